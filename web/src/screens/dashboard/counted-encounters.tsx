import { Button, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { address, read } from '../../api/client.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import type { CountedEncounter } from './dashboard-requests.ts';

type Page = { readonly items: readonly CountedEncounter[]; readonly next?: string };

/** The encounters behind a figure of the dashboard, newest first. */
export function CountedEncounters() {
  const { measure = '', ...search } = useSearch({ from: '/desk/dashboard/encounters' });
  const pages = useInfiniteQuery({
    queryKey: ['counted', measure, search],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      read<Page>(
        address(
          '/api/measures/:measureId/encounters',
          { measureId: measure },
          { ...search, after: pageParam },
        ),
        signal,
      ),
    getNextPageParam: ({ next }) => next,
  });
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Screen
      title="Encounters behind a figure"
      says={[measure, search.group].filter((part) => part !== undefined).join(', ')}
      actions={<Link to="/dashboard">Dashboard</Link>}
    >
      {pages.isPending && <LoadingState what="Looking them up" />}
      {pages.isError && <ErrorState error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isSuccess && rows.length === 0 && <EmptyState title="There are none" />}
      {rows.length > 0 && (
        <ScrollTable label="Encounters">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Visit</Table.Th>
                <Table.Th>Date</Table.Th>
                <Table.Th>Provider</Table.Th>
                <Table.Th>Billed</Table.Th>
                <Table.Th>Supported</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(
                ({ encounterId, externalId, dateOfService, provider, billed, supported }) => (
                  <Table.Tr key={encounterId}>
                    <Table.Td>
                      <Link to="/encounters/$encounterId" params={{ encounterId }}>
                        {externalId}
                      </Link>
                    </Table.Td>
                    <Table.Td>
                      <ServiceDate date={dateOfService} />
                    </Table.Td>
                    <Table.Td>{provider}</Table.Td>
                    <Table.Td>{billed.join(', ')}</Table.Td>
                    <Table.Td>{supported?.join(', ')}</Table.Td>
                  </Table.Tr>
                ),
              )}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      )}
      {pages.hasNextPage && (
        <Button
          size="xs"
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          More
        </Button>
      )}
    </Screen>
  );
}
