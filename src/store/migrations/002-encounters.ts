import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** Patients, their encounters, and the texts of these. */
export const encounters: Migration = {
  name: '002-encounters',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'patients', {
      columns: {
        external_id: 'text?',
        family_name: 'text',
        given_name: 'text',
        search_name: 'text',
        birth_date: 'text?',
        sex: 'text?',
        created_at: 'text',
        updated_at: 'text',
      },
      unique: [['external_id']],
      indexes: [['search_name', 'id']],
    });
    await tenantTable(schema, columns, 'encounters', {
      columns: {
        external_id: 'text',
        patient_id: 'text?',
        date_of_service: 'text',
        setting: 'text?',
        provider: 'text?',
        location: 'text?',
        payer: 'text?',
        billed_codes: 'text',
        procedures: 'text',
        problem_list: 'text',
        decision_id: 'text?',
        first_code: 'text?',
        version: 'integer',
        created_at: 'text',
        updated_at: 'text',
      },
      ownedBy: { patient_id: 'patients' },
      unique: [['external_id']],
      indexes: [
        ['patient_id', 'date_of_service', 'id'],
        ['date_of_service', 'id'],
        ['provider', 'date_of_service', 'id'],
        ['first_code', 'date_of_service', 'id'],
      ],
    });
    await tenantTable(schema, columns, 'documents', {
      columns: {
        encounter_id: 'text',
        name: 'text',
        version: 'integer',
        is_current: 'integer',
        kind: 'text',
        author: 'text?',
        date: 'text?',
        body: 'text',
        key_id: 'text',
        digest: 'text',
        length: 'integer',
        created_at: 'text',
      },
      ownedBy: { encounter_id: 'encounters' },
      unique: [['encounter_id', 'name', 'version']],
      indexes: [['digest'], ['key_id']],
    });
  },
};
