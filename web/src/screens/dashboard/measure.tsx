import { SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import { countedWords, type MeasureDetail, measureQuery } from './dashboard-requests.ts';
import { MeasurePicture } from './measure-pictures.tsx';

/** One measure: by month, by provider, and before and after each marked day. */
export function MeasureScreen() {
  const { measureId } = useParams({ from: '/desk/dashboard/measures/$measureId' });
  const search = useSearch({ from: '/desk/dashboard/measures/$measureId' });
  const { data, error, refetch } = useQuery(measureQuery(measureId, search));
  return (
    <Screen
      title={data?.measure.title ?? 'A measure'}
      {...(data === undefined ? {} : { says: data.all.words })}
      actions={
        <Link to="/dashboard" search={search}>
          Dashboard
        </Link>
      }
    >
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingState what="Counting" />}
      {data !== undefined && (
        <Stack>
          <Text size="sm" maw={720}>
            {countedWords(data.measure)} Source: {data.measure.source}
          </Text>
          <SimpleGrid cols={{ base: 1, lg: 2 }}>
            <MeasurePicture id={measureId} as="months" search={search} title="by month" />
            <MeasurePicture id={measureId} as="funnel" search={search} title="by provider" />
          </SimpleGrid>
          {data.comparisons.length > 0 && <BeforeAndAfter comparisons={data.comparisons} />}
        </Stack>
      )}
    </Screen>
  );
}

function BeforeAndAfter({ comparisons }: Pick<MeasureDetail, 'comparisons'>) {
  return (
    <div>
      <Title order={3} size="h6">
        Before and after, 180 days on each side
      </Title>
      <Text size="sm" c="dimmed">
        Others changed on the same days too: their shares stand beside. A change is told from ten
        units on each side.
      </Text>
      <ScrollTable label="Before and after">
        <Table>
          <TableHead columns={['Day', 'Before', 'After', 'Change', 'Those it did not concern']} />
          <Table.Tbody>
            {comparisons.map(({ marker, before, after, change, peersBefore, peersAfter }) => (
              <Table.Tr key={`${marker.date} ${marker.title} ${marker.provider}`}>
                <Table.Th scope="row" fw={400}>
                  {marker.date} {marker.title}
                  {marker.provider !== undefined && `, ${marker.provider}`}
                </Table.Th>
                <Table.Td>{before.words}</Table.Td>
                <Table.Td>{after.words}</Table.Td>
                <Table.Td>{change !== undefined && points(change)}</Table.Td>
                <Table.Td>
                  {peersBefore.of + peersAfter.of > 0 &&
                    `${peersBefore.words}; then ${peersAfter.words}`}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollTable>
    </div>
  );
}

type Change = { readonly change: number; readonly low: number; readonly high: number };

/** A change of a share in points of percent, with its interval. */
function points({ change, low, high }: Change): string {
  const shown = (share: number): string => `${share > 0 ? '+' : ''}${Math.round(share * 100)}`;
  return `${shown(change)} points (${shown(low)} to ${shown(high)})`;
}
