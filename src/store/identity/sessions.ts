import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { UsersTable } from '../schema/identity.ts';
import { type Scope, systemScope } from '../scope.ts';
import { raiseAlert } from './alerts.ts';
import { digestOf, newSecret } from './secrets.ts';

/** How long a session lives, in milliseconds. */
export type SessionLimits = {
  /** without a request */
  readonly idle: number;
  /** since the sign-in, whatever happens */
  readonly absolute: number;
  /** between two secrets of the same session */
  readonly rotation: number;
};

const MINUTE = 60_000;
export const SESSION_LIMITS: SessionLimits = {
  idle: 15 * MINUTE,
  absolute: 12 * 60 * MINUTE,
  rotation: 15 * MINUTE,
};

/** Other tabs may have sent the old secret just before they learned the new one. */
const GRACE = MINUTE;
/** How exactly idleness is known: one write in so long, not one for each request. */
const SEEN_EVERY = MINUTE / 2;

/** A session that was found, with whom it belongs to. */
export type OpenSession = {
  readonly id: string;
  readonly user: UsersTable;
  /** of the sign-in */
  readonly createdAt: string;
  /** to be sent instead of the one that came */
  readonly newSecret?: string;
};

/** Begins a session and tells the audit log who signed in. Gives its secret, for the cookie. */
export async function beginSession(
  scope: Scope,
  store: Store,
  { userId, by, now }: { readonly userId: string; readonly by: string; readonly now: string },
): Promise<{ readonly id: string; readonly secret: string }> {
  const secret = newSecret();
  const id = newId();
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'sign-in', object: 'session', id: userId, detail: { by } });
    await tx
      .insertInto('sessions')
      .values({
        tenant: scope.tenant,
        id,
        user_id: userId,
        digest: digestOf(secret),
        previous_digest: null,
        rotated_at: now,
        created_at: now,
        seen_at: now,
        came_from: scope.from,
        begun_by: by,
      })
      .execute();
    await tx
      .updateTable('users')
      .set({ failures: 0, locked_until: null })
      .where('tenant', '=', scope.tenant)
      .where('id', '=', userId)
      .execute();
  });
  return { id, secret };
}

/**
 * The session of a secret. Ends it when it was idle too long or is too old, and when a secret comes back that was
 * replaced long ago: somebody kept a copy. Gives it a new secret from time to time.
 */
export async function findSession(
  store: Store,
  secret: string,
  {
    from,
    requestId,
    now,
    limits,
  }: {
    readonly from: string;
    readonly requestId: string;
    readonly now: Date;
    readonly limits: SessionLimits;
  },
): Promise<OpenSession | undefined> {
  const digest = digestOf(secret);
  const session = await store.db
    .selectFrom('sessions')
    .selectAll()
    .where((where) =>
      where.or([where('digest', '=', digest), where('previous_digest', '=', digest)]),
    )
    .executeTakeFirst();
  if (session === undefined) return undefined;
  const { tenant, id, user_id: userId } = session;
  const age = (at: string): number => now.getTime() - Date.parse(at);
  const scope = systemScope(tenant, from, requestId);
  if (age(session.seen_at) >= limits.idle || age(session.created_at) >= limits.absolute) {
    await endSession(scope, store, { id, userId, why: 'timeout' });
    return undefined;
  }
  if (session.digest !== digest && age(session.rotated_at) > GRACE) {
    await endSession(scope, store, { id, userId, why: 'secret-reused' });
    await raiseAlert(scope, store, { kind: 'session-reused', userId, now: now.toISOString() });
    return undefined;
  }
  const user = await store.db
    .selectFrom('users')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', userId)
    .where('state', '=', 'active')
    .executeTakeFirst();
  if (user === undefined) return undefined;
  const isDue = session.digest === digest && age(session.rotated_at) >= limits.rotation;
  const rotated = isDue ? await rotate(store, session, now) : undefined;
  if (rotated === undefined && age(session.seen_at) >= SEEN_EVERY)
    await markSeen(store, tenant, id, now);
  return {
    id,
    user,
    createdAt: session.created_at,
    ...(rotated === undefined ? {} : { newSecret: rotated }),
  };
}

async function markSeen(store: Store, tenant: string, id: string, now: Date): Promise<void> {
  await store.db
    .updateTable('sessions')
    .set({ seen_at: now.toISOString() })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** A new secret; undefined when another request of the same moment was first. */
async function rotate(
  store: Store,
  { tenant, id, digest }: { readonly tenant: string; readonly id: string; readonly digest: string },
  now: Date,
): Promise<string | undefined> {
  const secret = newSecret();
  const at = now.toISOString();
  const { numUpdatedRows } = await store.db
    .updateTable('sessions')
    .set({ digest: digestOf(secret), previous_digest: digest, rotated_at: at, seen_at: at })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n ? secret : undefined;
}

/** Ends one session. @param why `sign-out`, `timeout`, `secret-reused`, `ended` from another one */
export async function endSession(
  scope: Scope,
  store: Store,
  { id, userId, why }: { readonly id: string; readonly userId: string; readonly why: string },
): Promise<void> {
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'sign-out', object: 'session', id: userId, detail: { why } });
    await tx
      .deleteFrom('sessions')
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .execute();
  });
}
