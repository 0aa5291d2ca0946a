import { Blockquote, Stack, Text } from '@mantine/core';
import type { QueryPage } from './query-requests.ts';

/** The words of a query as the provider sees them: what the record says, then the question. */
export function QueryWords({ wording }: { readonly wording: QueryPage['wording'] }) {
  return (
    <Stack gap="xs">
      {wording.indicators.map(({ document, start, quote, source, date }) => (
        <Blockquote
          key={`${document} ${start}`}
          p="xs"
          cite={[source, date].filter(Boolean).join(', ')}
        >
          “{quote}”
        </Blockquote>
      ))}
      <Text>{wording.question}</Text>
    </Stack>
  );
}
