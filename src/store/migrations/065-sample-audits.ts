import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** Sample audits: what was drawn, the sealed readings, and how reviewers coded. */
export const sampleAudits: Migration = {
  name: '065-sample-audits',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'sample_audits', {
      columns: { title: 'text', sample: 'text', drawn_by: 'text', created_at: 'text' },
      indexes: [['created_at']],
    });
    await tenantTable(schema, columns, 'sample_audit_encounters', {
      key: ['audit_id', 'encounter'],
      columns: {
        audit_id: 'text',
        encounter: 'text',
        worksheet: 'text',
        worksheet_key: 'text',
        reading: 'text',
        reading_key: 'text',
      },
      ownedBy: { audit_id: 'sample_audits' },
    });
    await tenantTable(schema, columns, 'sample_audit_codings', {
      key: ['audit_id', 'encounter', 'pass'],
      columns: {
        audit_id: 'text',
        encounter: 'text',
        pass: 'text',
        reviewer_id: 'text',
        coding: 'text',
        coding_key: 'text',
        blind: 'text?',
        blind_key: 'text?',
        coded_at: 'text',
        revealed_at: 'text?',
      },
      ownedBy: { audit_id: 'sample_audits' },
    });
  },
};
