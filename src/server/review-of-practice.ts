import { setImmediate } from 'node:timers/promises';
import type { PracticeRow } from '../analytics/practice-row.ts';
import { summaryOf } from '../analytics/summary.ts';
import { DENIAL_CAUSES } from '../claims/embedded-denial-causes.ts';
import { auditList } from '../engine-lists.ts';
import { workPractice } from '../engine-practice.ts';
import { sampledEncounters } from '../engine-practice-sample.ts';
import type { PracticeReviewInput } from '../reports/practice-review.ts';
import { listErrors } from '../review/master-list.ts';
import { practiceVisits } from '../store/audits/practice-visits.ts';
import { listDiagnosisLists } from '../store/record/diagnosis-lists.ts';
import type { Scope } from '../store/scope.ts';
import { sha256 } from '../store/sealed-reading.ts';
import { marked, markersOf } from './measures/markers.ts';
import { measureDeskOf } from './measures/measure-desk.ts';
import type { Permission } from './permissions.ts';
import type { Services } from './services.ts';

/** Patients read and decided before others get their turn on this thread. */
const AT_ONCE = 25;

type Deciding = Pick<Services, 'engine' | 'store' | 'today'>;

/** Every encounter of the record, read and decided today, with what it came from. */
export async function rowsOf(scope: Scope, { engine, store, today }: Deciding) {
  const visits = await practiceVisits(scope, store);
  const patients = [...Map.groupBy(visits, ({ patient }) => patient).values()];
  const rows: PracticeRow[] = [];
  for (let from = 0; from < patients.length; from += AT_ONCE) {
    rows.push(...workPractice(engine, patients.slice(from, from + AT_ONCE).flat(), today()));
    await setImmediate();
  }
  return { visits, rows: rows.toSorted((a, b) => (a.facts.id < b.facts.id ? -1 : 1)) };
}

export type ReviewCall = {
  readonly scope: Scope;
  readonly services: Services;
  readonly allows: (permission: Permission) => boolean;
};

/** Everything that the review is made from: the record, its diagnosis lists, and what payers answered where one may see it. */
export async function reviewInput({
  scope,
  services,
  allows,
}: ReviewCall): Promise<PracticeReviewInput> {
  const { engine, today } = services;
  const { visits, rows } = await rowsOf(scope, services);
  const encounters = new Map(visits.map(({ encounter }) => [encounter.id, encounter]));
  const seed = 'practice review';
  const { drawChart } = await import('../print/chart-svg.ts');
  return {
    rows,
    markers: await markersOf(scope, services),
    denials: allows('effects:read') ? await denialsOf(scope, services) : undefined,
    draw: drawChart,
    on: today(),
    engine: engine.version,
    seed,
    commands: {
      giveList: 'Send it to POST /api/lists, and it is kept for the next report.',
      giveAnswers: allows('effects:read')
        ? 'No claim of the record has an answer of a payer.'
        : 'Answers of payers are for administrators and auditors.',
      figure: (id) => `GET /api/report/figures?figure=${id}`,
      auditSample: 'POST /api/audits',
      ownTipSheet: 'POST /api/tipsheet',
    },
    list: await listOf(scope, services),
    ...sampledEncounters(engine, rows, encounters, { many: 15, seed, hash: sha256 }),
  };
}

/** Encounters whose claims payers denied, by cause. No amounts. */
async function denialsOf(
  scope: Scope,
  services: Services,
): Promise<PracticeReviewInput['denials']> {
  const desk = measureDeskOf(services);
  await desk.refresh(scope.tenant);
  const { tally } = await desk.count(scope.tenant, {}, marked([]));
  const shares = new Map(summaryOf(tally).measures.map(({ measure, all }) => [measure.id, all]));
  const denied = shares.get('denied');
  if (denied === undefined) return undefined;
  const patterns = DENIAL_CAUSES.map(({ id, title, owner, next }) => ({
    title,
    owner,
    next,
    count: shares.get(`denied-${id}`)?.count ?? 0,
  }));
  return {
    denied,
    command: 'GET /api/measures/denied',
    patterns: patterns
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
  };
}

/** The diagnosis lists of the practice as they stand, audited together; undefined when there is none. */
export async function listOf(
  scope: Scope,
  { engine, store, today }: Deciding,
): Promise<PracticeReviewInput['list']> {
  const lists = await listDiagnosisLists(scope, store);
  const rows = lists.flatMap(({ name, entries }) =>
    entries.map(({ code, title, list }) => ({
      code,
      ...(title === undefined ? {} : { title }),
      list: list ?? name,
    })),
  );
  if (rows.length === 0) return undefined;
  const audit = auditList(engine, rows, today());
  const command = 'GET /api/report/figures?figure=list-errors';
  return { audit, errors: listErrors(audit), command };
}
