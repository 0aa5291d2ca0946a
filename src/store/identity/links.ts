import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { type Scope, systemScope } from '../scope.ts';
import { digestOf, newSecret } from './secrets.ts';

/** What a link is for. `set-up` belongs to the first administrator of a practice. */
export type LinkPurpose = 'invite' | 'reset' | 'set-up';

const HOUR = 60 * 60 * 1000;
const LIFE = { invite: 72 * HOUR, reset: HOUR, 'set-up': 24 * HOUR } as const satisfies Record<
  LinkPurpose,
  number
>;

/** Makes the secret of a link that works once; one made before it for the same person ends. */
export async function makeLink(
  scope: Scope,
  store: Store,
  {
    userId,
    purpose,
    now,
  }: { readonly userId: string; readonly purpose: LinkPurpose; readonly now: Date },
): Promise<{ readonly secret: string; readonly expiresAt: string } | undefined> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + LIFE[purpose]).toISOString();
  return withAudit(scope, store, async ({ tx, audit }) => {
    const user = await tx
      .selectFrom('users')
      .select('id')
      .where('tenant', '=', scope.tenant)
      .where('id', '=', userId)
      .where('state', '!=', 'disabled')
      .executeTakeFirst();
    const outcome = user === undefined ? 'not-found' : 'done';
    audit({ action: 'create', object: 'sign-in-link', id: userId, outcome, detail: { purpose } });
    if (user === undefined) return undefined;
    await tx
      .deleteFrom('sign_in_links')
      .where('tenant', '=', scope.tenant)
      .where('user_id', '=', userId)
      .execute();
    await tx
      .insertInto('sign_in_links')
      .values({
        tenant: scope.tenant,
        id: newId(),
        user_id: userId,
        digest: digestOf(secret),
        purpose,
        expires_at: expiresAt,
        created_at: now.toISOString(),
      })
      .execute();
    return { secret, expiresAt };
  });
}

/**
 * Takes a link, once: the person has the new password, every session of before ends, and a lock is lifted. Undefined
 * for a link that is unknown, used or too old.
 * @param password argon2id in PHC form
 */
export async function takeLink(
  store: Store,
  {
    secret,
    password,
    from,
    requestId,
    now,
  }: {
    readonly secret: string;
    readonly password: string;
    readonly from: string;
    readonly requestId: string;
    readonly now: string;
  },
): Promise<{ readonly tenant: string; readonly userId: string } | undefined> {
  const digest = digestOf(secret);
  const found = await store.db
    .selectFrom('sign_in_links')
    .select(['tenant', 'user_id'])
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { tenant, user_id: userId } = found;
  return withAudit(systemScope(tenant, from, requestId), store, async ({ tx, audit }) => {
    const taken = await tx
      .deleteFrom('sign_in_links')
      .where('tenant', '=', tenant)
      .where('digest', '=', digest)
      .returning(['expires_at', 'purpose'])
      .executeTakeFirst();
    const isGood = taken !== undefined && taken.expires_at > now;
    const outcome = isGood ? 'done' : 'denied';
    audit({ action: 'change', object: 'password', id: userId, outcome, detail: { by: 'link' } });
    if (!isGood) return undefined;
    const { numUpdatedRows } = await tx
      .updateTable('users')
      .set((column) => ({
        password,
        state: 'active',
        failures: 0,
        locked_until: null,
        version: column('version', '+', 1),
        updated_at: now,
      }))
      .where('tenant', '=', tenant)
      .where('id', '=', userId)
      .where('state', '!=', 'disabled')
      .executeTakeFirstOrThrow();
    await tx
      .deleteFrom('sessions')
      .where('tenant', '=', tenant)
      .where('user_id', '=', userId)
      .execute();
    return numUpdatedRows === 1n ? { tenant, userId } : undefined;
  });
}
