import { Progress } from '@mantine/core';
import type { z } from 'zod';
import type { jobSchema } from '../../../src/server/job-routes.ts';

export type Job = z.infer<typeof jobSchema>;

type JobProgressProps = { readonly job: Job; readonly label: string };

/** How far a job has come, as a bar. */
export function JobProgress({ job: { state, done, total }, label }: JobProgressProps) {
  return (
    <Progress
      value={total === 0 ? 100 : Math.min(100, (100 * done) / total)}
      aria-label={label}
      color={state === 'failed' ? 'red' : 'endplate'}
      animated={state === 'running'}
      my={6}
    />
  );
}
