import { Button, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { address, read } from '../../api/client.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { type CountedPage, PARTS } from './dashboard-requests.ts';

/** The encounters behind a figure of the dashboard, newest first. */
export function CountedEncounters() {
  const search = useSearch({ from: '/desk/dashboard/encounters' });
  const { measure, code, ...filters } = search;
  const pages = useInfiniteQuery({
    queryKey: ['counted', search],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filters, after: pageParam };
      const url =
        code === undefined
          ? address('/api/measures/:measureId/encounters', { measureId: measure ?? '' }, query)
          : address('/api/distribution/:code/encounters', { code }, query);
      return read<CountedPage>(url, signal);
    },
    getNextPageParam: ({ next }) => next,
  });
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const counted = pages.data?.pages[0]?.measure;
  const { group, by = 'provider', from, until } = search;
  return (
    <Screen
      title={code === undefined ? (counted?.title ?? 'Encounters behind a figure') : `With ${code}`}
      says={[
        counted === undefined ? 'Encounters with this code' : `Counted: ${counted.numerator}`,
        ...(group === undefined ? [] : [`${PARTS[by]}: ${group}`]),
        ...(from === undefined ? [] : [`from ${from}`]),
        ...(until === undefined ? [] : [`until ${until}`]),
      ].join('; ')}
      actions={
        <Link to="/dashboard" search={{ by: search.by, from, until }}>
          Dashboard
        </Link>
      }
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
