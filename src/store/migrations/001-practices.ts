import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** Practices, and the proof of the keys that their notes are encrypted with. */
export const practices: Migration = {
  name: '001-practices',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'practices', {
      key: [],
      columns: { name: 'text', created_at: 'text' },
    });
    await schema
      .createTable('key_checks')
      .addColumn('key_id', columns.text, (column) => column.primaryKey())
      .addColumn('proof', columns.text, (column) => column.notNull())
      .addColumn('created_at', columns.text, (column) => column.notNull())
      .execute();
  },
};
