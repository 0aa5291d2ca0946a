import type { Transaction } from 'kysely';
import type { AuditNote } from '../audit/audit-event.ts';
import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { keepPartsOf } from '../selection/reading-index.ts';
import { addRows, insertRows, type NewRows, noRows } from './many-rows.ts';
import { addDesk, addVisit, type NewVisit, newPatientRow } from './visit-rows.ts';

/** An encounter has 17 columns, and SQLite takes 32,766 values in a statement. */
const AT_ONCE = 1000;

/**
 * Keeps visits that the record does not have, with their decisions and the work of these, in one transaction and with
 * few statements. A visit that somebody else kept meanwhile is left as that one kept it.
 * @param visits each external id once
 * @param today YYYY-MM-DD, for the age of the visits in the queues
 * @returns the external ids of the visits that were kept here
 */
export async function keepNewVisits(
  scope: Scope,
  store: Store,
  visits: readonly NewVisit[],
  today: string,
): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  // Two workers that hold the same visits take their rows in the same order, so that neither waits for the other twice.
  const ordered = visits.toSorted((one, other) => (one.encounter.id < other.encounter.id ? -1 : 1));
  for (let from = 0; from < ordered.length; from += AT_ONCE) {
    const some = await keepSome(scope, store, ordered.slice(from, from + AT_ONCE), today);
    for (const id of some) kept.add(id);
  }
  return kept;
}

async function keepSome(
  scope: Scope,
  store: Store,
  visits: readonly NewVisit[],
  today: string,
): Promise<ReadonlySet<string>> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const patients = await patientIds(tx, scope.tenant, visits, audit);
    const made = visits.map((visit) => {
      const rows = noRows();
      const notes: AuditNote[] = [];
      const tell = (note: AuditNote): void => void notes.push(note);
      const patientId = patients.get(visit.encounter.patientId ?? '') ?? null;
      const seen = addVisit(scope, store, rows, visit, patientId, tell);
      addDesk(scope, store, rows, visit, seen, today);
      const detail = { decision: seen.decisionId, work: rows.work_items.length };
      tell({ action: 'change', object: 'coding', id: seen.id, patient: patientId, detail });
      return { visit, id: seen.id, rows, notes };
    });
    const kept = await insertNew(
      tx,
      made.flatMap(({ rows }) => rows.encounters),
    );
    await keepReaders(tx, visits);
    const all = noRows();
    const ids = new Set<string>();
    for (const { visit, id, rows, notes } of made) {
      if (!kept.has(id)) continue;
      ids.add(visit.encounter.id);
      for (const note of notes) audit(note);
      addRows(all, { ...rows, encounters: [] });
    }
    await insertRows(tx, all);
    return ids;
  });
}

/** Keeps what the engines that read visits decide with. */
export async function keepReaders(
  tx: Transaction<Schema>,
  visits: readonly Pick<NewVisit, 'read'>[],
): Promise<void> {
  const engines = new Set(visits.flatMap(({ read }) => read?.engine ?? []));
  for (const engine of engines) await keepPartsOf(tx, engine);
}

/** Makes the rows of which there is none yet, and gives their ids. */
async function insertNew(
  tx: Transaction<Schema>,
  rows: NewRows['encounters'],
): Promise<ReadonlySet<string>> {
  const made = await tx
    .insertInto('encounters')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant', 'external_id']).doNothing())
    .returning('id')
    .execute();
  return new Set(made.map(({ id }) => id));
}

/** Ids of the patients in the record by their numbers; a patient of whom there is nothing is made. */
async function patientIds(
  tx: Transaction<Schema>,
  tenant: string,
  visits: readonly NewVisit[],
  audit: (note: AuditNote) => void,
): Promise<ReadonlyMap<string, string>> {
  const numbers = [...new Set(visits.flatMap(({ encounter: { patientId = [] } }) => patientId))];
  if (numbers.length === 0) return new Map();
  const known = await patientsOf(tx, tenant, numbers);
  const missing = numbers.filter((number) => !known.has(number)).toSorted();
  if (missing.length === 0) return known;
  const made = await tx
    .insertInto('patients')
    .values(missing.map((externalId) => newPatientRow(tenant, newId(), { externalId })))
    .onConflict((conflict) => conflict.columns(['tenant', 'external_id']).doNothing())
    .returning('id')
    .execute();
  for (const { id } of made) audit({ action: 'create', object: 'patient', id, patient: id });
  return patientsOf(tx, tenant, numbers);
}

async function patientsOf(
  tx: Transaction<Schema>,
  tenant: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('patients')
    .select(['id', 'external_id'])
    .where('tenant', '=', tenant)
    .where('external_id', 'in', numbers)
    .execute();
  return new Map(rows.map(({ id, external_id: number }) => [number ?? '', id]));
}
