import { Worker } from 'node:worker_threads';
import type { PieceDone } from './batch-journal.ts';
import type { BatchTask } from './batch-piece.ts';
import type { Piece } from './batch-plan.ts';

/** As in the pool of `endplate code`: what a decision leaves behind dies young. */
const LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 768 };

export type BatchPool = {
  /**
   * Gives pieces to the workers, one at a time each, and tells of each when all its files are on disk. In the order in
   * which they are finished.
   * @throws the error of a worker, which is an error of the program
   */
  workThrough(
    pieces: AsyncIterator<Piece>,
    done: (done: PieceDone, piece: Piece) => Promise<void>,
  ): Promise<void>;
  close(): Promise<void>;
};

/** Begins workers that share nothing. They load the engine meanwhile, which is most of a short run. */
export function startPool(task: BatchTask, count: number): BatchPool {
  const workers = Array.from({ length: count }, () => startWorker(task));
  return {
    workThrough: async (pieces, done) => {
      await Promise.all(
        workers.map(async (worker) => {
          for (;;) {
            const next = await pieces.next();
            if (next.done === true) return;
            await done(await answerOf(worker, next.value), next.value);
          }
        }),
      );
    },
    close: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}

type PoolWorker = {
  readonly worker: Worker;
  /** rejected when the worker ends by an error, at whatever moment */
  readonly failed: Promise<never>;
};

function answerOf({ worker, failed }: PoolWorker, piece: Piece): Promise<PieceDone> {
  const answer = new Promise<PieceDone>((resolve) => worker.once('message', resolve));
  worker.postMessage(piece, []);
  return Promise.race([answer, failed]);
}

function startWorker(task: BatchTask): PoolWorker {
  const source = new URL('./batch-worker.ts', import.meta.url);
  const compiled = new URL('./batch-worker.js', import.meta.url);
  const worker = new Worker(import.meta.url.endsWith('.ts') ? source : compiled, {
    workerData: task,
    resourceLimits: LIMITS,
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => undefined); // told where an answer is waited for
  return { worker, failed };
}
