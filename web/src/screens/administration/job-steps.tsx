import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { address, change } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { sayFailed } from '../../parts/done-or-failed.ts';
import { type Job, JobProgress } from '../../parts/job-progress.tsx';
import { JOBS } from './job-words.ts';

const LABELS = { pause: 'Pause', resume: 'Go on', cancel: 'End it' } as const;
type Step = keyof typeof LABELS;

const ALLOWED = {
  waiting: ['pause', 'cancel'],
  running: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  failed: ['resume'],
  done: [],
  cancelled: [],
} as const satisfies Record<Job['state'], readonly Step[]>;

/** How far a job has come, and what can be done with it. It goes on while nobody looks. */
export function JobSteps({ job }: { readonly job: Job }) {
  const mayManage = useMay('jobs:manage');
  const queries = useQueryClient();
  const step = useMutation({
    mutationFn: async (name: Step) => change<Job>(address(`${JOBS}/:id/${name}`, { id: job.id })),
    onSettled: async () => queries.invalidateQueries({ queryKey: [JOBS] }),
    onError: sayFailed,
  });
  return (
    <>
      <JobProgress job={job} label={`Visits done of job ${job.id}`} />
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {job.done.toLocaleString()} of {job.total.toLocaleString()} visits
          {job.kind === 'reread' && `, ${job.changed.toLocaleString()} decisions changed`}
          {job.failed > 0 && `, ${job.failed.toLocaleString()} could not be read`}
          {job.reason !== undefined && `; ${job.reason}`}
        </Text>
        {mayManage && (
          <Group gap="xs">
            {ALLOWED[job.state].map((name) => (
              <Button
                key={name}
                size="xs"
                variant={name === 'cancel' ? 'outline' : 'default'}
                {...(name === 'cancel' ? { color: 'red' } : {})}
                loading={step.isPending && step.variables === name}
                onClick={() => step.mutate(name)}
              >
                {LABELS[name]}
              </Button>
            ))}
          </Group>
        )}
      </Group>
    </>
  );
}
