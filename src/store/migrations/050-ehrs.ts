import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** EHRs that call and launch, what they were shown, and what became of it. */
export const ehrs: Migration = {
  name: '050-ehrs',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'ehrs', {
      columns: {
        name: 'text',
        issuer: 'text',
        jwks_uri: 'text?',
        jwks: 'text?',
        fhir_servers: 'text',
        smart_client_id: 'text?',
        created_at: 'text',
      },
      unique: [['issuer']],
    });
    // asked for without a practice: the token of a call says its issuer, and that says the practice
    await schema.createIndex('ehrs_by_issuer').on('ehrs').columns(['issuer']).execute();
    await tenantTable(schema, columns, 'ehr_tokens', {
      key: ['issuer', 'token_id'],
      columns: { issuer: 'text', token_id: 'text', until: 'text' },
      indexes: [['until']],
    });
    await tenantTable(schema, columns, 'cds_cards', {
      columns: {
        ehr_id: 'text',
        hook: 'text',
        service: 'text',
        topic: 'text',
        patient_id: 'text',
        user_id: 'text',
        shown_at: 'text',
      },
      indexes: [['shown_at']],
    });
    await tenantTable(schema, columns, 'cds_feedback', {
      columns: {
        ehr_id: 'text',
        service: 'text',
        card_id: 'text',
        outcome: 'text',
        outcome_at: 'text',
        suggestions: 'text',
        reason_system: 'text?',
        reason_code: 'text?',
        comment: 'text?',
        key_id: 'text?',
        created_at: 'text',
      },
      indexes: [['card_id'], ['created_at']],
    });
  },
};
