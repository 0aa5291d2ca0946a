import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../engine.ts';
import { fingerprintOfEngine, fingerprintText } from '../store/engine-fingerprint.ts';
import {
  claimJob,
  endJob,
  type Job,
  type JobEnd,
  JobLost,
  type WorkedJob,
} from '../store/jobs/jobs.ts';
import { newId } from '../store/new-id.ts';
import type { Store } from '../store/open-store.ts';
import { type Scope, systemScope } from '../store/scope.ts';
import { reasonOf } from './queue.ts';

/** What jobs are worked with. */
export type JobHouse = {
  readonly store: Store;
  readonly engine: Engine;
  readonly today: () => string;
};

export type JobOptions = {
  /** aborted when the process stops: what is in hand is finished, and another worker goes on */
  readonly stopping: AbortSignal;
  /** told after each batch */
  readonly tell: (job: Job) => void;
  /** part of the time that it works, 0 to 1; the rest of it others have the machine and the database */
  readonly share?: number;
};

/** Between looks whether the worker before has let go of the job. Milliseconds. */
const LOOK = 500;

/** A job in the hands of a worker. */
export type JobRun = JobHouse & {
  readonly scope: Scope;
  /** id of this worker */
  readonly worker: string;
};

/**
 * Takes a job, works it, and ends it as `work` says, or as failed. Gives the job as it was left; undefined when it was
 * over or is another’s.
 * @param door name under which the audit log has what is read
 */
export async function workTaken(
  door: string,
  { tenant, id }: { readonly tenant: string; readonly id: string },
  house: JobHouse,
  options: JobOptions,
  work: (run: JobRun, job: WorkedJob) => Promise<JobEnd>,
): Promise<Job | undefined> {
  const worker = newId();
  const job = await takeJob({ tenant, id }, worker, house, options.stopping);
  if (job === undefined) return undefined;
  const scope = systemScope(tenant, door, id);
  let end: JobEnd;
  try {
    end = await work({ ...house, scope, worker }, job);
  } catch (error) {
    if (error instanceof JobLost) return undefined;
    end = { state: 'failed', reason: reasonOf(error) };
  }
  const ended = await endJob(scope, house.store, id, worker, end);
  if (ended !== undefined) options.tell(ended);
  return ended;
}

/** Takes a job, and waits while a worker that may be dead still has it. Undefined when there is nothing to do. */
async function takeJob(
  { tenant, id }: { readonly tenant: string; readonly id: string },
  worker: string,
  { store, engine }: JobHouse,
  stopping: AbortSignal,
): Promise<WorkedJob | undefined> {
  const madeWith = fingerprintText(fingerprintOfEngine(engine));
  while (!stopping.aborted) {
    const claimed = await claimJob({ tenant }, store, id, worker, madeWith);
    if (claimed === 'over') return undefined;
    if (claimed !== 'busy') return claimed;
    await wait(LOOK);
  }
  return undefined;
}
