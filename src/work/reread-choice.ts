import type { RereadChoice } from '../store/jobs/jobs.ts';
import type { Store } from '../store/open-store.ts';
import type { Scope } from '../store/scope.ts';

/**
 * The next encounters that a job reads again, in order of their ids: the one place that decides which can change.
 * @param after id of the last one that was done; undefined at the beginning
 */
export async function encountersToReread(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  choice: RereadChoice,
  after: string | undefined,
  limit: number,
): Promise<readonly string[]> {
  let query = db
    .selectFrom('encounters')
    .select('id')
    .where('tenant', '=', tenant)
    .where('id', '>', after ?? '')
    .orderBy('id')
    .limit(limit);
  if (choice.from !== undefined) query = query.where('date_of_service', '>=', choice.from);
  if (choice.to !== undefined) query = query.where('date_of_service', '<=', choice.to);
  return (await query.execute()).map(({ id }) => id);
}

/** How many those are in all. */
export async function countToReread(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  choice: RereadChoice,
): Promise<number> {
  let query = db
    .selectFrom('encounters')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant', '=', tenant);
  if (choice.from !== undefined) query = query.where('date_of_service', '>=', choice.from);
  if (choice.to !== undefined) query = query.where('date_of_service', '<=', choice.to);
  return (await query.executeTakeFirstOrThrow()).count;
}
