import { Worker } from 'node:worker_threads';
import { recordTime } from '../store/clock.ts';
import type { Job } from '../store/jobs/jobs.ts';
import { JobFailure } from './queue.ts';

/** What the thread opens for itself: a second connection to the record, and an engine of the same installation. */
export type ThreadRecord = {
  readonly location: string;
  readonly data: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

export type ThreadJob = ThreadRecord & {
  /** the time of the record, which a thread does not share, in milliseconds */
  readonly at: number;
  readonly tenant: string;
  readonly id: string;
  readonly share: number;
};

export type ThreadSays = { readonly job: Job } | { readonly failed: string };

/** Works one job on a thread of its own, which ends with it, so that nothing of it stays in memory. */
export function workOnThread(
  job: Omit<ThreadJob, 'at'>,
  { stopping, tell }: { readonly stopping: AbortSignal; readonly tell: (job: Job) => void },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const source = new URL('./job-worker.ts', import.meta.url);
    const compiled = new URL('./job-worker.js', import.meta.url);
    const workerData: ThreadJob = { ...job, at: recordTime().getTime() };
    const worker = new Worker(import.meta.url.endsWith('.ts') ? source : compiled, { workerData });
    const stop = (): void => worker.postMessage('stop', []);
    stopping.addEventListener('abort', stop);
    let failure: Error | undefined;
    worker.on('message', (said: ThreadSays) => {
      if ('job' in said) tell(said.job);
      else failure = new JobFailure(said.failed);
    });
    worker.on('error', (error) => {
      failure ??= error instanceof Error ? error : new Error('the thread of the job ended');
    });
    worker.on('exit', () => {
      stopping.removeEventListener('abort', stop);
      if (failure === undefined) resolve();
      else reject(failure);
    });
    if (stopping.aborted) stop();
  });
}
