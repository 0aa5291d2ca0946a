import { z } from 'zod';
import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

export const ALERT_KINDS = ['break-glass', 'account-locked', 'session-reused'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

const kindSchema = z.enum(ALERT_KINDS);

export type Alert = {
  readonly id: string;
  readonly kind: AlertKind;
  readonly userId?: string;
  /** what it is about: the use of break-glass */
  readonly objectId?: string;
  readonly createdAt: string;
  readonly seenBy?: string;
  readonly seenAt?: string;
};

/** Tells the administrators of the practice something they have to look at. */
export async function raiseAlert(
  scope: Scope,
  store: Store,
  {
    kind,
    userId,
    objectId,
    now,
  }: {
    readonly kind: AlertKind;
    readonly userId: string;
    readonly objectId?: string;
    readonly now: string;
  },
): Promise<void> {
  await withAudit(scope, store, async ({ tx, audit }) => {
    const id = newId();
    audit({ action: 'create', object: 'alert', id, detail: { kind } });
    await tx
      .insertInto('alerts')
      .values({
        tenant: scope.tenant,
        id,
        kind,
        user_id: userId,
        object_id: objectId ?? null,
        created_at: now,
        seen_by: null,
        seen_at: null,
      })
      .execute();
  });
}

/** Alerts of a practice, the newest first. @param before the id that came last */
export async function listAlerts(
  { tenant }: Scope,
  store: Store,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<Alert[]> {
  let query = store.db.selectFrom('alerts').selectAll().where('tenant', '=', tenant);
  if (before !== undefined) query = query.where('id', '<', before);
  const rows = await query.orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id,
    kind: kindSchema.parse(row.kind),
    createdAt: row.created_at,
    ...(row.user_id === null ? {} : { userId: row.user_id }),
    ...(row.object_id === null ? {} : { objectId: row.object_id }),
    ...(row.seen_by === null ? {} : { seenBy: row.seen_by }),
    ...(row.seen_at === null ? {} : { seenAt: row.seen_at }),
  }));
}

/** Notes who has looked at an alert. False when there is none, or somebody already has. */
export async function seeAlert(
  scope: Scope,
  store: Store,
  id: string,
  now: string,
): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { numUpdatedRows } = await tx
      .updateTable('alerts')
      .set({ seen_by: scope.actor.id, seen_at: now })
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .where('seen_at', 'is', null)
      .executeTakeFirstOrThrow();
    const isSeen = numUpdatedRows === 1n;
    audit({ action: 'change', object: 'alert', id, outcome: isSeen ? 'done' : 'not-found' });
    return isSeen;
  });
}
