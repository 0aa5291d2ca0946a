import { Alert, Text } from '@mantine/core';
import { type Job, JobProgress } from '../../parts/job-progress.tsx';

/** How far the practice review has come that is being made, or why it could not be made. */
export function ReviewProgress({ making }: { readonly making: Job }) {
  const { state, reason } = making;
  if (state === 'failed')
    return (
      <Alert color="red" variant="light" title="The last one could not be made" my="xs">
        {reason === 'job/record-changed'
          ? 'A visit that it counts was deleted meanwhile. Make it anew.'
          : `Make it anew; should that fail as well, tell whoever runs the service: ${reason}.`}
      </Alert>
    );
  return (
    <>
      <JobProgress job={making} label="Visits counted for the next version" />
      <Text size="sm" role="status">
        {wordsOf(making)} You can leave this page; the version will be here.
      </Text>
    </>
  );
}

function wordsOf({ state, done, total }: Job): string {
  if (state === 'waiting') return 'It waits for its turn among the jobs.';
  if (state === 'paused') return 'An administrator has paused it, under Jobs.';
  return `${done.toLocaleString()} of ${total.toLocaleString()} visits counted.`;
}
