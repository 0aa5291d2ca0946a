import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** Where a pull stands: what it asks from, and with which address it goes on. Times as FHIR writes an instant. */
export type PullPlace = {
  readonly since?: string;
  readonly next?: string;
  readonly begun?: string;
};

/** How far one kind of resource was pulled from a server. */
export async function pullPlaceOf(
  { tenant }: Scope,
  { db }: Pick<Store, 'db'>,
  server: string,
  part: string,
): Promise<PullPlace> {
  const row = await db
    .selectFrom('fhir_pulls')
    .select(['since', 'next', 'begun'])
    .where('tenant', '=', tenant)
    .where('server', '=', server)
    .where('part', '=', part)
    .executeTakeFirst();
  const { since, next, begun } = row ?? {};
  return {
    ...(since == null ? {} : { since }),
    ...(next == null ? {} : { next }),
    ...(begun == null ? {} : { begun }),
  };
}

/** Keeps where a pull stands, after what came before was stored. It names no patient. */
export async function keepPullPlace(
  { tenant }: Scope,
  { db }: Pick<Store, 'db'>,
  server: string,
  part: string,
  { since, next, begun }: PullPlace,
): Promise<void> {
  const place = {
    since: since ?? null,
    next: next ?? null,
    begun: begun ?? null,
    updated_at: new Date().toISOString(),
  };
  await db
    .insertInto('fhir_pulls')
    .values({ tenant, server, part, ...place })
    .onConflict((conflict) => conflict.columns(['tenant', 'server', 'part']).doUpdateSet(place))
    .execute();
}
