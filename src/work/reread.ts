import { setTimeout as wait } from 'node:timers/promises';
import type { Decision } from '../coding/decision.ts';
import type { Footprint } from '../coding/footprint.ts';
import type { Engine } from '../engine.ts';
import { type Step, withAudit } from '../store/audit/with-audit.ts';
import { takeDecision } from '../store/desk/desk-of-encounter.ts';
import { StoreError } from '../store/issues.ts';
import { keepDrift, keepUnread } from '../store/jobs/job-drift.ts';
import { advanceJob, type Job, type JobEnd, type WorkedJob } from '../store/jobs/jobs.ts';
import { saysTheSame } from '../store/record/decision-change.ts';
import { saveDecision } from '../store/record/decisions.ts';
import { openForRereading, type ToReread } from '../store/record/rereading.ts';
import {
  indexReadings,
  type Reading,
  type ReadingToIndex,
  readBy,
  touchedBy,
} from '../store/selection/reading-index.ts';
import { type NextToReread, type RereadSelection, selectToReread } from './reread-choice.ts';
import { type JobHouse, type JobOptions, type JobRun, workTaken } from './take-job.ts';

/** Encounters that are read at once: what memory holds, and what is read twice after a kill. */
const BATCH = 50;
/** Changed decisions of one transaction: short enough that requests wait no longer for the database. */
const CHANGES_AT_ONCE = 5;

/**
 * Works a re-reading job to its end, from its last checkpoint. A decision that says something else is stored as a new
 * version, with the drift, in the transaction that advances the job; one that says the same is left. So a worker that is
 * killed loses nothing and doubles nothing. Gives the job as it was left; undefined when it was over or is another’s.
 */
export async function workReread(
  at: { readonly tenant: string; readonly id: string },
  house: JobHouse,
  options: JobOptions,
): Promise<Job | undefined> {
  return workTaken('reread', at, house, options, (taken, job) => {
    const touched = touchedBy(house.engine, at.tenant, house.store);
    const selection = selectToReread(taken.scope, job.choice, touched);
    return readAll({ ...taken, selection }, job, options);
  });
}

type Run = JobRun & { readonly selection: RereadSelection };

async function readAll(
  run: Run,
  begun: WorkedJob,
  { stopping, tell, share = 1 }: JobOptions,
): Promise<JobEnd> {
  let batch = await nextBatch(run, begun, NOTHING_DONE);
  for (;;) {
    const { job, next } = batch;
    if (job !== begun) tell(job);
    if (job.state !== 'running') return { state: 'left' };
    if (stopping.aborted) return { state: 'waiting' };
    if (next.passed === 0) return { state: 'done' };
    const start = performance.now();
    batch = await readBatch(run, job, next);
    if (share < 1) await wait((performance.now() - start) * (1 / share - 1));
  }
}

type Batch = { readonly job: WorkedJob; readonly next: NextToReread };

type BatchDone = {
  readonly next: NextToReread;
  readonly read: readonly ReadingToIndex[];
  readonly damaged: readonly { readonly encounterId: string; readonly reason: string }[];
};
const NOTHING_DONE: BatchDone = {
  next: { ids: [], passed: 0, last: undefined },
  read: [],
  damaged: [],
};

/** Notes one batch as done, and takes the next: the audit log tells of its reading before it is read. */
async function nextBatch(run: Run, job: WorkedJob, done: BatchDone): Promise<Batch> {
  const { scope, store, worker } = run;
  return withAudit(scope, store, async ({ tx, audit }) => {
    for (const { encounterId, reason } of done.damaged)
      await keepUnread(tx, { tenant: scope.tenant, jobId: job.id, encounterId }, reason);
    await indexReadings(tx, scope.tenant, run.engine, done.read);
    const { last, passed, ids } = done.next;
    const advanced = await advanceJob(scope, tx, job.id, worker, {
      ...(last === undefined ? {} : { checkpoint: last }),
      done: passed,
      read: ids.length,
      failed: done.damaged.length,
    });
    const after = advanced.checkpoint ?? undefined;
    const next = await run.selection.next(tx, after, BATCH);
    const detail = { job: job.id, read: next.ids.length, passed: next.passed };
    audit({ action: 'read', object: 'encounters', detail });
    return { job: advanced, next };
  });
}

type Changed = {
  readonly encounter: ToReread;
  readonly reading: Reading;
};

async function readBatch(run: Run, job: WorkedJob, next: NextToReread): Promise<Batch> {
  const { opened, damaged } = await open(run, next.ids);
  const changed: Changed[] = [];
  const read: ReadingToIndex[] = [];
  for (const encounter of opened) {
    const reading = readAgain(run.engine, encounter);
    if (reading.isChanged) changed.push({ encounter, reading });
    else if (reading.read !== undefined) read.push(indexed(encounter, reading.read.footprint));
    // The thread is others’ between two notes, should this run where requests are answered.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (let from = 0; from < changed.length; from += CHANGES_AT_ONCE)
    await keepChanges(run, job, changed.slice(from, from + CHANGES_AT_ONCE));
  return nextBatch(run, job, { next, read, damaged });
}

function indexed({ desk, version }: ToReread, footprint: Footprint): ReadingToIndex {
  return { encounterId: desk.id, dateOfService: desk.dateOfService, version, footprint };
}

type Opened = Pick<BatchDone, 'damaged'> & { readonly opened: readonly ToReread[] };

/** One text that cannot be decrypted does not keep the others from being read. */
async function open({ store, scope }: Run, ids: readonly string[]): Promise<Opened> {
  if (ids.length === 0) return { opened: [], damaged: [] };
  const read = (some: readonly string[]) =>
    store.db
      .transaction()
      .setAccessMode('read only')
      .execute((tx) => openForRereading(tx, store, scope.tenant, some));
  try {
    return { opened: await read(ids), damaged: [] };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  const opened: ToReread[] = [];
  const damaged: { encounterId: string; reason: string }[] = [];
  for (const id of ids) {
    try {
      opened.push(...(await read([id])));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      damaged.push({ encounterId: id, reason: error.issue.code });
    }
  }
  return { opened, damaged };
}

/** A reading, and whether it says something else than the newest one. */
function readAgain(
  engine: Engine,
  { chart, before }: ToReread,
): Reading & { readonly isChanged: boolean } {
  const reading = readBy(engine, chart);
  if (before === undefined) {
    const isEmpty = chart.note.trim() === '' && (chart.documents ?? []).length === 0;
    return { ...reading, isChanged: !isEmpty };
  }
  // written by saveDecision, and unaltered since, as its seal has shown
  const said: Decision = JSON.parse(before);
  return { ...reading, isChanged: !saysTheSame(said, reading.decision) };
}

async function keepChanges(run: Run, job: WorkedJob, changed: readonly Changed[]): Promise<void> {
  await withAudit(run.scope, run.store, async (step) => {
    let stored = 0;
    for (const one of changed) if (await keepChange(run, step, job, one)) stored += 1;
    await advanceJob(run.scope, step.tx, job.id, run.worker, { changed: stored });
  });
}

const BECAUSE = {
  'release-imported': 'Read again with a new code set.',
  'engine-changed': 'Read again with new rules.',
  'policy-changed': 'Read again after a policy changed.',
} as const satisfies Partial<Record<WorkedJob['cause'], string>>;

async function keepChange(
  run: Run,
  { tx, audit }: Step,
  job: WorkedJob,
  { encounter, reading }: Changed,
): Promise<boolean> {
  const { scope, store, engine, today } = run;
  const { id } = encounter.desk;
  const [now] = await openForRereading(tx, store, scope.tenant, [id]);
  audit({ action: 'read', object: 'encounter', id, patient: encounter.desk.patientId });
  if (now === undefined) return false;
  // Somebody changed it since it was read: what stands there now is what is read.
  const newest = now.version === encounter.version ? reading : readAgain(engine, now);
  const { decision, read } = newest;
  if ('isChanged' in newest && newest.isChanged === false) return false;
  const kept = await saveDecision(scope, store, id, decision, job.cause, read);
  if (kept === undefined || kept.outcome === 'same') return false;
  const because = new Map<string, string>(Object.entries(BECAUSE)).get(job.cause) ?? 'Read again.';
  await takeDecision(scope, store, now.desk, { id: kept.id, decision, because }, today());
  const place = { tenant: scope.tenant, jobId: job.id, encounterId: id, version: kept.version };
  await keepDrift(tx, place, kept.change);
  return true;
}
