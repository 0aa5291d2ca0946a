import type {
  Claim as FhirClaim,
  ClaimDiagnosis as FhirDiagnosis,
  ClaimItem as FhirItem,
  ExplanationOfBenefit,
  FhirResource,
  Identifier,
  Money,
} from 'fhir/r4.js';
import type { Claim, ClaimDiagnosis, ClaimLine, ClaimParty, DiagnosisRole } from '../chart/claim.ts';
import { type Cents, parseCents } from '../chart/money.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import { allCodings, codings, type FhirCoding, hasCode } from './fhir-codes.ts';
import { type FhirIndex, type Held, resourceOf } from './fhir-index.ts';
import { partyOf, patientOf } from './fhir-people.ts';
import { day, field, isThere, items, number, type Place, positionOf, readAs, report, text } from './fhir-place.ts';

/**
 * Reads a Claim, or an ExplanationOfBenefit, which repeats the claim that it answers. Undefined for one that was
 * entered in error. Pointers of lines name diagnoses by their sequence: they are turned into places.
 */
export function readClaim(held: Held, index: FhirIndex): Claim | undefined {
  const benefit = resourceOf(held, 'ExplanationOfBenefit');
  // Both have the same fields for what was claimed.
  const place = resourceOf(held, 'Claim') ?? (benefit && readAs<FhirClaim>(benefit));
  if (place === undefined) return undefined;
  const status = text(field(place, 'status'));
  if (status === 'entered-in-error') {
    report(place, 'fhir/entered-in-error');
    return undefined;
  }
  const numbered = diagnosesOf(place, held, index);
  const lines = linesOf(field(place, 'item'), numbered.map(({ sequence }) => sequence));
  const period = field(place, 'billablePeriod');
  const dates = lines.flatMap(({ from, to }) => [from, to]).filter((date) => date !== undefined).toSorted();
  const dateOfService = optionalDay(field(period, 'start')) ?? dates[0];
  const through = optionalDay(field(period, 'end')) ?? dates.at(-1);
  const encounterId = encounterOf(field(place, 'item'), held, index);
  const patient = patientOf(field(place, 'patient'), index, held.place);
  const charge = amount(field(place, 'total'), benefit);
  const use = text(field(place, 'use'));
  const [frequency, payerClaimNumber] = earlierClaim(place, benefit);
  return withoutUndefined({
    id: held.id ?? held.key,
    kind: kindOf(place),
    use: use === 'preauthorization' || use === 'predetermination' ? use : undefined,
    patientControlNumber: controlNumber(place, benefit, held, index),
    payerClaimNumber,
    frequency,
    dateOfService,
    through,
    payer: payerOf(place, held, index),
    patient,
    billingProvider: partyOf(field(place, 'provider'), index, held.place),
    renderingProvider: renderingOf(place, held, index),
    authorization: authorizationOf(place, benefit),
    diagnoses: numbered.map(({ diagnosis }) => diagnosis),
    lines,
    charge,
    encounterId,
    at: positionOf(place),
  });
}

type Loose<Shape> = { [Key in keyof Shape]: Shape[Key] | undefined };

/** The claim without fields that nothing is known of. */
function withoutUndefined({ id, kind, diagnoses, lines, ...rest }: Loose<Claim> & Pick<Claim, 'id' | 'kind' | 'diagnoses' | 'lines'>): Claim {
  const claim: Claim = { id, kind, diagnoses, lines };
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...claim, ...known };
}
