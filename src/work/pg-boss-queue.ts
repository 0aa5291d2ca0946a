import { createHash } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import {
  pause,
  QUEUE_AWAY,
  QUEUE_RULES,
  type Queue,
  type QueueRules,
  type QueueStatus,
  type QueueWatcher,
  type QueueWorker,
  reasonOf,
  type TakenJob,
  WORKER_LOST,
} from './queue.ts';

/** A piece as pg-boss keeps it: JSON, so the bytes are base64. */
type Kept = { readonly id: string; readonly body: string };
type Fetched = { readonly id: string; readonly retryCount: number; readonly data: Kept };

export type PgBossOptions = Partial<QueueRules> &
  QueueWatcher & {
    readonly url: string;
    /** PostgreSQL schema that pg-boss keeps its tables in */
    readonly schema?: string;
  };

/** Milliseconds between looks of an idle worker. */
const IDLE = 250;
/** pg-boss tells a lost worker by its heartbeat, which it takes at ten seconds or more. */
const SHORTEST_LEASE = 10;
/** A finished piece is remembered so long, and its id not taken again. */
const REMEMBERED = 3600;

/** A queue in PostgreSQL, for a practice that has no NATS. Several processes work on it together. */
export async function pgBossQueue(options: PgBossOptions): Promise<Queue> {
  const rules = { ...QUEUE_RULES, ...options };
  const { name, attempts, lease, retryDelay, mostWaiting } = rules;
  const deadName = `${name}_dead`;
  const boss = new PgBoss({
    connectionString: options.url,
    schema: options.schema ?? 'endplate_jobs',
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    schedule: false,
    openTelemetry: { enabled: false },
    registerInstance: false,
  });
  boss.on('error', (error) => options.fault?.(reasonOf(error, QUEUE_AWAY)));
  await boss.start();
  await boss.createQueue(deadName, { retentionSeconds: 365 * 86_400 });
  const settings = {
    retryLimit: attempts - 1,
    retryDelay: Math.ceil(retryDelay / 1000),
    heartbeatSeconds: Math.max(SHORTEST_LEASE, Math.ceil(lease / 1000)),
    expireInSeconds: 86_000,
    retentionSeconds: 30 * 86_400,
    deleteAfterSeconds: REMEMBERED,
    deadLetter: deadName,
  };
  await boss.createQueue(name, settings);
  await boss.updateQueue(name, settings);
  const workers = new Set<QueueWorker>();

  const table = `${options.schema ?? 'endplate_jobs'}.job`;

  /** Counted alone: pieces that are done are remembered, and there may be many more of them. */
  const countWaiting = async (): Promise<number> => {
    const { rows } = await boss
      .getDb()
      .executeSql(
        `SELECT count(*)::int AS jobs FROM ${table} WHERE name = $1 AND state < 'active'`,
        [name],
      );
    const [row]: { readonly jobs: number }[] = rows;
    return row?.jobs ?? 0;
  };

  const counts = async (): Promise<QueueStatus> => {
    const { rows } = await boss
      .getDb()
      .executeSql(
        `SELECT name, state, count(*)::int AS jobs FROM ${table} WHERE name IN ($1, $2) GROUP BY name, state`,
        [name, deadName],
      );
    const found: { readonly name: string; readonly state: string; readonly jobs: number }[] = rows;
    const sum = (queue: string, ...states: string[]): number =>
      found.reduce(
        (total, row) => total + (row.name === queue && states.includes(row.state) ? row.jobs : 0),
        0,
      );
    return {
      waiting: sum(name, 'created', 'retry'),
      underWay: sum(name, 'active'),
      dead: sum(deadName, 'created', 'retry', 'active'),
      ended: sum(name, 'completed', 'failed', 'cancelled'),
    };
  };

  const deadRows = async (ids: readonly string[] | undefined, most: number) => {
    const found = await boss.findJobs<Kept>(deadName, { queued: true, limit: most });
    return found
      .filter(({ data }) => ids === undefined || ids.includes(data.id))
      .toSorted((one, other) => one.createdOn.getTime() - other.createdOn.getTime());
  };

  return {
    kind: 'pg-boss',
    async submit(jobs) {
      while ((await countWaiting()) >= mostWaiting) await pause(IDLE);
      const different = new Map(jobs.map((job) => [job.id, job]));
      await boss.insert(
        name,
        [...different.values()].map(({ id, body }) => ({
          id: uuidOf(id),
          data: { id, body: Buffer.from(body).toString('base64') } satisfies Kept,
        })),
      );
    },
    async work(handle, atOnce, givenUp) {
      const worker = startWorker({ boss, rules, handle, atOnce, givenUp, watcher: options });
      workers.add(worker);
      return {
        drain: async () => {
          await worker.drain();
          workers.delete(worker);
        },
      };
    },
    status: counts,
    async dead(most) {
      return (await deadRows(undefined, most)).map((row) => ({
        id: row.data.id,
        reason: reasonIn(row.sourceOutput),
        attempts: (row.sourceRetryCount ?? 0) + 1,
        at: row.createdOn.toISOString(),
      }));
    },
    async replay(ids) {
      const rows = await deadRows(ids, 100_000);
      if (rows.length === 0) return 0;
      return await boss.redrive(deadName, { ids: rows.map(({ id }) => id), destination: name });
    },
    async discard(ids) {
      const rows = await deadRows(ids, 100_000);
      if (rows.length > 0)
        await boss.deleteJob(
          deadName,
          rows.map(({ id }) => id),
        );
      return rows.length;
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.drain()));
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

type Working = {
  readonly boss: PgBoss;
  readonly rules: QueueRules;
  readonly handle: (job: TakenJob) => Promise<void>;
  readonly atOnce: number;
  readonly givenUp: ((reason: string) => void) | undefined;
  readonly watcher: QueueWatcher;
};

function startWorker(working: Working): QueueWorker {
  const { boss, rules, atOnce, watcher } = working;
  const draining = new AbortController();
  const slot = async (): Promise<void> => {
    while (!draining.signal.aborted) {
      try {
        const [job] = await boss.fetch<Kept>(rules.name, { batchSize: 1 });
        watcher.well?.();
        if (job === undefined) await pause(IDLE);
        else await run(working, job);
      } catch (error) {
        // The database is away: what was under way is given out again once it is back.
        watcher.fault?.(reasonOf(error, QUEUE_AWAY));
        await pause(IDLE * 4);
      }
    }
  };
  const slots = Array.from({ length: atOnce }, slot);
  return {
    drain: async () => {
      draining.abort();
      await Promise.all(slots);
    },
  };
}

async function run(
  { boss, rules: { name, lease, attempts }, handle, givenUp }: Working,
  { id, retryCount, data }: Fetched,
): Promise<void> {
  const beat = Math.max(1000, Math.min(lease, SHORTEST_LEASE * 1000) / 3);
  // Names the attempt: one that was given to another worker meanwhile is not ended by this one.
  const given = { id, retryCount };
  const attempt = retryCount + 1;
  const timer = setInterval(() => void boss.touch(name, given).catch(() => undefined), beat);
  try {
    await handle({ id: data.id, body: Buffer.from(data.body, 'base64'), attempt });
  } catch (error) {
    const reason = reasonOf(error);
    await boss.fail(name, given, { reason });
    if (attempt >= attempts) givenUp?.(reason);
    return;
  } finally {
    clearInterval(timer);
  }
  await boss.complete(name, given);
}

/** pg-boss takes UUIDs: the beginning of the digest of our id, in their form (version 8). */
function uuidOf(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function reasonIn(output: unknown): string {
  if (typeof output !== 'object' || output === null) return WORKER_LOST;
  return 'reason' in output && typeof output.reason === 'string' ? output.reason : WORKER_LOST;
}
