import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** The audit log. It refers to no other table, so that it outlives what it speaks of. */
export const audit: Migration = {
  name: '004-audit',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'audit_events', {
      key: ['sequence'],
      columns: {
        sequence: 'integer',
        id: 'text',
        at: 'text',
        actor_id: 'text',
        actor_kind: 'text',
        actor_name: 'text',
        actor_roles: 'text',
        request_id: 'text',
        came_from: 'text',
        action: 'text',
        object: 'text',
        object_id: 'text?',
        patient_id: 'text?',
        outcome: 'text',
        detail: 'text',
        previous_hash: 'text',
        hash: 'text',
      },
      indexes: [['patient_id', 'sequence'], ['actor_id', 'sequence'], ['at']],
    });
    const sealed = { sequence: 'integer', hash: 'text', key_id: 'text', seal: 'text' } as const;
    await tenantTable(schema, columns, 'audit_heads', { key: [], columns: sealed });
    await tenantTable(schema, columns, 'audit_anchors', {
      key: ['sequence'],
      columns: { ...sealed, at: 'text' },
    });
  },
};
