/** `endplate serve` as a process of its own: how soon it answers, and how fast under a steady load. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { addPractice } from '../src/store/identity/practices.ts';
import { openStore } from '../src/store/open-store.ts';
import { type Figure, quantile, whole } from './figures.ts';
import { DAY, NOTES } from './notes.ts';
import { COMMAND } from './running.ts';
import { inFolder } from './writing.ts';

const PASSWORD = 'a password of the bench';
/** Who signs in. */
export const LOGIN = 'bench@clinic.example';
const PER_SECOND = 200;
const STORED = 100_000;
const ROWS = 500;
const STARTS = 5;

/** @param full a minute of load; otherwise ten seconds */
export async function benchServe(full: boolean): Promise<Figure[]> {
  return inFolder(async (data) => {
    const secret = await fill(data);
    const starts: number[] = [];
    for (let round = 0; round < STARTS; round++) {
      const started = await start(data);
      starts.push(started.took);
      await stop(started.child);
    }
    const { child, address } = await start(data);
    try {
      const token = await tokenAt(address, secret);
      await load(address, token, 2); // the engine is compiled while it works
      const seconds = full ? 60 : 10;
      const { times, failed, took } = await load(address, token, seconds);
      const at = (share: number) => `${quantile(times, share).toFixed(1)} ms`;
      return [
        {
          what: `\`endplate serve\` is ready, with ${whole(STORED)} encounters stored`,
          measured: `${(quantile(starts, 0.5) / 1000).toFixed(2)} s after its start, median of ${STARTS}`,
        },
        {
          what: `\`POST /api/code\`, notes of 2 KB, ${PER_SECOND} a second for ${seconds} s`,
          measured: `${whole(times.length / took)}/s, median ${at(0.5)}, 99th percentile ${at(0.99)}, ${failed} failed`,
        },
      ];
    } finally {
      await stop(child);
    }
  });
}

/** Starts the service over a data directory; `took` is milliseconds until it was ready. */
export async function start(data: string) {
  const begun = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'serve', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await addressOf(child);
  await fetch(`${address}/readyz`);
  return { child, address, took: performance.now() - begun };
}

/** Ends a service as an operator does. */
export async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** A record with a practice and many encounters; gives the link secret of its administrator. */
async function fill(data: string): Promise<string> {
  const store = await openStore(join(data, 'record.sqlite'), data);
  const practice = { name: 'Bench', login: LOGIN, from: 'bench', now: new Date() };
  const added = await addPractice(store, practice);
  if (added === undefined) throw new Error('the practice of the bench was not made');
  for (let from = 0; from < STORED; from += ROWS) {
    const rows = Array.from({ length: ROWS }, (_, index) => encounter(added.tenant, from + index));
    await store.db.insertInto('encounters').values(rows).execute();
  }
  await store.close();
  return added.secret;
}

function encounter(tenant: string, number: number) {
  return {
    tenant,
    id: `e${number}`,
    external_id: `e${number}`,
    date_of_service: DAY,
    billed_codes: '[]',
    procedures: '[]',
    problem_list: '[]',
    version: 1,
    created_at: DAY,
    updated_at: DAY,
  };
}

/** Waits for the line that says where it listens, and goes on reading, so that the log is never in the way. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = '';
    stderr?.on('data', (chunk: Buffer) => {
      if (words.length < 10_000) words += String(chunk);
      const [, address] = /listening on (\S+)/.exec(words) ?? [];
      if (address !== undefined) resolve(address);
    });
    stderr?.on('end', () => reject(new Error(`endplate serve did not start: ${words}`)));
  });
}

/** Sets the administrator’s password by the link, and makes an API token. */
export async function tokenAt(
  address: string,
  secret: string,
  scopes: readonly string[] = ['engine:use'],
): Promise<string> {
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  await post('/api/sign-in-links', { secret, password: PASSWORD });
  const signedIn = await post('/api/session', { login: LOGIN, password: PASSWORD });
  const cookies = signedIn.headers.getSetCookie();
  const session = await fetch(`${address}/api/session`, { headers: { cookie: joined(cookies) } });
  const { csrf } = (await session.json()) as { csrf: string };
  cookies.push(...session.headers.getSetCookie());
  const headers = { cookie: joined(cookies), 'x-csrf-token': csrf };
  const made = await post('/api/tokens', { name: 'bench', scopes, days: 1 }, headers);
  return ((await made.json()) as { secret: string }).secret;
}

function joined(cookies: readonly string[]): string {
  return cookies.map((line) => line.split(';')[0]).join('; ');
}

/** Sends at fixed times, whether or not earlier ones were answered: a slow answer makes no pause. */
export async function load(
  address: string,
  token: string,
  seconds: number,
  perSecond = PER_SECOND,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const bodies = NOTES.map((note) => JSON.stringify({ id: 'n', dateOfService: DAY, note }));
  const total = perSecond * seconds;
  const times: number[] = [];
  let failed = 0;
  const begun = performance.now();
  const sent: Promise<void>[] = [];
  for (let number = 0; number < total; number++) {
    const due = begun + (number * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const timed = async (): Promise<void> => {
      const body = bodies[number % bodies.length] ?? '';
      const isAnswered = await send(`${address}/api/code`, token, body, agent);
      // counted from when it was due, so that waiting in a queue is part of it
      times.push(performance.now() - due);
      if (!isAnswered) failed += 1;
    };
    sent.push(timed());
  }
  await Promise.all(sent);
  agent.destroy();
  return { times, failed, took: (performance.now() - begun) / 1000 };
}

function send(url: string, token: string, body: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const call = request(url, { method: 'POST', agent, headers }, (reply) => {
      reply.resume().on('end', () => resolve(reply.statusCode === 200));
    });
    call.on('error', () => resolve(false));
    call.end(body);
  });
}
