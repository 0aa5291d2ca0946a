import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEST_KEY } from '../../store/database/for-tests.ts';
import { addEhr } from '../../store/ehr/ehrs.ts';
import { SESSION_LIMITS } from '../../store/identity/sessions.ts';
import { inviteUser } from '../../store/identity/users.ts';
import { newId } from '../../store/new-id.ts';
import { openStore } from '../../store/open-store.ts';
import { systemScope } from '../../store/scope.ts';
import { houseWithoutClients } from '../cds-hooks/cds-house.ts';
import { identifyWith } from '../sign-in/identify.ts';
import { tryServer } from '../testing/try-server.ts';

const PUBLIC = 'https://endplate.example';
const AT = '2026-11-02T09:00:00.000Z';

/** Whom the EHR has signed in, and what it has open. */
const open = {
  id: 'dr-1',
  fhirUser: 'Practitioner/dr-1',
  encounter: 'ehr-visit-7',
  appContext: '',
};
/** What the authorization server was asked with. */
let asked = new URLSearchParams();
let http: Server;
let ehr = '';

beforeAll(async () => {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  http = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  ehr = `${origin}/fhir`;
  const provider = new Provider(origin, {
    clients: [
      {
        client_id: 'endplate-app',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${PUBLIC}/smart/callback`],
      },
    ],
    scopes: ['openid', 'launch', 'fhirUser'],
    claims: { openid: ['sub'], fhirUser: ['fhirUser'] },
    extraParams: ['aud', 'launch'],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, fhirUser: open.fhirUser }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const { session, client } = oidc;
      const grant = new provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid launch fhirUser');
      await grant.save();
      return grant;
    },
  });
  // SMART gives what is open in the EHR beside the token
  provider.use(async (context, next) => {
    await next();
    if (context.path === '/token' && context.status === 200) {
      const { encounter, appContext } = open;
      context.body = {
        ...(context.body as object),
        ...(encounter === '' ? {} : { encounter }),
        ...(appContext === '' ? {} : { appContext }),
      };
    }
  });
  const callback = provider.callback();
  handle = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (pathname === '/fhir/.well-known/smart-configuration') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          issuer: origin,
          jwks_uri: `${origin}/jwks`,
          authorization_endpoint: `${origin}/auth`,
          token_endpoint: `${origin}/token`,
          code_challenge_methods_supported: ['S256'],
          capabilities: ['launch-ehr', 'client-public', 'sso-openid-connect'],
        }),
      );
    } else if (pathname.startsWith('/interaction/'))
      void provider.interactionFinished(request, response, { login: { accountId: open.id } });
    else {
      if (pathname === '/auth') asked = searchParams;
      void callback(request, response);
    }
  };
});
afterAll(() => new Promise((resolve) => void http.close(resolve)));

async function clinic(tenant = 'practice-a') {
  const store = await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY });
  const scope = systemScope('practice-a', 'a test');
  await addEhr(systemScope(tenant, 'a test'), store, {
    name: 'The EHR',
    issuer: 'https://ehr.example',
    fhirServers: [ehr],
    smartClientId: 'endplate-app',
  });
  await inviteUser(
    scope,
    store,
    { login: `${ehr}/Practitioner/dr-1`, name: 'Dr Able', roles: ['provider'] },
    AT,
  );
  const id = newId();
  await store.db
    .insertInto('encounters')
    .values({
      tenant: 'practice-a',
      id,
      external_id: 'ehr-visit-7',
      patient_id: null,
      date_of_service: '2026-11-02',
      setting: null,
      provider: null,
      payer: null,
      billed_codes: '[]',
      procedures: '[]',
      problem_list: '[]',
      decision_id: null,
      first_code: null,
      version: 1,
      created_at: AT,
      updated_at: AT,
    })
    .execute();
  const server = await tryServer({
    store,
    cds: houseWithoutClients(PUBLIC),
    identify: identifyWith(store, SESSION_LIMITS, () => new Date()),
  });
  return { server, id };
}

type Clinic = Awaited<ReturnType<typeof clinic>>['server'];

async function launched(server: Clinic, spoil = (url: URL) => url) {
  const query = new URLSearchParams({ iss: ehr, launch: 'opaque-1' });
  const start = await server.inject({ url: `/smart/launch?${query.toString()}` });
  const [kept] = start.cookies;
  const back = spoil(await atEhr(String(start.headers.location)));
  const reply = await server.inject({
    url: `${back.pathname}${back.search}`,
    cookies: { [kept?.name ?? '']: kept?.value ?? '' },
  });
  return { start, back, reply };
}

/** The browser at the EHR: follows its redirects, with its cookies, until it is sent back. */
async function atEhr(start: string): Promise<URL> {
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

it('a launch signs the user of the EHR in and opens the visit that is open there', async () => {
  const { server, id } = await clinic();
  const { reply } = await launched(server);
  expect([reply.statusCode, reply.headers.location]).toEqual([302, `/encounters/${id}`]);
  expect(Object.fromEntries(asked)).toMatchObject({
    aud: ehr,
    launch: 'opaque-1',
    scope: 'launch openid fhirUser',
    code_challenge_method: 'S256',
    redirect_uri: `${PUBLIC}/smart/callback`,
  });
  const session = reply.cookies.find(({ name }) => name === 'endplate');
  const me = await server.inject({
    url: '/api/session',
    cookies: { endplate: session?.value ?? '' },
  });
  expect(me.json()).toMatchObject({ roles: ['provider'] });
});

it('a card that was followed opens the query it was about', async () => {
  const { server, id } = await clinic();
  open.appContext = JSON.stringify({ encounter: 'ehr-visit-7', query: 'q-1' });
  const { reply } = await launched(server);
  open.appContext = '';
  expect(reply.headers.location).toBe(`/encounters/${id}?query=q-1`);
});

it('a visit that has not come in opens the start page', async () => {
  const { server } = await clinic();
  open.encounter = 'another';
  const { reply } = await launched(server);
  open.encounter = 'ehr-visit-7';
  expect([reply.statusCode, reply.headers.location]).toEqual([302, '/']);
});

it('a user of the EHR who was not invited is not let in', async () => {
  const { server } = await clinic();
  Object.assign(open, { id: 'dr-9', fhirUser: 'Practitioner/dr-9' });
  const { reply } = await launched(server);
  Object.assign(open, { id: 'dr-1', fhirUser: 'Practitioner/dr-1' });
  expect([reply.statusCode, reply.json().code]).toEqual([401, 'smart/user-unknown']);
});

it('an EHR does not speak for users of another server', async () => {
  const { server } = await clinic();
  open.fhirUser = 'https://other.example/fhir/Practitioner/dr-1';
  const { reply } = await launched(server);
  open.fhirUser = 'Practitioner/dr-1';
  expect(reply.json()).toMatchObject({ code: 'smart/user-unknown' });
});

it('the EHR of one practice lets nobody into another', async () => {
  const { server } = await clinic('practice-b');
  const { reply } = await launched(server);
  expect(reply.json()).toMatchObject({ code: 'smart/user-unknown' });
});

it('a FHIR server that is not registered launches nothing, and is not asked', async () => {
  const { server } = await clinic();
  const query = new URLSearchParams({ iss: `${ehr}/other`, launch: 'x' });
  const reply = await server.inject({ url: `/smart/launch?${query.toString()}` });
  expect([reply.statusCode, reply.json().code]).toEqual([400, 'smart/launch-refused']);
});

const withOther = (name: string, value: string) => (url: URL) => {
  url.searchParams.set(name, value);
  return url;
};

it.each([
  ['another state', withOther('state', 'forged')],
  ['another code', withOther('code', 'forged')],
  ['an error', withOther('error', 'access_denied')],
])('coming back with %s is refused', async (_name, spoil) => {
  const { server } = await clinic();
  const { reply } = await launched(server, spoil);
  expect([reply.statusCode, reply.json().code]).toEqual([400, 'smart/journey-broken']);
});

it('coming back without having left from here is refused', async () => {
  const { server } = await clinic();
  const { back } = await launched(server);
  const reply = await server.inject({ url: `${back.pathname}${back.search}` });
  expect(reply.json()).toMatchObject({ code: 'smart/journey-broken' });
});

it('a plain link opens the visit for who may see it, after the sign-in where there was none', async () => {
  const { server, id } = await clinic();
  const link = '/encounters/by-source/ehr-visit-7?show=evidence';
  expect((await server.inject({ url: link })).headers.location).toBe(
    `/sign-in?next=${encodeURIComponent(link)}`,
  );
  const { reply } = await launched(server);
  const session = reply.cookies.find(({ name }) => name === 'endplate')?.value ?? '';
  const signedIn = await server.inject({ url: link, cookies: { endplate: session } });
  expect(signedIn.headers.location).toBe(`/encounters/${id}?show=evidence`);
});
