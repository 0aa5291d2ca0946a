import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { raiseAlert } from './alerts.ts';

export type BreakGlass = {
  readonly id: string;
  readonly userId: string;
  readonly reason: string;
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** Opens charts to somebody who may not see them otherwise: with a reason, until a time, and with an alert. */
export async function breakGlass(
  scope: Scope,
  store: Store,
  {
    reason,
    expiresAt,
    now,
  }: { readonly reason: string; readonly expiresAt: string; readonly now: string },
): Promise<BreakGlass> {
  const id = newId();
  const { body, keyId } = store.keys.encrypt(reason, [scope.tenant, 'break_glass', id]);
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'break-glass', object: 'break-glass', id, detail: { until: expiresAt } });
    await tx
      .insertInto('break_glass')
      .values({
        tenant: scope.tenant,
        id,
        user_id: scope.actor.id,
        reason: body,
        key_id: keyId,
        created_at: now,
        expires_at: expiresAt,
      })
      .execute();
    await raiseAlert(scope, store, {
      kind: 'break-glass',
      userId: scope.actor.id,
      objectId: id,
      now,
    });
  });
  return { id, userId: scope.actor.id, reason, createdAt: now, expiresAt };
}

/** Ends it before its time. False when none runs. */
export async function endBreakGlass(scope: Scope, store: Store, now: string): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { numUpdatedRows } = await tx
      .updateTable('break_glass')
      .set({ expires_at: now })
      .where('tenant', '=', scope.tenant)
      .where('user_id', '=', scope.actor.id)
      .where('expires_at', '>', now)
      .executeTakeFirstOrThrow();
    const isEnded = numUpdatedRows > 0n;
    audit({ action: 'change', object: 'break-glass', outcome: isEnded ? 'done' : 'not-found' });
    return isEnded;
  });
}

/** Until when a person’s break-glass runs; undefined when none does. */
export async function brokenUntil(
  store: Store,
  tenant: string,
  userId: string,
  now: string,
): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('break_glass')
    .select('expires_at')
    .where('tenant', '=', tenant)
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .executeTakeFirst();
  return row?.expires_at;
}

/** Every use in a practice with its reason, the newest first. @param before the id that came last */
export async function listBreakGlass(
  scope: Scope,
  store: Store,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<BreakGlass[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'read', object: 'break-glass' });
    let query = tx.selectFrom('break_glass').selectAll().where('tenant', '=', scope.tenant);
    if (before !== undefined) query = query.where('id', '<', before);
    const rows = await query.orderBy('id', 'desc').limit(limit).execute();
    return rows.map((row) => ({
      id: row.id,
      userId: row.user_id,
      reason: store.keys.decrypt({ body: row.reason, keyId: row.key_id }, [
        row.tenant,
        'break_glass',
        row.id,
      ]),
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }));
  });
}
