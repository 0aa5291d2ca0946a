import type { ServiceOrder } from '../chart/order.ts';
import { allCodings, codings, plainCodings, serviceCode } from './fhir-codes.ts';
import { readCondition } from './fhir-conditions.ts';
import { type FhirIndex, type Held, plainId, resourceOf } from './fhir-index.ts';
import { day, field, isThere, items, positionOf, report, text } from './fhir-place.ts';

const STATUSES: Readonly<Record<string, ServiceOrder['status']>> = {
  draft: 'active',
  active: 'active',
  'on-hold': 'active',
  completed: 'completed',
  revoked: 'withdrawn',
};

/** Reads a ServiceRequest; undefined for one that was entered in error. */
export function readOrder(held: Held, index: FhirIndex): ServiceOrder | undefined {
  const place = resourceOf(held, 'ServiceRequest');
  if (place === undefined) return undefined;
  const status = text(field(place, 'status')) ?? '';
  if (status === 'entered-in-error') {
    report(place, 'fhir/entered-in-error');
    return undefined;
  }
  const found = codings(field(place, 'code'));
  const code = serviceCode(found);
  const occurrence = field(place, 'occurrenceDateTime');
  const date = isThere(occurrence) ? day(occurrence) : day(field(place, 'authoredOn'));
  const conditions = items(field(place, 'reasonReference')).map((reference) => {
    const target = index.find(reference, held.place);
    return target === undefined ? undefined : readCondition(target, index)?.problem.code;
  });
  const stated = allCodings(field(place, 'reasonCode'))
    .filter(({ known }) => known === 'icd-10-cm')
    .map((coding) => coding.code);
  const key = index.keyOf(field(place, 'encounter'), held.place);
  const encounterId = key === undefined ? undefined : plainId(key);
  return {
    id: held.id ?? held.key,
    ...(code === undefined ? {} : { code }),
    otherCodings: plainCodings(found.filter((coding) => coding.code !== code)),
    reasons: [...new Set([...stated, ...conditions.filter((reason) => reason !== undefined)])],
    status: STATUSES[status] ?? 'unknown',
    ...(date === undefined ? {} : { date }),
    ...(encounterId === undefined ? {} : { encounterId }),
    at: positionOf(place),
  };
}
