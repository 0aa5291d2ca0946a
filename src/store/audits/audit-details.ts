import { type AuditDetails, auditDetailsSchema } from '../../review/sample-audit-details-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** What people settled around an audit; version 0 when nobody did yet. */
export type KeptDetails = { readonly details: AuditDetails | undefined; readonly version: number };

const placeOf = ({ tenant }: Scope, audit: string): readonly string[] => [
  tenant,
  'sample_audit_details',
  audit,
];

/** Root causes, actions, rebuttals and the rest of an audit, as they stand. */
export async function readDetails(scope: Scope, store: Store, audit: string): Promise<KeptDetails> {
  return withAudit(scope, store, async ({ tx, audit: told }) => {
    const row = await tx
      .selectFrom('sample_audit_details')
      .select(['version', 'body', 'key_id'])
      .where('tenant', '=', scope.tenant)
      .where('audit_id', '=', audit)
      .executeTakeFirst();
    told({ action: 'read', object: 'sample-audit-details', id: audit });
    if (row === undefined) return { details: undefined, version: 0 };
    const sealed = { body: row.body, keyId: row.key_id };
    const text = store.keys.decrypt(sealed, placeOf(scope, audit));
    return { details: auditDetailsSchema.parse(JSON.parse(text)), version: row.version };
  });
}

/** Keeps them in the place of the version that was read. */
export async function saveDetails(
  scope: Scope,
  store: Store,
  audit: string,
  details: AuditDetails,
  { read, now }: { readonly read: number; readonly now: string },
): Promise<number | 'changed-meanwhile'> {
  const { tenant } = scope;
  const { body, keyId } = store.keys.encrypt(JSON.stringify(details), placeOf(scope, audit));
  const said = {
    version: read + 1,
    body,
    key_id: keyId,
    changed_by: scope.actor.id,
    changed_at: now,
  };
  return withAudit(scope, store, async ({ tx, audit: told }) => {
    const saved =
      read === 0
        ? await tx
            .insertInto('sample_audit_details')
            .values({ tenant, audit_id: audit, ...said })
            .onConflict((conflict) => conflict.columns(['tenant', 'audit_id']).doNothing())
            .executeTakeFirst()
        : await tx
            .updateTable('sample_audit_details')
            .set(said)
            .where('tenant', '=', tenant)
            .where('audit_id', '=', audit)
            .where('version', '=', read)
            .executeTakeFirst();
    const changed =
      'numUpdatedRows' in saved ? saved.numUpdatedRows : saved.numInsertedOrUpdatedRows;
    const isSaved = Number(changed ?? 0) > 0;
    told({
      action: 'change',
      object: 'sample-audit-details',
      id: audit,
      outcome: isSaved ? 'done' : 'denied',
    });
    return isSaved ? read + 1 : 'changed-meanwhile';
  });
}
