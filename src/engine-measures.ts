/** The rows that measures are counted from, worked out by the engine. */
import type { ChangeMarker } from './analytics/change-marker.ts';
import {
  type CodeDesk,
  type EncounterFacts,
  factsOfDecision,
} from './analytics/encounter-facts.ts';
import type { ServiceReadiness } from './analytics/practice-row.ts';
import { makeVisitCounter } from './analytics/visit-counter.ts';
import type { Claim } from './chart/claim.ts';
import type { Encounter } from './chart/encounter.ts';
import type { ClaimPayment, ClaimStatus } from './chart/remittance.ts';
import { causesByClaim } from './claims/denial-causes.ts';
import type { Codebook } from './codebook/codebook.ts';
import { isJudged } from './coding/billed-codes.ts';
import type { Decision } from './coding/decision.ts';
import type { Engine } from './engine.ts';
import { workPatient } from './engine-review.ts';
import { servicesOf } from './engine-services.ts';
import { REVIEW_SETTINGS } from './review/define-check.ts';
import { reviewVisits } from './review/review-patient.ts';
import type { ReviewFinding } from './review/review-schema.ts';
import type { Visit } from './review/visit.ts';

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
    missed: undefined,
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
  /** what receivers said of the claims before a payer decided (277CA) */
  readonly statuses: readonly ClaimStatus[];
};

/** A visit with its row, and what stands behind it. */
export type WorkedVisit = {
  readonly facts: EncounterFacts;
  readonly decision: Decision;
  /** what the look back found at it; undefined for a visit of nobody known */
  readonly findings: readonly ReviewFinding[] | undefined;
  readonly services: readonly ServiceReadiness[];
};

/** The rows of visits, in the order given: see `workVisits`. */
export function factsOfVisits(
  engine: Engine,
  desk: CodeDesk,
  visits: readonly MeasuredVisit[],
  isOnePatient: boolean,
): readonly EncounterFacts[] {
  return workVisits(engine, desk, visits, isOnePatient).map(({ facts }) => facts);
}

/**
 * Works visits out for counting, in the order given. Visits of one patient, oldest first, are also compared with each
 * other and counted by episode; other visits stand alone.
 */
export function workVisits(
  engine: Engine,
  desk: CodeDesk,
  visits: readonly MeasuredVisit[],
  isOnePatient: boolean,
): readonly WorkedVisit[] {
  const counter = makeVisitCounter(REVIEW_SETTINGS.episodeGapDays);
  const worked = isOnePatient ? workedVisits(engine, visits) : undefined;
  const found =
    worked === undefined
      ? undefined
      : Map.groupBy(reviewVisits(worked, engine.codebook), ({ visitId }) => visitId);
  return visits.map((visit) => {
    const { encounter } = visit;
    const { dateOfService: day, provider, location, payer, patientId } = encounter;
    const billedCodes = encounter.billedCodes ?? claimedCodes(visit);
    const decision = visit.decision ?? engine.code(encounter);
    const findings = found === undefined ? undefined : (found.get(encounter.id) ?? []);
    const services = servicesOf(engine, encounter, () =>
      worked === undefined ? workedVisits(engine, [visit]) : upTo(worked, encounter.id),
    );
    const facts = factsOfDecision(
      { ...decision, about: { provider, location, payer, patientId, billedCodes } },
      desk,
      {
        visit: isOnePatient ? counter.next('one', day) : undefined,
        lookBack: findings && [...new Set(findings.map(({ finding }) => finding))],
        services: {
          asked: services.length,
          ready: services.filter(({ isReady }) => isReady).length,
        },
        denials: causesOf(engine, visit),
      },
    );
    return {
      facts: encounter.note.trim() === '' ? withoutReading(facts) : facts,
      decision,
      findings,
      services,
    };
  });
}

function workedVisits(engine: Engine, visits: readonly MeasuredVisit[]): readonly Visit[] {
  const record = { id: 'patient', visits: visits.map(({ encounter }) => encounter) };
  return workPatient(engine, record).visits;
}

function upTo(visits: readonly Visit[], id: string): readonly Visit[] {
  return visits.slice(0, visits.findIndex(({ encounter }) => encounter.id === id) + 1);
}

/** The codes of the newest claim of a visit. */
function claimedCodes({ claims }: MeasuredVisit): string[] | undefined {
  return claims.at(-1)?.diagnoses.map(({ code }) => code);
}

/** Causes for which the claims of a visit were denied or rejected; undefined when none was answered. */
function causesOf(
  { codebook }: Engine,
  { claims, payments, statuses }: MeasuredVisit,
): readonly string[] | undefined {
  const causes = causesByClaim({ claims, payments, statuses, codebook });
  return causes.size === 0 ? undefined : [...new Set([...causes.values()].flat())];
}

/** The code set changes every year and more; older releases tell nothing about a practice’s counts. */
const MOST_RELEASES = 12;

/** The days on which releases of the code set took effect, as markers. */
export function releaseMarkers({ releases }: Codebook, today: string): readonly ChangeMarker[] {
  return releases
    .filter(({ effective }) => effective <= today)
    .slice(-MOST_RELEASES)
    .map(({ id, effective }) => ({
      date: effective,
      kind: 'code-set' as const,
      title: `Code set ${id}`,
    }));
}
