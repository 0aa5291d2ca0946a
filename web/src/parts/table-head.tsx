import { Table } from '@mantine/core';

type HeadProps = {
  readonly columns: readonly string[];
  /** those of them that a phone has no room for; their cells have `visibleFrom="sm"` too */
  readonly atDesk?: readonly string[];
};

/** The names of the columns of a table. */
export function TableHead({ columns, atDesk = [] }: HeadProps) {
  return (
    <Table.Thead>
      <Table.Tr>
        {columns.map((name) => (
          <Table.Th key={name} {...(atDesk.includes(name) ? { visibleFrom: 'sm' } : {})}>
            {name}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}
