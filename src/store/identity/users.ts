import { z } from 'zod';
import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { UsersTable } from '../schema/identity.ts';
import { ROLES, type Role, type Scope } from '../scope.ts';

export const USER_STATES = ['invited', 'active', 'disabled'] as const;
export type UserState = (typeof USER_STATES)[number];

/** A person who works with the record. */
export type User = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** how sources name this person as the treating provider */
  readonly provider?: string;
  readonly state: UserState;
  readonly hasSecondFactor: boolean;
  readonly isLocked: boolean;
  readonly version: number;
  readonly createdAt: string;
};

/** What may be changed of a person. */
export type UserChange = {
  readonly name?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly provider?: string | null | undefined;
  readonly state?: 'active' | 'disabled' | undefined;
};

export type NewUser = {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly provider?: string | undefined;
};

const rolesSchema = z.array(z.enum(ROLES));

/** The roles as they are stored. */
export function readRoles(json: string): Role[] {
  return rolesSchema.parse(JSON.parse(json));
}

/** A row as the rest of the program sees it: no hash, no secret. */
export function userOf(row: UsersTable, now: string): User {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    roles: readRoles(row.roles),
    ...(row.provider === null ? {} : { provider: row.provider }),
    state: z.enum(USER_STATES).parse(row.state),
    hasSecondFactor: row.totp_secret !== null,
    isLocked: row.locked_until !== null && row.locked_until > now,
    version: row.version,
    createdAt: row.created_at,
  };
}

/** Adds a person who has yet to accept. Undefined when the login is taken, in this practice or another. */
export async function inviteUser(
  scope: Scope,
  store: Store,
  { login, name, roles, provider }: NewUser,
  now: string,
): Promise<User | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row: UsersTable = {
      tenant: scope.tenant,
      id: newId(),
      login: login.trim().toLowerCase(),
      name,
      roles: JSON.stringify(roles),
      provider: provider ?? null,
      state: 'invited',
      password: null,
      totp_secret: null,
      totp_key_id: null,
      totp_step: 0,
      failures: 0,
      locked_until: null,
      oidc_issuer: null,
      oidc_subject: null,
      version: 1,
      created_at: now,
      updated_at: now,
    };
    const { numInsertedOrUpdatedRows: made } = await tx
      .insertInto('users')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    const isMade = Number(made ?? 0) === 1;
    const outcome = isMade ? 'done' : 'failed';
    audit({ action: 'create', object: 'user', ...(isMade ? { id: row.id } : {}), outcome });
    return isMade ? userOf(row, now) : undefined;
  });
}

/** People of a practice by their name. @param after name and login of the one that came last */
export async function listUsers(
  { tenant }: Scope,
  store: Store,
  {
    after: [name, login],
    limit,
  }: { readonly after: readonly [name: string, login: string]; readonly limit: number },
  now: string,
): Promise<User[]> {
  const rows = await store.db
    .selectFrom('users')
    .selectAll()
    .where('tenant', '=', tenant)
    .where((build) => build(build.refTuple('name', 'login'), '>', build.tuple(name, login)))
    .orderBy('name')
    .orderBy('login')
    .limit(limit)
    .execute();
  return rows.map((row) => userOf(row, now));
}

export async function findUser(
  { tenant }: Scope,
  store: Store,
  id: string,
  now: string,
): Promise<User | undefined> {
  const row = await store.db
    .selectFrom('users')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : userOf(row, now);
}

export type ChangeOutcome = User | 'not-found' | 'changed-meanwhile' | 'last-administrator';

/** Changes a person; what they are signed in with ends, because it stands for what they were. */
export async function changeUser(
  scope: Scope,
  store: Store,
  {
    id,
    version,
    change,
    now,
  }: {
    readonly id: string;
    readonly version: number;
    readonly change: UserChange;
    readonly now: string;
  },
): Promise<ChangeOutcome> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const tell = (outcome: 'done' | 'failed' | 'not-found') =>
      audit({ action: 'change', object: 'user', id, outcome, detail: detailOf(change) });
    const rows = await tx
      .selectFrom('users')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .execute();
    const before = rows.find((row) => row.id === id);
    if (before === undefined) {
      tell('not-found');
      return 'not-found';
    }
    const after = changed(before, change, now);
    if (!rows.some((row) => isAdministrator(row.id === id ? after : row))) {
      tell('failed');
      return 'last-administrator';
    }
    const { numUpdatedRows } = await tx
      .updateTable('users')
      .set(after)
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    tell(numUpdatedRows === 1n ? 'done' : 'failed');
    if (numUpdatedRows !== 1n) return 'changed-meanwhile';
    await tx
      .deleteFrom('sessions')
      .where('tenant', '=', scope.tenant)
      .where('user_id', '=', id)
      .execute();
    return userOf(after, now);
  });
}

/** Whoever could sign in and do it, invited or not. */
function isAdministrator({ state, roles }: UsersTable): boolean {
  return state !== 'disabled' && readRoles(roles).includes('administrator');
}

function changed(before: UsersTable, change: UserChange, now: string): UsersTable {
  const { name, roles, provider, state } = change;
  const isUnlocked = state === 'active';
  return {
    ...before,
    ...(name === undefined ? {} : { name }),
    ...(roles === undefined ? {} : { roles: JSON.stringify(roles) }),
    ...(provider === undefined ? {} : { provider }),
    // Who never accepted stays invited: there is no password to sign in with.
    ...(state === undefined
      ? {}
      : {
          state:
            isUnlocked && before.password === null && before.oidc_subject === null
              ? 'invited'
              : state,
        }),
    ...(isUnlocked ? { failures: 0, locked_until: null } : {}),
    version: before.version + 1,
    updated_at: now,
  };
}

function detailOf({ roles, state }: UserChange): Record<string, string> {
  return {
    ...(roles === undefined ? {} : { roles: roles.join(' ') }),
    ...(state === undefined ? {} : { state }),
  };
}
