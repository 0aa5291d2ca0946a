import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** Decisions, the codes of each, and findings. */
export const decisions: Migration = {
  name: '003-decisions',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'decisions', {
      columns: {
        encounter_id: 'text',
        version: 'integer',
        made_at: 'text',
        engine: 'text',
        release: 'text',
        cause: 'text',
        changed_by: 'text',
        first_code: 'text?',
        codes: 'text',
        documents: 'text',
        body: 'text',
        key_id: 'text',
      },
      ownedBy: { encounter_id: 'encounters' },
      unique: [['encounter_id', 'version']],
      indexes: [['made_at', 'id'], ['key_id']],
    });
    await tenantTable(schema, columns, 'decision_codes', {
      key: ['decision_id', 'position'],
      columns: {
        decision_id: 'text',
        position: 'integer',
        encounter_id: 'text',
        code: 'text',
        role: 'text',
      },
      ownedBy: { decision_id: 'decisions' },
      indexes: [['code', 'encounter_id'], ['encounter_id']],
    });
    await tenantTable(schema, columns, 'findings', {
      columns: {
        encounter_id: 'text',
        patient_id: 'text?',
        decision_id: 'text?',
        finding: 'text',
        severity: 'text',
        code: 'text?',
        because: 'text',
        rules: 'text',
        owner: 'text',
        evidence: 'text',
        created_at: 'text',
      },
      ownedBy: { encounter_id: 'encounters', decision_id: 'decisions' },
      indexes: [['encounter_id'], ['decision_id'], ['owner', 'created_at', 'id']],
    });
  },
};
