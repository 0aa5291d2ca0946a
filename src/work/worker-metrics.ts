import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ChunkDone } from './chunks.ts';
import type { Standing } from './outages.ts';
import { type QueueStatus, reasonOf, type TakenJob } from './queue.ts';

/** The figures of one worker. Labels are names and codes from the source, nothing of what is worked on. */
export type WorkerMetrics = {
  readonly registry: Registry;
  /** Counts each chunk that is handled, and how long it took. */
  around(handle: (job: TakenJob) => Promise<ChunkDone>): (job: TakenJob) => Promise<void>;
  givenUp(reason: string): void;
};

/** Milliseconds that a queue has to say how it stands; without an answer the figures are shown without it. */
const PATIENCE = 2000;

/** @param ask how the queue stands, whenever the figures are asked for */
export function makeWorkerMetrics(
  ask: () => Promise<QueueStatus>,
  standings: Readonly<Record<'queue' | 'record', Standing>>,
): WorkerMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `endplate_worker_${name}_total`, help, labelNames, registers });
  const taken = counter('chunks_taken', 'Chunks taken from the queue');
  const done = counter('chunks_done', 'Chunks stored and acknowledged');
  const failed = counter('chunks_failed', 'Attempts that failed', ['reason']);
  const givenUp = counter('chunks_given_up', 'Chunks given up after the last attempt', ['reason']);
  const redelivered = counter('chunks_redelivered', 'Chunks taken that were tried before');
  const notes = counter('notes', 'Visits stored with their decisions');
  const claims = counter('claims', 'Claims stored with what was found in them');
  const seconds = new Histogram({
    name: 'endplate_worker_chunk_seconds',
    help: 'Time for a chunk, waiting for the record included',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120],
    registers,
  });
  const chunks = new Gauge({
    name: 'endplate_queue_chunks',
    help: 'Chunks in the queue, over all workers',
    labelNames: ['state'],
    registers: [],
    async collect() {
      this.reset();
      const status = await soon(ask());
      if (status === undefined) return;
      this.set({ state: 'waiting' }, status.waiting);
      this.set({ state: 'under way' }, status.underWay);
      this.set({ state: 'given up' }, status.dead);
    },
  });
  const answers = new Gauge({
    name: 'endplate_worker_answers',
    help: '1 while the queue or the record answers, 0 while it does not',
    labelNames: ['what'],
    registers: [],
    collect() {
      for (const [what, { isAway }] of Object.entries(standings))
        this.set({ what }, isAway ? 0 : 1);
    },
  });
  registry.registerMetric(chunks);
  registry.registerMetric(answers);
  return {
    registry,
    givenUp: (reason) => givenUp.inc({ reason }),
    around: (handle) => async (job) => {
      taken.inc();
      if (job.attempt > 1) redelivered.inc();
      const end = seconds.startTimer();
      try {
        const held = await handle(job);
        done.inc();
        notes.inc(held.visits);
        claims.inc(held.claims);
      } catch (error) {
        failed.inc({ reason: reasonOf(error) });
        throw error;
      } finally {
        end();
      }
    },
  };
}

/** The answer, or undefined when it fails or does not come soon. */
async function soon<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), PATIENCE);
  try {
    return await Promise.race([answer, promise]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
