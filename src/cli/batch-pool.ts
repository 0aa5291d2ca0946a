import { Worker } from 'node:worker_threads';
import type { PieceDone } from './batch-journal.ts';
import type { BatchTask } from './batch-piece.ts';
import type { Piece } from './batch-plan.ts';

/** As in the pool of `endplate code`: what a decision leaves behind dies young. */
const LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 768 };

/**
 * Gives pieces to workers that share nothing, one at a time each, and tells of each when all its files are on disk. In
 * the order in which they are finished.
 * @throws the error of a worker, which is an error of the program
 */
export async function workThrough(
  task: BatchTask,
  count: number,
  pieces: AsyncIterator<Piece>,
  done: (done: PieceDone, piece: Piece) => Promise<void>,
): Promise<void> {
  const workers = Array.from({ length: count }, () => startWorker(task));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (;;) {
          const next = await pieces.next();
          if (next.done === true) return;
          await done(await answerOf(worker, next.value), next.value);
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function answerOf(worker: Worker, piece: Piece): Promise<PieceDone> {
  return new Promise((resolve, reject) => {
    const onDone = (done: PieceDone): void => {
      worker.off('error', reject);
      resolve(done);
    };
    worker.once('message', onDone);
    worker.once('error', reject);
    worker.postMessage(piece, []);
  });
}

function startWorker(task: BatchTask): Worker {
  const source = new URL('./batch-worker.ts', import.meta.url);
  const compiled = new URL('./batch-worker.js', import.meta.url);
  return new Worker(import.meta.url.endsWith('.ts') ? source : compiled, {
    workerData: task,
    resourceLimits: LIMITS,
  });
}
