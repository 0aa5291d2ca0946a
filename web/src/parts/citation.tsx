import { Text } from '@mantine/core';
import type { Citation } from '../../../src/coding/decision.ts';

/** Where an answer stands in the official sources. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {citations.map(({ source, section }) => `${source}: ${section}`).join('; ')}
    </Text>
  );
}
