import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpOptions } from './http-options.ts';
import { problem } from './problem.ts';

const YEAR = 365 * 24 * 60 * 60;

/** Security headers, cookies, tokens against cross-site requests, and limits on how often. */
export async function protect(server: FastifyInstance, options: HttpOptions): Promise<void> {
  await server.register(helmet, {
    hsts: options.secureCookies ? { maxAge: YEAR, includeSubDomains: false } : false,
    // An EHR that shows the workbench in a page of its own is named in frame-ancestors instead.
    frameguard: options.framedBy.length === 0 ? { action: 'deny' } : false,
    referrerPolicy: { policy: 'no-referrer' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The workbench’s components set styles on their elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: options.framedBy.length === 0 ? ["'none'"] : [...options.framedBy],
        ...(options.secureCookies ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  });
  await server.register(cookie);
  await server.register(csrf, {
    cookieKey: 'endplate-csrf',
    cookieOpts: cookieOptions(options),
    getToken: ({ headers }) => {
      const token = headers['x-csrf-token'];
      return typeof token === 'string' ? token : undefined;
    },
  });
  await server.register(rateLimit, {
    global: true,
    hook: 'onRequest',
    timeWindow: 60_000,
    max: options.perMinute,
    errorResponseBuilder: () => problem(429, 'request/too-many'),
  });
}

/** What every cookie of the server has. */
export function cookieOptions({ secureCookies }: HttpOptions) {
  return { path: '/', httpOnly: true, secure: secureCookies, sameSite: 'lax' } as const;
}

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses a change that another site made the browser send: with a session, one without its token; without one, a
 * request that the browser itself says comes from elsewhere.
 */
export async function refuseCrossSite(
  server: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  hasSession: boolean,
): Promise<void> {
  if (!CHANGES.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') throw problem(403, 'access/cross-site');
  if (!hasSession) return;
  // It answers a wrong token by itself, and then this never goes on.
  await new Promise<void>((resolve) => {
    server.csrfProtection(request, reply, () => resolve());
  });
}
