import type { Transaction } from 'kysely';
import type { Encounter } from '../../chart/encounter.ts';
import type { DeskEncounter } from '../desk/desk-of-encounter.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import { openDecisions } from './decisions.ts';
import { openEncounters } from './encounters.ts';

/** An encounter as it is read again, with what the newest decision says. */
export type ToReread = {
  readonly desk: DeskEncounter;
  readonly chart: Encounter;
  /** of the encounter: another one since means that somebody changed it */
  readonly version: number;
  /** the newest decision as it is stored, JSON; undefined when there is none */
  readonly before: string | undefined;
};

/** Encounters by their ids, in order of them. One that is gone is left out. @throws StoreError `store/note-damaged` */
export async function openForRereading(
  tx: Transaction<Schema>,
  store: Store,
  tenant: string,
  ids: readonly string[],
): Promise<readonly ToReread[]> {
  const rows = await tx
    .selectFrom('encounters')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const encounters = await openEncounters(tx, store, rows);
  const decisionIds = rows.flatMap(({ decision_id: id }) => (id === null ? [] : [id]));
  const words = await openDecisions(tx, store, tenant, decisionIds);
  return encounters.map(
    ({ id, patientId, provider, dateOfService, version, decisionId, chart }) => ({
      desk: { id, patientId, provider, dateOfService },
      chart,
      version,
      before: decisionId === null ? undefined : words.get(decisionId),
    }),
  );
}
