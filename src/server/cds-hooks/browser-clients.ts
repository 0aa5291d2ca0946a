import type { FastifyInstance } from 'fastify';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-request-id',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-max-age': '600',
} as const;

/**
 * Lets clients that run in a browser call CDS services (CDS Hooks 2.0, "Cross-Origin Resource Sharing"). Any origin may:
 * what counts is the token, which no browser adds by itself. No other route is opened by it.
 */
export function allowBrowserClients(server: FastifyInstance): void {
  const isCds = (url: string): boolean => /^\/cds-services(?:[/?]|$)/.test(url);
  server.addHook('onRequest', async (request, reply) => {
    if (isCds(request.url)) void reply.headers(CORS);
  });
  for (const url of ['/cds-services', '/cds-services/*'])
    server.options(url, async (_request, reply) => reply.code(204).send());
}
