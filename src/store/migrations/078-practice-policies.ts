import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** What a practice has chosen on points that the official sources leave open; every change is a version of its own. */
export const practicePolicies: Migration = {
  name: '078-practice-policies',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'practice_policies', {
      key: ['version'],
      columns: {
        version: 'integer',
        choices: 'text',
        changed_by: 'text',
        changed_by_name: 'text',
        changed_at: 'text',
      },
    });
  },
};
