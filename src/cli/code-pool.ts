import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { CodeSettings } from './decide-record.ts';
import type { Tally } from './tally.ts';

/** A stretch of whole lines of a file, for a worker to read by itself. */
export type Block = {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** number of its first line */
  readonly firstLine: number;
};

/** What a worker is started with. */
export type WorkerTask = { readonly path: string; readonly settings: CodeSettings };

/** What a worker gives back for a block: its decisions, one a line. */
export type BlockDone = {
  readonly id: number;
  readonly output: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
};

/** A worker reads about this much at once; large enough that messages cost nothing. */
const BLOCK = 512 * 1024;
const READ = 1024 * 1024;
/** Blocks given to each worker ahead of what it is doing. */
const AHEAD = 2;
/** Blocks under way or done early, for each worker: bounds memory when one block takes long. */
const WINDOW = 6;

/** What a decision leaves behind dies young; more room than this makes the process larger and hardly faster. */
const YOUNG_MB = 32;
/** Holds the longest line and its decision many times over. */
const OLD_MB = 512;

/** From this size on a file is worth starting workers for. */
export const WORTH_WORKERS = 8 * 1024 * 1024;

/**
 * Decides a large file of encounters in several workers that share nothing, and gives their output in the order of
 * the file. Waits for `take` before it hands out more, so that a slow reader does not fill memory.
 */
export async function codeInWorkers(
  task: WorkerTask,
  count: number,
  take: (done: BlockDone, block: Block) => Promise<void>,
): Promise<void> {
  const blocks = blocksOf(task.path);
  const workers = Array.from({ length: count }, () => startWorker(task));
  const load = workers.map(() => 0);
  const underWay = new Map<number, Block>();
  const early = new Map<number, BlockDone>();
  let next = 0;
  let exhausted = false;
  let wake = (): void => undefined;
  let failure: Error | undefined;
  workers.forEach((worker, index) => {
    worker.on('message', (done: BlockDone) => {
      load[index] = (load[index] ?? 0) - 1;
      early.set(done.id, done);
      wake();
    });
    worker.on('error', (error: Error) => {
      failure = error;
      wake();
    });
  });
  try {
    while (!exhausted || underWay.size > 0) {
      while (!exhausted && underWay.size < count * WINDOW) {
        const idle = load.findIndex((given) => given < AHEAD);
        if (idle < 0) break;
        const block = await blocks.next();
        if (block.done === true) exhausted = true;
        else {
          underWay.set(block.value.id, block.value);
          load[idle] = (load[idle] ?? 0) + 1;
          workers[idle]?.postMessage(block.value);
        }
      }
      const done = early.get(next);
      const block = underWay.get(next);
      if (done !== undefined && block !== undefined) {
        early.delete(next);
        underWay.delete(next);
        next += 1;
        await take(done, block);
      } else if (failure === undefined && underWay.size > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure !== undefined) throw failure;
    }
  } finally {
    await blocks.return(undefined);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startWorker(task: WorkerTask): Worker {
  const source = new URL('./code-worker.ts', import.meta.url);
  const compiled = new URL('./code-worker.js', import.meta.url);
  return new Worker(import.meta.url.endsWith('.ts') ? source : compiled, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
  });
}

/** Cuts a file into blocks of whole lines, and counts lines as it goes. */
export async function* blocksOf(path: string, size = BLOCK): AsyncGenerator<Block> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(READ);
    let id = 0;
    let start = 0;
    let firstLine = 1;
    let line = 1;
    let offset = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, READ, offset);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
        line += 1;
        const end = offset + at + 1;
        if (end - start < size) continue;
        yield { id, start, end, firstLine };
        id += 1;
        start = end;
        firstLine = line;
      }
      offset += bytesRead;
    }
    if (offset > start) yield { id, start, end: offset, firstLine };
  } finally {
    await file.close();
  }
}
