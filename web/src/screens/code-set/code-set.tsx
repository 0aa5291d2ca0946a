import { Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';
import type { codeSetChangeSchema } from '../../../../src/server/codebook-routes.ts';
import { address, read } from '../../api/client.ts';
import { practiceDay } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import { nextOctober } from './next-october.ts';
import { OwnCodes } from './own-codes.tsx';
import { Releases } from './releases.tsx';

type Change = z.infer<typeof codeSetChangeSchema>;

/** What a day changes in the code set, what that means for the codes the practice uses, and which releases are known. */
export function CodeSet() {
  const { date = nextOctober(practiceDay()) } = useSearch({ from: '/desk/code-set' });
  const navigate = useNavigate();
  const maySeeUse = useMay('measures:read');
  return (
    <Screen title="Code set" says="What a day changes, and which of your own codes it concerns">
      <TextInput
        type="date"
        label="Day"
        description="The code set changes on 1 October and 1 April"
        maw={260}
        value={date}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') void navigate({ to: '/code-set', search: { date: value } });
        }}
      />
      {maySeeUse && <OwnCodes date={date} />}
      <Changes date={date} />
      <Releases />
    </Screen>
  );
}

const KINDS = [
  ['ended', 'ends'],
  ['added', 'is new'],
  ['retitled', 'has another title'],
] as const;

function Changes({ date }: { readonly date: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['code-changes', date],
    queryFn: async ({ signal }) =>
      read<Change>(address('/api/codebook/changes', {}, { date }), signal),
  });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Comparing the day with the one before" />;
  const rows = KINDS.flatMap(([kind, says]) => data[kind].map((row) => ({ says, ...row })));
  return (
    <section aria-labelledby="changes">
      <Title order={3} size="h6" id="changes">
        What changes in the codes of the low back family
      </Title>
      {data.release === null && (
        <EmptyState title="The release of this day is not loaded">
          What it changes is known once the official file is imported.
        </EmptyState>
      )}
      {data.release !== null && rows.length === 0 && (
        <Text size="sm">Nothing; {data.release} is in force.</Text>
      )}
      {rows.length > 0 && (
        <ScrollTable label="Changes of the code set">
          <Table>
            <TableHead columns={['Code', 'Title', 'Change', 'Besides']} />
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={`${row.says} ${row.code}`}>
                  <Table.Td>{row.code}</Table.Td>
                  <Table.Td>{row.title}</Table.Td>
                  <Table.Td>{row.says}</Table.Td>
                  <Table.Td>
                    {'successors' in row &&
                      row.successors.length > 0 &&
                      `followed by ${row.successors.join(', ')}`}
                    {'before' in row && `before: ${row.before}`}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      )}
    </section>
  );
}
