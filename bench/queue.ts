/** What a queue between submitting and storing costs: the same notes through each queue, into the same kind of record. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Client } from 'pg';
import { makeScrubber } from '../src/claims/scrub.ts';
import { makeEngine } from '../src/engine.ts';
import { fingerprintOfEngine, fingerprintText } from '../src/store/engine-fingerprint.ts';
import { NoteKeys } from '../src/store/keys/note-keys.ts';
import { openStore } from '../src/store/open-store.ts';
import { CHUNK, chunksOf, workChunk } from '../src/work/chunks.ts';
import { inProcessQueue } from '../src/work/in-process-queue.ts';
import { jetstreamQueue } from '../src/work/jetstream-queue.ts';
import { pgBossQueue } from '../src/work/pg-boss-queue.ts';
import type { Queue } from '../src/work/queue.ts';
import { type Figure, quantile, whole } from './figures.ts';
import { DAY, NOTES } from './notes.ts';

const DATABASE = process.env['ENDPLATE_TEST_DATABASE'] ?? 'postgres://root@127.0.0.1:5432/test';
const NATS = process.env['ENDPLATE_TEST_NATS'] ?? '127.0.0.1:4222';
const KEY = Buffer.alloc(32, 7).toString('base64');

/** Chunks that go through a queue with nothing done in them. */
const EMPTY_CHUNKS = 400;

type Kind = {
  readonly says: string;
  readonly isInFile: boolean;
  readonly open: (name: string) => Promise<Queue>;
};

const KINDS = {
  alone: {
    says: 'queue in the process, record in a file',
    isInFile: true,
    open: async (name) => inProcessQueue({ name }),
  },
  inProcess: {
    says: 'queue in the process, record on PostgreSQL',
    isInFile: false,
    open: async (name) => inProcessQueue({ name }),
  },
  jetStream: {
    says: 'JetStream, record on PostgreSQL',
    isInFile: false,
    open: (name) => jetstreamQueue({ name, servers: NATS }),
  },
  pgBoss: {
    says: 'pg-boss, record on PostgreSQL',
    isInFile: false,
    open: (name) => pgBossQueue({ name, url: DATABASE, schema: name }),
  },
} as const satisfies Record<string, Kind>;

/** By turns, each into a new record; the median of the turns counts. `full` is 20,480 notes a turn instead of 2,560. */
export async function benchQueue(full: boolean): Promise<Figure[]> {
  const [count, turns] = full ? [20_480, 3] : [2560, 3];
  const times = new Map<Kind, number[]>(Object.values(KINDS).map((kind) => [kind, []]));
  const bytes = new Map<Kind, number>();
  for (let turn = 0; turn < turns; turn++)
    for (const [kind, seconds] of times) {
      const done = await stored(kind, count);
      seconds.push(done.seconds);
      bytes.set(kind, done.bytes);
    }
  const alone = async (kind: Kind, name: string): Promise<Figure> => {
    const seconds = await passed(kind);
    return {
      what: `the queue alone, chunks of ${CHUNK} notes with nothing done in them: ${name}`,
      measured: `${whole(EMPTY_CHUNKS / seconds)} chunks/s, ${whole((EMPTY_CHUNKS * CHUNK) / seconds)} notes/s`,
    };
  };
  const each = (kind: Kind, where: string): Figure => ({
    what: `on disk: a visit in the record, ${where}`,
    measured: `${whole((bytes.get(kind) ?? Number.NaN) / count)} bytes`,
  });
  const of = (kind: Kind): number => quantile(times.get(kind) ?? [], 0.5);
  const against = (kind: Kind, other: Kind): string =>
    `${((of(kind) / of(other) - 1) * 100).toFixed(0)} % more time`;
  return [
    ...Object.values(KINDS).map((kind) => ({
      what: `${whole(count)} notes submitted, decided and stored: ${kind.says}`,
      measured: `${of(kind).toFixed(2)} s, ${whole(count / of(kind))} notes/s`,
    })),
    {
      what: 'JetStream and PostgreSQL against a queue in the process and PostgreSQL',
      measured: against(KINDS.jetStream, KINDS.inProcess),
    },
    {
      what: 'JetStream and PostgreSQL against a queue in the process and a file',
      measured: against(KINDS.jetStream, KINDS.alone),
    },
    {
      what: 'pg-boss and PostgreSQL against a queue in the process and PostgreSQL',
      measured: against(KINDS.pgBoss, KINDS.inProcess),
    },
    await alone(KINDS.jetStream, 'JetStream'),
    await alone(KINDS.pgBoss, 'pg-boss'),
    each(KINDS.alone, 'SQLite'),
    each(KINDS.inProcess, 'PostgreSQL, write-ahead log not counted'),
  ];
}

/** Seconds in which empty-handed workers take what one submits. */
async function passed({ open }: Kind): Promise<number> {
  const name = `bench_${randomUUID().slice(0, 8)}`;
  const queue = await open(name);
  try {
    const place = { tenant: 'bench', keys: new NoteKeys([Buffer.alloc(32, 7)]), readWith: '' };
    const [chunk] = chunksOf(visitsOf(CHUNK), place);
    const body = chunk?.body ?? Buffer.alloc(0);
    const { promise, resolve } = Promise.withResolvers<void>();
    let done = 0;
    const started = performance.now();
    await queue.work(async () => {
      done += 1;
      if (done >= EMPTY_CHUNKS) resolve();
    }, 2);
    for (let number = 0; number < EMPTY_CHUNKS; number++)
      await queue.submit([{ id: `c${number}`, body }]);
    await promise;
    return (performance.now() - started) / 1000;
  } finally {
    await queue.close();
    await onServer(`drop schema if exists ${name} cascade`);
    if (queue.kind === 'jetstream') await forgetStreams(name);
  }
}

async function stored(
  { open, isInFile }: Kind,
  count: number,
): Promise<{ readonly seconds: number; readonly bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'endplate-queue-'));
  const name = `bench_${randomUUID().slice(0, 8)}`;
  const schema = `${name}_record`;
  if (!isInFile) await onServer(`create schema ${schema}`);
  const file = join(folder, 'record.sqlite');
  const record = await openStore(isInFile ? file : placeOf(schema), folder, {
    ENDPLATE_KEY: KEY,
  });
  const queue = await open(name);
  try {
    const engine = makeEngine({ today: DAY });
    const scrubber = makeScrubber({ codebook: engine.codebook, today: DAY });
    const house = { store: record, engine, scrubber, today: () => DAY };
    const readWith = fingerprintText(fingerprintOfEngine(house.engine));
    const started = performance.now();
    let done = 0;
    await new Promise<void>((resolve, reject) => {
      const take = async (): Promise<void> => {
        await queue.work(async (job) => {
          done += (await workChunk(async () => house, job)).visits;
          if (done >= count) resolve();
        }, 1);
        for (const chunk of chunksOf(visitsOf(count), {
          tenant: 'bench',
          keys: record.keys,
          readWith,
        }))
          await queue.submit([chunk]);
      };
      take().catch(reject);
    });
    const seconds = (performance.now() - started) / 1000;
    return { seconds, bytes: isInFile ? bytesOfFile(file) : await bytesOfSchema(schema) };
  } finally {
    await queue.close();
    await record.close();
    rmSync(folder, { recursive: true });
    await onServer(
      `drop schema if exists ${schema} cascade; drop schema if exists ${name} cascade`,
    );
    if (queue.kind === 'jetstream') await forgetStreams(name);
  }
}

/** With the log beside it, which is written into it later. */
function bytesOfFile(path: string): number {
  return [path, `${path}-wal`].reduce(
    (sum, part) => sum + (statSync(part, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** Tables with their indexes and long texts. */
async function bytesOfSchema(schema: string): Promise<number> {
  const client = new Client({ connectionString: DATABASE });
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>(
    `select coalesce(sum(pg_total_relation_size(c.oid)), 0) as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r'`,
    [schema],
  );
  await client.end();
  return Number(rows[0]?.bytes);
}

function* visitsOf(count: number) {
  for (let number = 0; number < count; number++)
    yield {
      visit: {
        id: `n${number}`,
        dateOfService: DAY,
        patientId: `p${Math.floor(number / 4)}`,
        provider: `pr${number % 40}`,
        note: NOTES[number % NOTES.length] ?? '',
      },
    };
}

function placeOf(schema: string): string {
  const location = new URL(DATABASE);
  location.searchParams.set('options', `-csearch_path=${schema}`);
  return location.href;
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: DATABASE });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function forgetStreams(name: string): Promise<void> {
  const connection = await connect({ servers: NATS });
  const manager = await jetstreamManager(connection);
  for (const stream of [`ENDPLATE_${name}`, `ENDPLATE_${name}_dead`])
    await manager.streams.delete(stream);
  await connection.drain();
}
