import type { RereadChoice } from '../store/jobs/jobs.ts';
import type { Store } from '../store/open-store.ts';
import type { Scope } from '../store/scope.ts';

/**
 * The next encounters that a job reads again, in order of their ids: the one place that decides which can change.
 * @param after id of the last one that was done; undefined at the beginning
 */
export async function encountersToReread(
  scope: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  choice: RereadChoice,
  after: string | undefined,
  limit: number,
): Promise<readonly string[]> {
  const rows = await chosen(scope, { db }, choice)
    .select('id')
    .where('id', '>', after ?? '')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** How many those are in all. */
export async function countToReread(
  scope: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  choice: RereadChoice,
): Promise<number> {
  const { count } = await chosen(scope, { db }, choice)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function chosen(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  { from, to }: RereadChoice,
) {
  let query = db.selectFrom('encounters').where('tenant', '=', tenant);
  if (from !== undefined) query = query.where('date_of_service', '>=', from);
  if (to !== undefined) query = query.where('date_of_service', '<=', to);
  return query;
}
