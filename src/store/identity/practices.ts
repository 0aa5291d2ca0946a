import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { type Scope, systemScope } from '../scope.ts';
import { makeLink } from './links.ts';
import { inviteUser } from './users.ts';

export type Practice = {
  readonly tenant: string;
  readonly name: string;
  readonly createdAt: string;
};

/** The practice of the scope. */
export async function findPractice({ tenant }: Scope, store: Store): Promise<Practice | undefined> {
  const row = await store.db
    .selectFrom('practices')
    .selectAll()
    .where('tenant', '=', tenant)
    .executeTakeFirst();
  return row === undefined ? undefined : { tenant, name: row.name, createdAt: row.created_at };
}

/** Names the practice of the scope. Undefined when there is none. */
export async function renamePractice(
  scope: Scope,
  store: Store,
  name: string,
): Promise<Practice | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { tenant } = scope;
    const row = await tx
      .updateTable('practices')
      .set({ name })
      .where('tenant', '=', tenant)
      .returning('created_at')
      .executeTakeFirst();
    const outcome = row === undefined ? 'not-found' : 'done';
    audit({ action: 'change', object: 'practice', id: tenant, outcome });
    return row === undefined ? undefined : { tenant, name, createdAt: row.created_at };
  });
}

/** True when no practice was set up yet. */
export async function isEmpty(store: Store): Promise<boolean> {
  const any = await store.db.selectFrom('practices').select('tenant').limit(1).executeTakeFirst();
  return any === undefined;
}

/**
 * Sets a practice up, with its first administrator, who takes it over by a link that works once. Undefined when the
 * login is taken.
 */
export async function addPractice(
  store: Store,
  {
    name,
    login,
    from,
    now,
  }: {
    readonly name: string;
    readonly login: string;
    readonly from: string;
    readonly now: Date;
  },
): Promise<{ readonly tenant: string; readonly secret: string } | undefined> {
  const tenant = newId();
  const scope = systemScope(tenant, from);
  const at = now.toISOString();
  const taken = await store.db
    .selectFrom('users')
    .select('id')
    .where('login', '=', login.trim().toLowerCase())
    .executeTakeFirst();
  if (taken !== undefined) return undefined;
  return withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'create', object: 'practice', id: tenant });
    await tx.insertInto('practices').values({ tenant, name, created_at: at }).execute();
    const user = await inviteUser(
      scope,
      store,
      { login, name: 'Administrator', roles: ['administrator'] },
      at,
    );
    if (user === undefined) throw new Error('the login was taken a moment ago; try again');
    const link = await makeLink(scope, store, { userId: user.id, purpose: 'set-up', now });
    if (link === undefined) throw new Error('the first administrator could not be made');
    return { tenant, secret: link.secret };
  });
}

/** A new link for somebody who cannot sign in any more. Undefined when nobody has the login. */
export async function linkFor(
  store: Store,
  { login, from, now }: { readonly login: string; readonly from: string; readonly now: Date },
): Promise<string | undefined> {
  const user = await store.db
    .selectFrom('users')
    .select(['tenant', 'id'])
    .where('login', '=', login.trim().toLowerCase())
    .executeTakeFirst();
  if (user === undefined) return undefined;
  const scope = systemScope(user.tenant, from);
  return (await makeLink(scope, store, { userId: user.id, purpose: 'reset', now }))?.secret;
}
