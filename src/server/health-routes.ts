import { z } from 'zod';
import { ENGINE_VERSION } from '../engine-version.ts';
import { Answer, content, defineRoute, type Route } from './route.ts';

const readySchema = z.object({
  ready: z.boolean(),
  checks: z.record(z.string(), z.boolean()),
});

/** For whoever watches over the process. */
export const healthRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/healthz',
    access: 'anyone',
    says: 'The process runs',
    reply: z.object({ status: z.literal('ok'), version: z.string() }),
    handler: () => ({ status: 'ok' as const, version: ENGINE_VERSION }),
  }),
  defineRoute({
    method: 'GET',
    path: '/readyz',
    access: 'anyone',
    says: 'Requests can be served; 503 while something it needs does not answer',
    reply: readySchema,
    handler: async ({ services }) => {
      const checks = await Promise.all(
        Object.entries(services.ready).map(
          async ([name, check]) => [name, await check().catch(() => false)] as const,
        ),
      );
      const ready = !services.stopping.aborted && checks.every(([, works]) => works);
      return new Answer(
        { ready, checks: Object.fromEntries(checks) },
        { status: ready ? 200 : 503 },
      );
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/metrics',
    access: 'service:watch',
    says: 'Figures for Prometheus; it signs in with an API token',
    reply: content('text/plain; version=0.0.4; charset=utf-8'),
    handler: async ({ services: { metrics } }) => metrics.registry.metrics(),
  }),
];
