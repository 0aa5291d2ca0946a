/** The thread of a job: a record and an engine of its own, so that requests keep theirs. */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { recordTime, setRecordTime } from '../store/clock.ts';
import { openEngine } from '../store/open-engine.ts';
import { openStore } from '../store/open-store.ts';
import { partsOfPractice } from '../store/practice-engine.ts';
import { today } from '../store/today.ts';
import type { ThreadJob, ThreadSays } from './job-thread.ts';
import { reasonOf } from './queue.ts';
import { workJob } from './work-job.ts';

/** On Linux a priority is a thread’s own; elsewhere it would be that of the whole service. */
if (process.platform === 'linux') setPriority(10);

const { location, data, environment, at, tenant, id, share }: ThreadJob = workerData;
setRecordTime(new Date(at));
const stop = new AbortController();
const say = (said: ThreadSays): void => parentPort?.postMessage(said, []);
parentPort?.on('message', () => stop.abort());

try {
  const opened = await openEngine(data, () => today(recordTime()));
  const store = await openStore(location, data, environment);
  try {
    const parts = await partsOfPractice(opened, store, tenant);
    const options = {
      stopping: stop.signal,
      share,
      tell: (job: Extract<ThreadSays, { job: unknown }>['job']) => say({ job }),
    };
    await workJob({ tenant, id }, { store, engine: parts.engine, today: parts.today }, options);
  } finally {
    await store.close();
  }
} catch (error) {
  say({ failed: reasonOf(error) });
}
parentPort?.close();
