import { sql } from 'kysely';
import { type Step, withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { CONTENTS } from './patient-contents.ts';
import { marksOf } from './patient-marks.ts';
import { reachOf, type Subject, subjectRows } from './patient-reach.ts';

/** Why a patient is deleted. The audit log keeps it, and no words that could name the patient. */
export const ERASURE_REASONS = [
  'asked-for-by-patient',
  'retention-is-over',
  'entered-in-error',
  'ordered-by-law',
] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** What a deletion took out: rows by table. */
export type Erased = Readonly<Record<string, number>>;

/**
 * Deletes a patient and everything that belongs to the patient, in every table, files in quarantine that speak of the
 * patient included. The audit log stays: it names ids only, and tells of the deletion too. Undefined when the practice
 * has no such patient.
 */
export async function erasePatient(
  scope: Scope,
  store: Store,
  patientId: string,
  reason: ErasureReason,
): Promise<Erased | undefined> {
  return withAudit(scope, store, async (step) => {
    const told = {
      action: 'delete',
      object: 'patient',
      id: patientId,
      patient: patientId,
    } as const;
    const erased = await eraseSubject(scope, store, step, { patientId });
    const isErased = erased['patients'] !== undefined;
    const rows = Object.values(erased).reduce((sum, count) => sum + count, 0);
    step.audit({ ...told, outcome: isErased ? 'done' : 'not-found', detail: { rows, reason } });
    return isErased ? erased : undefined;
  });
}

/** Deletes a visit that names no patient, with everything that belongs to it; one of a patient stays. */
export async function eraseEncounter(
  scope: Scope,
  store: Store,
  encounterId: string,
): Promise<Erased | undefined> {
  return withAudit(scope, store, async (step) => {
    const erased = await eraseSubject(scope, store, step, { encounterId });
    const isErased = erased['encounters'] !== undefined;
    const outcome = isErased ? 'done' : 'not-found';
    step.audit({ action: 'delete', object: 'encounter', id: encounterId, outcome });
    return isErased ? erased : undefined;
  });
}

async function eraseSubject(
  { tenant }: Scope,
  store: Store,
  { tx }: Step,
  subject: Subject,
): Promise<Erased> {
  const of = subjectRows(tenant, subject);
  const marks = await marksOf(tx, of);
  const erased: Record<string, number> = {};
  if (marks.ids.length === 0) return erased;
  const count = (table: string, rows: number): void => {
    if (rows > 0) erased[table] = rows;
  };
  const tables = reachOf();
  // Content first: what says whose it is may be a row that goes afterwards.
  for (const [table, reach] of tables)
    if ('content' in reach)
      count(table, await CONTENTS[reach.content].erase({ tx, store, of, marks }));
  for (const [table, reach] of tables.toReversed()) {
    if (!('rows' in reach) || reach.stays !== undefined) continue;
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where tenant = ${tenant} and ${reach.rows(of)}`.execute(tx);
    count(table, Number(numAffectedRows));
  }
  return erased;
}
