import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { type WorkFilter, workFilterSchema } from './work-list.ts';

export type SavedFilter = {
  readonly id: string;
  readonly name: string;
  readonly filter: WorkFilter;
};

/** The filters that whoever asks has saved, by name. */
export async function listFilters(scope: Scope, store: Store): Promise<readonly SavedFilter[]> {
  const rows = await store.db
    .selectFrom('saved_filters')
    .select(['id', 'name', 'filter'])
    .where('tenant', '=', scope.tenant)
    .where('owner_id', '=', scope.actor.id)
    .orderBy('name')
    .execute();
  return rows.map(({ id, name, filter }) => ({
    id,
    name,
    filter: workFilterSchema.parse(JSON.parse(filter)),
  }));
}

/** Saves a filter under a name; one of the same name is replaced. */
export async function saveFilter(
  scope: Scope,
  store: Store,
  name: string,
  filter: WorkFilter,
): Promise<SavedFilter> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const made = JSON.stringify(filter);
    const { id } = await tx
      .insertInto('saved_filters')
      .values({
        tenant: scope.tenant,
        id: newId(),
        owner_id: scope.actor.id,
        name,
        filter: made,
        created_at: recordTime().toISOString(),
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant', 'owner_id', 'name']).doUpdateSet({ filter: made }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    audit({ action: 'change', object: 'saved-filter', id });
    return { id, name, filter };
  });
}

/** Forgets a filter of one’s own. Gives false when there is none of that id. */
export async function forgetFilter(scope: Scope, store: Store, id: string): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { numDeletedRows } = await tx
      .deleteFrom('saved_filters')
      .where('tenant', '=', scope.tenant)
      .where('owner_id', '=', scope.actor.id)
      .where('id', '=', id)
      .executeTakeFirst();
    const isGone = Number(numDeletedRows) > 0;
    audit({ action: 'delete', object: 'saved-filter', id, outcome: isGone ? 'done' : 'not-found' });
    return isGone;
  });
}
