import { sql } from 'kysely';
import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/**
 * Problem lists in versions: each list that a source gave before becomes its first version. Findings over several visits
 * say what settles them. A file in quarantine is tied to the visits of it that were stored.
 */
export const listsInVersions: Migration = {
  name: '069-lists-in-versions',
  up: async (schema, columns, run) => {
    await tenantTable(schema, columns, 'problem_lists', {
      columns: {
        patient_id: 'text',
        source: 'text',
        version: 'integer',
        is_current: 'integer',
        digest: 'text',
        created_at: 'text',
      },
      ownedBy: { patient_id: 'patients' },
      unique: [['patient_id', 'source', 'version']],
    });
    await schema.alterTable('problems').addColumn('list_id', columns.text).execute();
    await schema
      .createIndex('problems_by_list_id')
      .on('problems')
      .columns(['tenant', 'list_id'])
      .execute();
    // the id of a list is that of its first problem
    await run(sql`
      insert into problem_lists (tenant, id, patient_id, source, version, is_current, digest, created_at)
      select tenant, min(id), patient_id, source, 1, 1, '', min(created_at)
      from problems group by tenant, patient_id, source`);
    await run(sql`
      update problems set list_id = (
        select list.id from problem_lists as list
        where list.tenant = problems.tenant and list.patient_id = problems.patient_id
          and list.source = problems.source)`);
    await schema.alterTable('findings').addColumn('closes', columns.text).execute();
    await tenantTable(schema, columns, 'quarantined_visits', {
      key: ['quarantine_id', 'encounter_id'],
      columns: { quarantine_id: 'text', encounter_id: 'text' },
      ownedBy: { quarantine_id: 'quarantine', encounter_id: 'encounters' },
      indexes: [['encounter_id']],
    });
  },
};
