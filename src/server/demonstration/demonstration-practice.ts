import type { Encounter } from '../../chart/encounter.ts';
import { answerTo, type DemonstrationAnswer } from '../../demonstration/answers.ts';
import { claimsOf } from '../../demonstration/claims.ts';
import { PROVIDERS } from '../../demonstration/people.ts';
import {
  type DemonstrationPatient,
  demonstrationPatients,
  PRACTICE,
} from '../../demonstration/practice.ts';
import { type DemonstrationQuery, queryOf } from '../../demonstration/queries.ts';
import { makeRandom } from '../../demonstration/random.ts';
import type { PatientDetails } from '../../store/record/patients.ts';
import { providerName } from './demonstration-people.ts';

/** A visit of the invented practice with all that comes of it. */
export type PlannedVisit = {
  readonly encounter: Encounter & { readonly dateOfService: string };
  readonly patient: PatientDetails;
  /** its claim, and what became of that */
  readonly answer: DemonstrationAnswer;
  readonly query?: DemonstrationQuery;
  /** the codes that the words were written to support */
  readonly supports: readonly string[];
};

const SEED = 'endplate';
/** Patients who came lately: many begin, and those are kept about whom a question is open, and some others. */
const LATELY = { patients: 3000, from: '2026-05-04', until: '2027-12-31' } as const;
const ASKING_LATELY = 24;
const OTHERS_LATELY = 40;

/**
 * The invented practice by date of service, the oldest visit first; to it come patients who began lately, so that the
 * desks are as full as on any day. Providers have their names.
 * @param last the day after which nothing has happened yet
 * @param asks whether a question about a visit is open
 */
export function plannedVisits(
  patients: number,
  last: string,
  asks: (encounter: Encounter) => boolean,
): PlannedVisit[] {
  const lately = [...demonstrationPatients(SEED, { ...LATELY, firstNumber: patients + 1 })].map(
    (patient) => ({
      ...patient,
      visits: patient.visits.filter(({ encounter }) => (encounter.dateOfService ?? '') <= last),
    }),
  );
  const isAsking = ({ visits }: DemonstrationPatient) =>
    visits.some(({ encounter }) => asks(encounter));
  const begun = lately.filter(({ visits }) => visits.length > 0);
  const [asking, others]: [DemonstrationPatient[], DemonstrationPatient[]] = [[], []];
  for (const patient of begun) (isAsking(patient) ? asking : others).push(patient);
  return visitsOf([
    ...demonstrationPatients(SEED, { ...PRACTICE, patients }),
    ...asking.slice(0, ASKING_LATELY),
    ...others.slice(0, OTHERS_LATELY),
  ]);
}

function visitsOf(patients: readonly DemonstrationPatient[]): PlannedVisit[] {
  const random = makeRandom(SEED);
  const names = new Map(PROVIDERS.map((provider) => [provider.id, providerName(provider)]));
  const planned: PlannedVisit[] = [];
  for (const patient of patients) {
    const { person, birthDate } = patient;
    const claims = claimsOf(patient, random);
    for (const [index, visit] of patient.visits.entries()) {
      const claim = claims[index];
      const { dateOfService } = visit.encounter;
      if (claim === undefined || dateOfService === undefined) continue;
      const provider = names.get(visit.providerId) ?? visit.providerId;
      const query = queryOf(visit, random);
      planned.push({
        encounter: { ...visit.encounter, dateOfService, provider },
        patient: {
          externalId: patient.id,
          familyName: capitalised(person.family),
          givenName: capitalised(person.given),
          birthDate,
          sex: person.sex,
        },
        answer: answerTo(claim, random),
        ...(query === undefined ? {} : { query }),
        supports: visit.truth.supports,
      });
    }
  }
  const dayOf = ({ encounter }: PlannedVisit) => encounter.dateOfService;
  return planned.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

/** Claims write names in capitals; people do not. */
function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
