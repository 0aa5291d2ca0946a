import { Group, List, Stack, Table, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { dayWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import { AuditReport } from './audit-report.tsx';
import { type Audit, auditQuery, passOf, worksheetQuery } from './audit-requests.ts';
import { Score } from './score.tsx';

/** One audit: how it was drawn, its worksheet, its score, and its report. */
export function AuditScreen() {
  const { auditId } = useParams({ from: '/desk/audits/$auditId' });
  const { data, error, refetch } = useQuery(auditQuery(auditId));
  const mayCode = useMay('audits:write');
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the audit" />;
  const { sample } = data;
  return (
    <Screen
      title={data.title}
      says={`${sample.encounters.length} visits, drawn on ${dayWords(sample.drawnOn)} with seed “${sample.seed}”`}
      actions={<Link to="/audits">All audits</Link>}
    >
      <Tabs defaultValue={mayCode ? 'worksheet' : 'score'} keepMounted={false}>
        <Tabs.List>
          {mayCode && <Tabs.Tab value="worksheet">Worksheet</Tabs.Tab>}
          <Tabs.Tab value="score">Score</Tabs.Tab>
          <Tabs.Tab value="report">Report</Tabs.Tab>
          <Tabs.Tab value="draw">How it was drawn</Tabs.Tab>
        </Tabs.List>
        {mayCode && (
          <Tabs.Panel value="worksheet" pt="md">
            <WorksheetShown auditId={auditId} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="score" pt="md">
          <Score auditId={auditId} />
        </Tabs.Panel>
        <Tabs.Panel value="report" pt="md">
          <AuditReport auditId={auditId} />
        </Tabs.Panel>
        <Tabs.Panel value="draw" pt="md">
          <Draw audit={data} />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}

function WorksheetShown({ auditId }: { readonly auditId: string }) {
  const { data, error, refetch } = useQuery(worksheetQuery(auditId));
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the worksheet" />;
  const next = data.encounters.find((row) => row.own === undefined && passOf(row) !== undefined);
  return (
    <Stack>
      <Group>
        <Text>
          {data.encounters.filter(({ coded }) => coded.includes('first')).length} of{' '}
          {data.encounters.length} are coded.
        </Text>
        {next !== undefined && (
          <Link to="/audits/$auditId/codings/$drawnId" params={{ auditId, drawnId: next.id }}>
            Code the next
          </Link>
        )}
      </Group>
      <ScrollTable label="Worksheet" fits>
        <Table>
          <TableHead
            columns={['Visit', 'Date', 'Provider', 'Billed', 'State']}
            atDesk={['Provider']}
          />
          <Table.Tbody>
            {data.encounters.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
                  <Link
                    to="/audits/$auditId/codings/$drawnId"
                    params={{ auditId, drawnId: row.id }}
                  >
                    {row.id}
                  </Link>
                </Table.Th>
                <Table.Td>
                  <ServiceDate date={row.dateOfService} />
                </Table.Td>
                <Table.Td visibleFrom="sm">{row.provider}</Table.Td>
                <Table.Td>{row.billed.join(', ')}</Table.Td>
                <Table.Td>
                  {[
                    row.own === undefined ? stateOf(row.coded) : 'coded by you',
                    ...(row.second ? ['twice'] : []),
                  ].join(', ')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollTable>
    </Stack>
  );
}

function stateOf(coded: readonly string[]): string {
  return coded.length === 0 ? 'to code' : 'coded by somebody else';
}

const REASONS: Readonly<Record<Audit['sample']['frame']['excluded'][number]['reason'], string>> = {
  'id-twice': 'stand twice in the record',
  'outside-period': 'are outside the days',
  'other-provider': 'are of other providers',
  'other-payer': 'are of other payers',
  'not-billed': 'have no billed codes',
  'other-codes': 'have other codes',
  'no-note': 'have no note',
  listed: 'were left out by name',
};

function Draw({ audit: { sample } }: { readonly audit: Audit }) {
  return (
    <Stack gap="xs" maw={720}>
      <Text size="sm">
        Within each stratum the visits stand in the order of SHA-256 over seed, line feed and
        identifier, and the first so many are taken: anybody can draw the same sample again.
      </Text>
      <Text size="sm">
        Frame: {sample.frame.rows} visits, SHA-256 {sample.frame.sha256.slice(0, 16)}…. Strata:{' '}
        {sample.strata.join(', ')}. Engine {sample.engine}; code sets {sample.releases.join(', ')}.
      </Text>
      <List size="sm">
        {sample.frame.excluded.map(({ reason, count }) => (
          <List.Item key={reason}>
            {count} {REASONS[reason]}
          </List.Item>
        ))}
      </List>
      <ScrollTable label="Strata">
        <Table>
          <TableHead columns={['Stratum', 'In the frame', 'Drawn']} />
          <Table.Tbody>
            {sample.drawn.map(({ stratum, inFrame, drawn }) => (
              <Table.Tr key={stratum}>
                <Table.Th scope="row" fw={400}>
                  {stratum}
                </Table.Th>
                <Table.Td>{inFrame}</Table.Td>
                <Table.Td>{drawn}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollTable>
    </Stack>
  );
}
