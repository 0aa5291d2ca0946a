import type { ServiceDate } from '../chart/service-date.ts';
import type { ClaimContent } from './claim-content.ts';
import { chooseError } from './claim-errors.ts';
import { onWorkday } from './days.ts';
import type { Payer, Person, Provider } from './people.ts';
import { PAYERS, PROVIDERS } from './people.ts';
import type { DemonstrationPatient, DemonstrationVisit } from './practice.ts';
import type { Random } from './random.ts';

/** One claim for one visit, with what it was made to show. Claim and visit have the same id. */
export type DemonstrationClaim = ClaimContent & {
  readonly id: string;
  readonly dateOfService: ServiceDate;
  readonly sentOn: ServiceDate;
  readonly placeOfService: string;
  readonly patientId: string;
  readonly birthDate: ServiceDate;
  readonly person: Person;
  readonly provider: Provider;
  readonly payer: Payer;
  readonly truth: {
    /** warnings and errors that scrubbing the claim beside its note should give, by name, each once */
    readonly edits: readonly string[];
    /** the error of the billing office, where it made one */
    readonly billingError?: string;
  };
};

/** Charges in cents by CPT code number: invented. */
const CHARGES: Readonly<Record<string, number>> = {
  '99203': 18500,
  '99213': 12400,
  '99214': 17800,
  '97110': 6200,
  '97140': 5800,
};

/** One claim in twelve of those that could have been right. */
const ERROR_RATE = 1 / 12;

/** The claims of a patient, one a visit. What they draw does not move the visits. */
export function claimsOf(patient: DemonstrationPatient, practice: Random): DemonstrationClaim[] {
  return patient.visits.map((visit) =>
    claimOf(visit, patient, practice.fork(`claim ${visit.encounter.id}`)),
  );
}

function claimOf(
  visit: DemonstrationVisit,
  { id: patientId, birthDate, person }: DemonstrationPatient,
  random: Random,
): DemonstrationClaim {
  const { encounter, truth, providerId, payerId } = visit;
  const { id, dateOfService = '', billedCodes: diagnoses = [], procedures = [] } = encounter;
  const provider = PROVIDERS.find((one) => one.id === providerId);
  const payer = PAYERS.find((one) => one.id === payerId);
  if (provider === undefined || payer === undefined)
    throw new Error(`demonstration: visit ${id} names a provider or payer that is not there`);
  const right: ClaimContent = {
    diagnoses,
    lines: procedures.map(({ cpt }) => ({
      cpt,
      pointers: diagnoses.map((_, index) => index + 1),
      charge: CHARGES[cpt] ?? 10_000,
    })),
  };
  const ofVisit = editsOfVisit(truth.findings);
  const mayErr = ofVisit.length === 0 && random.chance(ERROR_RATE);
  const error = mayErr ? chooseError(right, dateOfService, random) : undefined;
  const content = error?.make(right) ?? right;
  return {
    id,
    dateOfService,
    sentOn: onWorkday(dateOfService, random.between(2, 6)),
    placeOfService: encounter.setting === 'telehealth' ? '10' : '11',
    patientId,
    birthDate,
    person,
    provider,
    payer,
    ...content,
    truth: {
      edits: error?.edits ?? ofVisit,
      ...(error === undefined ? {} : { billingError: error.name }),
    },
  };
}

/**
 * What the habits of a visit do to its claim. A code that was not in force is told as that, and what the note supports is
 * then missing; a code that is merely wider than the note is told as wider.
 */
function editsOfVisit(findings: readonly string[]): readonly string[] {
  const has = (finding: string): boolean => findings.includes(finding);
  if (has('retired-code-billed')) return ['code-retired', 'contributing-diagnosis-missing'];
  if (has('excludes1-billed')) return ['excludes1-pair', 'more-specific-supported'];
  if (has('documentation-evolved-code-not-updated'))
    return ['more-specific-supported', 'problem-list-carried'];
  if (has('billed-code-not-supported'))
    return has('imaging-not-addressed')
      ? ['not-supported-by-note', 'imaging-only-support']
      : ['not-supported-by-note'];
  return [];
}
