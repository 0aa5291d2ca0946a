import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { UsersTable } from '../schema/identity.ts';
import type { Scope } from '../scope.ts';

/** Sets a new password; every session of the person ends. @param password argon2id in PHC form */
export async function keepPassword(
  scope: Scope,
  store: Store,
  {
    userId,
    password,
    now,
  }: { readonly userId: string; readonly password: string; readonly now: string },
): Promise<void> {
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'change', object: 'password', id: userId, detail: { by: 'self' } });
    await tx
      .updateTable('users')
      .set({ password, updated_at: now })
      .where('tenant', '=', scope.tenant)
      .where('id', '=', userId)
      .execute();
    await tx
      .deleteFrom('sessions')
      .where('tenant', '=', scope.tenant)
      .where('user_id', '=', userId)
      .execute();
  });
}

/** The account of somebody who is signed in. */
export async function ownAccount(
  { tenant, actor }: Scope,
  store: Store,
): Promise<UsersTable | undefined> {
  return store.db
    .selectFrom('users')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', actor.id)
    .executeTakeFirst();
}

/** Gives oneself another name. Roles and the link to a provider are not one's own to change. */
export async function renameOneself(
  scope: Scope,
  store: Store,
  { name, now }: { readonly name: string; readonly now: string },
): Promise<void> {
  const { id } = scope.actor;
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'change', object: 'user', id, detail: { by: 'self' } });
    await tx
      .updateTable('users')
      .set((column) => ({ name, version: column('version', '+', 1), updated_at: now }))
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .execute();
  });
}
