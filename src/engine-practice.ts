import type { PracticeRow, ServiceReadiness } from './analytics/practice-row.ts';
import type { Encounter } from './chart/encounter.ts';
import { serviceNamed } from './claims/readiness.ts';
import { isJudged } from './coding/billed-codes.ts';
import type { Decision } from './coding/decision.ts';
import type { Engine } from './engine.ts';
import { readyFor } from './engine-readiness.ts';
import { workPatient } from './engine-review.ts';
import { reviewVisits } from './review/review-patient.ts';
import type { ReviewFinding } from './review/review-schema.ts';

/** An encounter of a practice with who and where; empty where that is not known. */
export type PracticeVisit = {
  readonly encounter: Encounter;
  readonly provider: string;
  readonly location: string;
  readonly payer: string;
  readonly patient: string;
};

/** Reads, decides and looks back over all encounters of a practice. Encounters of unknown patients stand alone. */
export function workPractice(engine: Engine, visits: readonly PracticeVisit[]): PracticeRow[] {
  const rows: PracticeRow[] = [];
  for (const [patient, theirs] of Map.groupBy(visits, ({ patient: id }) => id)) {
    if (patient === '') {
      for (const visit of theirs)
        rows.push(rowOf(engine, visit, engine.code(visit.encounter), undefined, [visit]));
      continue;
    }
    const worked = workPatient(engine, {
      id: patient,
      visits: theirs.map(({ encounter }) => encounter),
    });
    const findings = reviewVisits(worked.visits, engine.codebook);
    const byId = new Map(theirs.map((visit) => [visit.encounter.id, visit]));
    const before: PracticeVisit[] = [];
    for (const { encounter, decision } of worked.visits) {
      const visit = byId.get(encounter.id);
      if (visit === undefined) continue;
      before.push(visit);
      const found = findings.filter(({ visitId }) => visitId === encounter.id);
      rows.push(rowOf(engine, visit, decision, found, before));
    }
  }
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function rowOf(
  engine: Engine,
  visit: PracticeVisit,
  decision: Decision,
  lookBack: readonly ReviewFinding[] | undefined,
  upToNow: readonly PracticeVisit[],
): PracticeRow {
  const { encounter, provider, location, payer, patient } = visit;
  const { dateOfService: day } = decision;
  const { codebook } = engine;
  const billed = (encounter.billedCodes ?? []).map((code) => code.trim().toUpperCase());
  const hasNote = encounter.note.trim() !== '';
  const supported = decision.codes.map(({ code }) => code);
  const judged = hasNote
    ? billed.filter((code) => codebook.isBillable(code, day) && isJudged(code, codebook, day))
    : [];
  return {
    id: encounter.id,
    dateOfService: day,
    provider,
    location,
    payer,
    patient,
    billed,
    supported: hasNote ? supported : undefined,
    judged,
    unsupported: judged.filter((code) => !supported.includes(code)),
    missed: hasNote && billed.length > 0 ? supported.filter((code) => !billed.includes(code)) : [],
    retired: billed.filter((code) =>
      ['retired', 'header'].includes(codebook.check(code, day).status),
    ),
    excluded: excludedPairs(billed, decision, engine),
    checklist: hasNote ? decision.checklist : [],
    lookBack,
    services: servicesOf(engine, encounter, upToNow),
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

/** The services of the visit that a payer asks a record for, with the record up to that day. */
function servicesOf(
  engine: Engine,
  encounter: Encounter,
  upToNow: readonly PracticeVisit[],
): ServiceReadiness[] {
  const named = new Map(
    (encounter.procedures ?? []).flatMap(({ cpt }) => {
      const service = serviceNamed(cpt);
      return service === undefined ? [] : [[service.id, service.title] as const];
    }),
  );
  return [...named].flatMap(([service, title]) => {
    const record = { id: encounter.id, visits: upToNow.map((visit) => visit.encounter) };
    const found = readyFor(engine, record, service);
    if (found === undefined) return [];
    const lacks = [found.diagnosis, ...found.elements]
      .filter(({ status }) => status === 'missing' || status === 'contradictory')
      .map(({ element }) => element);
    return [{ service, title, isReady: found.ready, lacks }];
  });
}
