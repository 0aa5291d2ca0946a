/** The thread of long work: an engine of its own, over the same releases and policies. */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadDone, ThreadSettings, ThreadTask } from './engine-thread.ts';

enableCompileCache();
const { openEngine } = await import('../store/open-engine.ts');
const { ENGINE_WORK } = await import('./engine-work.ts');
const { today } = await import('../store/today.ts');
const { data }: ThreadSettings = workerData;
const parts = await openEngine(data, today);
flushCompileCache(); // a worker is ended, and what it keeps for its end is lost

parentPort?.on('message', (task: ThreadTask) => parentPort?.postMessage(answerTo(task), []));

function answerTo({ id, kind, body, ways }: ThreadTask): ThreadDone {
  try {
    const settled = ways === undefined ? parts : parts.partsOn(ways.day, ways.policies);
    return { id, answer: ENGINE_WORK[kind](settled, body) };
  } catch {
    return { id };
  }
}
