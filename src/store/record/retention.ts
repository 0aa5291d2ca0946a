import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { eraseEncounter, erasePatient } from './erase-patient.ts';

/** What is older than the practice keeps: patients by their last visit, and visits that name no patient. */
export type Expired = {
  readonly patients: readonly string[];
  readonly encounters: readonly string[];
};

/** What a retention rule would delete. @param before first day that is kept, YYYY-MM-DD */
export async function expiredBefore(scope: Scope, store: Store, before: string): Promise<Expired> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const patients = await tx
      .selectFrom('encounters')
      .select('patient_id')
      .where('tenant', '=', scope.tenant)
      .where('patient_id', 'is not', null)
      .groupBy('patient_id')
      .having(({ fn }) => fn.max('date_of_service'), '<', before)
      .orderBy('patient_id')
      .execute();
    const encounters = await tx
      .selectFrom('encounters')
      .select('id')
      .where('tenant', '=', scope.tenant)
      .where('patient_id', 'is', null)
      .where('date_of_service', '<', before)
      .orderBy('id')
      .execute();
    const ids = patients.flatMap(({ patient_id: id }) => (id === null ? [] : [id]));
    const detail = { before, patients: ids.length, encounters: encounters.length };
    audit({ action: 'search', object: 'retention', detail });
    return { patients: ids, encounters: encounters.map(({ id }) => id) };
  });
}

/** Deletes what `expiredBefore` found, one patient or visit a transaction; the audit log tells of each, and stays. */
export async function deleteExpired(
  scope: Scope,
  store: Store,
  { patients, encounters }: Expired,
): Promise<void> {
  for (const id of patients) await erasePatient(scope, store, id, 'retention-is-over');
  for (const id of encounters) await eraseEncounter(scope, store, id);
}
