import { Alert, Text } from '@mantine/core';
import { momentWords } from '../../api/practice-time.ts';
import type { QueryPage } from './query-requests.ts';

const PLACES = {
  'in-person': 'in person',
  telephone: 'by telephone',
  video: 'by video',
} as const satisfies Record<NonNullable<QueryPage['spoken']>['place'], string>;

/** What was said when the question was asked aloud; nothing for one that was written. */
export function SpokenWords({ page: { spoken } }: { readonly page: QueryPage }) {
  if (spoken === null) return null;
  return (
    <Alert
      variant="light"
      color="gray"
      title={`Asked aloud ${PLACES[spoken.place]}, ${momentWords(spoken.spokenAt)}`}
    >
      <Text size="sm">“{spoken.answer}”</Text>
      <Text size="sm" c="dimmed">
        {spoken.people.join(', ')}. It counts once the provider has confirmed it.
      </Text>
    </Alert>
  );
}
