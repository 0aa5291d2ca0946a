import { type Job, openJobs, type WorkedJob } from '../store/jobs/jobs.ts';
import type { Store } from '../store/open-store.ts';
import { type ThreadRecord, workOnThread } from './job-thread.ts';
import type { Queue } from './queue.ts';
import type { JobHouse, JobOptions } from './take-job.ts';
import { workJob } from './work-job.ts';

/** Works one job to its end, wherever that is done. */
export type WorkJob = (
  job: { readonly tenant: string; readonly id: string },
  options: Omit<JobOptions, 'share'>,
) => Promise<unknown>;

/** The jobs of a service: what is put here is worked on, one after the other, and goes on after a restart. */
export type Jobs = {
  /** Puts a job that waits on the queue; the record says what it is. */
  submit(tenant: string, job: WorkedJob): Promise<void>;
  /** Lets the batch in hand end; another process, or the next start, goes on. */
  close(): Promise<void>;
};

/** A share of the time leaves some of the machine and of the database to requests. */
const SHARE = 0.8;

/** On a thread of its own with its own connection. */
export function onThread(record: ThreadRecord): WorkJob {
  return (job, options) => workOnThread({ ...record, ...job, share: SHARE }, options);
}

/** In this thread: a record in memory has no second connection. */
export function inThisThread(house: JobHouse): WorkJob {
  return (job, options) => workJob(job, house, options);
}

/**
 * Begins to work on the jobs of a queue, and puts those on it that an earlier process left. The record holds the state
 * of a job, the queue only that somebody has to go on with it: a piece done twice finds nothing to do.
 */
export async function startJobs(
  store: Store,
  queue: Queue,
  work: WorkJob,
  tell: (tenant: string, job: Job) => void,
): Promise<Jobs> {
  const stop = new AbortController();
  const worker = await queue.work(async ({ body }) => {
    const [tenant = '', id = ''] = Buffer.from(body).toString().split('\n');
    await work({ tenant, id }, { stopping: stop.signal, tell: (job) => tell(tenant, job) });
  }, 1);
  const submit = (tenant: string, { id, turn }: WorkedJob): Promise<void> =>
    queue.submit([{ id: `job.${id}.${turn}`, body: Buffer.from(`${tenant}\n${id}`) }]);
  for (const { tenant, job } of await openJobs(store)) await submit(tenant, job);
  const close = async (): Promise<void> => {
    stop.abort();
    await worker.drain();
    // What was let go of is put on a queue that outlives the process; one in memory is filled at the next start.
    if (queue.kind !== 'in-process')
      for (const { tenant, job } of await openJobs(store))
        if (job.state === 'waiting') await submit(tenant, job);
    await queue.close();
  };
  let closing: Promise<void> | undefined;
  return {
    submit,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
