import { Worker } from 'node:worker_threads';
import type { PracticeWays } from '../store/open-engine.ts';
import type { EngineAnswer, EngineKind } from './engine-work.ts';

/** The day for what has none, and what the practice settled. */
export type ThreadWays = { readonly day: string } & Pick<PracticeWays, 'policies'>;

export type ThreadTask = {
  readonly id: number;
  readonly kind: EngineKind;
  readonly body: unknown;
  /** those of the machine when left out */
  readonly ways?: ThreadWays;
};

/** No answer when the engine failed on it; nothing is said of why, which could quote a note. */
export type ThreadDone = { readonly id: number; readonly answer?: unknown };

/** What the thread is started with. */
export type ThreadSettings = { readonly data: string };

/** A second thread that takes long work off the one that answers requests. It starts when it is first needed. */
export type EngineThread = {
  /** Rejects when the engine failed on the body, or when the thread ended. */
  work<Kind extends EngineKind>(
    kind: Kind,
    body: unknown,
    ways?: ThreadWays,
  ): Promise<EngineAnswer<Kind>>;
  close(): Promise<void>;
};

type Waiting = {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
};

/** @param settings data directory of the installation */
export function makeEngineThread(settings: ThreadSettings): EngineThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  const failAll = (): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('the engine thread ended'));
    waiting.clear();
  };
  const settle = ({ id, answer }: { readonly id: number; readonly answer?: never }): void => {
    const task = waiting.get(id);
    waiting.delete(id);
    if (answer === undefined) task?.reject(new Error('the engine failed on a record'));
    else task?.resolve(answer);
  };
  return {
    work: (kind, body, ways) =>
      new Promise((resolve, reject) => {
        worker ??= startWorker(settings)
          .on('message', settle)
          .on('error', failAll)
          .on('exit', failAll);
        const task: ThreadTask = {
          id: ++count,
          kind,
          body,
          ...(ways === undefined ? {} : { ways }),
        };
        waiting.set(task.id, { resolve, reject });
        worker.postMessage(task, []);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}

function startWorker(workerData: ThreadSettings): Worker {
  const source = new URL('./engine-worker.ts', import.meta.url);
  const compiled = new URL('./engine-worker.js', import.meta.url);
  const worker = new Worker(import.meta.url.endsWith('.ts') ? source : compiled, { workerData });
  worker.unref();
  return worker;
}
