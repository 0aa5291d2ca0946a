import { List, Text } from '@mantine/core';
import type { Coding } from './encounter-queries.ts';

const WORDS: Readonly<Record<string, string>> = {
  'coding/not-decided': 'accept, change or remove it',
  'coding/code-not-valid': 'it cannot be billed on the date',
  'coding/excludes1-open': 'an Excludes1 note stands between the two',
  'coding/query-open': 'a query waits for its answer',
  'coding/answer-unread': 'an answer has not been read yet',
};

/** What keeps a visit from being signed off. */
export function OpenPoints({ open }: { readonly open: Coding['open'] }) {
  if (open.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        Before signing off
      </Text>
      <List size="sm">
        {open.map(({ code, at }) => (
          <List.Item key={`${code} ${at ?? ''}`}>
            {code.startsWith('coding/query') || at === undefined ? '' : `${at}: `}
            {WORDS[code] ?? code}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
