import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Access, type Permission, permissionsOf } from './permissions.ts';
import { Problem, problem, problemBody } from './problem.ts';
import { readRequest } from './read-request.ts';
import { Answer, type Route } from './route.ts';
import { ROUTES } from './route-list.ts';
import type { Identity, Services } from './services.ts';

const MEBIBYTE = 1024 * 1024;
const REQUEST_ID = /^[\w.-]{8,64}$/;

/**
 * Puts the routes and what they work with together; listens to nothing yet, so that tests can `inject`.
 * @param routes every route of the product, unless a test brings its own
 */
export async function buildServer(
  services: Services,
  routes: readonly Route[] = ROUTES,
): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: MEBIBYTE,
    routerOptions: { maxParamLength: 200 },
    requestIdHeader: false,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  // Each route says what its body is; until then it is bytes.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  server.setErrorHandler(async (error, request, reply) => {
    const shown = problemOf(error);
    void reply.headers(shown.headers).code(shown.status).type('application/problem+json');
    return problemBody(shown, request.id);
  });
  server.setNotFoundHandler(async () => {
    throw problem(404, 'request/not-found');
  });
  for (const route of routes) addRoute(server, route, services);
  return server;
}

function addRoute(server: FastifyInstance, route: Route, services: Services): void {
  const identities = new WeakMap<FastifyRequest, Identity>();
  server.route({
    method: route.method,
    url: route.path,
    ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
    // before the body is read, so that nobody can send one who may not
    onRequest: async (request) => {
      const { headers, method, ip } = request;
      const identity = await services.identify({ headers, method, from: ip });
      admit(route.access, identity);
      if (identity !== undefined) identities.set(request, identity);
    },
    handler: async (request, reply) => {
      const { tenant, actor, only } = identities.get(request) ?? ANONYMOUS;
      const read = readRequest(route, request);
      const result = await route.handle({
        ...read,
        scope: { tenant, actor, requestId: request.id, from: request.ip },
        allows: (permission) => allowed({ tenant, actor, ...(only ? { only } : {}) }, permission),
        services,
        headers: request.headers,
      });
      const answer = result instanceof Answer ? result : new Answer(result);
      void reply.headers(answer.headers).code(answer.status ?? route.status ?? 200);
      return answer.body;
    },
  });
}

const ANONYMOUS: Identity = {
  tenant: '',
  actor: { id: 'anonymous', kind: 'anonymous', name: '', roles: [] },
};

function admit(access: Access, identity: Identity | undefined): void {
  if (access === 'anyone') return;
  if (identity === undefined) throw problem(401, 'access/sign-in-needed');
  if (access !== 'signed-in' && !allowed(identity, access)) throw problem(403, 'access/denied');
}

function allowed({ actor, only }: Identity, permission: Permission): boolean {
  if (only !== undefined && !only.has(permission)) return false;
  return permissionsOf(actor.roles).has(permission);
}

/** What is said about an error. Only a `Problem` speaks for itself; the message of any other could hold patient text. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status =
    error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
  if (status === 413) return problem(413, 'request/too-large');
  if (status === 415) return problem(415, 'request/media-type');
  if (status === 429) return problem(429, 'request/rejected');
  if (status !== undefined && status >= 400 && status < 500)
    return problem(status, 'request/rejected');
  return problem(500, 'request/failed');
}
