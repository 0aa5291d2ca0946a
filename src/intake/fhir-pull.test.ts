import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { makeScrubber } from '../claims/scrub.ts';
import { makeEngine } from '../engine.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import type { Store } from '../store/open-store.ts';
import { systemScope } from '../store/scope.ts';
import { type ClientKey, makeClientKey, makeFhirClient, readClientKey } from './fhir-client.ts';
import { PULL_SCOPES, pullFromFhir } from './fhir-pull.ts';

const TODAY = '2026-11-02';
const scope = systemScope('practice-a', 'a test');
const CLIENT = 'endplate-client';

const folder = await mkdtemp(join(tmpdir(), 'endplate-fhir-'));
const keyFile = join(folder, 'key.json');
await makeClientKey(keyFile);
const key = await readClientKey(keyFile);

type Faults = {
  /** replies before the right one, by the start of the path */
  before: { path: string; status: number; headers?: Record<string, string> }[];
};

type Ehr = Faults & {
  readonly base: string;
  readonly server: FastifyInstance;
  readonly asked: string[];
  readonly tokens: Set<string>;
  exports: boolean;
  visits: number;
  nextElsewhere: boolean;
};

const open: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** A FHIR server that verifies assertions, gives tokens that it knows again, pages, and fails when it is told to. */
async function tryEhr(trusted: ClientKey = key): Promise<Ehr> {
  const server = Fastify();
  open.push(server);
  const used = new Set<string>();
  const keys = createLocalJWKSet({ keys: [trusted.publicKey] });
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  let base = '';
  const ehr = {
    before: [],
    asked: [],
    tokens: new Set<string>(),
    exports: false,
    visits: 5,
    nextElsewhere: false,
  } satisfies Partial<Ehr> as Omit<Ehr, 'base' | 'server'>;
  server.addHook('onRequest', async ({ url, headers }, reply) => {
    ehr.asked.push(url);
    const at = ehr.before.findIndex(({ path }) => url.startsWith(path));
    const [fault] = at < 0 ? [] : ehr.before.splice(at, 1);
    if (fault !== undefined) {
      if (fault.status === 401) ehr.tokens.clear();
      return reply
        .code(fault.status)
        .headers(fault.headers ?? {})
        .send();
    }
    const isOpen = url.startsWith('/fhir/.well-known') || url === '/token';
    const token = headers.authorization?.replace('Bearer ', '') ?? '';
    if (!isOpen && !ehr.tokens.has(token)) return reply.code(401).send();
    return undefined;
  });
  server.get('/fhir/.well-known/smart-configuration', () => ({ token_endpoint: `${base}/token` }));
  server.post<{ Body: Record<string, string> }>('/token', async ({ body }, reply) => {
    try {
      const { payload } = await jwtVerify(body['client_assertion'] ?? '', keys, {
        issuer: CLIENT,
        subject: CLIENT,
        audience: `${base}/token`,
        algorithms: ['ES384', 'RS384'],
        requiredClaims: ['exp', 'jti'],
      });
      const isLong = (payload.exp ?? 0) > Date.now() / 1000 + 300;
      if (isLong || used.has(payload.jti ?? '')) throw new Error('refused');
      used.add(payload.jti ?? '');
    } catch {
      return reply.code(400).send({ error: 'invalid_client' });
    }
    expect(body['grant_type']).toBe('client_credentials');
    expect(body['scope']).toBe(PULL_SCOPES.join(' '));
    const value = `token-${used.size}`;
    ehr.tokens.add(value);
    return { access_token: value, token_type: 'bearer', expires_in: 300 };
  });
  server.get<{ Querystring: { page?: string } }>('/fhir/DocumentReference', ({ query }) => {
    const page = Number(query.page ?? 0);
    const entry = [page * 2, page * 2 + 1]
      .filter((number) => number < ehr.visits)
      .flatMap((number) => resourcesOf(number).map((resource) => ({ resource })));
    const url = ehr.nextElsewhere
      ? 'https://elsewhere.example/fhir?page=1'
      : `${base}/fhir/DocumentReference?page=${page + 1}`;
    const link = (page + 1) * 2 < ehr.visits ? [{ relation: 'next', url }] : [];
    return { resourceType: 'Bundle', type: 'searchset', link, entry };
  });
  const nothing = () => ({ resourceType: 'Bundle', type: 'searchset', entry: [] });
  server.get('/fhir/DiagnosticReport', nothing);
  server.get('/fhir/Condition', nothing);
  server.get<{ Params: { id: string } }>('/fhir/Binary/:id', ({ params }, reply) =>
    reply.type('text/plain').send(`Assessment: low back pain. Visit ${params.id}.`),
  );
  let looks = 0;
  server.get('/fhir/$export', (_request, reply) => exportBegun(reply, ehr.exports, base));
  server.get('/fhir/status', (_request, reply) => {
    looks += 1;
    if (looks < 3) return reply.code(202).header('retry-after', '1').send();
    const output = ['Patient', 'Encounter', 'DocumentReference'].map((type) => ({
      type,
      url: `${base}/fhir/files/${type}`,
    }));
    return reply.send({
      transactionTime: '2026-11-01T10:00:00.000Z',
      requiresAccessToken: true,
      output,
      error: [],
    });
  });
  server.get<{ Params: { type: string } }>('/fhir/files/:type', ({ params }, reply) => {
    const lines = Array.from({ length: ehr.visits }, (_, number) => resourcesOf(number))
      .flat()
      .filter(({ resourceType }) => resourceType === params.type)
      .map((resource) => JSON.stringify(resource));
    return reply.type('application/fhir+ndjson').send(lines.join('\n'));
  });
  base = await server.listen({ port: 0, host: '127.0.0.1' });
  return Object.assign(ehr, { base: `${base}/fhir`, server });
}

function exportBegun(reply: FastifyReply, isOffered: boolean, base: string) {
  if (!isOffered) return reply.code(404).send();
  return reply.code(202).header('content-location', `${base}/fhir/status`).send();
}

function resourcesOf(number: number) {
  return [
    { resourceType: 'Patient', id: `p${number}` },
    {
      resourceType: 'Encounter',
      id: `e${number}`,
      status: 'finished',
      class: { code: 'AMB' },
      subject: { reference: `Patient/p${number}` },
      period: { start: '2026-10-28' },
    },
    {
      resourceType: 'DocumentReference',
      id: `d${number}`,
      status: 'current',
      type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
      subject: { reference: `Patient/p${number}` },
      context: { encounter: [{ reference: `Encounter/e${number}` }] },
      content: [{ attachment: { contentType: 'text/plain', url: `Binary/${number}` } }],
    },
  ];
}

onBothDatabases('pulling from a FHIR server', ({ newStore }) => {
  const pull = (store: Store, ehr: Ehr, bulk = false, signing: ClientKey = key) => {
    const engine = makeEngine({ today: TODAY });
    const scrubber = makeScrubber({ codebook: engine.codebook, today: TODAY });
    const house = { store, engine, scrubber, today: () => TODAY };
    const client = makeFhirClient({
      base: ehr.base,
      clientId: CLIENT,
      key: signing,
      scopes: PULL_SCOPES,
      pace: 0.001,
    });
    return pullFromFhir(scope, house, client, { base: ehr.base, bulk, pace: 0.001 });
  };
  const stored = async (store: Store) => {
    const rows = await store.db
      .selectFrom('encounters')
      .select(['external_id', 'first_code'])
      .orderBy('external_id')
      .execute();
    return rows.map(({ external_id: id, first_code: code }) => `${id} ${code}`);
  };
  const ALL = ['e0', 'e1', 'e2', 'e3', 'e4'].map((id) => `${id} M54.50`);

  test('pages, texts that stand elsewhere, and from the last change the next time', async () => {
    const store = await newStore();
    const ehr = await tryEhr();
    expect(await pull(store, ehr)).toEqual({ pages: 5, visits: 5, quarantined: 0 });
    expect(await stored(store)).toEqual(ALL);
    ehr.asked.length = 0;
    await pull(store, ehr);
    expect(ehr.asked.find((url) => url.includes('DocumentReference'))).toContain('_lastUpdated=ge');
    const { count } = await store.db
      .selectFrom('decisions')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(5);
  });

  test('tries again what is not answered now, with a new token where the old one is no good', async () => {
    const store = await newStore();
    const ehr = await tryEhr();
    ehr.before.push(
      { path: '/token', status: 503 },
      { path: '/fhir/DocumentReference', status: 429, headers: { 'retry-after': '2' } },
      { path: '/fhir/DocumentReference', status: 500 },
      { path: '/fhir/DocumentReference?page=1', status: 401 },
      { path: '/fhir/Binary', status: 502 },
    );
    expect(await pull(store, ehr)).toMatchObject({ visits: 5 });
    expect(await stored(store)).toEqual(ALL);
    expect(ehr.asked.filter((url) => url === '/token').length).toBe(3);
  });

  test('goes on with the page on which it was ended, and begins anew when that is forgotten', async () => {
    const store = await newStore();
    const ehr = await tryEhr();
    ehr.before.push({ path: '/fhir/DocumentReference?page=1', status: 403 });
    await expect(pull(store, ehr)).rejects.toThrow('fhir-pull/not-answered (HTTP 403)');
    expect(await stored(store)).toEqual(ALL.slice(0, 2));
    ehr.asked.length = 0;
    ehr.before.push({ path: '/fhir/DocumentReference?page=2', status: 410 });
    await pull(store, ehr);
    expect(ehr.asked.find((url) => url.includes('DocumentReference'))).toContain('page=1');
    expect(await stored(store)).toEqual(ALL);
  });

  test('an export is waited for and read whole; without one it pages', async () => {
    const store = await newStore();
    const ehr = await tryEhr();
    ehr.exports = true;
    expect(await pull(store, ehr, true)).toEqual({ pages: 3, visits: 5, quarantined: 0 });
    expect(await stored(store)).toEqual(ALL);
    ehr.asked.length = 0;
    await pull(store, ehr, true);
    expect(ehr.asked.some((url) => url.includes('export'))).toBe(false);
    expect(ehr.asked.find((url) => url.includes('DocumentReference'))).toContain('2026-11-01T10');
    const without = await newStore();
    ehr.exports = false;
    expect(await pull(without, ehr, true)).toMatchObject({ pages: 5, visits: 5 });
  });

  test('another key is refused, and the token goes to no other server', async () => {
    const store = await newStore();
    const other = join(folder, `other-${Math.random()}.json`);
    await makeClientKey(other);
    const ehr = await tryEhr();
    await expect(pull(store, ehr, false, await readClientKey(other))).rejects.toThrow(
      'fhir-pull/token-refused (HTTP 400)',
    );
    ehr.nextElsewhere = true;
    await expect(pull(store, ehr)).rejects.toThrow('fhir-pull/link-elsewhere');
  });
});

test('a new key is for its owner only, is never written over, and shows no private part', async () => {
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  await expect(makeClientKey(keyFile)).rejects.toThrow('EEXIST');
  expect(Object.keys(key.publicKey).toSorted()).toEqual([
    'alg',
    'crv',
    'kid',
    'kty',
    'use',
    'x',
    'y',
  ]);
  await expect(readClientKey(join(folder, 'none'))).rejects.toThrow('fhir-pull/key-unreadable');
  await rm(folder, { recursive: true });
});
