import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { listAuditSchema } from '../../../../src/server/list-routes.ts';
import { address, change } from '../../api/client.ts';
import { practiceDay } from '../../api/practice-time.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { DropFile } from '../../parts/drop-file.tsx';
import { saveAs } from '../../parts/save-as.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';

type ListAudit = z.infer<typeof listAuditSchema>;

/** A diagnosis list of the EHR: what in it is wrong on a day, and a corrected list beside it. */
export function Lists() {
  const [date, setDate] = useState(() => practiceDay());
  const [file, setFile] = useState<File>();
  const audit = useMutation({
    mutationFn: async (given: File) =>
      (await change<ListAudit>(address('/api/lists/audit', {}, { date }), { body: given })).body,
  });
  const download = useMutation({
    mutationFn: async (given: File) => {
      const url = address('/api/lists/corrected', {}, { date });
      const { body } = await change<string>(url, { body: given });
      saveAs(`corrected-${given.name.replace(/\.\w+$/, '')}.csv`, body, 'text/csv');
    },
  });
  const take = (given: File) => {
    setFile(given);
    audit.mutate(given);
  };
  return (
    <Screen
      title="Diagnosis lists"
      says="Favourites, order sets, charge slips: what in them is wrong on a day. Nothing is kept."
    >
      <Group align="flex-end">
        <TextInput
          type="date"
          label="Day on which the list is used"
          value={date}
          onChange={({ currentTarget: { value } }) => setDate(value)}
        />
        {file !== undefined && (
          <Button variant="default" onClick={() => audit.mutate(file)}>
            Check again for this day
          </Button>
        )}
      </Group>
      <DropFile what="CSV or FHIR ValueSet" isBusy={audit.isPending} take={take} />
      {audit.isError && <ErrorState error={audit.error} />}
      {download.isError && <ErrorState error={download.error} />}
      {audit.data === undefined && !audit.isError && !audit.isPending && (
        <EmptyState title="No list yet">
          Wrong codes in claims often come from a list like this.
        </EmptyState>
      )}
      {audit.data !== undefined && file !== undefined && (
        <Stack>
          <Group justify="space-between">
            <Text role="status">
              {audit.data.findings.length} findings in {audit.data.rows} rows of {file.name}
            </Text>
            <Button
              size="xs"
              loading={download.isPending}
              disabled={audit.data.findings.length === 0}
              onClick={() => download.mutate(file)}
            >
              Download the corrected list
            </Button>
          </Group>
          <Findings findings={audit.data.findings} />
        </Stack>
      )}
    </Screen>
  );
}

function Findings({ findings }: { readonly findings: ListAudit['findings'] }) {
  if (findings.length === 0) return <EmptyState title="Nothing is wrong in this list" />;
  return (
    <ScrollTable label="Findings">
      <Table>
        <TableHead columns={['Row', 'Code', 'What is wrong', 'Instead']} />
        <Table.Tbody>
          {findings.map(({ finding, severity, row, code, title, because, suggest }) => (
            <Table.Tr key={`${row} ${finding} ${code}`}>
              <Table.Td>{row === 0 ? 'missing' : row}</Table.Td>
              <Table.Td>
                <CodeChip code={code} />
                <Text size="xs">{title}</Text>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{because}</Text>
                <Text size="xs" c="dimmed">
                  {severity}, {finding}
                </Text>
              </Table.Td>
              <Table.Td>{suggest.join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollTable>
  );
}
