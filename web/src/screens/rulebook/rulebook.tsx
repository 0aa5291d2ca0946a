import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ruleListSchema } from '../../../../src/server/rule-list-routes.ts';
import { read } from '../../api/client.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';

type RuleList = z.infer<typeof ruleListSchema>;

/** The coding rules: what each speaks of, who signed it, whether it changed since. */
export function Rulebook() {
  const { data, error, refetch } = useQuery({
    queryKey: ['rulebook'],
    queryFn: async ({ signal }) => read<RuleList>('/api/rulebook', signal),
  });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the rulebook" />;
  return (
    <Screen
      title="Rulebook"
      says={`${data.rules.length} rules: ${data.signed} signed, ${data.changedSinceSigned} changed since signed, ${data.unsigned} unsigned`}
    >
      <ScrollTable label="Rules">
        <Table>
          <TableHead columns={['Rule', 'Codes', 'Examples', 'Signed']} />
          <Table.Tbody>
            {data.rules.map(({ id, title, codes, examples, state, signature, page }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Anchor href={page} underline="always">
                    {title}
                  </Anchor>
                  <Text size="xs" c="dimmed">
                    {id}
                  </Text>
                </Table.Td>
                <Table.Td>{codes.join(', ')}</Table.Td>
                <Table.Td>{examples}</Table.Td>
                <Table.Td>
                  {state}
                  {signature !== null &&
                    ` (${signature.reviewer}, ${signature.credential}, ${signature.date})`}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollTable>
    </Screen>
  );
}
