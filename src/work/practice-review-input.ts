import { figureNamed, figureOver } from '../analytics/practice-figures.ts';
import type { PracticeRow } from '../analytics/practice-row.ts';
import { DENIAL_CAUSES } from '../claims/embedded-denial-causes.ts';
import { auditList } from '../engine-lists.ts';
import {
  drawEncounters,
  type EncounterToShow,
  sampledEncounters,
} from '../engine-practice-sample.ts';
import type { PracticeReviewInput } from '../reports/practice-review.ts';
import { listErrors } from '../review/master-list.ts';
import { markersOf } from '../store/measures/shown-markers.ts';
import { keptDecision, visitsToCount } from '../store/measures/stale-facts.ts';
import { listDiagnosisLists } from '../store/record/diagnosis-lists.ts';
import type { Scope } from '../store/scope.ts';
import { sha256 } from '../store/sealed-reading.ts';
import type { JobHouse } from './take-job.ts';

/** Encounters in the sample, and the seed that draws them. */
const SAMPLE = 15;
const SEED = 'practice review';

/** The rows of all encounters, and by the ids that stand in them those of the record. */
export type CountedRecord = {
  readonly rows: readonly PracticeRow[];
  readonly idsOf: ReadonlyMap<string, string>;
};

type Reading = JobHouse & { readonly scope: Scope };

/** Everything that the review is made from: the record, its diagnosis lists, and what payers answered where one may see it. */
export async function reviewInput(
  run: Reading,
  counted: CountedRecord,
  { reportId, withDenials }: { readonly reportId: string; readonly withDenials: boolean },
): Promise<PracticeReviewInput> {
  const { scope, store, engine, today } = run;
  const { rows } = counted;
  const { drawChart } = await import('../print/chart-svg.ts');
  return {
    rows,
    markers: await markersOf(scope, { store, codebook: engine.codebook, today }),
    denials: withDenials ? denialsOf(rows) : undefined,
    draw: drawChart,
    on: today(),
    decided: `with the decisions that the record keeps, and by engine ${engine.version} where it keeps none`,
    seed: SEED,
    commands: {
      giveList: 'Send it to POST /api/lists, and it is kept for the next report.',
      giveAnswers: withDenials
        ? 'No claim of the record has an answer of a payer.'
        : 'Answers of payers are for administrators and auditors.',
      figure: (id) => `GET /api/report/figures?figure=${id}`,
      part: (part) => `GET /api/reports/${reportId}/parts/${part}`,
      auditSample: 'POST /api/audits',
      education: 'GET /api/education',
      ownTipSheet: 'POST /api/tipsheet',
    },
    list: await listOf(run),
    ...(await sampleOf(run, counted)),
  };
}

async function sampleOf(
  { scope, store, engine }: Reading,
  { rows, idsOf }: CountedRecord,
): Promise<Pick<PracticeReviewInput, 'sample' | 'unsupported' | 'underCoded'>> {
  const drawn = drawEncounters(rows, { many: SAMPLE, seed: SEED, hash: sha256 });
  const ids = new Set(
    Object.values(drawn).flatMap((some) => some.map((id) => idsOf.get(id) ?? '')),
  );
  const visits = ids.size === 0 ? [] : await visitsToCount(scope, store, { encounters: [...ids] });
  const encounters = new Map<string, EncounterToShow>();
  for (const visit of visits) {
    const decision = keptDecision(visit);
    const { encounter } = visit;
    encounters.set(encounter.id, { encounter, ...(decision === undefined ? {} : { decision }) });
  }
  return sampledEncounters(engine, drawn, encounters);
}

/** Encounters whose claims payers denied, by cause. No amounts. Undefined when no payer answered. */
function denialsOf(rows: readonly PracticeRow[]): PracticeReviewInput['denials'] {
  const denied = figureOver(figureNamed('denied'), rows);
  if (denied.of === 0) return undefined;
  const patterns = DENIAL_CAUSES.map(({ id, title, owner, next }) => {
    const { count } = figureOver(figureNamed(`denied-${id}`), rows);
    return { title, owner, next, count };
  });
  return {
    denied,
    command: 'GET /api/measures/denied',
    patterns: patterns
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
  };
}

/** The diagnosis lists of the practice as they stand, audited together; undefined when there is none. */
export async function listOf({
  scope,
  store,
  engine,
  today,
}: Reading): Promise<PracticeReviewInput['list']> {
  const rows = (await listDiagnosisLists(scope, store)).flatMap(({ name, entries }) =>
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
