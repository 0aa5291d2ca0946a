import { Alert, Progress, Text } from '@mantine/core';
import type { Making } from '../../parts/kept-reports.tsx';

/** How far the practice review has come that is being made, or why it could not be made. */
export function ReviewProgress({ making }: { readonly making: Making }) {
  const { state, done, total, reason } = making;
  if (state === 'failed')
    return (
      <Alert color="red" variant="light" title="The last one could not be made" my="xs">
        {reason === 'job/record-changed'
          ? 'A visit that it counts was deleted meanwhile. Make it anew.'
          : `Make it anew; should that fail as well, tell whoever runs the service: ${reason}.`}
      </Alert>
    );
  const share = total === 0 ? 100 : Math.min(100, (100 * done) / total);
  return (
    <>
      <Progress
        value={share}
        aria-label="Visits counted for the next version"
        animated={state === 'running'}
        my={6}
      />
      <Text size="sm" role="status">
        {wordsOf(making)} You can leave this page; the version will be here.
      </Text>
    </>
  );
}

function wordsOf({ state, done, total }: Making): string {
  if (state === 'waiting') return 'It waits for its turn among the jobs.';
  if (state === 'paused') return 'An administrator has paused it, under Jobs.';
  return `${done.toLocaleString()} of ${total.toLocaleString()} visits counted.`;
}
