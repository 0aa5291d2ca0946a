import type { Claim } from '../chart/claim.ts';
import type { Problem } from '../chart/patient.ts';
import { readClaim } from './fhir-claims.ts';
import { type FhirCondition, readCondition } from './fhir-conditions.ts';
import { readDocument } from './fhir-documents.ts';
import { gatherVisits } from './fhir-gather.ts';
import { type FhirIndex, type Held, plainId } from './fhir-index.ts';
import { readOrder } from './fhir-orders.ts';
import { readPayment } from './fhir-payments.ts';
import { subjectKeyOf } from './fhir-people.ts';
import { readVisit } from './fhir-visits.ts';
import type { FormatItem } from './format-reader.ts';

/**
 * Everything that resources say, by the resource behind which it is told: visits, problems, claims, orders.
 * @param helds the resources that are read now
 * @param known resources read before, whose problems still stand on the lists of their patients
 */
export function readResources(
  helds: readonly Held[],
  known: readonly Held[],
  index: FhirIndex,
): ReadonlyMap<Held, readonly FormatItem[]> {
  const conditions = helds
    .map((held) => readCondition(held, index))
    .filter((one) => one !== undefined);
  const documents = helds
    .map((held) => readDocument(held, index))
    .filter((one) => one !== undefined);
  const claims = helds.flatMap((held): { readonly held: Held; readonly claim: Claim }[] => {
    const claim = readClaim(held, index);
    return claim === undefined ? [] : [{ held, claim }];
  });
  const earlier = known
    .map((held) => readCondition(held, index))
    .filter((one) => one !== undefined);
  const problems = problemsByPatient([...earlier, ...conditions]);
  const told = new Map<Held, FormatItem[]>();
  const tell = (held: Held, item: FormatItem): void => {
    const items = told.get(held);
    if (items === undefined) told.set(held, [item]);
    else items.push(item);
  };
  for (const { held, problem, patientKey } of conditions) {
    const patientId = patientKey === undefined ? undefined : plainId(patientKey);
    tell(held, { kind: 'problem', problem, ...(patientId === undefined ? {} : { patientId }) });
  }
  for (const { held, cda } of documents) {
    const patientKey = subjectKeyOf(held, index);
    const patientId = patientKey === undefined ? cda?.located.patientId : plainId(patientKey);
    for (const problem of cda?.problems ?? [])
      tell(held, { kind: 'problem', problem, ...(patientId === undefined ? {} : { patientId }) });
  }
  for (const visit of gatherVisits({ helds, known, documents, conditions, claims }, index)) {
    const located = readVisit(visit.parts, (key) => problems.get(key) ?? [], index);
    if (located !== undefined) tell(visit.held, { kind: 'encounter', located });
  }
  for (const { held, claim } of claims) {
    tell(held, { kind: 'claim', claim });
    const payment = readPayment(held, claim);
    if (payment !== undefined) tell(held, { kind: 'claim-payment', payment });
  }
  for (const held of helds) {
    const order = readOrder(held, index);
    if (order !== undefined) tell(held, { kind: 'order', order });
  }
  return told;
}

function problemsByPatient(
  conditions: readonly FhirCondition[],
): Map<string | undefined, Problem[]> {
  const byPatient = new Map<string | undefined, Problem[]>();
  for (const { isOfVisit, isEstablished, patientKey, problem } of conditions) {
    if (isOfVisit || !isEstablished) continue;
    const known = byPatient.get(patientKey);
    if (known === undefined) byPatient.set(patientKey, [problem]);
    else known.push(problem);
  }
  return byPatient;
}
