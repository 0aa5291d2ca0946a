import type { FastifyInstance } from 'fastify';
import { addEhr } from '../../store/ehr/ehrs.ts';
import { listAlerts, raiseAlert } from '../../store/identity/alerts.ts';
import { makeApiToken } from '../../store/identity/api-tokens.ts';
import { inviteUser } from '../../store/identity/users.ts';
import type { Store } from '../../store/open-store.ts';
import { type Scope, systemScope } from '../../store/scope.ts';

/** What a seed works with: the record, the server over it, and the practice that the thing is made for. */
export type Seeding = {
  readonly store: Store;
  readonly server: FastifyInstance;
  readonly scope: Scope;
};

const AT = '2026-11-02T09:00:00.000Z';
let count = 0;

/**
 * For each name of a path parameter: how such a thing is made for a practice, giving its id; or `open`, when what it
 * names belongs to no practice. A route whose parameter is not here fails the walk: add it with the route.
 */
export const PATH_SEEDS: Readonly<
  Record<string, 'open' | ((seeding: Seeding) => Promise<string>)>
> = {
  code: 'open',
  serviceId: 'open',
  ruleId: 'open',
  // answers everybody with an address, and who may not see the visit with that of the start page
  sourceId: 'open',
  userId: seedUser,
  tokenId: async ({ store, scope }) => {
    const userId = await seedUser({ store, scope });
    const owner: Scope = { ...scope, actor: { ...scope.actor, id: userId } };
    const token = {
      name: 'feed',
      scopes: ['codes:read'],
      expiresAt: '2027-01-01T00:00:00.000Z',
      now: AT,
    };
    return (await makeApiToken(owner, store, token)).token.id;
  },
  alertId: async ({ store, scope }) => {
    const userId = await seedUser({ store, scope });
    await raiseAlert(scope, store, { kind: 'account-locked', userId, now: AT });
    const [alert] = await listAlerts(scope, store, { limit: 1 });
    return alert?.id ?? '';
  },
  ehrId: async ({ store, scope }) => {
    const ehr = { name: 'An EHR', issuer: `https://ehr-${++count}.example`, fhirServers: [] };
    return (await addEhr(scope, store, ehr))?.id ?? '';
  },
};

/**
 * Bodies that routes with a path parameter take, so that the walk gets past reading the request. By method and path;
 * a route that needs a body and has none here fails the walk.
 */
export const BODIES: Readonly<Record<string, object>> = {
  'PATCH /api/users/:userId': { name: 'Somebody else' },
};

async function seedUser({ store, scope }: Pick<Seeding, 'store' | 'scope'>): Promise<string> {
  const login = `person-${++count}@clinic.example`;
  const user = await inviteUser(
    scope,
    store,
    { login, name: 'A person', roles: ['administrator'] },
    AT,
  );
  return user?.id ?? '';
}

/** The practice that things are made for; the walk asks for them from another. */
export const OWNER = systemScope('practice-a', 'a test');
