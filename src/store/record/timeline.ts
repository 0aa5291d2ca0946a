import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { openEncounters, type StoredEncounter } from './encounters.ts';

/** The visits of a patient, oldest first, with their texts, as a look back over them needs them. */
export async function timelineOf(
  scope: Scope,
  store: Store,
  patientId: string,
): Promise<readonly StoredEncounter[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('encounters')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('patient_id', '=', patientId)
      .orderBy('date_of_service')
      .orderBy('id')
      .execute();
    const detail = { visits: rows.length };
    audit({ action: 'read', object: 'timeline', id: patientId, patient: patientId, detail });
    return openEncounters(tx, store, rows);
  });
}
