import { z } from 'zod';
import { withAudit } from '../store/audit/with-audit.ts';
import { makeLink } from '../store/identity/links.ts';
import { dropSecondFactor } from '../store/identity/second-factor.ts';
import { endSessionsOf, listSessions } from '../store/identity/session-list.ts';
import { SESSION_LIMITS } from '../store/identity/sessions.ts';
import {
  changeUser,
  findUser,
  inviteUser,
  listUsers,
  USER_STATES,
} from '../store/identity/users.ts';
import { ROLES } from '../store/scope.ts';
import { sessionSchema } from './account-routes.ts';
import { pageFrom, pageOf, pageQuery, readMark } from './pages.ts';
import { problem } from './problem.ts';
import { Answer, defineRoute, type Route } from './route.ts';
import { etagOf, stale, versionNamed } from './versions.ts';

const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);
const name = z.string().min(1).max(200);
const params = z.object({ userId: z.string().max(100) });

export const userSchema = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)).readonly(),
  provider: z.string().optional().describe('how sources name this person as the treating provider'),
  state: z.enum(USER_STATES),
  hasSecondFactor: z.boolean(),
  isLocked: z.boolean().describe('waits after wrong attempts'),
  version: z.number(),
  createdAt: z.string(),
});
const linkSchema = z.object({
  secret: z.string().describe('works once; hand it over as `/sign-in#SECRET`'),
  expiresAt: z.string(),
});

/** People of the practice. */
export const userRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/users',
    access: 'users:manage',
    says: 'People of the practice, by name',
    query: pageQuery,
    reply: pageOf(userSchema),
    handler: async ({ query: { limit, after }, scope, services: { store, now } }) => {
      const [last, login] = after === undefined ? ['', ''] : readMark(after, 2);
      const page = { after: [String(last), String(login)] as const, limit: limit + 1 };
      const users = await listUsers(scope, store, page, now().toISOString());
      return pageFrom(
        users,
        limit,
        (user) => user,
        (user) => [user.name, user.login],
      );
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/users',
    access: 'users:manage',
    says: 'Invites somebody; the secret of the invitation is shown once',
    status: 201,
    body: z.object({
      login: z.string().trim().min(3).max(200),
      name,
      roles,
      provider: name.optional(),
    }),
    reply: z.object({ user: userSchema, link: linkSchema }),
    handler: async ({ body, scope, services: { store, now } }) => {
      const user = await inviteUser(scope, store, body, now().toISOString());
      if (user === undefined) throw problem(409, 'users/login-taken');
      const link = await makeLink(scope, store, { userId: user.id, purpose: 'invite', now: now() });
      if (link === undefined) throw problem(409, 'request/conflict');
      return new Answer({ user, link }, { headers: { etag: etagOf(user.version) } });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/users/:userId',
    access: 'users:manage',
    says: 'One person',
    params,
    reply: userSchema,
    handler: async ({ params: { userId }, scope, services: { store, now } }) => {
      const user = await findUser(scope, store, userId, now().toISOString());
      if (user === undefined) throw problem(404, 'request/not-found');
      return new Answer(user, { headers: { etag: etagOf(user.version) } });
    },
  }),
  defineRoute({
    method: 'PATCH',
    path: '/api/users/:userId',
    access: 'users:manage',
    says: 'Changes name, roles or state; the person has to sign in again. `active` also lifts a lock',
    params,
    body: z.object({
      name: name.optional(),
      roles: roles.optional(),
      provider: name.nullable().optional(),
      state: z.enum(['active', 'disabled']).optional(),
    }),
    reply: userSchema,
    handler: async ({ params: { userId: id }, body: change, headers, scope, services }) => {
      const version = versionNamed(headers);
      const now = services.now().toISOString();
      const user = await changeUser(scope, services.store, { id, version, change, now });
      if (user === 'not-found') throw problem(404, 'request/not-found');
      if (user === 'changed-meanwhile') throw stale();
      if (user === 'last-administrator') throw problem(409, 'users/last-administrator');
      return new Answer(user, { headers: { etag: etagOf(user.version) } });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/users/:userId/link',
    access: 'users:manage',
    says: 'A link for a new password; one made before it ends',
    status: 201,
    params,
    reply: linkSchema,
    handler: async ({ params: { userId }, scope, services: { store, now } }) => {
      const link = await makeLink(scope, store, { userId, purpose: 'reset', now: now() });
      if (link === undefined) throw problem(404, 'request/not-found');
      return link;
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/users/:userId/sessions',
    access: 'users:manage',
    says: 'Open sessions of a person, the last used first',
    params,
    reply: z.object({ items: z.array(sessionSchema).readonly() }),
    handler: async ({ params: { userId }, scope, services: { store, now } }) => {
      if ((await findUser(scope, store, userId, now().toISOString())) === undefined)
        throw problem(404, 'request/not-found');
      const at = { now: now(), limits: SESSION_LIMITS };
      return { items: await listSessions(scope, store, userId, at) };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/users/:userId/sessions',
    access: 'users:manage',
    says: 'Ends every session of a person, who can sign in again; to keep somebody out, disable the account',
    params,
    reply: z.object({ ended: z.number().int() }),
    handler: async ({ params: { userId }, scope, services: { store } }) => {
      const ended = await endSessionsOf(scope, store, userId);
      if (ended === undefined) throw problem(404, 'request/not-found');
      return { ended };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/users/:userId/second-factor',
    access: 'users:manage',
    says: 'Turns off the second factor of a person whose telephone and recovery codes are lost; every session ends',
    status: 204,
    params,
    reply: z.undefined(),
    handler: async ({ params: { userId }, scope, services: { store } }) =>
      withAudit(scope, store, async () => {
        if ((await endSessionsOf(scope, store, userId)) === undefined)
          throw problem(404, 'request/not-found');
        await dropSecondFactor(scope, store, userId);
        return undefined;
      }),
  }),
];
