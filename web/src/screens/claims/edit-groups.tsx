import { Table, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { OWNER_WORDS, severityWords } from '../../parts/desk-words.ts';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import type { ClaimFilePage } from './claim-requests.ts';
import { editWords } from './edit-words.ts';

const KINDS: Readonly<Record<string, string>> = {
  validity: 'Code set and form',
  support: 'Documentation',
  payer: 'Payer',
};

type GroupsProps = {
  readonly claimFileId: string;
  readonly groups: ClaimFilePage['groups'];
};

/** The edits of a file, grouped by the verdict that they belong to; each leads to its claims. */
export function EditGroups({ claimFileId, groups }: GroupsProps) {
  if (groups.length === 0) return null;
  const byKind = Map.groupBy(groups, ({ kind }) => kind);
  return (
    <div>
      <Title order={3} size="h6">
        Edits
      </Title>
      <ScrollTable label="Edits, grouped" fits>
        <Table>
          <TableHead
            columns={['Verdict', 'Edit', 'Severity', 'Owner', 'Claims']}
            atDesk={['Verdict']}
          />
          <Table.Tbody>
            {[...byKind].flatMap(([kind, some]) =>
              some.map(({ edit, severity, owner, claims }) => (
                <Table.Tr key={`${edit} ${severity} ${owner}`}>
                  <Table.Td visibleFrom="sm">{KINDS[kind] ?? kind}</Table.Td>
                  <Table.Td>
                    <Link to="/claims/$claimFileId" params={{ claimFileId }} search={{ edit }}>
                      {editWords(edit)}
                    </Link>
                  </Table.Td>
                  <Table.Td>{severityWords(severity)}</Table.Td>
                  <Table.Td>{OWNER_WORDS[owner]}</Table.Td>
                  <Table.Td>{claims}</Table.Td>
                </Table.Tr>
              )),
            )}
          </Table.Tbody>
        </Table>
      </ScrollTable>
    </div>
  );
}
