import { z } from 'zod';
import { type Ehr, ehrOfFhirServer } from '../../store/ehr/ehrs.ts';
import { encounterOfSource } from '../../store/ehr/encounter-of-source.ts';
import { accountOf, noteRefusal } from '../../store/identity/attempts.ts';
import { accountOfIssuer, tieIdentity } from '../../store/identity/issuer-accounts.ts';
import { readRoles } from '../../store/identity/users.ts';
import type { Store } from '../../store/open-store.ts';
import type { UsersTable } from '../../store/schema/identity.ts';
import type { Scope } from '../../store/scope.ts';
import { errorFields } from '../log.ts';
import { permissionsOf } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { Answer, defineRoute, type Route } from '../route.ts';
import { openCookie, sealCookie } from '../sealed-cookie.ts';
import { SESSION_COOKIE } from '../sign-in/identify.ts';
import { type Attempt, openSession } from '../sign-in/sign-in.ts';
import type { SMART_ISSUES } from './issues.ts';
import { backFromEhr, leaveForEhr, type SmartLaunch } from './smart-launch.ts';

const COOKIE = 'endplate-launch';
const JOURNEY_SECONDS = 10 * 60;

const journeySchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  iss: z.string(),
  until: z.string(),
});
const partSchema = z.object({
  query: z.string().max(200).optional(),
  show: z.string().max(20).optional(),
});
const shownPart = z.object({ encounter: z.string().max(200).optional() }).extend(partSchema.shape);

/** SMART App Launch from an EHR: it signs the user in, and the visit that is open there opens here. */
export const smartRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/smart/launch',
    access: 'anyone',
    says: 'Takes a launch from an EHR, and leaves for its authorization server',
    perMinute: 60,
    status: 302,
    query: z.object({ iss: z.url().max(500), launch: z.string().min(1).max(4000) }),
    reply: z.undefined(),
    handler: async ({ query, scope, services: { store, cds, now, log } }) => {
      const iss = query.iss.replace(/\/+$/, '');
      const { clientId } = await launching(store, iss);
      const { url, journey } = await leaveForEhr(
        { clientId, publicUrl: cds.publicUrl },
        iss,
        query.launch,
      ).catch((error: unknown) => {
        log.warn('smart-launch-refused', { requestId: scope.requestId, ...errorFields(error) });
        throw refusal(400, 'smart/launch-refused');
      });
      const until = new Date(now().getTime() + JOURNEY_SECONDS * 1000).toISOString();
      const value = sealCookie(store, COOKIE, { ...journey, until });
      return new Answer(undefined, {
        headers: { location: url },
        cookies: [{ name: COOKIE, value, options: { maxAge: JOURNEY_SECONDS } }],
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/smart/callback',
    access: 'anyone',
    says: 'Comes back from the EHR, signs its user in and opens the visit',
    perMinute: 60,
    status: 302,
    query: z.record(z.string(), z.string().max(4000)),
    reply: z.undefined(),
    handler: async ({ query, cookies, scope, services: { store, cds, now, log } }) => {
      const journey = openCookie(store, COOKIE, cookies[COOKIE], journeySchema);
      if (journey === undefined || journey.until <= now().toISOString())
        throw refusal(400, 'smart/journey-broken');
      const { ehr, clientId } = await launching(store, journey.iss);
      const launch = await backFromEhr(
        { clientId, publicUrl: cds.publicUrl },
        query,
        journey,
      ).catch((error: unknown) => {
        log.warn('smart-journey-broken', { requestId: scope.requestId, ...errorFields(error) });
        throw refusal(400, 'smart/journey-broken');
      });
      const attempt = { from: scope.from, requestId: scope.requestId, now: now() };
      const user = await accountFor(store, ehr, launch, attempt);
      const secret = await openSession(store, user, 'SMART launch', attempt);
      return new Answer(undefined, {
        headers: { location: await placeOf(store, user, launch, attempt) },
        cookies: [
          { name: SESSION_COOKIE, value: secret },
          { name: COOKIE, value: '', options: { maxAge: 0 } },
        ],
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/encounters/by-source/:sourceId',
    access: 'anyone',
    says: 'Opens the visit that an EHR calls by this id; who is not signed in is sent to the sign-in',
    status: 302,
    params: z.object({ sourceId: z.string().max(200) }),
    query: partSchema,
    reply: z.undefined(),
    handler: async ({ params: { sourceId }, query, scope, allows, services: { store } }) => {
      if (scope.actor.kind === 'anonymous') {
        const next = `/encounters/by-source/${encodeURIComponent(sourceId)}${searchOf(query)}`;
        const location = `/sign-in?${new URLSearchParams({ next }).toString()}`;
        return new Answer(undefined, { headers: { location } });
      }
      const id = allows('encounters:read')
        ? await encounterOfSource(scope, store, sourceId)
        : undefined;
      return new Answer(undefined, { headers: { location: addressOf(id, query) } });
    },
  }),
];

async function launching(
  store: Store,
  iss: string,
): Promise<{ readonly ehr: Ehr; readonly clientId: string }> {
  const ehr = await ehrOfFhirServer(store, iss);
  if (ehr?.smartClientId === undefined) throw refusal(400, 'smart/launch-refused');
  return { ehr, clientId: ehr.smartClientId };
}

/**
 * Who it is here: the person tied to the identity of the EHR, else the one invited with the address of their FHIR user
 * as login; always of the practice that registered the EHR. Nobody is made up.
 */
async function accountFor(
  store: Store,
  { tenant }: Ehr,
  { issuer, subject, fhirUser }: SmartLaunch,
  attempt: Attempt,
): Promise<UsersTable> {
  const tied = await accountOfIssuer(store, issuer, subject);
  const found = tied ?? (fhirUser === undefined ? undefined : await accountOf(store, fhirUser));
  const isOther = tied === undefined && found?.oidc_subject !== null;
  if (found === undefined || found.tenant !== tenant || found.state === 'disabled' || isOther) {
    if (found !== undefined && found.tenant === tenant)
      await noteRefusal(store, found, { ...attempt, why: 'identity-provider' });
    throw refusal(401, 'smart/user-unknown');
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

async function placeOf(
  store: Store,
  user: UsersTable,
  { encounter, appContext }: SmartLaunch,
  { from, requestId }: Attempt,
): Promise<string> {
  const roles = readRoles(user.roles);
  const part = partOf(appContext);
  const sourceId = encounter ?? part.encounter;
  if (sourceId === undefined || !permissionsOf(roles).has('encounters:read')) return '/';
  const scope: Scope = {
    tenant: user.tenant,
    actor: { id: user.id, kind: 'user', name: user.login, roles },
    requestId,
    from,
  };
  return addressOf(await encounterOfSource(scope, store, sourceId), part);
}

/** What the card that was followed was about. What cannot be read opens the visit as a whole. */
function partOf(appContext: string | undefined): z.infer<typeof shownPart> {
  try {
    return shownPart.parse(JSON.parse(appContext ?? '{}'));
  } catch {
    return {};
  }
}

function addressOf(id: string | undefined, part: z.infer<typeof partSchema>): string {
  return id === undefined ? '/' : `/encounters/${encodeURIComponent(id)}${searchOf(part)}`;
}

function searchOf({ query, show }: z.infer<typeof partSchema>): string {
  const part = new URLSearchParams(
    query === undefined ? (show === undefined ? {} : { show }) : { query },
  ).toString();
  return part === '' ? '' : `?${part}`;
}

function refusal(status: number, code: keyof typeof SMART_ISSUES): Problem {
  return new Problem(status, code);
}
