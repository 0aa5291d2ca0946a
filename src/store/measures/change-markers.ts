import type { ChangeMarker, MarkerKind } from '../../analytics/change-marker.ts';
import { MARKER_KINDS } from '../../analytics/change-marker.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** A marker that a person set. */
export type StoredMarker = ChangeMarker & { readonly id: string };

/** Keeps a day on which something changed. Gives it with its id. */
export async function addMarker(
  scope: Scope,
  store: Store,
  marker: ChangeMarker,
): Promise<StoredMarker> {
  const id = newId();
  const { date, kind, title, provider } = marker;
  return withAudit(scope, store, async ({ tx, audit }) => {
    await tx
      .insertInto('change_markers')
      .values({
        tenant: scope.tenant,
        id,
        date,
        kind,
        title,
        provider: provider ?? null,
        set_by: scope.actor.id,
        created_at: recordTime().toISOString(),
      })
      .execute();
    audit({ action: 'create', object: 'change-marker', id, detail: { date, kind } });
    return { ...marker, id };
  });
}

/** The days that people of the practice marked, in their order. */
export async function listMarkers(scope: Scope, store: Store): Promise<readonly StoredMarker[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('change_markers')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .orderBy('date')
      .orderBy('id')
      .execute();
    audit({ action: 'search', object: 'change-marker', detail: { found: rows.length } });
    return rows.map(({ id, date, kind, title, provider }) => ({
      id,
      date,
      kind: kindOf(kind),
      title,
      ...(provider === null ? {} : { provider }),
    }));
  });
}

/** Takes a marker away. False when the practice has none of that id. */
export async function removeMarker(scope: Scope, store: Store, id: string): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const gone = await tx
      .deleteFrom('change_markers')
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    const outcome = gone === undefined ? 'not-found' : 'done';
    audit({ action: 'delete', object: 'change-marker', id, outcome });
    return gone !== undefined;
  });
}

function kindOf(name: string): MarkerKind {
  return MARKER_KINDS.find((kind) => kind === name) ?? 'other';
}

/** The day from which each version of the engine decided, in order. */
export async function engineDays(
  { tenant }: Scope,
  { db }: Pick<Store, 'db'>,
): Promise<readonly { readonly engine: string; readonly date: string }[]> {
  const rows = await db
    .selectFrom('decisions')
    .select(({ fn }) => ['engine', fn.min('made_at').as('first')])
    .where('tenant', '=', tenant)
    .groupBy('engine')
    .execute();
  return rows
    .map(({ engine, first }) => ({ engine, date: first.slice(0, 10) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
