import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { StoreError } from '../store/issues.ts';
import { addRoute } from './add-route.ts';
import { allowBrowserClients } from './cds-hooks/browser-clients.ts';
import { isFhir, operationOutcome } from './fhir/operation-outcome.ts';
import { HTTP_DEFAULTS, type HttpOptions } from './http-options.ts';
import { errorFields } from './log.ts';
import { Problem, problem, problemBody } from './problem.ts';
import { protect } from './protection.ts';
import type { Route } from './route.ts';
import { ROUTES } from './route-list.ts';
import type { Services } from './services.ts';
import { isScreen, serveWeb } from './web-files.ts';

const MEBIBYTE = 1024 * 1024;
/** A UUID or a trace id; nothing that could be somebody’s name. */
const REQUEST_ID = /^[0-9a-f-]{8,64}$/i;
/** Nobody writes a request line this slowly; a screen that loads a file may take minutes. */
const REQUEST_TIMEOUT = 120_000;

export type ServerOptions = {
  /** every route of the product, unless a test brings its own */
  readonly routes?: readonly Route[];
  readonly http?: Partial<HttpOptions>;
};

/** Puts the routes and what they work with together; listens to nothing yet, so that tests can `inject`. */
export async function buildServer(
  services: Services,
  { routes = ROUTES, http: asked = {} }: ServerOptions = {},
): Promise<FastifyInstance> {
  const http = { ...HTTP_DEFAULTS, ...asked };
  const server = Fastify({
    logger: false,
    bodyLimit: MEBIBYTE,
    requestTimeout: REQUEST_TIMEOUT,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    requestIdHeader: false,
    trustProxy: http.trustProxy.length === 0 ? false : [...http.trustProxy],
    ...(http.tls === undefined ? {} : { https: http.tls }),
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
  watch(server, services);
  answerErrors(server, services, http);
  await protect(server, http);
  if (http.webRoot !== undefined) await serveWeb(server, http.webRoot);
  allowBrowserClients(server);
  for (const route of routes) addRoute(server, route, services, http);
  return server;
}

/** One line and one figure for each request. The route is told by its pattern: an address may hold anything. */
function watch(server: FastifyInstance, { log, metrics }: Services): void {
  server.addHook('onResponse', async (request, reply) => {
    const { method, id, ip } = request;
    const route = request.routeOptions.url ?? 'none';
    const { statusCode: status, elapsedTime } = reply;
    metrics.request(method, route, status, elapsedTime / 1000);
    log.info('request-done', {
      requestId: id,
      method,
      route,
      status,
      address: ip,
      milliseconds: Math.round(elapsedTime * 10) / 10,
    });
  });
}

function answerErrors(server: FastifyInstance, { log }: Services, { webRoot }: HttpOptions): void {
  server.setErrorHandler(async (error, request, reply) => {
    const shown = problemOf(error);
    if (shown.status >= 500)
      log.error('request-failed', { ...errorFields(error), ...placeOf(request) });
    void reply.headers(shown.headers).code(shown.status);
    if (isFhir(request.url))
      return reply.type('application/fhir+json').send(JSON.stringify(operationOutcome(shown)));
    void reply.type('application/problem+json');
    return problemBody(shown, request.id);
  });
  server.setNotFoundHandler(async (request, reply) => {
    if (webRoot !== undefined && isScreen(request.method, request.url, request.headers.accept))
      return reply.sendFile('index.html');
    throw problem(404, 'request/not-found');
  });
}

function placeOf({ id, method, routeOptions }: FastifyRequest) {
  return { requestId: id, method, route: routeOptions.url ?? 'none' };
}

/** What is said about an error. Only a `Problem` speaks for itself; the message of any other could hold patient text. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreError) return problemOfStore(error);
  const status =
    error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('FST_CSRF_'))
    return problem(403, 'access/cross-site');
  if (status === 413) return problem(413, 'request/too-large');
  if (status === 415) return problem(415, 'request/media-type');
  if (status !== undefined && status >= 400 && status < 500)
    return problem(status, 'request/rejected');
  return problem(500, 'request/failed');
}

/** Somebody was faster: the caller reads again. Anything else of the record is no fault of the request. */
function problemOfStore({ issue: { code } }: StoreError): Problem {
  if (code === 'store/changed-meanwhile') return new Problem(412, code);
  return new Problem(code === 'store/database-unreachable' ? 503 : 500, code);
}
