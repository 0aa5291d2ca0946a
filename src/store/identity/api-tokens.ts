import { z } from 'zod';
import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { ApiTokensTable, UsersTable } from '../schema/identity.ts';
import type { Scope } from '../scope.ts';
import { digestOf, newSecret } from './secrets.ts';

/** By these letters a token is known when it turns up where it should not be. */
const PREFIX = 'endplate_';
const USED_EVERY = 60_000;

export type ApiToken = {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string;
  readonly usedAt?: string;
  readonly createdAt: string;
};

/** Makes a token of the caller. Its secret is shown now and never again. */
export async function makeApiToken(
  scope: Scope,
  store: Store,
  {
    name,
    scopes,
    expiresAt,
    now,
  }: {
    readonly name: string;
    readonly scopes: readonly string[];
    readonly expiresAt: string;
    readonly now: string;
  },
): Promise<{ readonly token: ApiToken; readonly secret: string }> {
  const secret = `${PREFIX}${newSecret()}`;
  const row: ApiTokensTable = {
    tenant: scope.tenant,
    id: newId(),
    user_id: scope.actor.id,
    name,
    digest: digestOf(secret),
    scopes: JSON.stringify(scopes),
    expires_at: expiresAt,
    used_at: null,
    created_at: now,
  };
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({
      action: 'create',
      object: 'api-token',
      id: row.id,
      detail: { scopes: scopes.join(' ') },
    });
    await tx.insertInto('api_tokens').values(row).execute();
  });
  return { token: tokenOf(row), secret };
}

/** Tokens of a practice, the newest first. @param before the id that came last */
export async function listApiTokens(
  { tenant }: Scope,
  store: Store,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<ApiToken[]> {
  let query = store.db.selectFrom('api_tokens').selectAll().where('tenant', '=', tenant);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.orderBy('id', 'desc').limit(limit).execute()).map(tokenOf);
}

/** Ends a token at once. False when there is none. */
export async function revokeApiToken(scope: Scope, store: Store, id: string): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { numDeletedRows } = await tx
      .deleteFrom('api_tokens')
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const isGone = numDeletedRows === 1n;
    audit({ action: 'delete', object: 'api-token', id, outcome: isGone ? 'done' : 'not-found' });
    return isGone;
  });
}

/** The token of a secret with its owner, while both are good. */
export async function findApiToken(
  store: Store,
  secret: string,
  now: Date,
): Promise<{ readonly token: ApiToken; readonly owner: UsersTable } | undefined> {
  if (!secret.startsWith(PREFIX)) return undefined;
  const row = await store.db
    .selectFrom('api_tokens')
    .selectAll()
    .where('digest', '=', digestOf(secret))
    .executeTakeFirst();
  if (row === undefined || row.expires_at <= now.toISOString()) return undefined;
  const owner = await store.db
    .selectFrom('users')
    .selectAll()
    .where('tenant', '=', row.tenant)
    .where('id', '=', row.user_id)
    .where('state', '=', 'active')
    .executeTakeFirst();
  if (owner === undefined) return undefined;
  if (row.used_at === null || now.getTime() - Date.parse(row.used_at) >= USED_EVERY)
    await store.db
      .updateTable('api_tokens')
      .set({ used_at: now.toISOString() })
      .where('tenant', '=', row.tenant)
      .where('id', '=', row.id)
      .execute();
  return { token: tokenOf(row), owner };
}

function tokenOf(row: ApiTokensTable): ApiToken {
  return {
    id: row.id,
    userId: row.user_id,
    name: row.name,
    scopes: z.array(z.string()).parse(JSON.parse(row.scopes)),
    expiresAt: row.expires_at,
    ...(row.used_at === null ? {} : { usedAt: row.used_at }),
    createdAt: row.created_at,
  };
}
