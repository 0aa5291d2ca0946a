import { Text } from '@mantine/core';
import { problemWords } from '../api/problem-words.ts';

/** Why the service did not take a form, in words beneath its fields. */
export function Refused({ error }: { readonly error: unknown }) {
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert">
      {problemWords(error)}
    </Text>
  );
}
