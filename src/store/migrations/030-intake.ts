import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** What came in and could not be read. */
export const intake: Migration = {
  name: '030-intake',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'quarantine', {
      columns: {
        source: 'text',
        format: 'text?',
        state: 'text',
        issues: 'text',
        tries: 'integer',
        digest: 'text',
        length: 'integer',
        body: 'text?',
        key_id: 'text',
        created_at: 'text',
        updated_at: 'text',
      },
      unique: [['digest']],
      indexes: [['state', 'id'], ['key_id']],
    });
  },
};
