import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/**
 * Claims and every answer to them in one record, whichever door they came by: docs/decisions/0023. Files that were
 * kept as a whole named patients in a body that no deletion could reach; what is found in a file is now a row for each
 * claim or answer.
 */
export const answers: Migration = {
  name: '068-answers',
  up: async (schema, columns) => {
    for (const column of ['named_encounter', 'frequency'])
      await schema.alterTable('claims').addColumn(column, columns.text).execute();
    await schema
      .createIndex('claims_by_named_encounter')
      .on('claims')
      .columns(['tenant', 'named_encounter'])
      .execute();
    await schema
      .createIndex('remittances_digest_once')
      .on('remittances')
      .columns(['tenant', 'digest'])
      .unique()
      .execute();
    await schema.dropTable('claim_files').execute();
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
    await tenantTable(schema, columns, 'claim_file_envelopes', {
      key: ['file_id', 'number'],
      columns: {
        file_id: 'text',
        number: 'integer',
        scope: 'text',
        control_number: 'text',
        group_control_number: 'text?',
      },
      ownedBy: { file_id: 'claim_files' },
      indexes: [['control_number', 'scope']],
    });
    await tenantTable(schema, columns, 'acknowledgments', {
      columns: {
        kind: 'text',
        scope: 'text',
        control_number: 'text?',
        claim_id: 'text?',
        file_id: 'text?',
        verdict: 'text',
        digest: 'text',
        body: 'text',
        key_id: 'text',
        created_at: 'text',
      },
      ownedBy: { claim_id: 'claims', file_id: 'claim_files' },
      unique: [['digest']],
      indexes: [['claim_id', 'id'], ['file_id', 'id'], ['control_number'], ['key_id']],
    });
    await tenantTable(schema, columns, 'claim_file_rows', {
      key: ['file_id', 'number'],
      columns: {
        file_id: 'text',
        number: 'integer',
        claim_id: 'text?',
        remittance_id: 'text?',
        acknowledgment_id: 'text?',
        body: 'text',
        key_id: 'text',
      },
      ownedBy: {
        file_id: 'claim_files',
        claim_id: 'claims',
        remittance_id: 'remittances',
        acknowledgment_id: 'acknowledgments',
      },
      indexes: [['claim_id'], ['remittance_id'], ['acknowledgment_id'], ['key_id']],
    });
    await tenantTable(schema, columns, 'diagnosis_lists', {
      columns: {
        name: 'text',
        version: 'integer',
        is_current: 'integer',
        entries: 'text',
        brought_by: 'text',
        brought_at: 'text',
      },
      unique: [['name', 'version']],
    });
  },
};
