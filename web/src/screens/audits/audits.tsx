import { Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import { auditsQuery } from './audit-requests.ts';
import { DrawSample } from './draw-sample.tsx';

/** The sample audits of the practice, and the draw of a new one. */
export function Audits() {
  const { data, error, refetch } = useQuery(auditsQuery);
  const mayDraw = useMay('audits:write');
  return (
    <Screen title="Audits" says="Draw visits, code them blind, score the difference, report on it">
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingState what="Looking for audits" />}
      {data?.audits.length === 0 && (
        <EmptyState title="No audit yet">
          {mayDraw ? 'Draw a sample below.' : 'An auditor draws the first sample.'}
        </EmptyState>
      )}
      <Stack>
        {data !== undefined && data.audits.length > 0 && (
          <ScrollTable label="Audits" fits>
            <Table>
              <TableHead columns={['Audit', 'Drawn', 'Coded']} />
              <Table.Tbody>
                {data.audits.map(({ id, title, createdAt, encounters, coded }) => (
                  <Table.Tr key={id}>
                    <Table.Th scope="row" fw={400}>
                      <Link to="/audits/$auditId" params={{ auditId: id }}>
                        {title}
                      </Link>
                    </Table.Th>
                    <Table.Td>{dayWords(createdAt)}</Table.Td>
                    <Table.Td>
                      {coded} of {encounters}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollTable>
        )}
        {mayDraw && <DrawSample />}
        <Text size="sm" c="dimmed" maw={680}>
          A small sample is a probe: 10 of 10 right still allows a true share of 72 %. Nothing here
          decides about a provider or a coder.
        </Text>
      </Stack>
    </Screen>
  );
}
