import type { CodeableConcept, ClaimDiagnosis as FhirDiagnosis } from 'fhir/r4.js';
import type { ClaimDiagnosis, DiagnosisRole } from '../chart/claim.ts';
import { allCodings, codings, type FhirCoding } from './fhir-codes.ts';
import { type FhirIndex, type Held, resourceOf } from './fhir-index.ts';
import { field, items, number, type Place, positionOf, report } from './fhir-place.ts';

/** The diagnoses of a claim in claim order, and the place of the one that a sequence number names. */
export type ClaimDiagnoses = {
  readonly diagnoses: readonly ClaimDiagnosis[];
  /** from 1; undefined when no diagnosis has that number */
  readonly placeOf: (sequence: number) => number | undefined;
};

/** Diagnosis types of the base standard and of CARIN Blue Button. */
const ROLES: Readonly<Record<string, DiagnosisRole>> = {
  principal: 'principal',
  admitting: 'admitting',
  patientreasonforvisit: 'patient-reason',
  externalcauseofinjury: 'external-cause',
  externalcause: 'external-cause',
};

/** Reads the diagnoses in the order of their sequence numbers. One without a code keeps its place: lines count it. */
export function readClaimDiagnoses(
  place: Place<FhirDiagnosis[]>,
  held: Held,
  index: FhirIndex,
): ClaimDiagnoses {
  const numbered = items(place)
    .map((at, order) => {
      const sequence = number(field(at, 'sequence'));
      if (sequence === undefined) report(at, 'fhir/sequence-missing', 'sequence');
      return { at, sequence: sequence ?? order + 1, order };
    })
    .toSorted((one, other) => one.sequence - other.sequence || one.order - other.order);
  const typed = numbered.map(({ at }) => roleOf(field(at, 'type')));
  const hasPrincipal = typed.includes('principal');
  const diagnoses = numbered.map(({ at }, order): ClaimDiagnosis => {
    const role = typed[order] ?? (order === 0 && !hasPrincipal ? 'principal' : 'other');
    return { ...codeOf(at, held, index), role, ...presenceOf(field(at, 'onAdmission')) };
  });
  const places = new Map<number, number>();
  for (const [order, { sequence }] of numbered.entries())
    if (!places.has(sequence)) places.set(sequence, order + 1);
  return { diagnoses, placeOf: (sequence) => places.get(sequence) };
}

function roleOf(place: Place<CodeableConcept[]>): DiagnosisRole | undefined {
  for (const { code } of allCodings(place)) {
    const role = Object.hasOwn(ROLES, code) ? ROLES[code] : undefined;
    if (role !== undefined) return role;
  }
  return undefined;
}

function codeOf(
  at: Place<FhirDiagnosis>,
  held: Held,
  index: FhirIndex,
): Pick<ClaimDiagnosis, 'code' | 'system' | 'at'> {
  const stated = codings(field(at, 'diagnosisCodeableConcept'));
  const condition = resourceOf(
    index.find(field(at, 'diagnosisReference'), held.place),
    'Condition',
  );
  const found =
    stated.length > 0 || condition === undefined ? stated : codings(field(condition, 'code'));
  const chosen =
    found.find(({ known }) => known === 'icd-10-cm') ??
    found.find(({ known }) => known === 'icd-9-cm') ??
    found[0];
  if (chosen === undefined) {
    report(at, 'fhir/diagnosis-code-missing', 'a coding');
    return { code: '', system: 'unknown', at: positionOf(at) };
  }
  const system = systemOf(chosen);
  if (system !== 'icd-10-cm') report(chosen.at, 'fhir/diagnosis-not-icd-10-cm', 'ICD-10-CM');
  return { code: chosen.code, system, at: positionOf(field(chosen.at, 'code')) };
}

function systemOf({ known }: FhirCoding): ClaimDiagnosis['system'] {
  return known === 'icd-10-cm' || known === 'icd-9-cm' ? known : 'unknown';
}

const PRESENCE: readonly string[] = ['Y', 'N', 'U', 'W', '1'];

function presenceOf(place: Place<CodeableConcept>): Pick<ClaimDiagnosis, 'presentOnAdmission'> {
  const [found] = codings(place);
  const code = found?.code.toUpperCase();
  if (code === undefined || !PRESENCE.includes(code)) return {};
  return { presentOnAdmission: code };
}
