import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** Long work that is kept, what it changed, and which rules and releases a practice’s decisions were made with. */
export const jobs: Migration = {
  name: '064-jobs',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'jobs', {
      columns: {
        kind: 'text',
        state: 'text',
        cause: 'text',
        choice: 'text',
        made_with: 'text',
        checkpoint: 'text?',
        done: 'integer',
        total: 'integer',
        changed: 'integer',
        failed: 'integer',
        turn: 'integer',
        worker: 'text?',
        lease_until: 'text?',
        reason: 'text?',
        started_by: 'text',
        created_at: 'text',
        updated_at: 'text',
        ended_at: 'text?',
      },
      indexes: [['created_at', 'id']],
    });
    await tenantTable(schema, columns, 'job_drift', {
      key: ['job_id', 'encounter_id', 'code', 'rule'],
      columns: {
        job_id: 'text',
        encounter_id: 'text',
        code: 'text',
        rule: 'text',
        change: 'text',
        version: 'integer',
      },
      ownedBy: { job_id: 'jobs', encounter_id: 'encounters' },
      indexes: [['job_id', 'rule', 'encounter_id'], ['encounter_id']],
    });
    await schema.alterTable('practices').addColumn('read_with', columns.text).execute();
    await schema
      .createIndex('decisions_by_engine_release')
      .on('decisions')
      .columns(['tenant', 'engine', 'release'])
      .execute();
  },
};
