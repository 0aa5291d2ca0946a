/** Ends the process that stores messages with SIGKILL again and again: what it acknowledged must be stored, once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { framed, makeFrameReader } from '../src/intake/mllp-frames.ts';
import { openStore } from '../src/store/open-store.ts';

const CHILD = fileURLToPath(new URL('./ingest-child.ts', import.meta.url));
const KEY = Buffer.alloc(32, 7).toString('base64');
const SERVER = process.env['ENDPLATE_TEST_DATABASE'] ?? 'postgres://root@127.0.0.1:5432/test';
/** Senders at the same time, each waiting for its answer. */
const SENDERS = 4;

export type IngestKillProof = {
  readonly kills: number;
  readonly acknowledged: number;
  /** acknowledged, and not in the record with its text and its decision */
  readonly lost: number;
  /** in the record more than once, or with a text or a decision twice */
  readonly doubled: number;
};

/** @param kills how often the process is ended @param messages how many there are in all */
export async function proveIngestKill(
  engine: 'embedded' | 'postgresql',
  kills: number,
  messages: number,
): Promise<IngestKillProof> {
  const folder = mkdtempSync(join(tmpdir(), 'endplate-ingest-kill-'));
  const schema = `kill_${randomBytes(6).toString('hex')}`;
  if (engine === 'postgresql') await onServer(`create schema ${schema}`);
  const location = engine === 'embedded' ? join(folder, 'record.sqlite') : placeOf(schema);
  try {
    const acknowledged = new Set<string>();
    let done = 0;
    for (let round = 0; round <= kills; round += 1) {
      const isLast = round === kills;
      const share = Math.ceil((messages * (round + 1)) / (kills + 1));
      const wanted = idsUpTo(messages).filter((id) => !acknowledged.has(id));
      const child = await startChild(location);
      const until = isLast ? messages : share;
      await send(child, wanted, acknowledged, () => acknowledged.size >= until);
      if (!isLast) done += 1;
      child.process.kill('SIGKILL');
      await child.ended;
    }
    return { kills: done, ...(await compare(location, acknowledged)) };
  } finally {
    rmSync(folder, { recursive: true });
    if (engine === 'postgresql') await onServer(`drop schema ${schema} cascade`);
  }
}

function idsUpTo(messages: number): string[] {
  return Array.from({ length: messages }, (_, number) => `v${number}`);
}

function messageOf(id: string): Uint8Array {
  return Buffer.from(
    [
      `MSH|^~\\&|EHR|CLINIC|ENDPLATE|OFFICE|20261102101500||MDM^T02^MDM_T02|${id}|P|2.5.1`,
      `PID|1||p${id}`,
      `PV1|1|O|||||||||||||||||${id}|||||||||||||||||||||||||20261102`,
      'TXA|1|CN|TX|20261102',
      'OBX|1|TX|11506-3^Progress note^LN||Assessment: low back pain.',
      '',
    ].join('\r'),
  );
}

type Child = {
  readonly process: ChildProcess;
  readonly port: number;
  readonly ended: Promise<void>;
};

async function startChild(location: string): Promise<Child> {
  const child = spawn(process.execPath, [CHILD, location], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ENDPLATE_KEY: KEY },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (said: Buffer) => resolve(Number(said.toString())));
    child.once('exit', () => reject(new Error('the process ended before it listened')));
  });
  return { process: child, port, ended };
}

/** Sends on several connections until it is enough; the process is killed while messages are under way. */
async function send(
  { port }: Child,
  wanted: string[],
  acknowledged: Set<string>,
  isEnough: () => boolean,
): Promise<void> {
  await Promise.all(
    Array.from({ length: SENDERS }, async () => {
      const socket = connect(port, '127.0.0.1');
      const reader = makeFrameReader(10_000);
      await new Promise<void>((resolve) => {
        const next = (): void => {
          const id = wanted.shift();
          if (id === undefined || isEnough()) {
            // One more is on its way when the process is killed: it may be stored, and was not acknowledged.
            if (id !== undefined) socket.write(framed(messageOf(id)));
            resolve();
          } else socket.write(framed(messageOf(id)));
        };
        socket.on('data', (bytes: Buffer) => {
          for (const frame of reader.push(bytes)) {
            if (frame.kind !== 'message') continue;
            const [, code, id = ''] =
              /\rMSA\|(\w\w)\|(\w+)/.exec(Buffer.from(frame.bytes).toString()) ?? [];
            if (code === 'AA') acknowledged.add(id);
          }
          next();
        });
        socket.once('error', () => resolve()).once('connect', next);
      });
    }),
  );
}

async function compare(
  location: string,
  acknowledged: ReadonlySet<string>,
): Promise<Omit<IngestKillProof, 'kills'>> {
  const store = await openStore(location, tmpdir(), { ENDPLATE_KEY: KEY });
  try {
    const visits = await store.db
      .selectFrom('encounters')
      .select(['id', 'external_id', 'decision_id'])
      .execute();
    const texts = await store.db.selectFrom('documents').select('encounter_id').execute();
    const decisions = await store.db.selectFrom('decisions').select('encounter_id').execute();
    const textsOf = Map.groupBy(texts, (row) => row.encounter_id);
    const decisionsOf = Map.groupBy(decisions, (row) => row.encounter_id);
    const whole = visits.filter(
      ({ id, decision_id: decision }) =>
        decision !== null && textsOf.has(id) && decisionsOf.has(id),
    );
    const stored = new Set(whole.map((row) => row.external_id));
    const lost = [...acknowledged].filter((id) => !stored.has(id)).length;
    const twice = visits.filter(
      ({ id }) => (textsOf.get(id)?.length ?? 0) > 1 || (decisionsOf.get(id)?.length ?? 0) > 1,
    );
    const doubled =
      twice.length + visits.length - new Set(visits.map((row) => row.external_id)).size;
    return { acknowledged: acknowledged.size, lost, doubled };
  } finally {
    await store.close();
  }
}

function placeOf(schema: string): string {
  const location = new URL(SERVER);
  location.searchParams.set('options', `-csearch_path=${schema}`);
  return location.href;
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  await client.query(sql);
  await client.end();
}
