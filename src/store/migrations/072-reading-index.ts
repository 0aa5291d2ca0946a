import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** What each newest reading rests on, and the engines that read: after a change only what it can touch is read again. */
export const readingIndex: Migration = {
  name: '072-reading-index',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'reading_index', {
      key: ['encounter_id'],
      columns: {
        encounter_id: 'text',
        version: 'integer',
        read_with: 'text',
        concepts: 'text',
        codes: 'text',
        said: 'text',
        policies: 'text',
      },
      ownedBy: { encounter_id: 'encounters' },
    });
    await schema
      .createTable('engine_parts')
      .addColumn('digest', columns.text, (column) => column.primaryKey())
      .addColumn('parts', columns.text, (column) => column.notNull())
      .addColumn('created_at', columns.text, (column) => column.notNull())
      .execute();
    await schema
      .alterTable('jobs')
      .addColumn('read', columns.integer, (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
