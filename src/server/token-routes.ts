import { z } from 'zod';
import { listApiTokens, makeApiToken, revokeApiToken } from '../store/identity/api-tokens.ts';
import { pageFrom, pageOf, pageQuery, readMark } from './pages.ts';
import { isPermission, PERMISSIONS } from './permissions.ts';
import { problem } from './problem.ts';
import { defineRoute, type Route } from './route.ts';

const DAY = 24 * 60 * 60 * 1000;
const LONGEST_DAYS = 366;

export const tokenSchema = z.object({
  id: z.string(),
  userId: z.string(),
  name: z.string(),
  scopes: z.array(z.string()).readonly(),
  expiresAt: z.string(),
  usedAt: z.string().optional(),
  createdAt: z.string(),
});

/** Tokens by which programs sign in. */
export const tokenRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/tokens',
    access: 'tokens:manage',
    says: 'API tokens of the practice, the newest first',
    query: pageQuery,
    reply: pageOf(tokenSchema),
    handler: async ({ query: { limit, after }, scope, services: { store } }) => {
      const before = after === undefined ? undefined : String(readMark(after, 1)[0]);
      const tokens = await listApiTokens(scope, store, { before, limit: limit + 1 });
      return pageFrom(
        tokens,
        limit,
        (token) => token,
        ({ id }) => [id],
      );
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/tokens',
    access: 'tokens:manage',
    says: 'Makes a token; its secret is shown once. It may what its scopes name, and never more than its owner',
    status: 201,
    body: z.object({
      name: z.string().min(1).max(100),
      scopes: z.array(z.string().refine(isPermission)).min(1).max(Object.keys(PERMISSIONS).length),
      days: z.number().int().min(1).max(LONGEST_DAYS),
    }),
    reply: z.object({ token: tokenSchema, secret: z.string() }),
    handler: async ({ body: { name, scopes, days }, scope, allows, services: { store, now } }) => {
      // A token that makes tokens could outlive the person who took it away.
      if (scope.actor.kind !== 'user') throw problem(403, 'access/denied');
      if (!scopes.every((permission) => isPermission(permission) && allows(permission)))
        throw problem(403, 'tokens/scope-denied');
      const at = now();
      const expiresAt = new Date(at.getTime() + days * DAY).toISOString();
      return makeApiToken(scope, store, { name, scopes, expiresAt, now: at.toISOString() });
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/tokens/:tokenId',
    access: 'tokens:manage',
    says: 'Revokes a token at once',
    status: 204,
    params: z.object({ tokenId: z.string().max(100) }),
    reply: z.undefined(),
    handler: async ({ params: { tokenId }, scope, services: { store } }) => {
      if (!(await revokeApiToken(scope, store, tokenId))) throw problem(404, 'request/not-found');
      return undefined;
    },
  }),
];
