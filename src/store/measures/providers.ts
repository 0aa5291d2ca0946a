import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** The name under which the encounters of the caller stand, when the caller is a provider. */
export async function ownProvider(
  { tenant, actor }: Scope,
  { db }: Pick<Store, 'db'>,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('users')
    .select('provider')
    .where('tenant', '=', tenant)
    .where('id', '=', actor.id)
    .executeTakeFirst();
  return row?.provider ?? undefined;
}

/** Whether the practice has an encounter of the provider. */
export async function seesProvider(
  { tenant }: Scope,
  { db }: Pick<Store, 'db'>,
  provider: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('encounters')
    .select('id')
    .where('tenant', '=', tenant)
    .where('provider', '=', provider)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
