import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { endSession, type SessionLimits } from './sessions.ts';

/** A session that is open, as its person and administrators see it. Instants are UTC. */
export type SessionShown = {
  readonly id: string;
  readonly createdAt: string;
  /** to the half minute */
  readonly seenAt: string;
  /** network address of the sign-in */
  readonly from?: string;
  /** `password`, `password and code`, `identity provider` … */
  readonly by?: string;
};

/** Sessions of a person that have not run out, the last used first. */
export async function listSessions(
  { tenant }: Scope,
  store: Store,
  userId: string,
  { now, limits }: { readonly now: Date; readonly limits: SessionLimits },
): Promise<SessionShown[]> {
  const before = (age: number): string => new Date(now.getTime() - age).toISOString();
  const rows = await store.db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'seen_at', 'came_from', 'begun_by'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', userId)
    .where('seen_at', '>', before(limits.idle))
    .where('created_at', '>', before(limits.absolute))
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    ...(row.came_from === null ? {} : { from: row.came_from }),
    ...(row.begun_by === null ? {} : { by: row.begun_by }),
  }));
}

/** Ends a session of the caller. False when the caller has none of this id. */
export async function endOwnSession(scope: Scope, store: Store, id: string): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const userId = scope.actor.id;
    const found = await tx
      .selectFrom('sessions')
      .select('id')
      .where('tenant', '=', scope.tenant)
      .where('user_id', '=', userId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (found === undefined) {
      audit({ action: 'sign-out', object: 'session', id: userId, outcome: 'not-found' });
      return false;
    }
    await endSession(scope, store, { id, userId, why: 'ended' });
    return true;
  });
}

/** Ends every session of somebody else. Gives how many there were; undefined when the practice has no such person. */
export async function endSessionsOf(
  scope: Scope,
  store: Store,
  userId: string,
): Promise<number | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const user = await tx
      .selectFrom('users')
      .select('id')
      .where('tenant', '=', scope.tenant)
      .where('id', '=', userId)
      .executeTakeFirst();
    const { numDeletedRows } = await tx
      .deleteFrom('sessions')
      .where('tenant', '=', scope.tenant)
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow();
    audit({
      action: 'sign-out',
      object: 'session',
      id: userId,
      outcome: user === undefined ? 'not-found' : 'done',
      detail: { why: 'administrator', sessions: Number(numDeletedRows) },
    });
    return user === undefined ? undefined : Number(numDeletedRows);
  });
}
