import { z } from 'zod';
import { keepPassword, ownAccount } from '../store/identity/accounts.ts';
import { brokenUntil } from '../store/identity/break-glass.ts';
import { takeLink } from '../store/identity/links.ts';
import { readSettings } from '../store/identity/practice-settings.ts';
import { findPractice } from '../store/identity/practices.ts';
import { lacksSecondFactor } from '../store/identity/second-factor.ts';
import { endSession } from '../store/identity/sessions.ts';
import { personOfActor, ROLES } from '../store/scope.ts';
import { PERMISSIONS, type Permission } from './permissions.ts';
import { Problem, problem } from './problem.ts';
import { Answer, type Call, defineRoute, type Route } from './route.ts';
import { SESSION_COOKIE } from './sign-in/identify.ts';
import { hashPassword, isPassword, LONGEST_PASSWORD, weaknessOf } from './sign-in/password.ts';
import { openSession, signIn } from './sign-in/sign-in.ts';

/** A person types a password a few times; a program tries thousands. */
const ATTEMPTS_PER_MINUTE = 30;

const given = z.string().max(LONGEST_PASSWORD);
const login = z.string().min(1).max(200);
const done = z.object({ signedIn: z.literal(true) });

export const meSchema = z.object({
  tenant: z.string(),
  practice: z.string(),
  id: z.string(),
  kind: z.string(),
  name: z.string().describe('the login, or what the token is called'),
  person: z.string().describe('the name under which others see what one does'),
  roles: z.array(z.enum(ROLES)).readonly(),
  permissions: z.array(z.string()).describe('what may be asked for now'),
  now: z.string().describe('ISO 8601; the time of the record'),
  timeZone: z.string().describe('in which the practice counts its days, by its IANA name'),
  secondFactorMissing: z
    .literal(true)
    .optional()
    .describe('the practice asks for a second factor: nothing may be asked for until it is set up'),
  brokenGlassUntil: z
    .string()
    .optional()
    .describe('charts are open for reading until then, by break-glass'),
  csrf: z.string().optional().describe('goes with every change as `x-csrf-token`'),
});

/** Signing in and out, and one’s own password. */
export const sessionRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/session',
    access: 'anyone',
    says: 'Signs in; the session is a cookie',
    perMinute: ATTEMPTS_PER_MINUTE,
    body: z.object({ login, password: given, code: z.string().max(40).optional() }),
    reply: done,
    handler: async ({ body, scope, services: { store, now } }) => {
      const { from, requestId } = scope;
      return withSession(await signIn(store, body, { from, requestId, now: now() }));
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/session',
    access: 'signed-in',
    says: 'Who is signed in, and what they may do',
    reply: meSchema,
    handler: async ({ scope, allows, session, csrfToken, services: { store, now } }) => {
      const { tenant, actor } = scope;
      const { timeZone } = (await readSettings(store.db, tenant)).settings;
      const practice = await findPractice(scope, store);
      const user = session === undefined ? undefined : await ownAccount(scope, store);
      const until = await brokenUntil(store, tenant, actor.id, now().toISOString());
      const isMissing = user !== undefined && (await lacksSecondFactor(store, user));
      return {
        tenant,
        practice: practice?.name ?? '',
        id: actor.id,
        kind: actor.kind,
        name: actor.name,
        person: personOfActor(actor),
        roles: actor.roles,
        permissions: everyPermission().filter(allows),
        now: now().toISOString(),
        timeZone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
        ...(isMissing ? { secondFactorMissing: true as const } : {}),
        ...(until === undefined ? {} : { brokenGlassUntil: until }),
        ...(session === undefined ? {} : { csrf: csrfToken() }),
      };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/session',
    access: 'signed-in',
    says: 'Signs out',
    status: 204,
    reply: z.undefined(),
    handler: async ({ scope, session, services: { store } }) => {
      if (session !== undefined)
        await endSession(scope, store, { id: session, userId: scope.actor.id, why: 'sign-out' });
      return new Answer(undefined, {
        cookies: [{ name: SESSION_COOKIE, value: '', options: { maxAge: 0 } }],
      });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/session/password',
    access: 'signed-in',
    says: 'Changes one’s own password; every other session ends',
    perMinute: ATTEMPTS_PER_MINUTE,
    body: z.object({ current: given, next: given }),
    reply: done,
    handler: async (call) => {
      const {
        body,
        scope,
        services: { store, now },
      } = call;
      const user = await ownAccountOf(call);
      if (user.password === null || !(await isPassword(body.current, user.password)))
        throw problem(401, 'sign-in/refused');
      refuseWeak(body.next, user.login);
      const at = now();
      await keepPassword(scope, store, {
        userId: user.id,
        password: await hashPassword(body.next),
        now: at.toISOString(),
      });
      return withSession(await openSession(store, user, 'new password', { ...scope, now: at }));
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/sign-in-links',
    access: 'anyone',
    says: 'Takes an invitation or a link for a new password, once, and sets the password',
    perMinute: ATTEMPTS_PER_MINUTE,
    body: z.object({ secret: z.string().max(100), password: given }),
    reply: z.object({ taken: z.literal(true) }),
    handler: async ({ body: { secret, password }, scope, services: { store, now } }) => {
      const { from, requestId } = scope;
      refuseWeak(password, '');
      const taken = await takeLink(store, {
        secret,
        password: await hashPassword(password),
        from,
        requestId,
        now: now().toISOString(),
      });
      if (taken === undefined) throw problem(403, 'sign-in/link-spent');
      return { taken: true as const };
    },
  }),
];

/** The account of the person who calls. A token has none: people change their own account themselves. */
export async function ownAccountOf({
  scope,
  services: { store },
}: Call<unknown, unknown, unknown>) {
  const user = await ownAccount(scope, store);
  if (user === undefined) throw problem(404, 'request/not-found');
  return user;
}

function withSession(secret: string) {
  return new Answer(
    { signedIn: true as const },
    { cookies: [{ name: SESSION_COOKIE, value: secret }] },
  );
}

function refuseWeak(password: string, name: string): void {
  const expected = weaknessOf(password, name);
  if (expected === undefined) return;
  const issue = { code: 'sign-in/password-weak', at: 'body.password', expected };
  throw new Problem(400, issue.code, [issue]);
}

function everyPermission(): Permission[] {
  return Object.keys(PERMISSIONS).filter((name): name is Permission =>
    Object.hasOwn(PERMISSIONS, name),
  );
}
