import type { Store } from '../open-store.ts';
import type { UsersTable } from '../schema/identity.ts';
import type { Role, Scope } from '../scope.ts';
import { readRoles } from './users.ts';

/** Somebody of the practice, as work and queries name them. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

/** Who may be given work or asked; undefined when the practice has nobody of that id, or no longer. */
export async function findPerson(
  { tenant }: Scope,
  store: Store,
  id: string,
): Promise<Person | undefined> {
  return personOf(await people(store, tenant).where('id', '=', id).executeTakeFirst());
}

/** The person whom sources name as the treating provider. */
export async function personOfProvider(
  { tenant }: Scope,
  store: Store,
  provider: string,
): Promise<Person | undefined> {
  return personOf(await people(store, tenant).where('provider', '=', provider).executeTakeFirst());
}

/** People with a role, by name: to whom work can be given. */
export async function listPeople(
  { tenant }: Scope,
  store: Store,
  role?: string,
): Promise<readonly Person[]> {
  const rows = await people(store, tenant).orderBy('name').orderBy('id').limit(1000).execute();
  return rows
    .map(({ id, name, roles }) => ({ id, name, roles: readRoles(roles) }))
    .filter(({ roles }) => role === undefined || roles.some((one) => one === role));
}

function people({ db }: Store, tenant: string) {
  return db
    .selectFrom('users')
    .select(['id', 'name', 'roles'])
    .where('tenant', '=', tenant)
    .where('state', '<>', 'disabled');
}

function personOf(row: Pick<UsersTable, 'id' | 'name' | 'roles'> | undefined): Person | undefined {
  return row === undefined
    ? undefined
    : { id: row.id, name: row.name, roles: readRoles(row.roles) };
}
