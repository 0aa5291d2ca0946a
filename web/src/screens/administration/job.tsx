import { Paper, Table, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { address, read } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { useProgress } from '../../api/progress.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import type { Job } from '../../parts/job-progress.tsx';
import { RuleLinks } from '../../parts/rule-links.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import { JobSteps } from './job-steps.tsx';
import { DRIFT_WORDS, type Drift, isOpen, JOBS, KIND_WORDS, standingOf } from './job-words.ts';

/** One job: how far it is, and by which rules which codes came and went. */
export function JobScreen() {
  const { jobId } = useParams({ from: '/desk/jobs/$jobId' });
  const queries = useQueryClient();
  const job = useQuery({
    queryKey: [JOBS, jobId],
    queryFn: async ({ signal }) => read<Job>(address(`${JOBS}/:jobId`, { jobId }), signal),
  });
  const hear = useCallback(
    ({ id }: { id: string }) => {
      if (id === jobId) void queries.invalidateQueries({ queryKey: [JOBS, jobId] });
    },
    [jobId, queries],
  );
  useProgress(hear);
  if (job.error !== null) return <ErrorState error={job.error} retry={() => void job.refetch()} />;
  if (job.data === undefined) return <LoadingState what="Opening the job" />;
  return (
    <Screen
      title={`${KIND_WORDS[job.data.kind]}, ${momentWords(job.data.createdAt)}`}
      says={standingOf(job.data)}
      actions={<Link to="/jobs">All jobs</Link>}
    >
      <Paper withBorder p="sm">
        <JobSteps job={job.data} />
        {job.data.endedAt !== undefined && (
          <Text size="sm">Ended {momentWords(job.data.endedAt)}.</Text>
        )}
      </Paper>
      {job.data.kind === 'reread' ? (
        <WhatChanged job={job.data} />
      ) : (
        <Text size="sm">
          Its version stands under <Link to="/reports">Reports</Link>.
        </Text>
      )}
    </Screen>
  );
}

/** By which rules which codes came and went. */
function WhatChanged({ job }: { readonly job: Job }) {
  const { data, error, refetch } = useQuery({
    queryKey: [JOBS, job.id, 'drift'],
    queryFn: async ({ signal }) =>
      read<{ rules: readonly Drift[] }>(address(`${JOBS}/:jobId/drift`, { jobId: job.id }), signal),
  });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Reading what changed" />;
  if (data.rules.length === 0)
    return (
      <EmptyState title={isOpen(job) ? 'Nothing changed so far' : 'Nothing changed'}>
        Every decision that was read is as it was.
      </EmptyState>
    );
  return (
    <ScrollTable label="What changed">
      <Table>
        <TableHead columns={['Code', 'Change', 'By the rule', 'Visits']} />
        <Table.Tbody>
          {data.rules.map(({ rule, code, change, encounters }) => (
            <Table.Tr key={`${rule} ${code} ${change}`}>
              <Table.Td>{code === '' ? 'none' : <CodeChip code={code} />}</Table.Td>
              <Table.Td>{DRIFT_WORDS[change]}</Table.Td>
              <Table.Td>
                {rule === '' || change === 'not-read' ? rule : <RuleLinks rules={[rule]} />}
              </Table.Td>
              <Table.Td>{encounters.toLocaleString()}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollTable>
  );
}
