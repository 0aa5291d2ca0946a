import type { Claim } from '../../chart/claim.ts';
import type { ClaimPayment } from '../../chart/remittance.ts';
import type { ScrubResult } from '../../claims/scrub-schema.ts';
import { appendEvents } from '../audit/append-events.ts';
import type { AuditNote } from '../audit/audit-event.ts';
import { type Step, withAudit } from '../audit/with-audit.ts';
import { recordTime, setRecordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { claimColumns } from '../record/claims.ts';
import type { PatientDetails } from '../record/patients.ts';
import { remittanceRowOf } from '../record/remittances.ts';
import type { Scope } from '../scope.ts';
import { keepReaders } from '../visits/keep-new-visits.ts';
import { insertRows, type NewRows, noRows } from '../visits/many-rows.ts';
import { addDesk, addVisit, type NewVisit, newPatientRow } from '../visits/visit-rows.ts';

/** A visit that the practice had, with what was decided. */
export type PastVisit = NewVisit & { readonly patient: PatientDetails };

/** What a month of billing brought: claims with their edits, and what payers answered. */
export type PastBilling = {
  readonly claims: readonly { readonly claim: Claim; readonly result: ScrubResult }[];
  readonly payments: readonly ClaimPayment[];
};

/** Ids in the record by the ids of the sources. */
export type PastIds = {
  readonly patients: Map<string, string>;
  readonly encounters: Map<string, { readonly id: string; readonly patientId: string }>;
  readonly claims: Map<string, string>;
};

export function noIds(): PastIds {
  return { patients: new Map(), encounters: new Map(), claims: new Map() };
}

/**
 * Keeps the visits of a day of an empty record as receiving, reading and settling each of them would, with few
 * statements. A test compares the rows with those of the long way.
 * @param today for the age of the visits in the queues
 */
export async function keepPastVisits(
  scope: Scope,
  store: Store,
  ids: PastIds,
  visits: readonly PastVisit[],
  today: string,
): Promise<void> {
  const received = recordTime();
  const rows = noRows();
  const bySigner = new Map<Scope, AuditNote[]>();
  await withAudit(scope, store, async ({ tx, audit }) => {
    for (const visit of visits) {
      setRecordTime(received);
      const { encounter, patient } = visit;
      const patientId = patientIdOf(scope, ids, rows, patient, audit);
      const seen = addVisit(scope, store, rows, visit, patientId, audit);
      ids.encounters.set(encounter.id, { id: seen.id, patientId });
      addDesk(scope, store, rows, visit, seen, today);
      const { by } = visit.settled ?? {};
      if (by === undefined) continue;
      const notes = bySigner.get(by) ?? [];
      bySigner.set(by, notes);
      const about = { object: 'coding', id: seen.id, patient: patientId } as const;
      notes.push({ action: 'change', ...about, detail: { step: 'sign-off' } });
    }
    setRecordTime(received);
    await keepReaders(tx, visits);
    await insertRows(tx, rows);
    for (const [signer, notes] of bySigner) await appendEvents(tx, store.keys, signer, notes);
  });
}

function patientIdOf(
  { tenant }: Scope,
  { patients }: PastIds,
  rows: NewRows,
  patient: PatientDetails,
  audit: Step['audit'],
): string {
  const known = patients.get(patient.externalId);
  if (known !== undefined) return known;
  const id = newId();
  patients.set(patient.externalId, id);
  rows.patients.push(newPatientRow(tenant, id, patient));
  audit({ action: 'create', object: 'patient', id, patient: id });
  return id;
}

/** Keeps what a month of billing brought, joined to the visits that were kept before. */
export async function keepPastBilling(
  scope: Scope,
  store: Store,
  ids: PastIds,
  { claims, payments }: PastBilling,
): Promise<void> {
  const rows = noRows();
  const now = recordTime().toISOString();
  await withAudit(scope, store, async ({ tx, audit }) => {
    for (const { claim, result } of claims) {
      const id = newId();
      const controlNumber = claim.patientControlNumber ?? claim.id;
      ids.claims.set(controlNumber, id);
      const visit = ids.encounters.get(controlNumber);
      const owner = { encounterId: visit?.id, patientId: visit?.patientId };
      rows.claims.push({
        tenant: scope.tenant,
        id,
        control_number: controlNumber,
        created_at: now,
        ...claimColumns(store, scope, { id, now }, claim, owner, result),
      });
      audit({ action: 'create', object: 'claim', id, patient: visit?.patientId });
    }
    for (const payment of payments) {
      const id = newId();
      const claimId = ids.claims.get(payment.patientControlNumber ?? '');
      rows.remittances.push(remittanceRowOf(store, scope, id, payment, claimId));
      audit({ action: 'create', object: 'remittance', id });
    }
    audit({ action: 'change', object: 'claim', detail: { claims: claims.length } });
    await insertRows(tx, rows);
  });
}
