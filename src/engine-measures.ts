/** The rows that measures are counted from, worked out by the engine. */
import {
  type CodeDesk,
  type EncounterFacts,
  factsOfDecision,
} from './analytics/encounter-facts.ts';
import { makeVisitCounter } from './analytics/visit-counter.ts';
import type { Claim } from './chart/claim.ts';
import type { Encounter } from './chart/encounter.ts';
import type { ClaimPayment } from './chart/remittance.ts';
import { linkDenials } from './claims/denials.ts';
import type { Codebook } from './codebook/codebook.ts';
import { isJudged } from './coding/billed-codes.ts';
import type { Decision } from './coding/decision.ts';
import type { Engine } from './engine.ts';
import { workPatient } from './engine-review.ts';
import { REVIEW_SETTINGS } from './review/define-check.ts';
import { reviewVisits } from './review/review-patient.ts';
import type { FindingName } from './review/review-schema.ts';

/** Few codes on few days stand for many encounters: so many answers are kept. */
const MOST_KEPT = 200_000;

type Known = {
  readonly isJudged: boolean;
  readonly isBillable: boolean;
  readonly isRetired: boolean;
};

/** What the code set says of billed codes; it is asked about each code of a day once. */
export function measureDesk(codebook: Codebook): CodeDesk {
  const days = new Map<string, Map<string, Known>>();
  const pairs = new Map<string, boolean>();
  let kept = 0;
  const known = (code: string, date: string): Known => {
    const day = days.get(date) ?? new Map<string, Known>();
    const found = day.get(code);
    if (found !== undefined) return found;
    if (kept++ >= MOST_KEPT) {
      days.clear();
      kept = 0;
    }
    const { status } = codebook.check(code, date);
    const made = {
      isJudged: isJudged(code, codebook, date),
      isBillable: codebook.isBillable(code, date),
      isRetired: status === 'retired' || status === 'header',
    };
    days.set(date, day.set(code, made));
    return made;
  };
  return {
    isJudged: (code, date) => known(code, date).isJudged,
    isBillable: (code, date) => known(code, date).isBillable,
    isRetired: (code, date) => known(code, date).isRetired,
    isExcluded: (a, b, date) => {
      const key = `${a} ${b} ${date}`;
      const said = pairs.get(key) ?? codebook.excludes1(a, b, date) !== undefined;
      if (pairs.size >= MOST_KEPT) pairs.clear();
      pairs.set(key, said);
      return said;
    },
  };
}

/** The row of an encounter whose note is read now. An encounter without a note counts with its codes alone. */
export function factsOfEncounter(
  engine: Engine,
  desk: CodeDesk,
  encounter: Encounter,
  visit: number | undefined,
): EncounterFacts {
  const decision: Decision = engine.code(encounter);
  const facts = factsOfDecision(decision, desk, { visit });
  return encounter.note.trim() === '' ? withoutReading(facts) : facts;
}

/** Without a note there is nothing that words support or leave open. */
function withoutReading(facts: EncounterFacts): EncounterFacts {
  return {
    ...facts,
    supported: undefined,
    judged: undefined,
    unsupported: undefined,
    met: undefined,
    notMet: undefined,
    drafted: undefined,
  };
}

/** A visit with its decision as it was kept; without one it is decided now. */
export type MeasuredVisit = {
  readonly encounter: Encounter & { readonly dateOfService: string };
  readonly decision?: Decision | undefined;
  readonly claims: readonly Claim[];
  readonly payments: readonly ClaimPayment[];
};

/**
 * The rows of visits, in the order given. Visits of one patient, oldest first, are also compared with each other and
 * counted by episode; other visits stand alone.
 */
export function factsOfVisits(
  engine: Engine,
  desk: CodeDesk,
  visits: readonly MeasuredVisit[],
  isOnePatient: boolean,
): readonly EncounterFacts[] {
  const counter = makeVisitCounter(REVIEW_SETTINGS.episodeGapDays);
  const found = isOnePatient ? lookBackOf(engine, visits) : undefined;
  return visits.map(({ encounter, decision, claims, payments }) => {
    const { dateOfService: day, provider, location, payer, patientId, billedCodes } = encounter;
    const kept = decision ?? engine.code(encounter);
    const facts = factsOfDecision(
      { ...kept, about: { provider, location, payer, patientId, billedCodes } },
      desk,
      {
        visit: isOnePatient ? counter.next('one', day) : undefined,
        lookBack: found?.get(encounter.id) ?? (found === undefined ? undefined : []),
        denials: payments.length === 0 ? undefined : causesOf(engine, claims, payments),
      },
    );
    return encounter.note.trim() === '' ? withoutReading(facts) : facts;
  });
}

function lookBackOf(
  engine: Engine,
  visits: readonly MeasuredVisit[],
): ReadonlyMap<string, readonly FindingName[]> {
  const record = { id: 'patient', visits: visits.map(({ encounter }) => encounter) };
  const findings = reviewVisits(workPatient(engine, record).visits, engine.codebook);
  const byVisit = Map.groupBy(findings, ({ visitId }) => visitId);
  return new Map(
    [...byVisit].map(([id, those]) => [id, [...new Set(those.map(({ finding }) => finding))]]),
  );
}

/** Causes for which payers denied the claims of a visit. */
function causesOf(
  { codebook }: Engine,
  claims: readonly Claim[],
  payments: readonly ClaimPayment[],
): readonly string[] {
  const { denials } = linkDenials({ claims, payments, statuses: [], codebook });
  return [...new Set(denials.map(({ cause }) => cause))];
}
