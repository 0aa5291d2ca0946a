import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { withAudit } from '../store/audit/with-audit.ts';
import type { HttpOptions } from './http-options.ts';
import { inPractice } from './in-practice.ts';
import { mayBeKept, once } from './once.ts';
import { type Permission, permissionsOf } from './permissions.ts';
import { problem } from './problem.ts';
import { cookieOptions, refuseCrossSite } from './protection.ts';
import { readRequest } from './read-request.ts';
import { Answer, contentTypeOf, type Route } from './route.ts';
import type { Identity, Services } from './services.ts';
import { guardedPlaces, withoutGuarded } from './visible-to.ts';

/** Puts one route of the table into the server: who may come in, what may come in, and what may go out. */
export function addRoute(
  server: FastifyInstance,
  route: Route,
  services: Services,
  http: HttpOptions,
): void {
  const identities = new WeakMap<FastifyRequest, Identity>();
  const { perMinute } = route;
  const send = sender(route, http);
  server.route({
    method: route.method,
    url: route.path,
    ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
    ...(perMinute === undefined ? {} : { config: { rateLimit: { max: perMinute } } }),
    // before the body is read, so that nobody can send one who may not
    onRequest: async (request, reply) => {
      const { headers, cookies, method, ip: from, id: requestId } = request;
      const identity = await services.identify({ headers, cookies, method, from, requestId });
      for (const { name, value } of identity?.cookies ?? [])
        void reply.setCookie(name, value, cookieOptions(http));
      await admit(route, identity, services, { from, requestId });
      // a browser adds no EHR's token by itself, so there is nothing that another site could borrow
      if (route.access === 'ehr') return;
      await refuseCrossSite(server, request, reply, identity?.session !== undefined);
      if (identity !== undefined) identities.set(request, identity);
    },
    handler: async (request, reply) => {
      const identity = identities.get(request) ?? ANONYMOUS;
      const allows = (permission: Permission) => isAllowed(identity, permission);
      const { tenant, actor, session } = identity;
      const scope = { tenant, actor, requestId: request.id, from: request.ip };
      const known = await inPractice(services, tenant);
      const work = async () => {
        const result = await route.handle({
          ...readRequest(route, request),
          scope,
          allows,
          services: known,
          headers: request.headers,
          cookies: request.cookies,
          session,
          csrfToken: () => reply.generateCsrf(),
        });
        return withStatus(route, result);
      };
      const { url, body, headers } = request;
      const key = headers['idempotency-key'];
      const isKept = key !== undefined && mayBeKept(route, scope);
      const answer = isKept ? await once(scope, services, { url, body, key }, work) : await work();
      return send(answer, reply, allows);
    },
  });
}

function withStatus({ status = 200 }: Route, result: unknown): Answer<unknown> {
  if (!(result instanceof Answer)) return new Answer(result, { status });
  const { body, headers, cookies } = result;
  return new Answer(body, { status: result.status ?? status, headers, cookies });
}

const ANONYMOUS: Identity = {
  tenant: '',
  actor: { id: 'anonymous', kind: 'anonymous', name: '', roles: [] },
};

/** Lets in whom the route’s access lets in. Who is known and may not is told to the audit log. */
async function admit(
  { access, method, path }: Route,
  identity: Identity | undefined,
  { store }: Services,
  at: { readonly from: string; readonly requestId: string },
): Promise<void> {
  if (access === 'anyone' || access === 'ehr') return;
  if (identity === undefined) throw problem(401, 'access/sign-in-needed');
  if (access === 'signed-in' || isAllowed(identity, access)) return;
  const { tenant, actor } = identity;
  const action = method === 'GET' ? 'read' : 'change';
  await withAudit({ tenant, actor, ...at }, store, async ({ audit }) => {
    audit({ action, object: 'route', outcome: 'denied', detail: { route: path, needs: access } });
  });
  throw problem(403, 'access/denied');
}

function isAllowed({ actor, only, also }: Identity, permission: Permission): boolean {
  if (only !== undefined && !only.has(permission)) return false;
  return permissionsOf(actor.roles).has(permission) || also?.has(permission) === true;
}

/** Sends what a handler gave, without the fields that the caller may not see. */
function sender(route: Route, http: HttpOptions) {
  const places = guardedPlaces(route.reply);
  const type = contentTypeOf(route.reply);
  return (
    answer: Answer<unknown>,
    reply: FastifyReply,
    allows: (permission: Permission) => boolean,
  ): unknown => {
    void reply.code(answer.status ?? 200);
    void reply.header('cache-control', 'no-store').headers(answer.headers);
    for (const { name, value, options } of answer.cookies)
      void reply.setCookie(name, value, { ...cookieOptions(http), ...options });
    if (type !== undefined) return reply.type(type).send(answer.body);
    if (answer.body === undefined) return reply.send();
    const shown = withoutGuarded(answer.body, places, allows);
    if (http.checkReplies) holdAgainst(route, shown);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(shown));
  };
}

/** The API page must not promise what does not come. Names of fields only; the values could be anybody’s. */
function holdAgainst({ reply, method, path }: Route, shown: unknown): void {
  const sent: unknown = JSON.parse(JSON.stringify(shown));
  const wrong = reply.safeParse(sent).error?.issues.map((issue) => issue.path.join('.'));
  if (wrong !== undefined)
    throw new Error(`${method} ${path} does not reply as it says: ${wrong.join(', ')}`);
}
