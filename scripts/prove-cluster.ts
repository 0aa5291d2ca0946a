/**
 * Three servers of NATS with JetStream, a PostgreSQL and four workers, all on loopback, and what may happen to them while
 * they work: every visit must stand in the record once, with the decision that one process alone gives it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { Encounter } from '../src/chart/encounter.ts';
import { demonstrationPatients, PRACTICE } from '../src/demonstration/practice.ts';
import { makeEngine } from '../src/engine.ts';
import { verifyLog } from '../src/store/audit/verify-log.ts';
import { fingerprintOfEngine, fingerprintText } from '../src/store/engine-fingerprint.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { decisionPlace } from '../src/store/record/decisions.ts';
import type { ChunkLine } from '../src/work/chunk-lines.ts';
import { chunksOf } from '../src/work/chunks.ts';
import { jetstreamQueue } from '../src/work/jetstream-queue.ts';
import { pause, QUEUE_RULES, type Queue } from '../src/work/queue.ts';
import {
  answersAgain,
  end,
  hasEnded,
  type NatsCluster,
  type PostgresServer,
  startNats,
  startPostgres,
} from './loopback-cluster.ts';
import { makeSmallDisk } from './small-disk.ts';

export type ClusterProof = {
  readonly notes: number;
  readonly chunks: number;
  readonly seconds: number;
  /** what happened, and how many chunks waited or were under way at that moment */
  readonly faults: readonly { readonly what: string; readonly open: number }[];
  /** chunks that were given up */
  readonly dead: number;
  /** visits of which there is nothing, or another decision than one process gives */
  readonly lost: number;
  /** texts, decisions and steps of visits that stand twice */
  readonly doubled: number;
  /** entries of the audit log that do not fit to the one before */
  readonly brokenAudit: number;
  /** SHA-256 over id and decision of every visit: as one process decides them, and as they stand in the record */
  readonly hashes: readonly [wanted: string, found: string];
};

const PROGRAM = fileURLToPath(new URL('../src/cli/endplate.ts', import.meta.url));
const KEY = Buffer.alloc(32, 7).toString('base64');
const TENANT = 'proof';
const TODAY = '2026-11-30';
const WORKERS = 4;
/** The disk of PostgreSQL and of one server of NATS, in bytes; its file takes what is used of it. */
const DISK = 48 * 1024 ** 3;
/** So long nothing may go on before it counts as lost, in milliseconds. */
const PATIENCE = 180_000;

/** @param notes how many visits @param binaries folder of the programs of PostgreSQL */
export async function proveCluster(notes: number, binaries: string): Promise<ClusterProof> {
  const folder = mkdtempSync(join(tmpdir(), 'endplate-cluster-'));
  chmodSync(folder, 0o711); // PostgreSQL runs as another user, who has to come through
  const disk = makeSmallDisk(join(folder, 'disk'), DISK);
  const work = disk?.folder ?? folder;
  const workers: ChildProcess[] = [];
  const stops: (() => unknown)[] = [];
  try {
    const postgres = await startPostgres(join(work, 'postgres'), binaries);
    stops.push(() => postgres.stop());
    const nats = await startNats(folder, [join(work, 'nats-0')]);
    stops.push(() => nats.stop());
    const begin = (): void => {
      workers.push(startWorker(folder, nats.address, postgres.location, workers.length));
    };
    const store = await openStore(postgres.location, folder, { ENDPLATE_KEY: KEY });
    const queue = await jetstreamQueue({
      servers: nats.address.replaceAll('nats://', '').split(','),
      replicas: 3,
      mostWaiting: 100_000,
    });
    for (let number = 0; number < WORKERS; number += 1) begin();
    const faults = [
      { what: 'SIGKILL of the leader of the stream', happen: () => killLeader(nats) },
      { what: 'SIGKILL of two workers', happen: () => killWorkers(workers, begin) },
      { what: 'PostgreSQL ended at once and started', happen: () => restart(postgres) },
      ...(disk === undefined
        ? []
        : [
            {
              what: 'full disk of PostgreSQL and of a server of NATS, for 5 s',
              happen: async () => {
                disk.fill();
                await pause(5000);
                disk.free();
                // it stays what it was in the cluster and stores nothing until somebody starts it anew
                await nats.restart(0);
                postgres.startEnded();
                await answersAgain(postgres.location);
              },
            },
          ]),
    ];
    const started = performance.now();
    const submitted = { chunks: 0 };
    const happened: { what: string; open: number }[] = [];
    const place = { tenant: TENANT, keys: store.keys, readWith: readWith() };
    const chunks = [...chunksOf(linesOf(notes), place)];
    const share = Math.ceil(chunks.length / (faults.length + 1));
    for (const [index, { what, happen }] of faults.entries()) {
      const before = await openIn(queue);
      await queue.submit(chunks.slice(index * share, (index + 1) * share));
      submitted.chunks = Math.min(chunks.length, (index + 1) * share);
      // it happens while chunks are under way, and after at least one of these was done
      await until(async () => (await openIn(queue)) < before + share);
      const open = await openIn(queue);
      await happen();
      happened.push({ what, open });
    }
    await queue.submit(chunks.slice(faults.length * share));
    await drained(queue);
    const seconds = (performance.now() - started) / 1000;
    const { dead } = await queue.status();
    const compared = await compare(store, notes);
    const { issues } = await verifyLog(store, TENANT);
    await queue.close();
    await store.close();
    const proved = { notes, chunks: chunks.length, seconds, faults: happened, dead };
    return { ...proved, ...compared, brokenAudit: issues.length };
  } finally {
    await Promise.all(workers.map((worker) => end(worker, 'SIGKILL')));
    for (const stop of stops.toReversed()) await stop();
    disk?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readWith(): string {
  return fingerprintText(fingerprintOfEngine(makeEngine({ today: TODAY })));
}

function* linesOf(notes: number): Generator<ChunkLine> {
  for (const visit of visitsOf(notes)) yield { visit };
}

/** The same visits each time. */
function* visitsOf(notes: number): Generator<Encounter> {
  let count = 0;
  for (const { visits } of demonstrationPatients('cluster', { ...PRACTICE, patients: notes })) {
    for (const { encounter } of visits) {
      if (count >= notes) return;
      count += 1;
      yield encounter;
    }
  }
}

function startWorker(
  folder: string,
  queue: string,
  database: string,
  number: number,
): ChildProcess {
  const log = openSync(join(folder, `worker-${number}.log`), 'a');
  const words = [PROGRAM, 'worker', '--queue', queue, '--replicas', '3', '--database', database];
  return spawn(process.execPath, [...words, '--data', folder], {
    stdio: ['ignore', log, log],
    env: { ...process.env, ENDPLATE_KEY: KEY },
  });
}

async function killLeader(nats: NatsCluster): Promise<void> {
  const leader = await nats.killLeader(`ENDPLATE_${QUEUE_RULES.name}`);
  await pause(3000);
  nats.start(leader);
}

async function killWorkers(workers: readonly ChildProcess[], begin: () => void): Promise<void> {
  const running = workers.filter((worker) => !hasEnded(worker)).slice(0, 2);
  await Promise.all(running.map((worker) => end(worker, 'SIGKILL')));
  for (const _ of running) begin();
}

async function restart(postgres: PostgresServer): Promise<void> {
  postgres.restart();
  await answersAgain(postgres.location);
}

/** Chunks that wait or are under way; asked again while the servers choose a leader. */
async function openIn(queue: Queue): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    try {
      const { waiting, underWay } = await queue.status();
      return waiting + underWay;
    } catch (error) {
      if (tries > 600) throw error;
      await pause(200);
    }
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > PATIENCE) throw new Error('nothing is being done');
    await pause(50);
  }
}

/** Waits until nothing is open, as long as something is being done. */
async function drained(queue: Queue): Promise<void> {
  let last = { open: Number.POSITIVE_INFINITY, at: performance.now() };
  for (;;) {
    const open = await openIn(queue);
    if (open === 0) return;
    if (open !== last.open) last = { open, at: performance.now() };
    if (performance.now() - last.at > PATIENCE) return;
    await pause(200);
  }
}

async function compare(
  store: Store,
  notes: number,
): Promise<Pick<ClusterProof, 'lost' | 'doubled' | 'hashes'>> {
  const found = await decisionsIn(store);
  const engine = makeEngine({ today: TODAY });
  const wanted = new Map<string, string>();
  for (const visit of visitsOf(notes))
    wanted.set(visit.id, digest(JSON.stringify(engine.code(visit))));
  let lost = 0;
  for (const [id, decision] of wanted) if (found.get(id) !== decision) lost += 1;
  return {
    lost,
    doubled: (await surplus(store)) + Math.max(0, found.size - wanted.size),
    hashes: [digestOfAll(wanted), digestOfAll(found)],
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const digestOfAll = (decisions: ReadonlyMap<string, string>): string =>
  digest(
    [...decisions]
      .map(([id, decision]) => `${id} ${decision}\n`)
      .toSorted()
      .join(''),
  );

/** The digest of the newest decision of each visit, by the id of the source. */
async function decisionsIn({ db, keys }: Store): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('encounters')
      .innerJoin('decisions', 'decisions.id', 'encounters.decision_id')
      .select(['external_id', 'decisions.id', 'decisions.body', 'decisions.key_id'])
      .where('encounters.tenant', '=', TENANT)
      .where('external_id', '>', after)
      .orderBy('external_id')
      .limit(2000)
      .execute();
    for (const { external_id: id, id: decision, body, key_id: keyId } of rows)
      found.set(id, digest(keys.decrypt({ body, keyId }, decisionPlace(TENANT, decision))));
    const last = rows.at(-1);
    if (last === undefined) return found;
    after = last.external_id;
  }
}

/** Rows beyond the one that each text, decision and first step of the coding of a visit has. */
async function surplus({ db }: Store): Promise<number> {
  const { rows } = await sql<{ readonly more: number }>`
    select count(*) - count(distinct encounter_id || ' ' || name) as more from documents
    union all select count(*) - count(distinct encounter_id) from decisions
    union all select count(*) - count(distinct encounter_id) from coding_steps`.execute(db);
  return rows.reduce((sum, { more }) => sum + more, 0);
}
