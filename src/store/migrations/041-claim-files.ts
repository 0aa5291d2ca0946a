import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** Files of claims and of payers’ answers. */
export const claimFiles: Migration = {
  name: '041-claim-files',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'claim_files', {
      columns: {
        kind: 'text',
        name: 'text',
        digest: 'text',
        records: 'integer',
        findings: 'integer',
        brought_by: 'text',
        brought_at: 'text',
        body: 'text',
        key_id: 'text',
      },
      unique: [['kind', 'digest']],
      indexes: [['kind', 'id']],
    });
  },
};
