import type { Condition, Encounter } from 'fhir/r4.js';
import type { Problem, ProblemRole } from '../chart/patient.ts';
import { calendarDay } from './calendar-day.ts';
import { allCodings, codings, hasCode, plainCodings, wordsOf } from './fhir-codes.ts';
import { type FhirIndex, type Held, plainId, resourceOf } from './fhir-index.ts';
import { field, items, type Place, positionOf, report, text } from './fhir-place.ts';

/** A Condition: a problem of the patient, or a diagnosis of a visit. */
export type FhirCondition = {
  readonly held: Held;
  readonly problem: Problem;
  readonly isOfVisit: boolean;
  /** established, so that it may stand as a code of a visit or on the problem list */
  readonly isEstablished: boolean;
  readonly encounterKey?: string;
  readonly patientKey?: string;
};

const STATUSES: Readonly<Record<string, Problem['status']>> = {
  active: 'active',
  recurrence: 'active',
  relapse: 'active',
  inactive: 'inactive',
  remission: 'inactive',
  resolved: 'resolved',
};

/** Categories of the base standard and of US Core. One that is both is a diagnosis of its visit. */
const ROLES: readonly (readonly [category: string, role: ProblemRole])[] = [
  ['encounter-diagnosis', 'encounter-diagnosis'],
  ['problem-list-item', 'problem-list'],
  ['health-concern', 'health-concern'],
];

/** Reads a Condition; undefined for one that was entered in error. */
export function readCondition(held: Held, index: FhirIndex): FhirCondition | undefined {
  const place = resourceOf(held, 'Condition');
  if (place === undefined) return undefined;
  const verification = codings(field(place, 'verificationStatus'));
  if (hasCode(verification, 'entered-in-error')) {
    report(place, 'fhir/entered-in-error');
    return undefined;
  }
  const category = allCodings(field(place, 'category'));
  const encounterKey = index.keyOf(field(place, 'encounter'), held.place);
  const patientKey = index.keyOf(field(place, 'subject'), held.place);
  const isRefuted = hasCode(verification, 'refuted');
  const role = ROLES.find(([code]) => hasCode(category, code))?.[1];
  return {
    held,
    problem: {
      ...problemOf(place, isRefuted),
      ...(role === undefined ? {} : { role }),
      ...(encounterKey === undefined ? {} : { encounterId: plainId(encounterKey) }),
    },
    isOfVisit: role === 'encounter-diagnosis',
    isEstablished: !isRefuted && !hasCode(verification, 'differential'),
    ...(encounterKey === undefined ? {} : { encounterKey }),
    ...(patientKey === undefined ? {} : { patientKey }),
  };
}

function problemOf(place: Place<Condition>, isRefuted: boolean): Problem {
  const found = codings(field(place, 'code'));
  const icd = found.find(({ known }) => known === 'icd-10-cm');
  const title = wordsOf(field(place, 'code'));
  const since =
    dayOf(field(place, 'onsetDateTime')) ??
    dayOf(field(field(place, 'onsetPeriod'), 'start')) ??
    dayOf(field(place, 'recordedDate'));
  const until =
    dayOf(field(place, 'abatementDateTime')) ??
    dayOf(field(field(place, 'abatementPeriod'), 'end'));
  const [clinical] = codings(field(place, 'clinicalStatus'));
  return {
    ...(icd === undefined ? {} : { code: icd.code }),
    otherCodings: plainCodings(found.filter((coding) => coding !== icd)),
    ...(title === undefined ? {} : { title }),
    status: isRefuted ? 'refuted' : (STATUSES[clinical?.code ?? ''] ?? 'unknown'),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    at: positionOf(place),
  };
}

/** A year or a month alone is right in these fields, and no day. */
function dayOf(place: Place<string>): string | undefined {
  return calendarDay(text(place) ?? '');
}

/** True when a problem stood on the list on a day. What has no dates stands there always. */
export function isOnListOn(problem: Problem, date: string | undefined): boolean {
  const { status, since, until, role } = problem;
  if (status === 'refuted' || role === 'health-concern') return false;
  if (date === undefined) return status === 'active' || status === 'unknown';
  if (since !== undefined && since > date) return false;
  if (until !== undefined) return until >= date;
  return status === 'active' || status === 'unknown';
}

/** Keys of the conditions that an encounter lists as its diagnoses, by their rank, else in their order. */
export function diagnosesOfEncounter(
  place: Place<Encounter>,
  held: Held,
  index: FhirIndex,
): readonly string[] {
  const ranked = items(field(place, 'diagnosis')).map((diagnosis, order) => {
    const { value } = field(diagnosis, 'rank');
    return {
      key: index.keyOf(field(diagnosis, 'condition'), held.place),
      rank: typeof value === 'number' ? value : Number.MAX_SAFE_INTEGER,
      order,
    };
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank || one.order - other.order)
    .map(({ key }) => key)
    .filter((key) => key !== undefined);
}
