import {
  Button,
  Paper,
  Select,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { address, read } from '../../api/client.ts';
import { dayWords } from '../../api/practice-time.ts';
import { Filters } from '../../parts/filters.tsx';
import { saveAs } from '../../parts/save-as.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import {
  countedWords,
  type DashboardSearch,
  type Measures,
  PARTS,
  readDashboardSearch,
} from './dashboard-requests.ts';
import { FigureLink } from './figure-link.tsx';
import { measuresCsv } from './figures-csv.ts';
import { Pictures } from './measure-pictures.tsx';
import { ShareBar } from './share-bar.tsx';

/** The measures of the practice, each with its counts, its interval and the encounters behind it. */
export function Dashboard() {
  const search = useSearch({ from: '/desk/dashboard' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery({
    queryKey: ['measures', search],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      read<Measures>(address('/api/measures', {}, { ...search }), signal),
  });
  const narrow = (more: Parameters<typeof readDashboardSearch>[0]) =>
    void navigate({ to: '/dashboard', search: readDashboardSearch({ ...search, ...more }) });
  return (
    <Screen
      title="Dashboard"
      says={
        data === undefined
          ? 'The practice over time'
          : `${data.encounters} visits, ${dayWords(data.from)} to ${dayWords(data.until)}`
      }
      actions={
        <>
          {data !== undefined && (
            <Button
              size="xs"
              variant="default"
              onClick={() => saveAs('measures.csv', measuresCsv(data), 'text/csv')}
            >
              All figures as CSV
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => window.print()}>
            Print
          </Button>
        </>
      }
    >
      <Filters search={search}>
        <Select
          label="Parted by"
          data={Object.entries(PARTS).map(([value, label]) => ({ value, label }))}
          value={search.by ?? null}
          placeholder="the whole practice"
          clearable
          w={210}
          onChange={(by) => narrow({ by })}
        />
        <TextInput
          type="date"
          label="From"
          value={search.from ?? ''}
          onChange={({ currentTarget: { value } }) => narrow({ from: value })}
        />
        <TextInput
          type="date"
          label="Until"
          value={search.until ?? ''}
          onChange={({ currentTarget: { value } }) => narrow({ until: value })}
        />
      </Filters>
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingState what="Counting" />}
      {data !== undefined && data.encounters === 0 && (
        <EmptyState title="No visit in these days">Choose other days.</EmptyState>
      )}
      {data !== undefined && data.encounters > 0 && <Shown data={data} search={search} />}
    </Screen>
  );
}

function Shown({ data, search }: { readonly data: Measures; readonly search: DashboardSearch }) {
  return (
    <Stack>
      <Pictures data={data} search={search} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        {data.measures.map((measure) => (
          <MeasureShown key={measure.id} measure={measure} search={search} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

type MeasureProps = {
  readonly measure: Measures['measures'][number];
  readonly search: DashboardSearch;
};

function MeasureShown({ measure, search }: MeasureProps) {
  const { id, title, all, groups = [] } = measure;
  return (
    <Paper withBorder p="sm" component="section" aria-label={title}>
      <Title order={3} size="h6">
        <Link
          to="/dashboard/measures/$measureId"
          params={{ measureId: id }}
          search={{ from: search.from, until: search.until }}
        >
          {title}
        </Link>
      </Title>
      <Text size="sm">
        <FigureLink share={all} search={{ ...search, measure: id }} />
      </Text>
      <ShareBar share={all} />
      {groups.length > 0 && (
        <ScrollTable label={`${title}, by ${PARTS[search.by ?? 'provider']}`}>
          <Table mt="xs" verticalSpacing={2}>
            <Table.Tbody>
              {groups.map(({ name, ...share }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Table.Td w="30%">
                    <ShareBar share={share} />
                  </Table.Td>
                  <Table.Td>
                    <FigureLink share={share} search={{ ...search, measure: id, group: name }} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      )}
      <details>
        <summary>What is counted</summary>
        <Text size="xs" c="dimmed">
          {countedWords(measure)}
        </Text>
      </details>
    </Paper>
  );
}
