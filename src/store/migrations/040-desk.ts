import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

const step = {
  step: 'text',
  by_id: 'text',
  by_name: 'text',
  at: 'text',
  body: 'text',
  key_id: 'text',
} as const;

/** Work items, the codes of encounters step by step, queries, saved filters. */
export const desk: Migration = {
  name: '040-desk',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'work_items', {
      columns: {
        source_id: 'text',
        work_key: 'text',
        encounter_id: 'text?',
        claim_id: 'text?',
        query_id: 'text?',
        patient_id: 'text?',
        kind: 'text',
        role: 'text',
        subject: 'text',
        code: 'text?',
        severity: 'text',
        because: 'text',
        priority: 'integer',
        age_points: 'integer',
        rank: 'integer',
        reasons: 'text',
        assignee: 'text?',
        assignee_name: 'text?',
        provider: 'text?',
        date_of_service: 'text',
        state: 'text',
        created_at: 'text',
        updated_at: 'text',
      },
      ownedBy: { encounter_id: 'encounters', patient_id: 'patients' },
      unique: [['source_id', 'work_key']],
      indexes: [
        ['state', 'role', 'rank', 'date_of_service', 'id'],
        ['state', 'rank', 'date_of_service', 'id'],
        ['state', 'role', 'date_of_service', 'id'],
        ['state', 'assignee', 'rank', 'date_of_service', 'id'],
        ['encounter_id'],
      ],
    });
    await tenantTable(schema, columns, 'work_steps', {
      columns: { item_id: 'text', ...step },
      ownedBy: { item_id: 'work_items' },
      indexes: [['item_id', 'id']],
    });
    await tenantTable(schema, columns, 'coding_sheets', {
      key: ['encounter_id'],
      columns: {
        encounter_id: 'text',
        version: 'integer',
        state: 'text',
        decision_id: 'text?',
        codes: 'text',
        signed_by: 'text?',
        signed_at: 'text?',
        updated_at: 'text',
      },
      ownedBy: { encounter_id: 'encounters' },
      indexes: [['state', 'updated_at']],
    });
    await tenantTable(schema, columns, 'coding_steps', {
      columns: { encounter_id: 'text', number: 'integer', ...step },
      ownedBy: { encounter_id: 'encounters' },
      unique: [['encounter_id', 'number']],
    });
    await tenantTable(schema, columns, 'queries', {
      columns: {
        encounter_id: 'text',
        patient_id: 'text?',
        topic: 'text',
        title: 'text',
        state: 'text',
        escalation: 'text',
        written_by: 'text',
        drafted_by: 'text',
        sent_to: 'text?',
        sent_to_name: 'text?',
        sent_at: 'text?',
        due_at: 'text?',
        answered_at: 'text?',
        answer_kind: 'text?',
        reminders: 'integer',
        retention: 'text?',
        follows: 'text?',
        version: 'integer',
        created_at: 'text',
        updated_at: 'text',
      },
      ownedBy: { encounter_id: 'encounters' },
      indexes: [
        ['encounter_id', 'id'],
        ['state', 'due_at', 'id'],
        ['sent_to', 'state', 'due_at', 'id'],
        ['sent_at', 'id'],
      ],
    });
    await tenantTable(schema, columns, 'query_steps', {
      columns: { query_id: 'text', number: 'integer', ...step },
      ownedBy: { query_id: 'queries' },
      unique: [['query_id', 'number']],
    });
    await tenantTable(schema, columns, 'saved_filters', {
      columns: { owner_id: 'text', name: 'text', filter: 'text', created_at: 'text' },
      unique: [['owner_id', 'name']],
    });
  },
};
