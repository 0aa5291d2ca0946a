/**
 * CDS Hooks over real HTTP: a server of its own on loopback, its record in a file, every call signed and kept in the
 * audit log. Calls come at a steady rate, and each is timed from when it was due, not from when it was sent.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import {
  bundle,
  call,
  note,
  order,
  problem,
  visit,
} from '../src/server/cds-hooks/testing/invented-record.ts';
import { tryClient } from '../src/server/cds-hooks/testing/try-client.ts';
import { makeLog } from '../src/server/log.ts';
import { startServer } from '../src/server/start-server.ts';
import { addEhr } from '../src/store/ehr/ehrs.ts';
import { SESSION_LIMITS } from '../src/store/identity/sessions.ts';
import { openStore } from '../src/store/open-store.ts';
import { systemScope } from '../src/store/scope.ts';
import { type Figure, quantile } from './figures.ts';
import { DAY, NOTES } from './notes.ts';

const RATE = 50;
const KEY = Buffer.alloc(32, 7).toString('base64');

/** 50 calls a second of the hooks in turn; with `full` for a minute, else for ten seconds. */
export async function benchCds(full: boolean): Promise<Figure[]> {
  const data = await mkdtemp(join(tmpdir(), 'endplate-cds-'));
  const environment = { ENDPLATE_KEY: KEY };
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const client = await tryClient('ES384', {}, publicUrl);
  const database = join(data, 'record.sqlite');
  const store = await openStore(database, data, environment);
  await addEhr(systemScope('practice-a', 'bench'), store, {
    name: 'bench',
    issuer: 'https://ehr.example',
    jwks: JSON.stringify(client.jwks),
    fhirServers: [],
  });
  await store.close();
  const silent = makeLog(new Writable({ write: (_part, _encoding, done) => done() }));
  const running = await startServer(
    {
      data,
      database,
      host: '127.0.0.1',
      port,
      publicUrl,
      trustProxy: [],
      framedBy: [],
      web: join(data, 'none'),
      today: () => DAY,
      environment,
      sessions: SESSION_LIMITS,
    },
    silent,
  );
  try {
    const bodies = madeCalls();
    const all = RATE * (full ? 60 : 10);
    await fire(client, publicUrl, bodies, RATE); // warm
    const times = await fire(client, publicUrl, bodies, all);
    const sizes = bodies.map(({ body }) => body.length);
    return [
      {
        what: `${all} hook calls at ${RATE}/s (prefetch of ${Math.round(Math.min(...sizes) / 1024)} to ${Math.round(Math.max(...sizes) / 1024)} KB, signed, audited), median`,
        measured: `${quantile(times, 0.5).toFixed(1)} ms`,
      },
      { what: 'the same, 99 of 100 within', measured: `${quantile(times, 0.99).toFixed(1)} ms` },
      { what: 'the same, slowest', measured: `${Math.max(...times).toFixed(1)} ms` },
    ];
  } finally {
    await running.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

type MadeCall = { readonly path: string; readonly body: string };

function madeCalls(): MadeCall[] {
  const days = ['2026-07-06', '2026-08-10', '2026-09-21', DAY];
  return Array.from({ length: 40 }, (_, index): MadeCall[] => {
    const record = {
      encounter: visit('e3', DAY),
      encounters: bundle(...days.map((date, at) => visit(`e${at}`, date))),
      documents: bundle(
        ...days.map((_date, at) =>
          note(`d${at}`, `e${at}`, NOTES[(index * 4 + at) % NOTES.length] ?? ''),
        ),
      ),
      conditions: bundle(problem('c1', 'M54.5'), problem('c2', 'M51.36')),
    };
    const orders = {
      encounterId: 'e3',
      selections: ['ServiceRequest/o1'],
      draftOrders: bundle(order('o1', '72148', ['M54.5'])),
    };
    return [
      made('low-back-record', call('patient-view', {}, record)),
      made('low-back-discharge', call('encounter-discharge', { encounterId: 'e3' }, record)),
      made('low-back-orders', call('order-sign', orders, record)),
      made('low-back-orders', call('order-select', orders, record)),
      made(
        'low-back-problem-list',
        call('problem-list-item-create', { conditions: record.conditions }),
      ),
    ];
  }).flat();
}

function made(id: string, body: object): MadeCall {
  return { path: `/cds-services/${id}`, body: JSON.stringify(body) };
}

type Client = Awaited<ReturnType<typeof tryClient>>;

/** Milliseconds of each call, from when it was due. Tokens are signed before: that is the EHR’s work. */
async function fire(
  client: Client,
  publicUrl: string,
  bodies: readonly MadeCall[],
  count: number,
): Promise<number[]> {
  const calls = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { path, body } = bodies[index % bodies.length] ?? { path: '', body: '' };
      return { path, body, authorization: await client.token(path) };
    }),
  );
  const started = performance.now();
  return Promise.all(
    calls.map(async ({ path, body, authorization }, index) => {
      const due = started + (index * 1000) / RATE;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      const reply = await fetch(`${publicUrl}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body,
      });
      const text = await reply.text();
      if (reply.status !== 200)
        throw new Error(`a call was answered ${reply.status}: ${text.slice(0, 200)}`);
      return performance.now() - due;
    }),
  );
}
