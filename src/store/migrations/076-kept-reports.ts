import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** Versions of reports, and what people settle around an audit. */
export const keptReports: Migration = {
  name: '076-kept-reports',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'kept_reports', {
      columns: {
        kind: 'text',
        about: 'text',
        version: 'integer',
        needs: 'text?',
        sha256: 'text',
        supersedes: 'text?',
        made_on: 'text',
        made_by: 'text',
        made_by_name: 'text',
        created_at: 'text',
        body: 'text',
        key_id: 'text',
      },
      unique: [['kind', 'about', 'version']],
    });
    await tenantTable(schema, columns, 'sample_audit_details', {
      key: ['audit_id'],
      columns: {
        audit_id: 'text',
        version: 'integer',
        body: 'text',
        key_id: 'text',
        changed_by: 'text',
        changed_at: 'text',
      },
      ownedBy: { audit_id: 'sample_audits' },
    });
  },
};
