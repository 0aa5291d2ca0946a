import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TEST_KEY } from '../store/database/for-tests.ts';
import { SESSION_LIMITS } from '../store/identity/sessions.ts';
import { type EngineThread, makeEngineThread } from './engine-thread.ts';
import { NO_LOG } from './log.ts';
import { makeMetrics } from './metrics.ts';
import { makeProgressChannel } from './progress.ts';
import { defineRoute } from './route.ts';
import { ROUTES } from './route-list.ts';
import { type Running, type ServeSettings, StartError, startServer } from './start-server.ts';
import { as, TODAY, tryServer } from './testing/try-server.ts';

const server = await tryServer();

it('every reply carries the security headers and its request id', async () => {
  const { headers } = await server.inject({
    url: '/healthz',
    headers: { 'x-request-id': 'abc-1234-5' },
  });
  expect(headers).toMatchObject({
    'x-request-id': 'abc-1234-5',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  expect(headers['strict-transport-security']).toContain('max-age=31536000');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain("script-src 'unsafe");
});

it('a request id that could hold anything is replaced', async () => {
  const { headers } = await server.inject({
    url: '/healthz',
    headers: { 'x-request-id': 'Marker Smith' },
  });
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

it('a body over the limit of its route is refused unread', async () => {
  const { statusCode, body } = await server.inject({
    method: 'POST',
    url: '/api/query/lint',
    headers: { ...as('coder'), 'content-type': 'application/json' },
    payload: JSON.stringify({ text: 'x'.repeat(1024 * 1024) }),
  });
  expect(statusCode).toBe(413);
  expect(JSON.parse(body).code).toBe('request/too-large');
});

it('who sends too much in a minute is told when to come back', async () => {
  const slow = await tryServer({}, { http: { perMinute: 2 } });
  const ask = () => slow.inject({ url: '/healthz' });
  const answers = [await ask(), await ask(), await ask()];
  const last = answers.at(-1);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
  expect(last?.headers['retry-after']).toBeDefined();
  expect(JSON.parse(last?.body ?? '{}').code).toBe('request/too-many');
});

it.each(['cross-site', 'same-site'])(
  'a change that the browser says is %s is refused',
  async (site) => {
    const { statusCode, body } = await server.inject({
      method: 'POST',
      url: '/api/code',
      headers: { ...as('coder'), 'sec-fetch-site': site },
      payload: '{}',
    });
    expect(statusCode).toBe(403);
    expect(JSON.parse(body).code).toBe('access/cross-site');
  },
);

it('an error that nobody foresaw tells neither its message nor its input', async () => {
  const lines: object[] = [];
  const failing = defineRoute({
    method: 'POST',
    path: '/api/try',
    access: 'engine:use',
    says: 'Fails',
    body: z.unknown(),
    reply: z.null(),
    handler: ({ body }) => {
      throw new Error(`Marker ${JSON.stringify(body)}`);
    },
  });
  const log = {
    ...NO_LOG,
    error: (event: string, fields = {}) => void lines.push({ event, ...fields }),
  };
  const broken = await tryServer({ log }, { routes: [failing] });
  const { statusCode, body } = await broken.inject({
    method: 'POST',
    url: '/api/try',
    headers: as('coder'),
    payload: { note: 'Marker' },
  });
  expect(statusCode).toBe(500);
  expect(JSON.parse(body)).toMatchObject({ code: 'request/failed', status: 500 });
  expect(body + JSON.stringify(lines)).not.toContain('Marker');
  expect(lines).toMatchObject([{ event: 'request-failed', error: 'Error', route: '/api/try' }]);
});

it('the document has every route, and the page works without anything from elsewhere', async () => {
  const { body } = await server.inject({ url: '/api/openapi.json', headers: as('coder') });
  const document = JSON.parse(body);
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(operations.toSorted()).toEqual(
    ROUTES.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`).toSorted(),
  );
  expect(
    document.paths['/api/code'].post.requestBody.content['application/json'].schema,
  ).toBeDefined();
  const page = await server.inject({ url: '/api/docs', headers: as('coder') });
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).not.toMatch(/<script|(?:src|href)="(?:https?:)?\/\//);
  expect(page.body).toContain('/api/query/lint');
});

it('the figures name routes by their pattern', async () => {
  const metrics = makeMetrics();
  const watched = await tryServer({ metrics });
  await watched.inject({ url: '/api/codes/MARKER?date=2026-01-01', headers: as('coder') });
  await watched.inject({ url: '/MARKER', headers: as('coder') });
  const { body, headers } = await watched.inject({ url: '/metrics', headers: as('administrator') });
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toContain(
    'endplate_http_requests_total{method="GET",route="/api/codes/:code",status="200"} 1',
  );
  expect(body).not.toContain('MARKER');
});

describe('the workbench', async () => {
  const webRoot = await mkdtemp(join(tmpdir(), 'endplate-web-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Workbench</title>');
  const web = await tryServer({}, { http: { webRoot } });
  const accept = { accept: 'text/html,*/*' };

  it.each(['/', '/patients/7/timeline', '/encounters?code=M54.50'])(
    '%s gives its page',
    async (url) => {
      const { statusCode, body } = await web.inject({ url, headers: accept });
      expect([statusCode, body]).toEqual([200, '<!doctype html><title>Workbench</title>']);
    },
  );

  it.each(['/api/nothing', '/assets/none.js', '/fhir/Nothing', '/../package.json'])(
    '%s is not found',
    async (url) => {
      const { statusCode } = await web.inject({ url, headers: accept });
      expect(statusCode).toBe(404);
    },
  );
});

describe('a running service', () => {
  let running: Running | undefined;
  afterEach(() => running?.stop());
  const settings = async (more: Partial<ServeSettings> = {}): Promise<ServeSettings> => ({
    data: await mkdtemp(join(tmpdir(), 'endplate-serve-')),
    host: '127.0.0.1',
    port: 0,
    trustProxy: [],
    framedBy: [],
    web: '/nowhere',
    today: () => TODAY,
    sessions: SESSION_LIMITS,
    environment: { ENDPLATE_KEY: TEST_KEY },
    ...more,
  });

  it('answers, and stops when it is told to', async () => {
    running = await startServer(await settings(), NO_LOG);
    const { address } = running;
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    await running.stop();
    await expect(fetch(`${address}/readyz`)).rejects.toThrow('fetch failed');
    running = undefined;
  });

  it('speaks TLS with the key and the certificate that it was given', async () => {
    const [tlsKey, tlsCert] = ['key.pem', 'cert.pem'].map((name) =>
      fileURLToPath(new URL(`testing/tls/${name}`, import.meta.url)),
    );
    running = await startServer(
      await settings({ tlsKey: tlsKey ?? '', tlsCert: tlsCert ?? '' }),
      NO_LOG,
    );
    const { port } = new URL(running.address);
    const status = await new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: '/healthz', ca: readFileSync(tlsCert ?? '') }, (reply) =>
        resolve(reply.statusCode),
      ).on('error', reject);
    });
    expect([running.address.slice(0, 8), status]).toEqual(['https://', 200]);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed');
  });

  it.each([
    [{ host: '0.0.0.0' }, /nothing would be encrypted/],
    [{ tlsKey: 'key.pem' }, /needs both/],
    [{ tlsKey: '/none/key.pem', tlsCert: '/none/cert.pem' }, /could not be read/],
  ])('does not start with %o', async (more, words) => {
    const starting = startServer(await settings(more), NO_LOG);
    await expect(starting).rejects.toThrow(StartError);
    await expect(starting).rejects.toThrow(words);
  });
});

it.each([
  ['a proxy that is trusted', '10.0.0.7', '203.0.113.9'],
  ['anybody else', '198.51.100.1', '198.51.100.1'],
])('the address that %s tells', async (_who, remoteAddress, expected) => {
  const lines: { address?: unknown }[] = [];
  const log = { ...NO_LOG, info: (_event: string, fields: object = {}) => void lines.push(fields) };
  const behind = await tryServer({ log }, { http: { trustProxy: ['10.0.0.7'] } });
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  await behind.inject({ url: '/healthz', headers, remoteAddress });
  expect(lines.map(({ address }) => address)).toEqual([expected]);
});

it('progress comes as it happens, to its own practice, and ends when the service stops', async () => {
  const progress = makeProgressChannel();
  const stopping = new AbortController();
  const live = await tryServer({ progress, stopping: stopping.signal });
  const address = await live.listen({ host: '127.0.0.1', port: 0 });
  progress.tell('practice-a', { kind: 'reread', id: 'j1', state: 'running', done: 1, total: 3 });
  const reply = await fetch(`${address}/api/progress`, { headers: as('administrator') });
  expect(reply.headers.get('content-type')).toContain('text/event-stream');
  progress.tell('practice-b', { kind: 'reread', id: 'other', state: 'running', done: 1 });
  progress.tell('practice-a', { kind: 'reread', id: 'j1', state: 'done', done: 3, total: 3 });
  stopping.abort();
  const text = await reply.text();
  const news = [...text.matchAll(/^data: (.+)$/gm)].map(([, data = '']) => JSON.parse(data));
  expect(news.map(({ id, state }) => [id, state])).toEqual([
    ['j1', 'running'],
    ['j1', 'done'],
  ]);
  await live.close();
});

it('long work is done by another thread, with the same answer', async () => {
  const data = await mkdtemp(join(tmpdir(), 'endplate-thread-'));
  const thread = makeEngineThread({ data });
  const asked: string[] = [];
  const watched: EngineThread = {
    ...thread,
    work: (kind, body) => {
      asked.push(kind);
      return thread.work(kind, body);
    },
  };
  const here = await tryServer();
  const there = await tryServer({ thread: watched });
  const note = `Assessment: low back pain due to Modic type 2 changes at L5-S1.${' Walks.'.repeat(400)}`;
  const visits = Array.from({ length: 100 }, (_, number) => ({
    id: `v${number}`,
    dateOfService: TODAY,
    note,
  }));
  const ask = (whom: Awaited<ReturnType<typeof tryServer>>, payload: object) =>
    whom.inject({ method: 'POST', url: '/api/code', headers: as('coder'), payload });
  const [one, other] = [await ask(here, visits), await ask(there, visits)];
  expect(asked).toEqual(['code']);
  expect(other.body).toBe(one.body);
  await ask(there, visits[0] ?? {});
  expect(asked).toEqual(['code']);
  await thread.close();
});

it('a reply that is not as its schema says fails in tests', async () => {
  const lying = defineRoute({
    method: 'GET',
    path: '/api/try',
    access: 'signed-in',
    says: 'Says more than it knows',
    reply: z.object({ count: z.number().max(3) }),
    handler: () => ({ count: 4 }),
  });
  const checked = await tryServer({}, { routes: [lying] });
  const reply = await checked.inject({ url: '/api/try', headers: as('coder') });
  expect(reply.statusCode).toBe(500);
  const unchecked = await tryServer({}, { routes: [lying], http: { checkReplies: false } });
  expect((await unchecked.inject({ url: '/api/try', headers: as('coder') })).statusCode).toBe(200);
});
