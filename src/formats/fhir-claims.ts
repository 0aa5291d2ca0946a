import type {
  CodeableConcept,
  ExplanationOfBenefit,
  ClaimCareTeam as FhirCareTeam,
  Claim as FhirClaim,
} from 'fhir/r4.js';
import type { Claim, ClaimParty, FieldPositions } from '../chart/claim.ts';
import type { Cents } from '../chart/money.ts';
import { centsOf } from './fhir-amounts.ts';
import { readClaimDiagnoses } from './fhir-claim-diagnoses.ts';
import { readClaimLines } from './fhir-claim-lines.ts';
import { codings, hasCode } from './fhir-codes.ts';
import { type FhirIndex, type Held, plainId, resourceOf } from './fhir-index.ts';
import { partyOf, patientOf } from './fhir-people.ts';
import {
  day,
  field,
  isThere,
  items,
  type Place,
  positionOf,
  readAs,
  report,
  text,
} from './fhir-place.ts';

/**
 * Reads a Claim, or an ExplanationOfBenefit, which repeats the claim that it answers. Undefined for one that was
 * entered in error. Pointers of lines name diagnoses by their sequence: they are turned into places.
 */
export function readClaim(held: Held, index: FhirIndex): Claim | undefined {
  const benefit = resourceOf(held, 'ExplanationOfBenefit');
  // Both have the same fields for what was claimed.
  const place =
    resourceOf(held, 'Claim') ?? (benefit === undefined ? undefined : readAs<FhirClaim>(benefit));
  if (place === undefined) return undefined;
  if (field(place, 'status').value === 'entered-in-error') {
    report(place, 'fhir/entered-in-error');
    return undefined;
  }
  const { diagnoses, placeOf } = readClaimDiagnoses(field(place, 'diagnosis'), held, index);
  const lines = readClaimLines(field(place, 'item'), placeOf);
  const period = field(place, 'billablePeriod');
  const days = lines.flatMap(({ from, to }) => [from, to]);
  const sorted = days.filter((date) => date !== undefined).toSorted();
  const dateOfService = day(field(period, 'start')) ?? sorted[0];
  const through = day(field(period, 'end')) ?? sorted.at(-1) ?? dateOfService;
  const encounterKey = claimedEncounterKey(place, held, index);
  const use = text(field(place, 'use'));
  const optional: Omit<Partial<Claim>, keyof Required | 'positions'> = {
    ...(use === 'preauthorization' || use === 'predetermination' ? { use } : {}),
    ...numbersOf(place, benefit, held, index),
    ...optionally('dateOfService', dateOfService),
    ...optionally('through', through),
    ...optionally('payer', payerOf(place, held, index)),
    ...optionally('patient', patientOf(field(place, 'patient'), index, held.place)),
    ...optionally('billingProvider', partyOf(field(place, 'provider'), index, held.place)),
    ...optionally('renderingProvider', renderingOf(field(place, 'careTeam'), held, index)),
    ...optionally('charge', chargeOf(place, benefit)),
    ...optionally('encounterId', encounterKey === undefined ? undefined : plainId(encounterKey)),
  };
  return {
    id: held.id ?? held.key,
    kind: kindOf(field(place, 'type')),
    ...optional,
    diagnoses,
    lines,
    at: positionOf(place),
    positions: positionsOf(place),
  };
}

function positionsOf(place: Place<FhirClaim>): FieldPositions {
  const fields = {
    patientControlNumber: field(place, 'identifier'),
    payerClaimNumber: field(place, 'related'),
    dateOfService: field(place, 'billablePeriod'),
    payer: field(place, 'insurer'),
    authorization: field(place, 'insurance'),
    charge: field(place, 'total'),
  };
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, at]) => isThere(at))
      .map(([name, at]) => [name, positionOf(at)]),
  );
}

type Required = Pick<Claim, 'id' | 'kind' | 'diagnoses' | 'lines' | 'at'>;

/** The field, where there is a value for it. */
function optionally<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [Name in Key]?: Value } {
  const filled: { [Name in Key]?: Value } = {};
  if (value !== undefined) filled[key] = value;
  return filled;
}

const KINDS: Readonly<Record<string, Claim['kind']>> = {
  professional: 'professional',
  institutional: 'institutional',
  oral: 'other',
  pharmacy: 'other',
  vision: 'other',
};

function kindOf(place: Place<CodeableConcept>): Claim['kind'] {
  for (const { code } of codings(place)) {
    const kind = Object.hasOwn(KINDS, code) ? KINDS[code] : undefined;
    if (kind !== undefined) return kind;
  }
  report(place, 'fhir/claim-type-unknown', 'professional or institutional');
  return 'other';
}

/** The numbers that practice and payer know the claim by, and the authorization. */
function numbersOf(
  place: Place<FhirClaim>,
  benefit: Place<ExplanationOfBenefit> | undefined,
  held: Held,
  index: FhirIndex,
): Pick<Claim, 'patientControlNumber' | 'payerClaimNumber' | 'authorization'> {
  const own = firstIdentifier(place);
  // A benefit is the payer’s paper: its number is the payer’s, and the practice’s stands on the claim.
  const claim =
    benefit === undefined
      ? undefined
      : resourceOf(index.find(field(benefit, 'claim'), held.place), 'Claim');
  const practice = benefit === undefined ? own : claim && firstIdentifier(claim);
  const earlier = items(field(place, 'related')).find((related) =>
    hasCode(codings(field(related, 'relationship')), 'prior', 'replaces'),
  );
  const prior =
    earlier &&
    (text(field(field(earlier, 'reference'), 'value')) ??
      text(field(field(field(earlier, 'claim'), 'identifier'), 'value')));
  const authorizations = items(field(place, 'insurance')).flatMap((insurance) =>
    items(field(insurance, 'preAuthRef')).map(text),
  );
  return {
    ...optionally('patientControlNumber', practice),
    ...optionally('payerClaimNumber', benefit === undefined ? prior : own),
    ...optionally(
      'authorization',
      authorizations.find((one) => one !== undefined),
    ),
  };
}

function firstIdentifier(place: Place<FhirClaim>): string | undefined {
  return items(field(place, 'identifier'))
    .map((identifier) => text(field(identifier, 'value')))
    .find((value) => value !== undefined);
}

/** Who is asked to pay: the insurer, else the payer of the coverage that counts here. */
function payerOf(place: Place<FhirClaim>, held: Held, index: FhirIndex): ClaimParty | undefined {
  const insurer = partyOf(field(place, 'insurer'), index, held.place);
  if (insurer !== undefined) return insurer;
  const insurances = items(field(place, 'insurance'));
  const focal = insurances.find((one) => field(one, 'focal').value === true) ?? insurances[0];
  if (focal === undefined) return undefined;
  const reference = field(focal, 'coverage');
  const target = index.find(reference, held.place);
  const coverage = resourceOf(target, 'Coverage');
  if (coverage === undefined || target === undefined) {
    const name = text(field(reference, 'display'));
    return name === undefined ? undefined : { name };
  }
  const [payor] = items(field(coverage, 'payor'));
  return payor === undefined ? undefined : partyOf(payor, index, target.place);
}

/** Of the care team the one who is responsible or performed the service, else the first. */
function renderingOf(
  place: Place<FhirCareTeam[]>,
  held: Held,
  index: FhirIndex,
): ClaimParty | undefined {
  const team = items(place);
  const chosen =
    team.find((one) => hasCode(codings(field(one, 'role')), 'rendering', 'performing')) ??
    team.find((one) => field(one, 'responsible').value === true) ??
    team.find((one) => hasCode(codings(field(one, 'role')), 'primary')) ??
    (team.length === 1 ? team[0] : undefined);
  return chosen === undefined ? undefined : partyOf(field(chosen, 'provider'), index, held.place);
}

function chargeOf(
  place: Place<FhirClaim>,
  benefit: Place<ExplanationOfBenefit> | undefined,
): Cents | undefined {
  if (benefit === undefined) return centsOf(field(place, 'total'));
  const submitted = items(field(benefit, 'total')).find((total) =>
    hasCode(codings(field(total, 'category')), 'submitted'),
  );
  return submitted === undefined ? undefined : centsOf(field(submitted, 'amount'));
}

/** The key of the encounter whose services a claim bills, by the first line that names one. */
export function claimedEncounterKey(
  place: Place<FhirClaim>,
  held: Held,
  index: FhirIndex,
): string | undefined {
  for (const item of items(field(place, 'item'))) {
    const [encounter] = items(field(item, 'encounter'));
    const key = encounter === undefined ? undefined : index.keyOf(encounter, held.place);
    if (key !== undefined) return key;
  }
  return undefined;
}
