import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { TEST_KEY } from '../store/database/for-tests.ts';
import { openStore } from '../store/open-store.ts';
import { ROLES, type Role } from '../store/scope.ts';
import { permissionsOf } from './permissions.ts';
import type { Route } from './route.ts';
import { ROUTES } from './route-list.ts';
import { BODIES, OWNER, PATH_SEEDS } from './testing/path-seeds.ts';
import { as, tryServer } from './testing/try-server.ts';

const store = await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY });
const server = await tryServer({ store, stopping: AbortSignal.abort() });
const seeding = { store, server, scope: OWNER };

const namesIn = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

function ask(route: Route, url: string, role: Role, tenant: string) {
  const body = BODIES[`${route.method} ${route.path}`];
  const headers = { ...as(role, tenant), 'if-match': '"1"' };
  return server.inject({ method: route.method, url, headers, ...(body ? { payload: body } : {}) });
}

/** Everybody of a practice whom the route lets in. */
function rolesOf({ access }: Route): readonly Role[] {
  if (access === 'anyone' || access === 'ehr') return [];
  return access === 'signed-in' ? ROLES : ROLES.filter((role) => permissionsOf([role]).has(access));
}

const made: string[] = [];

/** The address of something of practice A, new for each question. */
async function addressOf(path: string): Promise<string> {
  let url = path;
  for (const name of namesIn(path)) {
    const seed = PATH_SEEDS[name];
    if (seed === undefined)
      throw new Error(`${path}: say in testing/path-seeds.ts how a ${name} is made`);
    const isMade = typeof seed === 'function';
    const id = isMade ? await seed(seeding) : seed === 'open' ? 'none' : seed.word;
    if (isMade) made.push(id);
    url = url.replace(`:${name}`, encodeURIComponent(id));
  }
  return url;
}

const withId = ROUTES.filter(({ path }) => namesIn(path).length > 0);
const ofPractice = withId.filter(({ path }) =>
  namesIn(path).some((name) => typeof PATH_SEEDS[name] === 'function'),
);

describe.each(ofPractice.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    it('finds nothing of another practice, whoever asks', async () => {
      const url = await addressOf(route.path);
      for (const role of rolesOf(route)) {
        const { statusCode } = await ask(route, url, role, 'practice-b');
        expect([role, statusCode]).toEqual([role, 404]);
      }
    });

    it('finds it for its own practice', async () => {
      const [role] = rolesOf(route);
      const { statusCode } = await ask(
        route,
        await addressOf(route.path),
        role ?? 'coder',
        'practice-a',
      );
      expect([400, 401, 403, 404, 500]).not.toContain(statusCode);
    });
  },
);

it('every parameter of a path is known to the walk', () => {
  const unknown = withId
    .flatMap(({ path }) => namesIn(path))
    .filter((name) => !(name in PATH_SEEDS));
  expect(unknown).toEqual([]);
});

/** The audit log of a practice says which ids its own people asked for in vain; fhir.test looks at what else is in it. */
const OWN_QUESTIONS = new Set(['/fhir/AuditEvent', '/api/audit-log', '/api/audit-log/export']);

describe('what another practice lists', () => {
  const lists = ROUTES.filter(
    ({ method, path }) =>
      method === 'GET' && namesIn(path).length === 0 && !OWN_QUESTIONS.has(path),
  );
  it.each(lists.map((route) => [route.path, route] as const))('%s', async (_path, route) => {
    expect(made.length).toBeGreaterThan(0);
    for (const role of rolesOf(route)) {
      const { body } = await ask(route, route.path, role, 'practice-b');
      expect(made.filter((id) => body.includes(id))).toEqual([]);
    }
  });
});
