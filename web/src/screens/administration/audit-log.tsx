import { Box, Button, Group, Table, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { z } from 'zod';
import type { logEntrySchema } from '../../../../src/server/audit-log-routes.ts';
import { address } from '../../api/client.ts';
import { momentAt, momentWords } from '../../api/practice-time.ts';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import { LogFilters } from './log-filters.tsx';
import { ACTION_WORDS, logQuery, OUTCOME_WORDS, objectWords } from './log-search.ts';
import { VerifyLog } from './verify-log.tsx';

type Entry = z.infer<typeof logEntrySchema>;

/** Who did what, when, from where, to whose data: searched, exported and checked. */
export function AuditLog() {
  const filter = useSearch({ from: '/desk/audit-log' });
  const query = logQuery(filter, momentAt);
  const pages = usePages<Entry>(['/api/audit-log', 'pages', query], (after) =>
    address('/api/audit-log', {}, { ...query, after }),
  );
  return (
    <Screen
      title="Audit log"
      says="Every read of a patient, every change and every sign-in. Each search here is an entry too."
      actions={
        <Button
          component="a"
          variant="default"
          size="xs"
          href={address('/api/audit-log/export', {}, query)}
          download="audit-log.ndjson"
        >
          Export these as FHIR AuditEvent
        </Button>
      }
    >
      <VerifyLog />
      <LogFilters filter={filter} />
      <Paged
        pages={pages}
        loads="Searching the log"
        empty={<EmptyState title="No entry fits">Take one of the filters away.</EmptyState>}
      >
        <ScrollTable label="Entries of the audit log" fits>
          <Table verticalSpacing={4}>
            <TableHead
              columns={['Entry', 'When', 'Who, from where', 'What', 'Details']}
              atDesk={['Entry', 'Details']}
            />
            <Table.Tbody>
              {pages.items.map((entry) => (
                <EntryRow key={entry.sequence} entry={entry} />
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      </Paged>
    </Screen>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const { sequence, at, actor, from, action, object, objectId, patientId, outcome, detail } = entry;
  const done = wordOf(ACTION_WORDS, action);
  const details = (
    <Group gap="xs">
      {objectId !== undefined && <Detail name={objectWords(object)} value={objectId} />}
      {patientId !== undefined && <Detail name="patient" value={patientId} />}
      {Object.entries(detail).map(([name, value]) => (
        <Detail key={name} name={nameWords(name)} value={String(value)} />
      ))}
    </Group>
  );
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td visibleFrom="sm">{sequence}</Table.Td>
      <Table.Td className="when">
        <time dateTime={at}>{momentWords(at)}</time>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{actor.name}</Text>
        <Text size="xs" c="dimmed">
          {from}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          {done} {objectWords(object)}
        </Text>
        {outcome !== 'done' && (
          <Text size="sm" fw={600}>
            {wordOf(OUTCOME_WORDS, outcome)}
          </Text>
        )}
        <Box hiddenFrom="sm">{details}</Box>
      </Table.Td>
      <Table.Td visibleFrom="sm">{details}</Table.Td>
    </Table.Tr>
  );
}

/** `toAccept` is read as words. */
function nameWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
}

function Detail({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
      {name} {value}
    </Text>
  );
}

function wordOf(words: Readonly<Record<string, string>>, name: string): string {
  return words[name] ?? name;
}
