import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** People, their sessions, links and tokens; break-glass and what administrators are told of; replies kept. */
export const identity: Migration = {
  name: '020-identity',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'users', {
      columns: {
        login: 'text',
        name: 'text',
        roles: 'text',
        provider: 'text?',
        state: 'text',
        password: 'text?',
        totp_secret: 'text?',
        totp_key_id: 'text?',
        totp_step: 'integer',
        failures: 'integer',
        locked_until: 'text?',
        oidc_issuer: 'text?',
        oidc_subject: 'text?',
        version: 'integer',
        created_at: 'text',
        updated_at: 'text',
      },
      indexes: [['oidc_issuer', 'oidc_subject']],
    });
    await tenantTable(schema, columns, 'sessions', {
      columns: {
        user_id: 'text',
        digest: 'text',
        previous_digest: 'text?',
        rotated_at: 'text',
        created_at: 'text',
        seen_at: 'text',
      },
      ownedBy: { user_id: 'users' },
      indexes: [['user_id']],
    });
    await tenantTable(schema, columns, 'sign_in_links', {
      columns: {
        user_id: 'text',
        digest: 'text',
        purpose: 'text',
        expires_at: 'text',
        created_at: 'text',
      },
      ownedBy: { user_id: 'users' },
    });
    await tenantTable(schema, columns, 'recovery_codes', {
      columns: { user_id: 'text', digest: 'text' },
      ownedBy: { user_id: 'users' },
      indexes: [['user_id', 'digest']],
    });
    await tenantTable(schema, columns, 'api_tokens', {
      columns: {
        user_id: 'text',
        name: 'text',
        digest: 'text',
        scopes: 'text',
        expires_at: 'text',
        used_at: 'text?',
        created_at: 'text',
      },
      ownedBy: { user_id: 'users' },
    });
    await tenantTable(schema, columns, 'break_glass', {
      columns: {
        user_id: 'text',
        reason: 'text',
        key_id: 'text',
        created_at: 'text',
        expires_at: 'text',
      },
      ownedBy: { user_id: 'users' },
      indexes: [['user_id', 'expires_at']],
    });
    await tenantTable(schema, columns, 'alerts', {
      columns: {
        kind: 'text',
        user_id: 'text?',
        object_id: 'text?',
        created_at: 'text',
        seen_by: 'text?',
        seen_at: 'text?',
      },
    });
    await tenantTable(schema, columns, 'replies_kept', {
      key: ['actor_id', 'request_key'],
      columns: {
        actor_id: 'text',
        request_key: 'text',
        digest: 'text',
        status: 'integer',
        body: 'text',
        key_id: 'text',
        created_at: 'text',
      },
      indexes: [['created_at']],
    });
    // Found before it is known which practice they belong to, and each but once in the installation.
    for (const [table, column] of [
      ['users', 'login'],
      ['sessions', 'digest'],
      ['sign_in_links', 'digest'],
      ['api_tokens', 'digest'],
    ] as const) {
      await schema
        .createIndex(`${table}_${column}_once`)
        .on(table)
        .column(column)
        .unique()
        .execute();
    }
    await schema
      .createIndex('sessions_by_previous_digest')
      .on('sessions')
      .column('previous_digest')
      .execute();
  },
};
