import { Group, Paper, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { withDayWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { CodeChips, dotted } from '../../parts/code-chip.tsx';
import { OWNER_WORDS } from '../../parts/desk-words.ts';
import { Filters } from '../../parts/filters.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import {
  type RemittancePage,
  type RemittanceSearch,
  remittanceQuery,
} from './remittance-requests.ts';

type Denial = RemittancePage['denials'][number];
type Place = RemittancePage['places'][number];

/** The denials of a file: by cause, each with its codes, its owner, the next step and where it belongs. */
export function RemittanceScreen() {
  const { remittanceId } = useParams({ from: '/desk/remittances/$remittanceId' });
  const search = useSearch({ from: '/desk/remittances/$remittanceId' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(remittanceQuery(remittanceId));
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the answers" />;
  const { file, denials, places, counts } = data;
  const narrow = (more: RemittanceSearch) =>
    void navigate({
      to: '/remittances/$remittanceId',
      params: { remittanceId },
      search: { ...search, ...more },
    });
  const fitting = denials
    .map((denial, index) => ({ denial, place: places[index], index }))
    .filter(
      ({ denial: { cause, owner } }) =>
        (search.cause === undefined || cause === search.cause) &&
        (search.owner === undefined || owner === search.owner),
    );
  const byCause = Map.groupBy(fitting, ({ denial }) => denial.cause);
  return (
    <Screen
      title={file.name}
      says={`${file.records} answers, ${denials.length} ${denials.length === 1 ? 'denial' : 'denials'}`}
      actions={<Link to="/remittances">All answers</Link>}
    >
      {denials.length > 0 && (
        <Filters search={search}>
          <Select
            label="Cause"
            data={[...new Map(denials.map(({ cause, title }) => [cause, title]))].map(
              ([value, label]) => ({ value, label }),
            )}
            value={search.cause ?? null}
            placeholder="all"
            clearable
            w={380}
            onChange={(cause) => narrow({ cause: cause ?? undefined })}
          />
          <Select
            label="Owner"
            data={[...new Set(denials.map(({ owner }) => owner))].map((owner) => ({
              value: owner,
              label: OWNER_WORDS[owner],
            }))}
            value={search.owner ?? null}
            placeholder="all"
            clearable
            w={170}
            onChange={(owner) => narrow({ owner: owner ?? undefined })}
          />
        </Filters>
      )}
      {fitting.length === 0 && (
        <EmptyState title="No denial here">
          {denials.length === 0 ? 'Nothing in this file was denied.' : 'None fits these filters.'}
        </EmptyState>
      )}
      {[...byCause].map(([cause, some]) => (
        <Stack key={cause} gap="xs" component="section" aria-label={some[0]?.denial.title ?? cause}>
          <Title order={3} size="h6">
            {some[0]?.denial.title} ({some.length})
          </Title>
          <Text size="sm">
            Next, for {some[0] && OWNER_WORDS[some[0].denial.owner]}: {some[0]?.denial.next}
          </Text>
          {some.map(({ denial, place, index }) => (
            <DenialShown key={index} denial={denial} place={place} />
          ))}
        </Stack>
      ))}
      {counts.length > 0 && <Counts counts={counts} />}
    </Screen>
  );
}

function DenialShown({
  denial,
  place,
}: {
  readonly denial: Denial;
  readonly place: Place | undefined;
}) {
  const { claimId, patientControlNumber, payer, line, procedure, reasons, codes, source } = denial;
  const maySeeVisit = useMay('encounters:read');
  const name = claimId ?? patientControlNumber ?? 'without a number';
  return (
    <Paper withBorder p="sm">
      <Group gap="xs">
        <Text size="sm" fw={600}>
          Claim {name}
          {line !== undefined && `, line ${line}`}
          {procedure !== undefined && `, ${procedure}`}
        </Text>
        <CodeChips codes={codes.map(dotted)} />
        <Text size="xs" c="dimmed">
          {[source, ...reasons, payer].filter(Boolean).join(' · ')}
        </Text>
      </Group>
      <Text size="sm">{withDayWords(denial.because)}</Text>
      {denial.supported.length > 0 && (
        <Text size="sm">
          <b>The note supports</b> {denial.supported.join(', ')}.
        </Text>
      )}
      <Group gap="md">
        {place?.claimFileId !== null && place?.claimFileId !== undefined && (
          <Link
            to="/claims/$claimFileId"
            params={{ claimFileId: place.claimFileId }}
            search={{ claim: place.claim ?? undefined }}
          >
            The claim {name}
          </Link>
        )}
        {maySeeVisit && place?.encounterId !== null && place?.encounterId !== undefined && (
          <Link to="/encounters/$encounterId" params={{ encounterId: place.encounterId }}>
            The visit of claim {name}
          </Link>
        )}
        {(place === undefined || place.claim === null) && (
          <Text size="sm" c="dimmed">
            No such claim is in the record.
          </Text>
        )}
      </Group>
    </Paper>
  );
}

const BY = { payer: 'Payer', code: 'Code', cause: 'Cause' } as const;

/** How many of the answered lines were denied, by payer, code and cause. */
function Counts({ counts }: { readonly counts: RemittancePage['counts'] }) {
  return (
    <section aria-label="Denied of answered">
      <Title order={3} size="h6">
        Denied of answered lines
      </Title>
      <ScrollTable label="Denied of answered lines">
        <Table>
          <TableHead columns={['By', 'Name', 'Denied', 'Answered']} />
          <Table.Tbody>
            {counts.map(({ by, name, denied, answered }) => (
              <Table.Tr key={`${by} ${name}`}>
                <Table.Td>{BY[by]}</Table.Td>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{denied}</Table.Td>
                <Table.Td>{answered}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollTable>
    </section>
  );
}
