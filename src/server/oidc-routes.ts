import { z } from 'zod';
import { accountOf, noteRefusal } from '../store/identity/attempts.ts';
import { accountOfIssuer, tieIdentity } from '../store/identity/issuer-accounts.ts';
import type { Store } from '../store/open-store.ts';
import type { UsersTable } from '../store/schema/identity.ts';
import { errorFields } from './log.ts';
import { problem } from './problem.ts';
import { Answer, defineRoute, type Route } from './route.ts';
import { openCookie, sealCookie } from './sealed-cookie.ts';
import { SESSION_COOKIE } from './sign-in/identify.ts';
import type { OidcIdentity, OidcJourney } from './sign-in/oidc.ts';
import { type Attempt, openSession } from './sign-in/sign-in.ts';

const JOURNEY_COOKIE = 'endplate-journey';
const JOURNEY_SECONDS = 10 * 60;

const journeySchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.string(),
  next: z.string().default('/'),
});

/** An address of this site: never one that leads away after the sign-in. */
const nextSchema = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/);

/** Signing in through the identity provider of the installation. */
export const oidcRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/sign-in',
    access: 'anyone',
    says: 'Which ways there are to sign in',
    reply: z.object({ password: z.boolean(), identityProvider: z.boolean() }),
    handler: ({ services: { oidc } }) => ({ password: true, identityProvider: oidc !== undefined }),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/oidc/start',
    access: 'anyone',
    says: 'Leaves for the identity provider',
    perMinute: 60,
    status: 302,
    query: z.object({ next: nextSchema.default('/').describe('where to after the sign-in') }),
    reply: z.undefined(),
    handler: async ({ query: { next }, services: { oidc, store, now } }) => {
      if (oidc === undefined) throw problem(404, 'request/not-found');
      const { url, journey } = await oidc.leave();
      const until = new Date(now().getTime() + JOURNEY_SECONDS * 1000).toISOString();
      const cookie = {
        name: JOURNEY_COOKIE,
        value: sealCookie(store, JOURNEY_COOKIE, { ...journey, until, next }),
        options: { maxAge: JOURNEY_SECONDS },
      };
      return new Answer(undefined, { headers: { location: url }, cookies: [cookie] });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/oidc/callback',
    access: 'anyone',
    says: 'Comes back from the identity provider, and signs in who was invited',
    perMinute: 60,
    status: 302,
    query: z.record(z.string(), z.string().max(4000)),
    reply: z.undefined(),
    handler: async ({ query, cookies, scope, services: { oidc, store, now, log } }) => {
      const { from, requestId } = scope;
      const journey = opened(store, cookies[JOURNEY_COOKIE], now());
      if (oidc === undefined || journey === undefined) throw problem(400, 'sign-in/journey-broken');
      const identity = await oidc.comeBack(query, journey).catch((error: unknown) => {
        log.warn('identity-provider-refused', { requestId, ...errorFields(error) });
        throw problem(400, 'sign-in/journey-broken');
      });
      const user = await accountFor(store, identity, { from, requestId, now: now() });
      const secret = await openSession(store, user, 'identity provider', {
        from,
        requestId,
        now: now(),
      });
      return new Answer(undefined, {
        headers: { location: journey.next },
        cookies: [
          { name: SESSION_COOKIE, value: secret },
          { name: JOURNEY_COOKIE, value: '', options: { maxAge: 0 } },
        ],
      });
    },
  }),
];

/** Who it is here: the person tied to the identity, else the one invited under its e-mail address. Nobody is made up. */
async function accountFor(
  store: Store,
  identity: OidcIdentity,
  attempt: Attempt,
): Promise<UsersTable> {
  const { issuer, subject, email } = identity;
  const tied = await accountOfIssuer(store, issuer, subject);
  const found = tied ?? (email === undefined ? undefined : await accountOf(store, email));
  const isOther = tied === undefined && found?.oidc_subject !== null;
  if (found === undefined || found.state === 'disabled' || isOther) {
    if (found !== undefined)
      await noteRefusal(store, found, { ...attempt, why: 'identity-provider' });
    throw problem(401, 'sign-in/refused');
  }
  if (tied === undefined)
    await tieIdentity(store, found, {
      issuer,
      subject,
      ...attempt,
      now: attempt.now.toISOString(),
    });
  return found;
}

function opened(
  store: Store,
  cookie: string | undefined,
  now: Date,
): (OidcJourney & { readonly next: string }) | undefined {
  const journey = openCookie(store, JOURNEY_COOKIE, cookie, journeySchema);
  return journey !== undefined && journey.until > now.toISOString() ? journey : undefined;
}
