import type { CodeDesk } from './analytics/encounter-facts.ts';
import type { PracticeRow } from './analytics/practice-row.ts';
import type { Encounter } from './chart/encounter.ts';
import { isJudged } from './coding/billed-codes.ts';
import type { Decision } from './coding/decision.ts';
import type { Engine } from './engine.ts';
import {
  type MeasuredVisit,
  measureDesk,
  type WorkedVisit,
  workVisits,
} from './engine-measures.ts';

/** An encounter of a practice with who and where; empty where that is not known. */
export type PracticeVisit = {
  readonly encounter: Encounter;
  readonly provider: string;
  readonly location: string;
  readonly payer: string;
  readonly patient: string;
};

/** Reads, decides and looks back over all encounters of a practice. Encounters of unknown patients stand alone. */
export function workPractice(
  engine: Engine,
  visits: readonly PracticeVisit[],
  today: string,
): PracticeRow[] {
  const desk = measureDesk(engine.codebook);
  const rows = [...Map.groupBy(visits, ({ patient }) => patient)].flatMap(([patient, theirs]) => {
    const measured = theirs
      .map((visit) => measuredVisit(visit, today))
      .toSorted((a, b) => (a.encounter.dateOfService < b.encounter.dateOfService ? -1 : 1));
    return rowsOfVisits(engine, desk, measured, patient !== '');
  });
  return rows.toSorted((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
}

/** The rows of visits, in the order given: see `workVisits`. */
export function rowsOfVisits(
  engine: Engine,
  desk: CodeDesk,
  visits: readonly MeasuredVisit[],
  isOnePatient: boolean,
): PracticeRow[] {
  return workVisits(engine, desk, visits, isOnePatient).map((worked) => rowOf(engine, worked));
}

/** A visit of an export as it is counted. @param today for a visit without a day */
function measuredVisit(visit: PracticeVisit, today: string): MeasuredVisit {
  const encounter = namedEncounter(visit);
  const { dateOfService = today } = encounter;
  return { encounter: { ...encounter, dateOfService }, claims: [], payments: [], statuses: [] };
}

/** The encounter with the names that its export has for it. */
export function namedEncounter({
  encounter,
  provider,
  location,
  payer,
  patient,
}: PracticeVisit): Encounter {
  return {
    ...encounter,
    ...(provider === '' ? {} : { provider }),
    ...(location === '' ? {} : { location }),
    ...(payer === '' ? {} : { payer }),
    ...(patient === '' ? {} : { patientId: patient }),
  };
}

function rowOf(engine: Engine, { facts, decision, findings, services }: WorkedVisit): PracticeRow {
  const { codebook } = engine;
  const { billed, supported, dateOfService: day } = facts;
  return {
    facts,
    unsupported:
      supported === undefined
        ? []
        : billed.filter(
            (code) =>
              codebook.isBillable(code, day) &&
              isJudged(code, codebook, day) &&
              !supported.includes(code),
          ),
    missed: billed.length === 0 ? [] : (supported ?? []).filter((code) => !billed.includes(code)),
    retired: billed.filter((code) =>
      ['retired', 'header'].includes(codebook.check(code, day).status),
    ),
    excluded: excludedPairs(billed, decision, engine),
    lookBack: findings ?? [],
    services,
  };
}

function excludedPairs(
  billed: readonly string[],
  decision: Decision,
  { codebook }: Engine,
): (readonly [string, string])[] {
  const areUnrelated = decision.findings.some(({ id }) => id === 'excludes1-unrelated');
  const decided = (code: string): boolean => decision.codes.some((one) => one.code === code);
  return billed.flatMap((a, index) =>
    billed
      .slice(index + 1)
      .filter((b) => codebook.excludes1(a, b, decision.dateOfService) !== undefined)
      .filter((b) => !(areUnrelated && decided(a) && decided(b)))
      .map((b) => [a, b] as const),
  );
}
