import type { FhirResource, HumanName, Organization, Patient, Reference } from 'fhir/r4.js';
import type { ClaimParty } from '../chart/claim.ts';
import { calendarDay } from './calendar-day.ts';
import { type FhirIndex, type Held, resourceOf } from './fhir-index.ts';
import { field, isThere, items, type Place, text } from './fhir-place.ts';

/** What a reference says somebody is called: its own words, else the name in the resource it points to. */
export function personName(
  reference: Place<Reference>,
  index: FhirIndex,
  from: Place<FhirResource>,
): string | undefined {
  const display = text(field(reference, 'display'));
  if (display !== undefined) return display;
  const held = index.find(reference, from);
  const practitioner = resourceOf(held, 'Practitioner');
  if (practitioner !== undefined) return humanName(field(practitioner, 'name'));
  const role = resourceOf(held, 'PractitionerRole');
  if (role !== undefined) return text(field(field(role, 'practitioner'), 'display'));
  const organization = resourceOf(held, 'Organization');
  return organization === undefined ? undefined : text(field(organization, 'name'));
}

function humanName(place: Place<HumanName[]>): string | undefined {
  const [name] = items(place);
  if (name === undefined) return undefined;
  const whole = text(field(name, 'text'));
  if (whole !== undefined) return whole;
  const words = [
    ...items(field(name, 'prefix')).map(text),
    ...items(field(name, 'given')).map(text),
    text(field(name, 'family')),
    ...items(field(name, 'suffix')).map(text),
  ].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(' ');
}

const NPI = 'http://hl7.org/fhir/sid/us-npi';

/** A party of a claim: the number that payers know it by, and its name. */
export function partyOf(
  reference: Place<Reference>,
  index: FhirIndex,
  from: Place<FhirResource>,
): ClaimParty | undefined {
  if (!isThere(reference)) return undefined;
  const held = index.find(reference, from);
  const organization: Place<Pick<Organization, 'identifier'>> | undefined =
    resourceOf(held, 'Organization') ?? resourceOf(held, 'Practitioner');
  const identifiers = organization === undefined ? [] : items(field(organization, 'identifier'));
  const ids = [...identifiers, field(reference, 'identifier')].map((identifier) => ({
    isNpi: field(identifier, 'system').value === NPI,
    id: text(field(identifier, 'value')),
  }));
  const id = (ids.find(({ isNpi }) => isNpi) ?? ids.find((one) => one.id !== undefined))?.id;
  const name = partyName(held) ?? personName(reference, index, from);
  if (id === undefined && name === undefined) return undefined;
  return { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
}

/** A person’s name as claims write it: `Roe, Jane`. */
function partyName(held: Held | undefined): string | undefined {
  const practitioner = resourceOf(held, 'Practitioner');
  const [name] = practitioner === undefined ? [] : items(field(practitioner, 'name'));
  if (name === undefined) return undefined;
  const family = text(field(name, 'family'));
  const [given] = items(field(name, 'given')).map(text);
  return family === undefined || given === undefined ? family : `${family}, ${given}`;
}

const SEXES: Readonly<Record<string, string>> = {
  female: 'F',
  male: 'M',
  other: 'U',
  unknown: 'U',
};

/** What a claim or a visit tells of its patient. Sex is written as X12 has it. */
export type PatientFacts = {
  readonly id?: string;
  readonly birthDate?: string;
  readonly sex?: string;
};

/** The patient that a reference points to; only the id where the patient is not in the file. */
export function patientOf(
  reference: Place<Reference>,
  index: FhirIndex,
  from: Place<FhirResource>,
): PatientFacts | undefined {
  if (!isThere(reference)) return undefined;
  const held = index.find(reference, from);
  const patient: Place<Patient> | undefined = resourceOf(held, 'Patient');
  const id = held?.id ?? index.keyOf(reference, from)?.replace(/^Patient\//, '');
  if (patient === undefined) return id === undefined ? undefined : { id };
  // a year or a month alone is a right birth date, and no day
  const birthDate = calendarDay(text(field(patient, 'birthDate')) ?? '');
  const gender = text(field(patient, 'gender'));
  const sex = gender === undefined ? undefined : SEXES[gender];
  return {
    ...(id === undefined ? {} : { id }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === undefined ? {} : { sex }),
  };
}

/** Of whom a visit, a document or a condition is. */
export function subjectOf(held: Held): Place<Reference> | undefined {
  const place: Place<{ subject?: Reference | undefined }> | undefined =
    resourceOf(held, 'Encounter') ??
    resourceOf(held, 'DocumentReference') ??
    resourceOf(held, 'DiagnosticReport') ??
    resourceOf(held, 'Composition') ??
    resourceOf(held, 'Condition');
  return place && field(place, 'subject');
}

/** The key of the patient that it is of. */
export function subjectKeyOf(held: Held, index: FhirIndex): string | undefined {
  const subject = subjectOf(held);
  return subject && index.keyOf(subject, held.place);
}
