import type { Transaction } from 'kysely';
import type { RereadChoice } from '../store/jobs/jobs.ts';
import type { Store } from '../store/open-store.ts';
import type { Schema } from '../store/schema/schema.ts';
import type { Scope } from '../store/scope.ts';
import type { Touched } from '../store/selection/reading-index.ts';

/** The next encounters of a job, in order of their ids. */
export type NextToReread = {
  /** those that are read again */
  readonly ids: readonly string[];
  /** how many were passed for that, and the id of the last of them; undefined when none is left */
  readonly passed: number;
  readonly last: string | undefined;
};

export type RereadSelection = {
  /**
   * @param after id of the last one that was passed; undefined at the beginning
   * @param limit how many are read again at most
   */
  next(tx: Transaction<Schema>, after: string | undefined, limit: number): Promise<NextToReread>;
};

/** Encounters whose place in the index is looked up at once: what one transaction holds the database for. */
const LOOKED_AT = 1000;

/**
 * The one place that decides which encounters can change: of those that a job chose, the ones that the difference
 * between the engine that read them and the one that reads now can touch; with `all` each of them.
 */
export function selectToReread(
  scope: Pick<Scope, 'tenant'>,
  choice: RereadChoice,
  touched: Touched,
): RereadSelection {
  let ahead: Ahead = { after: undefined, seen: [], chosen: [] };
  return {
    next: async (tx, after, limit) => {
      if (ahead.seen.length === 0 || ahead.after !== after) {
        const rows = await chosen(scope, { db: tx }, choice)
          .select('id')
          .where('id', '>', after ?? '')
          .orderBy('id')
          .limit(LOOKED_AT)
          .execute();
        const seen = rows.map(({ id }) => id);
        ahead = { after, seen, chosen: choice.all ? seen : await touched.among(tx, seen) };
      }
      const ids = ahead.chosen.slice(0, limit);
      const rest = ahead.chosen.slice(limit);
      const passed = rest.length > 0 ? ahead.seen.indexOf(ids.at(-1) ?? '') + 1 : ahead.seen.length;
      const last = ahead.seen[passed - 1];
      ahead = { after: last, seen: ahead.seen.slice(passed), chosen: rest };
      return { ids, passed, last };
    },
  };
}

/** What was looked at and not passed yet. */
type Ahead = {
  readonly after: string | undefined;
  readonly seen: readonly string[];
  readonly chosen: readonly string[];
};

/** How many a job goes through. */
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
