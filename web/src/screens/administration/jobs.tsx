import { Alert, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { change, read } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { useProgress } from '../../api/progress.ts';
import { useMay } from '../../api/session.ts';
import { sayFailed } from '../../parts/done-or-failed.ts';
import type { Job } from '../../parts/job-progress.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { JobSteps } from './job-steps.tsx';
import { CAUSE_WORDS, JOBS, KIND_WORDS, standingOf } from './job-words.ts';

type JobList = {
  readonly items: readonly Job[];
  readonly reread: { readonly isOffered: boolean; readonly cause?: Job['cause'] };
};

/** Stored visits read again after a new code set or new rules: offered, started, watched. */
export function Jobs() {
  const queries = useQueryClient();
  const mayManage = useMay('jobs:manage');
  const { data, error, refetch } = useQuery({
    queryKey: [JOBS, 'list'],
    queryFn: async ({ signal }) => read<JobList>(JOBS, signal),
  });
  // Figures come with the news; what else changed is read anew when the state did.
  const hear = useCallback(
    ({
      id,
      state,
      done,
      counts,
    }: {
      id: string;
      state: Job['state'];
      done: number;
      counts?: Readonly<Record<string, number>>;
    }) => {
      const before = queries.getQueryData<JobList>([JOBS, 'list']);
      const known = before?.items.find((job) => job.id === id);
      if (before === undefined) return;
      if (known === undefined || known.state !== state) {
        void queries.invalidateQueries({ queryKey: [JOBS] });
        return;
      }
      const { changed = known.changed, failed = known.failed } = counts ?? {};
      queries.setQueryData<JobList>([JOBS, 'list'], {
        ...before,
        items: before.items.map((job) => (job.id === id ? { ...job, done, changed, failed } : job)),
      });
    },
    [queries],
  );
  useProgress(hear);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Reading the jobs" />;
  return (
    <Screen
      title="Jobs"
      says="Long work over the record. It goes on while nobody looks, and after a restart."
    >
      {data.reread.isOffered && (
        <Alert
          color="yellow"
          variant="light"
          title="Stored decisions are older than what decides now"
        >
          They were made when {CAUSE_WORDS[data.reread.cause ?? 'engine-changed']}. Reading the
          visits again shows which codes change.
        </Alert>
      )}
      {mayManage && <StartForm />}
      {data.items.length === 0 && (
        <EmptyState title="No job yet">
          After a new code set or new rules, the stored visits are read again here.
        </EmptyState>
      )}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {data.items.map((job) => (
          <Paper key={job.id} withBorder p="sm" component="li">
            <Link to="/jobs/$jobId" params={{ jobId: job.id }}>
              {KIND_WORDS[job.kind]}, {momentWords(job.createdAt)}
            </Link>
            <Text size="sm">{standingOf(job)}</Text>
            <JobSteps job={job} />
          </Paper>
        ))}
      </Stack>
    </Screen>
  );
}

function StartForm() {
  const [days, setDays] = useState({ from: '', to: '' });
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: async () => {
      const { from, to } = days;
      return change<Job>(JOBS, {
        body: {
          kind: 'reread',
          ...(from === '' ? {} : { from }),
          ...(to === '' ? {} : { to }),
        },
      });
    },
    onSuccess: async () => queries.invalidateQueries({ queryKey: [JOBS] }),
    onError: sayFailed,
  });
  const field = (name: keyof typeof days, label: string) => (
    <TextInput
      type="date"
      label={label}
      value={days[name]}
      onChange={({ currentTarget: { value } }) =>
        setDays((before) => ({ ...before, [name]: value }))
      }
    />
  );
  return (
    <Group align="flex-end" gap="sm">
      {field('from', 'Visits from')}
      {field('to', 'Visits until')}
      <Button loading={start.isPending} onClick={() => start.mutate()}>
        {days.from === '' && days.to === '' ? 'Read all visits again' : 'Read these visits again'}
      </Button>
    </Group>
  );
}
