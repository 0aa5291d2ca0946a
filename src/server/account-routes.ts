import { z } from 'zod';
import { renameOneself } from '../store/identity/accounts.ts';
import { mustHaveSecondFactor, recoveryCodesLeft } from '../store/identity/second-factor.ts';
import { endOwnSession, listSessions } from '../store/identity/session-list.ts';
import { SESSION_LIMITS } from '../store/identity/sessions.ts';
import { readRoles } from '../store/identity/users.ts';
import { ROLES } from '../store/scope.ts';
import { problem } from './problem.ts';
import { type Call, defineRoute, type Route } from './route.ts';
import { ownAccountOf } from './session-routes.ts';

export const accountSchema = z.object({
  login: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)).readonly(),
  provider: z.string().optional().describe('how sources name this person as the treating provider'),
  hasPassword: z.boolean().describe('false: signs in through the identity provider alone'),
  hasSecondFactor: z.boolean(),
  recoveryCodes: z.number().int().describe('left'),
  mustHaveSecondFactor: z.boolean().describe('the practice asks for it of this role'),
});

/** A session as its person and administrators see it. */
export const sessionSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  seenAt: z.string().describe('to the half minute'),
  from: z.string().optional().describe('network address of the sign-in'),
  by: z.string().optional().describe('how the person signed in'),
});

const ownSessionSchema = sessionSchema.extend({
  isThis: z.boolean().describe('the one that asks'),
});

/** One’s own account and sessions. A program has none: its token is its account. */
export const accountRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/account',
    access: 'signed-in',
    says: 'One’s own account',
    reply: accountSchema,
    handler: accountOf,
  }),
  defineRoute({
    method: 'PATCH',
    path: '/api/account',
    access: 'signed-in',
    says: 'Gives oneself another name',
    body: z.object({ name: z.string().trim().min(1).max(200) }),
    reply: accountSchema,
    handler: async (call) => {
      const { body, scope, services } = call;
      await ownAccountOf(call);
      const now = services.now().toISOString();
      await renameOneself(scope, services.store, { name: body.name, now });
      return accountOf(call);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/account/sessions',
    access: 'signed-in',
    says: 'One’s own open sessions, the last used first',
    reply: z.object({ items: z.array(ownSessionSchema).readonly() }),
    handler: async (call) => {
      const { id } = await ownAccountOf(call);
      const { scope, session, services } = call;
      const sessions = await listSessions(scope, services.store, id, {
        now: services.now(),
        limits: SESSION_LIMITS,
      });
      return { items: sessions.map((one) => ({ ...one, isThis: one.id === session })) };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/account/sessions/:sessionId',
    access: 'signed-in',
    says: 'Ends one of one’s own sessions: what is open there has to sign in again',
    status: 204,
    params: z.object({ sessionId: z.string().max(100) }),
    reply: z.undefined(),
    handler: async ({ params: { sessionId }, scope, services: { store } }) => {
      if (!(await endOwnSession(scope, store, sessionId))) throw problem(404, 'request/not-found');
      return undefined;
    },
  }),
];

async function accountOf(call: Call<unknown, unknown, unknown>) {
  const { store } = call.services;
  const user = await ownAccountOf(call);
  return {
    login: user.login,
    name: user.name,
    roles: readRoles(user.roles),
    ...(user.provider === null ? {} : { provider: user.provider }),
    hasPassword: user.password !== null,
    hasSecondFactor: user.totp_secret !== null,
    recoveryCodes: await recoveryCodesLeft(store, user),
    mustHaveSecondFactor: await mustHaveSecondFactor(store, user),
  };
}
