import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEST_KEY } from '../../store/database/for-tests.ts';
import { addPractice } from '../../store/identity/practices.ts';
import { SESSION_LIMITS } from '../../store/identity/sessions.ts';
import { openStore } from '../../store/open-store.ts';
import { tryServer } from '../testing/try-server.ts';
import { identifyWith } from './identify.ts';
import { makeOidc } from './oidc.ts';

const PUBLIC = 'https://endplate.example';
const CLIENT = { clientId: 'endplate', clientSecret: 'a secret of the test' };

/** Whom the provider signs in next, and what it says of them. */
const person = { id: 'ada', email: 'ada@clinic.example', isVerified: true };
let http: Server;
let issuer = '';

beforeAll(async () => {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  http = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [`${PUBLIC}/api/oidc/callback`],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: person.email, email_verified: person.isVerified }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const { session, client } = oidc;
      const grant = new provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  handle = (request, response) => {
    if (request.url?.startsWith('/interaction/') === true)
      void provider.interactionFinished(request, response, { login: { accountId: person.id } });
    else void callback(request, response);
  };
});
afterAll(() => new Promise((resolve) => void http.close(resolve)));

async function clinic() {
  const store = await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY });
  const now = () => new Date();
  await addPractice(store, {
    name: 'Clinic',
    login: 'ada@clinic.example',
    from: 'a test',
    now: now(),
  });
  const oidc = makeOidc({ issuer, ...CLIENT, publicUrl: PUBLIC });
  const server = await tryServer({
    store,
    oidc,
    identify: identifyWith(store, SESSION_LIMITS, now),
  });
  return { server, store };
}

/** The browser at the provider: follows its redirects, with its cookies, until it is sent back. */
async function atProvider(start: string): Promise<URL> {
  const jar = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 8 && !url.startsWith(PUBLIC); step++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    url = new URL(reply.headers.get('location') ?? '/nowhere', url).href;
  }
  return new URL(url);
}

async function journey(
  server: Awaited<ReturnType<typeof tryServer>>,
  spoil = (url: URL) => url,
  asked = '',
) {
  const start = await server.inject({ url: `/api/oidc/start${asked}` });
  const [kept] = start.cookies;
  const back = spoil(await atProvider(String(start.headers.location)));
  const reply = await server.inject({
    url: `${back.pathname}${back.search}`,
    cookies: { [kept?.name ?? '']: kept?.value ?? '' },
  });
  return { reply, back, kept };
}

it('who was invited under the address that the provider has made sure of is signed in', async () => {
  const { server } = await clinic();
  const { reply } = await journey(server);
  expect([reply.statusCode, reply.headers.location]).toEqual([302, '/']);
  const session = reply.cookies.find(({ name }) => name === 'endplate');
  const me = await server.inject({
    url: '/api/session',
    cookies: { endplate: session?.value ?? '' },
  });
  expect(JSON.parse(me.body)).toMatchObject({
    name: 'ada@clinic.example',
    roles: ['administrator'],
  });
});

it('a link that was opened before the sign-in is where it ends, unless it leads away', async () => {
  const { server } = await clinic();
  const next = encodeURIComponent('/encounters/e1?show=M54.51');
  const { reply } = await journey(server, undefined, `?next=${next}`);
  expect(reply.headers.location).toBe('/encounters/e1?show=M54.51');
  for (const away of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])
    expect(
      await server.inject({ url: `/api/oidc/start?next=${encodeURIComponent(away)}` }),
    ).toMatchObject({ statusCode: 400 });
});

it('from then on the identity counts, whatever the address', async () => {
  const { server } = await clinic();
  await journey(server);
  person.email = 'renamed@clinic.example';
  expect((await journey(server)).reply.statusCode).toBe(302);
  person.id = 'eve';
  person.email = 'ada@clinic.example';
  const { reply } = await journey(server);
  expect([reply.statusCode, JSON.parse(reply.body).code]).toEqual([401, 'sign-in/refused']);
  person.id = 'ada';
});

it('an address that nobody has made sure of signs nobody in', async () => {
  const { server } = await clinic();
  person.isVerified = false;
  expect((await journey(server)).reply.statusCode).toBe(401);
  person.isVerified = true;
});

const withOther = (name: string, value: string) => (url: URL) => {
  url.searchParams.set(name, value);
  return url;
};

it.each([
  ['another state', withOther('state', 'forged')],
  ['another code', withOther('code', 'forged')],
  ['another issuer', withOther('iss', 'https://evil.example')],
])('coming back with %s is refused', async (_name, spoil) => {
  const { server } = await clinic();
  const { reply } = await journey(server, spoil);
  expect([reply.statusCode, JSON.parse(reply.body).code]).toEqual([400, 'sign-in/journey-broken']);
});

it('coming back without having left from here is refused', async () => {
  const { server } = await clinic();
  const { back } = await journey(server);
  const reply = await server.inject({ url: `${back.pathname}${back.search}` });
  expect(JSON.parse(reply.body).code).toBe('sign-in/journey-broken');
});

it('without an identity provider there is only the password', async () => {
  const server = await tryServer();
  expect(JSON.parse((await server.inject({ url: '/api/sign-in' })).body)).toEqual({
    password: true,
    identityProvider: false,
  });
  expect((await server.inject({ url: '/api/oidc/start' })).statusCode).toBe(404);
});
