import { Table } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { keptReportSchema } from '../../../src/server/kept-report-routes.ts';
import { address, read } from '../api/client.ts';
import type { Job } from './job-progress.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { ServiceDate } from './service-date.tsx';
import { EmptyState, ErrorState, LoadingState } from './states.tsx';
import { TableHead } from './table-head.tsx';

type KeptReport = z.infer<typeof keptReportSchema>;

type Reports = {
  readonly items: readonly KeptReport[];
  /** a practice review that is being made, or that could not be made */
  readonly making?: Job;
};

/** Between looks how far a review has come. Milliseconds. */
const LOOK = 1000;

/** True while a review is being made: another one is refused until then. */
export function isUnderWay(making: Job | undefined): boolean {
  return making !== undefined && making.state !== 'failed';
}

/** Versions of the practice review, with the one that is being made, or of the report of an audit. */
export const keptReportsQuery = (kind: KeptReport['kind'], about?: string) =>
  queryOptions({
    queryKey: ['reports', kind, about],
    queryFn: async ({ signal }) =>
      read<Reports>(address('/api/reports', {}, { kind, about }), signal),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.making) ? LOOK : false),
  });

type ReportsProps = { readonly kind: KeptReport['kind']; readonly about?: string };

/** Every version that was made, each as it was, as page, PDF and figures. */
export function KeptReports({ kind, about }: ReportsProps) {
  const { data, error, refetch } = useQuery(keptReportsQuery(kind, about));
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Looking for versions" />;
  if (data.items.length === 0)
    return <EmptyState title="No version yet">Each one that is made stays here.</EmptyState>;
  return (
    <ScrollTable label="Versions of the report">
      <Table>
        <TableHead columns={['Version', 'Made on', 'By', 'Read', 'SHA-256']} />
        <Table.Tbody>
          {data.items.map(({ id, version, madeOn, madeBy, sha256 }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">{version}</Table.Th>
              <Table.Td>
                <ServiceDate date={madeOn} />
              </Table.Td>
              <Table.Td>{madeBy}</Table.Td>
              <Table.Td>
                <a href={`/api/reports/${id}/page`} target="_blank" rel="noreferrer">
                  Page of version {version}
                </a>
                {' · '}
                <a href={`/api/reports/${id}/pdf`} target="_blank" rel="noreferrer">
                  PDF of version {version}
                </a>
                {kind === 'practice-review' && (
                  <>
                    {' · '}
                    <a href={`/api/reports/${id}/figures`} download={`figures-${version}.csv`}>
                      CSV of version {version}
                    </a>
                  </>
                )}
              </Table.Td>
              <Table.Td ff="monospace" fz="xs">
                {sha256.slice(0, 12)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollTable>
  );
}
