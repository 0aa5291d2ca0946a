import { findApiToken } from '../../store/identity/api-tokens.ts';
import { brokenUntil } from '../../store/identity/break-glass.ts';
import { lacksSecondFactor } from '../../store/identity/second-factor.ts';
import {
  findSession,
  type OpenSession,
  type SessionLimits,
} from '../../store/identity/sessions.ts';
import { readRoles } from '../../store/identity/users.ts';
import type { Store } from '../../store/open-store.ts';
import { BROKEN_GLASS, isPermission, type Permission } from '../permissions.ts';
import type { Identity, Incoming } from '../services.ts';

/** The cookie that holds a session’s secret. */
export const SESSION_COOKIE = 'endplate';

/**
 * Says who a request is from: an API token in `Authorization`, else the session of a browser. A wrong token is nobody,
 * and not whoever the cookie says.
 */
export function identifyWith(
  store: Store,
  limits: SessionLimits,
  now: () => Date,
): (incoming: Incoming) => Promise<Identity | undefined> {
  return async (incoming) => {
    const { authorization } = incoming.headers;
    if (authorization !== undefined) return byToken(store, authorization, now());
    const secret = incoming.cookies[SESSION_COOKIE];
    return secret === undefined ? undefined : bySession(store, secret, incoming, limits, now());
  };
}

async function byToken(store: Store, header: string, now: Date): Promise<Identity | undefined> {
  const [, secret] = /^Bearer ([\w-]{20,100})$/i.exec(header) ?? [];
  const found = secret === undefined ? undefined : await findApiToken(store, secret, now);
  if (found === undefined) return undefined;
  const { token, owner } = found;
  const roles = readRoles(owner.roles);
  return {
    tenant: owner.tenant,
    actor: {
      id: token.id,
      kind: 'token',
      name: `${token.name} of ${owner.login}`,
      person: `${owner.name} (${token.name})`,
      roles,
    },
    only: new Set(token.scopes.filter(isPermission)),
  };
}

async function bySession(
  store: Store,
  secret: string,
  { from, requestId }: Incoming,
  limits: SessionLimits,
  now: Date,
): Promise<Identity | undefined> {
  const session = await findSession(store, secret, { from, requestId, now, limits });
  if (session === undefined) return undefined;
  const { tenant, id } = session.user;
  if (await lacksSecondFactor(store, session.user)) {
    // Enough to set it up or to sign out, and nothing of the record.
    return { ...identityOf(session), only: new Set<Permission>() };
  }
  const also = await brokenGlass(store, tenant, id, now);
  return { ...identityOf(session), ...(also === undefined ? {} : { also }) };
}

function identityOf({ id: sessionId, user, newSecret }: OpenSession): Identity {
  const { tenant, id, login, name: person } = user;
  return {
    tenant,
    actor: { id, kind: 'user', name: login, person, roles: readRoles(user.roles) },
    session: sessionId,
    ...(newSecret === undefined ? {} : { cookies: [{ name: SESSION_COOKIE, value: newSecret }] }),
  };
}

async function brokenGlass(
  store: Store,
  tenant: string,
  userId: string,
  now: Date,
): Promise<ReadonlySet<Permission> | undefined> {
  const until = await brokenUntil(store, tenant, userId, now.toISOString());
  return until === undefined ? undefined : new Set(BROKEN_GLASS);
}
