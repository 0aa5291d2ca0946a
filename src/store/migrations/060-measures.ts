import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** What measures count of each encounter, and the days on which something changed. */
export const measures: Migration = {
  name: '060-measures',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'encounter_facts', {
      key: ['encounter_id'],
      columns: {
        encounter_id: 'text',
        date_of_service: 'text',
        version: 'integer',
        made_by: 'text',
        answers: 'integer',
        facts: 'text',
      },
      ownedBy: { encounter_id: 'encounters' },
      indexes: [['date_of_service', 'encounter_id']],
    });
    await tenantTable(schema, columns, 'change_markers', {
      columns: {
        date: 'text',
        kind: 'text',
        title: 'text',
        provider: 'text?',
        set_by: 'text',
        created_at: 'text',
      },
      indexes: [['date', 'id']],
    });
  },
};
