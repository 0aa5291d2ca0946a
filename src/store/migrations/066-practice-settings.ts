import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** What a practice has set for itself. */
export const practiceSettings: Migration = {
  name: '066-practice-settings',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'practice_settings', {
      key: [],
      columns: { settings: 'text', version: 'integer', updated_at: 'text' },
    });
  },
};
