import { Table } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { address } from '../../api/client.ts';
import { dayWords } from '../../api/practice-time.ts';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import { type CountedPage, countedWords, PARTS } from './dashboard-requests.ts';

/** The encounters behind a figure of the dashboard, newest first. */
export function CountedEncounters() {
  const search = useSearch({ from: '/desk/dashboard/encounters' });
  const { measure, code, of, ...filters } = search;
  const by = of ?? search.by ?? 'provider';
  const pages = usePages<CountedPage['items'][number], CountedPage>(
    ['counted', search],
    (after) => {
      const query = { ...filters, by, after };
      return code === undefined
        ? address('/api/measures/:measureId/encounters', { measureId: measure ?? '' }, query)
        : address('/api/distribution/:code/encounters', { code }, query);
    },
  );
  const counted = pages.first?.measure;
  const { group, from, until } = search;
  return (
    <Screen
      title={code === undefined ? (counted?.title ?? 'Visits behind a figure') : `With ${code}`}
      says={[
        counted === undefined ? 'Visits with this code' : countedWords(counted),
        ...(group === undefined ? [] : [`${PARTS[by]}: ${group}`]),
        ...(from === undefined ? [] : [`from ${dayWords(from)}`]),
        ...(until === undefined ? [] : [`until ${dayWords(until)}`]),
      ].join(' · ')}
      actions={
        <Link to="/dashboard" search={{ by: search.by, from, until }}>
          Dashboard
        </Link>
      }
    >
      <Paged pages={pages} loads="Looking them up" empty={<EmptyState title="There are none" />}>
        <ScrollTable label="Visits" fits>
          <Table>
            <TableHead
              columns={['Visit', 'Date', 'Provider', 'Billed', 'Supported']}
              atDesk={['Provider']}
            />
            <Table.Tbody>
              {pages.items.map(
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
                    <Table.Td visibleFrom="sm">{provider}</Table.Td>
                    <Table.Td>{billed.join(', ')}</Table.Td>
                    <Table.Td>{supported?.join(', ')}</Table.Td>
                  </Table.Tr>
                ),
              )}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      </Paged>
    </Screen>
  );
}
