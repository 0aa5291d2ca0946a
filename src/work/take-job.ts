import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../engine.ts';
import { fingerprintOfEngine, fingerprintText } from '../store/engine-fingerprint.ts';
import { claimJob, type Job, type WorkedJob } from '../store/jobs/jobs.ts';
import type { Store } from '../store/open-store.ts';

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

/** Takes a job, and waits while a worker that may be dead still has it. Undefined when there is nothing to do. */
export async function takeJob(
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
