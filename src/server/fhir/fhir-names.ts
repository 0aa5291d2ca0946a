import type { Reference } from 'fhir/r4.js';
import type { Names } from '../../store/ehr/read-back.ts';

/** Addresses that FHIR resources of this installation use. */
export type FhirBase = {
  /** absolute address of `/fhir`, without a slash at the end */
  readonly url: string;
};

/** Names of extensions, systems and profiles that are Endplate’s own. */
export function own({ url }: FhirBase, kind: 'StructureDefinition' | 'CodeSystem', name: string) {
  return `${url}/${kind}/${name}`;
}

/** The patient, by the practice’s own number: Endplate serves no Patient. */
export function patientReference(
  base: FhirBase,
  names: Pick<Names, 'patientId' | 'patient'> | undefined,
): Reference | undefined {
  if (names === undefined || names.patientId === null) return undefined;
  const { patient, patientId } = names;
  return {
    type: 'Patient',
    identifier:
      patient === null
        ? { system: own(base, 'CodeSystem', 'patient-id'), value: patientId }
        : { system: own(base, 'CodeSystem', 'patient-number'), value: patient },
  };
}

/** The encounter, by the id that its source gave it. */
export function encounterReference(base: FhirBase, { encounter }: Names): Reference {
  return {
    type: 'Encounter',
    identifier: { system: own(base, 'CodeSystem', 'encounter-number'), value: encounter },
  };
}

/** Id of the Condition that a code of an encounter is. */
export function conditionId(encounterId: string, code: string): string {
  return `${encounterId}.${code}`;
}
