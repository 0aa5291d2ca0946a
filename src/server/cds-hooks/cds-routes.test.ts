import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { tryServer } from '../testing/try-server.ts';
import { cdsResponseSchema } from './card-schema.ts';
import { discovery } from './services.ts';
import { bundle, call, note, order, problem, visit } from './testing/invented-record.ts';
import { ISSUER, PUBLIC_URL, tryClient } from './testing/try-client.ts';

const TODAY = '2026-11-02';
const RECORD = '/cds-services/low-back-record';
const view = call('patient-view', {}, { conditions: bundle(problem('c1', 'M54.5')) });

async function started(...given: Parameters<typeof tryClient>) {
  const client = await tryClient(...given);
  const server = await tryServer({ cds: client.house });
  const post = async (path: string, payload: object, authorization?: string) =>
    server.inject({
      method: 'POST',
      url: path,
      payload,
      headers: { authorization: authorization ?? (await client.token(path)) },
    });
  return { client, server, post };
}

describe('discovery', () => {
  it('is open, and says of each service its hook, description, id and prefetch', async () => {
    const { server } = await started();
    const reply = await server.inject({ url: '/cds-services' });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual(discovery());
  });

  it('browsers of other origins may ask and call, and get nothing else opened', async () => {
    const { server } = await started();
    const headers = {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    };
    const preflight = await server.inject({ method: 'OPTIONS', url: RECORD, headers });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization, content-type',
    });
    const refused = await server.inject({ method: 'POST', url: RECORD, headers, payload: {} });
    expect(refused.statusCode).toBe(401);
    expect(refused.headers['access-control-allow-origin']).toBe('*');
    const other = await server.inject({ url: '/api/codes', headers });
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('who calls', () => {
  it.each(['ES384', 'RS384'] as const)('a token signed with %s is taken', async (algorithm) => {
    const { post } = await started(algorithm);
    expect((await post(RECORD, view)).statusCode).toBe(200);
  });

  it.each([
    ['no token', async () => ''],
    ['something that is no token', async () => 'Bearer abc'],
    ['another issuer', async (t: Tokens) => t({ iss: 'https://other.example' })],
    [
      'the address of another service',
      async (t: Tokens) => t({ aud: `${PUBLIC_URL}/cds-services/other` }),
    ],
    [
      'an address that only begins alike',
      async (t: Tokens) => t({ aud: `${PUBLIC_URL}/cds-services` }),
    ],
    ['a token that ran out', async (t: Tokens) => t({ iat: seconds(-600), exp: seconds(-300) })],
    ['a token of the future', async (t: Tokens) => t({ iat: seconds(600), exp: seconds(900) })],
    [
      'an old token that never runs out',
      async (t: Tokens) => t({ iat: seconds(-3600), exp: seconds(36_000) }),
    ],
    ['no time of issue', async (t: Tokens) => t({ iat: undefined })],
    ['no end', async (t: Tokens) => t({ exp: undefined })],
    ['no identifier', async (t: Tokens) => t({ jti: undefined })],
  ])('%s is refused', async (_name, header) => {
    const { client, post } = await started();
    const authorization = await header((claims) => client.token(RECORD, claims));
    const reply = await post(RECORD, view, authorization);
    expect(reply.statusCode).toBe(401);
    expect(reply.headers['www-authenticate']).toBe('Bearer');
    expect(client.calls).toEqual([]);
  });

  it('clocks may differ by less than a minute', async () => {
    const { client, post } = await started();
    const skewed = await client.token(RECORD, { iat: seconds(40), exp: seconds(300) });
    expect((await post(RECORD, view, skewed)).statusCode).toBe(200);
  });

  it('a token is good for one call', async () => {
    const { client, post } = await started();
    const token = await client.token(RECORD);
    expect((await post(RECORD, view, token)).statusCode).toBe(200);
    const again = await post(RECORD, view, token);
    expect(again.statusCode).toBe(401);
    expect(again.json()).toMatchObject({ code: 'cds/token-replayed' });
  });

  it('a token without signature, or signed with a shared secret, is refused', async () => {
    const { post } = await started();
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: ISSUER,
      aud: `${PUBLIC_URL}${RECORD}`,
      iat: seconds(0),
      exp: seconds(60),
      jti: 'x',
    };
    const none = `Bearer ${part({ alg: 'none' })}.${part(claims)}.`;
    expect((await post(RECORD, view, none)).statusCode).toBe(401);
    const shared = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS384', kid: 'key-1' })
      .sign(Buffer.alloc(48, 1));
    expect((await post(RECORD, view, `Bearer ${shared}`)).statusCode).toBe(401);
  });

  it('keys are taken from where they were registered, never from where a token says', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES384');
    const asked: string[] = [];
    const own = await listening((request, reply) => {
      asked.push(request.url ?? '');
      reply(200, { keys: [] });
    });
    const theirs = await listening(async (_request, reply) =>
      reply(200, { keys: [{ ...(await exportJWK(publicKey)), kid: 'thief' }] }),
    );
    const { post } = await started('ES384', { jwks: undefined, jwksUri: `${own}/jwks` });
    const token = await new SignJWT({ jti: 'y' })
      .setProtectedHeader({ alg: 'ES384', kid: 'thief', jku: `${theirs}/jwks` })
      .setIssuer(ISSUER)
      .setAudience(`${PUBLIC_URL}${RECORD}`)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    expect((await post(RECORD, view, `Bearer ${token}`)).statusCode).toBe(401);
    expect(asked).toEqual([]);
  });

  it('keys of a registered address are fetched', async () => {
    const keys: { jwks?: object } = {};
    const own = await listening((_request, reply) => reply(200, keys.jwks ?? {}));
    const { client, post } = await started('ES384', { jwks: undefined, jwksUri: `${own}/jwks` });
    keys.jwks = client.jwks;
    expect((await post(RECORD, view)).statusCode).toBe(200);
  });
});

describe('what is asked', () => {
  it('cards come with 200; a call with nothing to say gives an empty list', async () => {
    const { client, post } = await started();
    const some = await post(RECORD, view);
    expect(cdsResponseSchema.parse(some.json()).cards).toHaveLength(1);
    const none = await post(RECORD, call('patient-view', {}, { conditions: bundle() }));
    expect(none.statusCode).toBe(200);
    expect(none.json()).toEqual({ cards: [] });
    expect(client.calls.map(({ patient, cards }) => [patient, cards.length])).toEqual([
      ['p1', 1],
      ['p1', 0],
    ]);
  });

  it.each([
    ['an unknown service', '/cds-services/other', view, 404],
    ['a hook that the service does not answer', RECORD, { ...view, hook: 'order-sign' }, 400],
    ['a call without context', RECORD, { ...view, context: undefined }, 400],
    [
      'a discharge of no encounter',
      '/cds-services/low-back-discharge',
      call('encounter-discharge', {}),
      400,
    ],
  ])('%s is refused and says where', async (_name, path, body, status) => {
    const { post } = await started();
    const reply = await post(path, body);
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toMatchObject({ issues: [{ code: expect.stringMatching(/^cds\//) }] });
  });

  it('no element of an answer is null or empty, but for the list of cards', async () => {
    const { post } = await started();
    const { cards } = (await post(RECORD, view)).json<{ cards: unknown[] }>();
    expect(emptyPlaces(cards)).toEqual([]);
  });
});

describe('data that was not prefetched', () => {
  const asked: {
    readonly method: string;
    readonly url: string;
    readonly body: string;
    readonly token: string;
  }[] = [];
  async function ehr(serves: (path: string) => object | undefined) {
    return listening(async (request, reply) => {
      let body = '';
      for await (const part of request) body += String(part);
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, body, token: headers.authorization ?? '' });
      const found = serves(url);
      reply(found === undefined ? 404 : 200, found ?? { resourceType: 'OperationOutcome' });
    });
  }
  const authorized = (server: string) => ({
    fhirServer: server,
    fhirAuthorization: {
      access_token: 'tok-1',
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'patient/*.rs',
      subject: 'endplate',
    },
  });

  it('is read with the token of the call; searches go by POST, and no patient stands in an address', async () => {
    asked.length = 0;
    const words = Buffer.from('Assessment: Low back pain.').toString('base64');
    const pointing = note('d1', 'e1', '');
    const server = await ehr((url) => {
      if (url === '/fhir/Encounter/e1') return visit('e1', TODAY);
      if (url === '/fhir/Binary/b1')
        return { resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data: words };
      if (url === '/fhir/DocumentReference/_search')
        return bundle({
          ...pointing,
          content: [{ attachment: { contentType: 'text/plain', url: 'Binary/b1' } }],
        });
      return url.endsWith('/_search') ? bundle() : undefined;
    });
    const { post } = await started('ES384', { fhirServers: [`${server}/fhir`] });
    const body = {
      ...call('encounter-discharge', { encounterId: 'e1' }),
      ...authorized(`${server}/fhir/`),
    };
    const reply = await post('/cds-services/low-back-discharge', body);
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('M54.50');
    expect(asked.every(({ token }) => token === 'Bearer tok-1')).toBe(true);
    const search = asked.find(({ url }) => url === '/fhir/DocumentReference/_search');
    expect(search?.method).toBe('POST');
    expect(new URLSearchParams(search?.body).get('patient')).toBe('p1');
    expect(asked.every(({ url }) => !url.includes('p1'))).toBe(true);
  });

  it('is searched by GET where a server knows no _search', async () => {
    asked.length = 0;
    const server = await ehr((url) =>
      url.startsWith('/fhir/Condition?') ? bundle(problem('c1', 'M54.5')) : undefined,
    );
    const { post } = await started('ES384', { fhirServers: [`${server}/fhir`] });
    const reply = await post(RECORD, {
      ...call('patient-view', {}),
      ...authorized(`${server}/fhir`),
    });
    expect(reply.json()).toMatchObject({ cards: [{}] });
  });

  it.each([
    ['no FHIR server is named', async () => ({})],
    ['the call brings no token', async (server: string) => ({ fhirServer: `${server}/fhir` })],
    [
      'the server is not one that was registered',
      async (server: string) => authorized(`${server}/other`),
    ],
    ['the server does not have it', async (server: string) => authorized(`${server}/fhir`)],
  ])('is missing, and needed: 412, when %s', async (_name, extra) => {
    asked.length = 0;
    const server = await ehr((url) => (url.startsWith('/other') ? bundle() : undefined));
    const { post } = await started('ES384', { fhirServers: [`${server}/fhir`] });
    const reply = await post(RECORD, { ...call('patient-view', {}), ...(await extra(server)) });
    expect(reply.statusCode).toBe(412);
    expect(reply.json()).toMatchObject({
      code: 'cds/data-missing',
      issues: [{ at: 'prefetch.conditions' }],
    });
    expect(asked.every(({ url }) => !url.startsWith('/other'))).toBe(true);
  });

  it('an OperationOutcome in the prefetch is read anew, null is nothing', async () => {
    const { post } = await started();
    const failed = { conditions: { resourceType: 'OperationOutcome', issue: [] } };
    expect((await post(RECORD, call('patient-view', {}, failed))).statusCode).toBe(412);
    const nothing = await post(RECORD, call('patient-view', {}, { conditions: null }));
    expect(nothing.json()).toEqual({ cards: [] });
  });

  it('a server that never answers is not waited for', async () => {
    const server = await listening(() => undefined);
    const { post } = await started('ES384', { fhirServers: [server] });
    const reply = await post(RECORD, { ...call('patient-view', {}), ...authorized(server) });
    expect(reply.statusCode).toBe(412);
  });

  it('orders of other things need no record', async () => {
    const { post } = await started();
    const reply = await post(
      '/cds-services/low-back-orders',
      call('order-sign', { draftOrders: bundle(order('o1', '80053')) }),
    );
    expect(reply.json()).toEqual({ cards: [] });
    const known = await post(
      '/cds-services/low-back-orders',
      call('order-sign', { draftOrders: bundle(order('o1', '72148')) }),
    );
    expect(known.statusCode).toBe(412);
  });
});

describe('feedback', () => {
  const path = `${RECORD}/feedback`;
  const accepted = {
    card: 'card-1',
    outcome: 'accepted',
    outcomeTimestamp: '2026-11-02T10:00:00Z',
    acceptedSuggestions: [{ id: 's-1' }],
  };
  const overridden = {
    card: 'card-2',
    outcome: 'overridden',
    outcomeTimestamp: '2026-11-02T10:00:00Z',
    overrideReason: {
      reason: { system: `${PUBLIC_URL}/fhir/CodeSystem/override-reasons`, code: 'later' },
      userComment: 'after the scan',
    },
  };

  it('keeps what was accepted, and why the rest was set aside', async () => {
    const { client, post } = await started();
    expect((await post(path, { feedback: [accepted, overridden] })).statusCode).toBe(200);
    expect(client.feedback).toEqual([accepted, overridden]);
  });

  it('needs a token for its own address', async () => {
    const { client, post } = await started();
    const other = await client.token(RECORD);
    expect((await post(path, { feedback: [accepted] }, other)).statusCode).toBe(401);
  });

  it.each([
    ['an acceptance of nothing', { ...accepted, acceptedSuggestions: [] }],
    ['another outcome', { ...accepted, outcome: 'ignored' }],
    ['no card', { ...overridden, card: undefined }],
    ['no time', { ...overridden, outcomeTimestamp: 'yesterday' }],
  ])('%s is refused', async (_name, item) => {
    const { client, post } = await started();
    expect((await post(path, { feedback: [item] })).statusCode).toBe(400);
    expect(client.feedback).toEqual([]);
  });
});

type Tokens = (claims: Readonly<Record<string, unknown>>) => Promise<string>;
function seconds(fromNow: number): number {
  return Math.floor(Date.now() / 1000) + fromNow;
}

function emptyPlaces(value: unknown, at = ''): string[] {
  if (value === null || value === '') return [at];
  if (typeof value !== 'object') return [];
  const inner = Object.entries(value);
  return inner.length === 0
    ? [at]
    : inner.flatMap(([key, one]) => emptyPlaces(one, `${at}/${key}`));
}

const running: (() => void)[] = [];
afterAll(() => {
  for (const stop of running) stop();
});

/** A server on loopback, closed after the tests. */
async function listening(
  answer: (request: IncomingMessage, reply: (status: number, body: object) => void) => unknown,
): Promise<string> {
  const server = createServer((request, response) => {
    const reply = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/fhir+json' });
      response.end(JSON.stringify(body));
    };
    void answer(request, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}
