import {
  type DeadJob,
  QUEUE_RULES,
  type Queue,
  type QueueJob,
  type QueueRules,
  type QueueWorker,
  reasonOf,
  type TakenJob,
} from './queue.ts';

type Handle = (job: TakenJob) => Promise<void>;
type Worker = {
  readonly handle: Handle;
  readonly givenUp: ((reason: string) => void) | undefined;
  free: number;
  isDraining: boolean;
  idle: (() => void)[];
};

/** A queue in memory, for one process: what waits in it is gone when the process ends. */
export function inProcessQueue(rules: Partial<QueueRules> = {}): Queue {
  const { attempts, retryDelay, mostWaiting } = { ...QUEUE_RULES, ...rules };
  const waiting: TakenJob[] = [];
  const known = new Set<string>();
  const dead = new Map<string, { readonly job: QueueJob; readonly told: DeadJob }>();
  const workers = new Map<Worker, number>();
  const delayed = new Set<NodeJS.Timeout>();
  let room: (() => void)[] = [];
  let [underWay, ended] = [0, 0];

  const offer = (): void => {
    for (const worker of workers.keys()) {
      while (worker.free > 0 && !worker.isDraining && waiting.length > 0) {
        const job = waiting.shift();
        if (job !== undefined) void run(worker, job);
      }
    }
    if (waiting.length >= mostWaiting) return;
    const woken = room;
    room = [];
    for (const wake of woken) wake();
  };

  const run = async (worker: Worker, job: TakenJob): Promise<void> => {
    worker.free -= 1;
    underWay += 1;
    try {
      await worker.handle(job);
      known.delete(job.id);
      ended += 1;
    } catch (error) {
      failed(job, reasonOf(error), worker.givenUp);
    }
    underWay -= 1;
    worker.free += 1;
    if (worker.free === workers.get(worker)) for (const wake of worker.idle.splice(0)) wake();
    offer();
  };

  const failed = (job: TakenJob, reason: string, givenUp: Worker['givenUp']): void => {
    if (job.attempt >= attempts) {
      const told = { id: job.id, reason, attempts: job.attempt, at: new Date().toISOString() };
      dead.set(job.id, { job, told });
      ended += 1;
      givenUp?.(reason);
      return;
    }
    const timer = setTimeout(() => {
      delayed.delete(timer);
      waiting.push({ ...job, attempt: job.attempt + 1 });
      offer();
    }, retryDelay);
    delayed.add(timer);
  };

  const drain = async (worker: Worker): Promise<void> => {
    worker.isDraining = true;
    if (worker.free !== workers.get(worker))
      await new Promise<void>((resolve) => worker.idle.push(resolve));
    workers.delete(worker);
  };

  const named = (ids: readonly string[] | undefined): string[] =>
    [...dead.keys()].filter((id) => ids === undefined || ids.includes(id));

  return {
    kind: 'in-process',
    async submit(jobs) {
      for (const job of jobs) {
        while (waiting.length >= mostWaiting)
          await new Promise<void>((resolve) => room.push(resolve));
        if (known.has(job.id)) continue;
        known.add(job.id);
        waiting.push({ ...job, attempt: 1 });
        offer();
      }
    },
    async work(handle, atOnce, givenUp): Promise<QueueWorker> {
      const worker: Worker = { handle, givenUp, free: atOnce, isDraining: false, idle: [] };
      workers.set(worker, atOnce);
      offer();
      return { drain: () => drain(worker) };
    },
    status: async () => ({
      waiting: waiting.length + delayed.size,
      underWay,
      dead: dead.size,
      ended,
    }),
    dead: async (most) => [...dead.values()].slice(0, most).map(({ told }) => told),
    async replay(ids) {
      const chosen = named(ids);
      for (const id of chosen) {
        const kept = dead.get(id);
        dead.delete(id);
        if (kept !== undefined) waiting.push({ ...kept.job, attempt: 1 });
      }
      offer();
      return chosen.length;
    },
    async discard(ids) {
      const chosen = named(ids);
      for (const id of chosen) {
        dead.delete(id);
        known.delete(id);
      }
      return chosen.length;
    },
    async close() {
      await Promise.all([...workers.keys()].map(drain));
      for (const timer of delayed) clearTimeout(timer);
    },
  };
}
