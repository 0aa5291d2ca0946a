import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** Claims, what payers answered, and the problem lists of patients. */
export const claims: Migration = {
  name: '005-claims',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'claims', {
      columns: {
        control_number: 'text',
        encounter_id: 'text?',
        patient_id: 'text?',
        date_of_service: 'text?',
        payer: 'text?',
        codes: 'text',
        verdict: 'text?',
        edits: 'text?',
        body: 'text',
        key_id: 'text',
        created_at: 'text',
        updated_at: 'text',
      },
      ownedBy: { encounter_id: 'encounters', patient_id: 'patients' },
      unique: [['control_number']],
      indexes: [['encounter_id'], ['patient_id'], ['verdict', 'id'], ['key_id']],
    });
    await tenantTable(schema, columns, 'remittances', {
      columns: {
        claim_id: 'text?',
        control_number: 'text?',
        digest: 'text',
        status: 'text',
        payer: 'text?',
        body: 'text',
        key_id: 'text',
        created_at: 'text',
      },
      ownedBy: { claim_id: 'claims' },
      indexes: [['claim_id'], ['control_number'], ['digest'], ['key_id']],
    });
    await tenantTable(schema, columns, 'problems', {
      columns: {
        patient_id: 'text',
        code: 'text?',
        title: 'text?',
        status: 'text',
        since: 'text?',
        until: 'text?',
        source: 'text',
        created_at: 'text',
      },
      ownedBy: { patient_id: 'patients' },
      indexes: [['patient_id'], ['code']],
    });
  },
};
