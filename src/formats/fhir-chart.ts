import type { Claim } from '../chart/claim.ts';
import type { Problem } from '../chart/patient.ts';
import { readClaim } from './fhir-claims.ts';
import { type FhirCondition, readCondition } from './fhir-conditions.ts';
import { readDocument } from './fhir-documents.ts';
import { gatherVisits } from './fhir-gather.ts';
import { type FhirIndex, type Held, plainId } from './fhir-index.ts';
import { readOrder } from './fhir-orders.ts';
import { readPayment } from './fhir-payments.ts';
import { readVisit } from './fhir-visits.ts';
import type { FormatItem } from './format-reader.ts';

/** Something read, and the resource after which it stands in the file. */
type Placed = { readonly held: Held; readonly item: FormatItem };

/**
 * Everything that resources say, in the order in which they stand in the file: visits, problems, claims, orders.
 * @param helds the resources that are read now
 * @param known resources read before, whose problems still stand on the lists of their patients
 */
export function readResources(
  helds: readonly Held[],
  known: readonly Held[],
  index: FhirIndex,
): readonly FormatItem[] {
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
  const placed: Placed[] = [];
  for (const { held, problem, patientKey } of conditions) {
    const patientId = patientKey === undefined ? undefined : plainId(patientKey);
    placed.push({
      held,
      item: { kind: 'problem', problem, ...(patientId === undefined ? {} : { patientId }) },
    });
  }
  for (const visit of gatherVisits({ helds, known, documents, conditions, claims }, index)) {
    const located = readVisit(visit.parts, (key) => problems.get(key) ?? [], index);
    if (located !== undefined)
      placed.push({ held: visit.held, item: { kind: 'encounter', located } });
  }
  for (const { held, claim } of claims) {
    placed.push({ held, item: { kind: 'claim', claim } });
    const payment = readPayment(held, claim);
    if (payment !== undefined) placed.push({ held, item: { kind: 'claim-payment', payment } });
  }
  for (const held of helds) {
    const order = readOrder(held, index);
    if (order !== undefined) placed.push({ held, item: { kind: 'order', order } });
  }
  const order = new Map(helds.map((held, at) => [held, at]));
  return placed
    .toSorted((one, other) => (order.get(one.held) ?? 0) - (order.get(other.held) ?? 0))
    .map(({ item }) => item);
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
