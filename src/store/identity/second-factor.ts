import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { UsersTable } from '../schema/identity.ts';
import type { Scope } from '../scope.ts';
import { needsSecondFactor, readSettings } from './practice-settings.ts';
import { digestOf } from './secrets.ts';
import { readRoles } from './users.ts';

function place(tenant: string, id: string): string[] {
  return [tenant, 'users', id, 'totp'];
}

/** The secret of the person’s second factor; undefined without one. */
export function totpSecretOf(store: Store, user: UsersTable): string | undefined {
  const { tenant, id, totp_secret: body, totp_key_id: keyId } = user;
  if (body === null || keyId === null) return undefined;
  return store.keys.decrypt({ body, keyId }, place(tenant, id));
}

/** Turns the second factor on, with codes for the day the telephone is lost; each works once. */
export async function keepSecondFactor(
  scope: Scope,
  store: Store,
  {
    userId,
    secret,
    step,
    recoveryCodes,
  }: {
    readonly userId: string;
    readonly secret: string;
    /** the time step of the code that proved it */
    readonly step: number;
    readonly recoveryCodes: readonly string[];
  },
): Promise<void> {
  const { body, keyId } = store.keys.encrypt(secret, place(scope.tenant, userId));
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'create', object: 'second-factor', id: userId });
    await tx
      .updateTable('users')
      .set({ totp_secret: body, totp_key_id: keyId, totp_step: step })
      .where('tenant', '=', scope.tenant)
      .where('id', '=', userId)
      .execute();
    await tx
      .deleteFrom('recovery_codes')
      .where('tenant', '=', scope.tenant)
      .where('user_id', '=', userId)
      .execute();
    const codes = recoveryCodes.map((code) => ({
      tenant: scope.tenant,
      id: newId(),
      user_id: userId,
      digest: digestOf(code),
    }));
    await tx.insertInto('recovery_codes').values(codes).execute();
  });
}

/** Turns the second factor off. */
export async function dropSecondFactor(scope: Scope, store: Store, userId: string): Promise<void> {
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'delete', object: 'second-factor', id: userId });
    await tx
      .updateTable('users')
      .set({ totp_secret: null, totp_key_id: null, totp_step: 0 })
      .where('tenant', '=', scope.tenant)
      .where('id', '=', userId)
      .execute();
    await tx
      .deleteFrom('recovery_codes')
      .where('tenant', '=', scope.tenant)
      .where('user_id', '=', userId)
      .execute();
  });
}

/** How many recovery codes a person has left. */
export async function recoveryCodesLeft(
  { db }: Store,
  { tenant, id }: UsersTable,
): Promise<number> {
  const { count } = await db
    .selectFrom('recovery_codes')
    .select((column) => column.fn.countAll<string | number>().as('count'))
    .where('tenant', '=', tenant)
    .where('user_id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * Whether the practice asks for a second factor of this person. Who signs in by an identity provider alone is left to
 * that one.
 */
export async function mustHaveSecondFactor({ db }: Store, user: UsersTable): Promise<boolean> {
  if (user.password === null) return false;
  const { settings } = await readSettings(db, user.tenant);
  return needsSecondFactor(settings, readRoles(user.roles));
}

/** True when the practice asks for a second factor of this person, who has none yet. */
export async function lacksSecondFactor(store: Store, user: UsersTable): Promise<boolean> {
  return user.totp_secret === null && (await mustHaveSecondFactor(store, user));
}

/** Uses up a time step; false when it, or a later one, was used before. */
export async function useStep(store: Store, user: UsersTable, step: number): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('users')
    .set({ totp_step: step })
    .where('tenant', '=', user.tenant)
    .where('id', '=', user.id)
    .where('totp_step', '<', step)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Uses up a recovery code; false when it is none of the person’s, or was used. */
export async function useRecoveryCode(
  store: Store,
  user: UsersTable,
  code: string,
): Promise<boolean> {
  const { numDeletedRows } = await store.db
    .deleteFrom('recovery_codes')
    .where('tenant', '=', user.tenant)
    .where('user_id', '=', user.id)
    .where('digest', '=', digestOf(code))
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}
