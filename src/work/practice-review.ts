import { setTimeout as wait } from 'node:timers/promises';
import Papa from 'papaparse';
import type { CodeDesk } from '../analytics/encounter-facts.ts';
import type { PracticeRow } from '../analytics/practice-row.ts';
import { measureDesk } from '../engine-measures.ts';
import { rowsOfVisits } from '../engine-practice.ts';
import type { Page } from '../reports/page.ts';
import { practiceReview } from '../reports/practice-review.ts';
import { practiceFigureRows } from '../reports/practice-review-figures.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import { recordTime } from '../store/clock.ts';
import {
  advanceJob,
  type Job,
  type JobEnd,
  type ReviewOrder,
  type WorkedJob,
} from '../store/jobs/jobs.ts';
import { keptDecision, type VisitToCount, visitsToCount } from '../store/measures/stale-facts.ts';
import { areAllPresent, groupsToCount, whoIsCounted } from '../store/measures/who-is-counted.ts';
import { isReportKept, keepReport, type NextVersion } from '../store/reports/kept-reports.ts';
import type { Actor } from '../store/scope.ts';
import { type CountedRecord, reviewInput } from './practice-review-input.ts';
import { JobFailure } from './queue.ts';
import { type JobHouse, type JobOptions, type JobRun, workTaken } from './take-job.ts';

/** Patients, and visits of nobody known, that are read at once: what memory holds of their notes. */
const AT_ONCE = { patients: 12, alone: 60 };

/**
 * Makes the next version of the practice review over the record and keeps it under the id of the job, so that a job that
 * is worked twice keeps one version. Rows of encounters are counted as the measures count them, with the decisions that
 * the record keeps; of notes nothing stays in memory. Gives the job as it was left; undefined when it was over or is
 * another’s.
 */
export async function workPracticeReview(
  at: { readonly tenant: string; readonly id: string },
  house: JobHouse,
  options: JobOptions,
): Promise<Job | undefined> {
  return workTaken('practice-review', at, house, options, (run, job) =>
    makeReview(run, job, options),
  );
}

async function makeReview(run: JobRun, job: WorkedJob, options: JobOptions): Promise<JobEnd> {
  if (await isReportKept(run.scope, run.store, job.id)) return { state: 'done' };
  const counted = await countAll(run, job, options);
  if ('state' in counted) return counted;
  await keepReview(run, job, counted);
  return { state: 'done' };
}

async function countAll(
  run: JobRun,
  { id }: WorkedJob,
  { stopping, tell, share = 1 }: JobOptions,
): Promise<CountedRecord | JobEnd> {
  const { scope, store, engine, worker } = run;
  const groups = groupsToCount(await whoIsCounted(scope, store), AT_ONCE);
  const desk = measureDesk(engine.codebook);
  const rows: PracticeRow[] = [];
  const idsOf = new Map<string, string>();
  for (const group of groups) {
    const begun = performance.now();
    const visits = await visitsToCount(scope, store, group);
    for (const visit of visits) idsOf.set(visit.encounter.id, visit.id);
    rows.push(...(await rowsOf(run, desk, visits)));
    const now = await store.db
      .transaction()
      .execute((tx) => advanceJob(scope, tx, id, worker, { done: visits.length }));
    tell(now);
    if (now.state !== 'running') return { state: 'left' };
    if (stopping.aborted) return { state: 'waiting' };
    if (share < 1) await wait((performance.now() - begun) * (1 / share - 1));
  }
  return { rows: rows.toSorted((a, b) => (a.facts.id < b.facts.id ? -1 : 1)), idsOf };
}

async function rowsOf(
  { engine }: JobRun,
  desk: CodeDesk,
  visits: readonly VisitToCount[],
): Promise<PracticeRow[]> {
  const rows: PracticeRow[] = [];
  for (const [patient, theirs] of Map.groupBy(visits, ({ patientId }) => patientId)) {
    const measured = theirs.map((visit) => ({ ...visit, decision: keptDecision(visit) }));
    rows.push(...rowsOfVisits(engine, desk, measured, patient !== null));
    // The thread is others’ between two patients, should this run where requests are answered.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}

async function keepReview(run: JobRun, job: WorkedJob, counted: CountedRecord): Promise<void> {
  const { store, today } = run;
  if (job.order === undefined) throw new JobFailure('job/failed');
  const input = await reviewInput(run, counted, {
    reportId: job.id,
    withDenials: job.order.withDenials,
  });
  const page = practiceReview(input);
  const csv = Papa.unparse(practiceFigureRows(input), { newline: '\r\n', escapeFormulae: true });
  const asked = { ...run.scope, actor: actorOf(job.order) };
  const made = {
    id: job.id,
    on: today(),
    now: recordTime().toISOString(),
    ...(input.denials === undefined ? {} : { needs: 'effects:read' }),
  };
  await withAudit(asked, store, async ({ tx }) => {
    // A patient who was deleted while it was made must not come back in it.
    if (!(await areAllPresent(asked, tx, counted.idsOf.values())))
      throw new JobFailure('job/record-changed');
    const subject = { kind: 'practice-review', about: '' } as const;
    await keepReport(asked, store, subject, made, (next) => ({
      page: numbered(page, next),
      figures: `${csv}\r\n`,
    }));
  });
}

/** Who asked, as the version and the audit log name them. */
function actorOf({ actor: { person, ...actor } }: ReviewOrder): Actor {
  return { ...actor, ...(person === undefined ? {} : { person }), roles: [] };
}

/** The page with the number of its version, and what it takes the place of. */
function numbered(page: Page, { version, supersedes }: NextVersion): Page {
  const before = `It takes the place of version ${version - 1}, SHA-256 ${supersedes}.`;
  const words = `Version ${version}.${supersedes === undefined ? '' : ` ${before}`}`;
  return {
    ...page,
    name: `${page.name}-${version}`,
    blocks: [{ kind: 'paragraph', text: [words] }, ...page.blocks],
  };
}
