import type { FastifyInstance } from 'fastify';
import type { Insertable } from 'kysely';
import type { Encounter } from '../../chart/encounter.ts';
import { makeEngine } from '../../engine.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import { deskEncounter } from '../../store/desk/answer-query.ts';
import { takeDecision } from '../../store/desk/desk-of-encounter.ts';
import type { Store } from '../../store/open-store.ts';
import { saveDecision } from '../../store/record/decisions.ts';
import { findEncounter, saveEncounter } from '../../store/record/encounters.ts';
import type { UsersTable } from '../../store/schema/identity.ts';
import { ROLES, type Role, systemScope } from '../../store/scope.ts';
import { as, TODAY, tryServer } from './try-server.ts';

export const BELL = 'Dr. Ann Bell';

/** A practice with one person for each role; the provider is `BELL`. Their ids are those that `as` signs in with. */
export async function tryPeople(store: Store, tenant = 'practice-a'): Promise<void> {
  for (const role of ROLES)
    await store.db.insertInto('users').values(personOf(role, tenant)).execute();
}

/** A person with one role, whom `as` signs in. */
export function personOf(role: Role, tenant: string): Insertable<UsersTable> {
  const now = '2026-11-01T08:00:00.000Z';
  const isProvider = role === 'provider';
  return {
    tenant,
    id: `${tenant}-${role}`,
    login: `${role}@${tenant}.example`,
    name: isProvider ? BELL : role,
    roles: JSON.stringify([role]),
    provider: isProvider ? BELL : null,
    state: 'active',
    password: null,
    totp_secret: null,
    totp_key_id: null,
    totp_step: 0,
    failures: 0,
    locked_until: null,
    oidc_issuer: null,
    oidc_subject: null,
    version: 1,
    created_at: now,
    updated_at: now,
  };
}

/** Brings a visit in as ingest does: kept, read, on the desk. Gives its id. */
export async function bringIn(
  store: Store,
  visit: Encounter & { readonly dateOfService: string },
  tenant = 'practice-a',
): Promise<string> {
  const scope = systemScope(tenant, 'a test');
  const engine = makeEngine();
  return withAudit(scope, store, async () => {
    const { id } = await saveEncounter(scope, store, visit);
    const encounter = await findEncounter(scope, store, id);
    if (encounter === undefined) throw new Error('the encounter was not kept');
    const decision = engine.code(encounter.chart);
    const kept = await saveDecision(scope, store, id, decision, 'first-reading');
    if (kept === undefined) throw new Error('the decision was not kept');
    const because = 'First reading.';
    await takeDecision(
      scope,
      store,
      deskEncounter(encounter),
      { id: kept.id, decision, because },
      TODAY,
    );
    return id;
  });
}

/** A server over a record, with short ways to call it as somebody. */
export async function tryDesk(store: Store): Promise<{
  readonly server: FastifyInstance;
  readonly get: (role: Role, url: string) => Promise<Reply>;
  readonly send: (role: Role, url: string, body?: object, version?: string) => Promise<Reply>;
}> {
  const server = await tryServer({ store });
  return {
    server,
    get: async (role, url) => replyOf(await server.inject({ url, headers: as(role) })),
    send: async (role, url, body = {}, version) =>
      replyOf(
        await server.inject({
          method: 'POST',
          url,
          headers: { ...as(role), ...(version === undefined ? {} : { 'if-match': version }) },
          payload: JSON.stringify(body),
        }),
      ),
  };
}

/** A reply with its body as plain data, to be looked at with `toMatchObject`. */
export type Reply = {
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | undefined;
};

function replyOf(response: {
  readonly statusCode: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}): Reply {
  const { etag } = response.headers;
  const body: unknown = JSON.parse(response.body);
  return { status: response.statusCode, body, etag: typeof etag === 'string' ? etag : undefined };
}

/** A field of a reply that the next call needs. Throws when it is not there. */
export function textAt(body: unknown, ...path: readonly (string | number)[]): string {
  const value = path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? new Map(Object.entries(inner)).get(String(step))
        : undefined,
    body,
  );
  if (typeof value !== 'string') throw new Error(`no text at ${path.join('.')}`);
  return value;
}
