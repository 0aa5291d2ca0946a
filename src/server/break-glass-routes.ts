import { z } from 'zod';
import { ALERT_KINDS, listAlerts, seeAlert } from '../store/identity/alerts.ts';
import { breakGlass, endBreakGlass, listBreakGlass } from '../store/identity/break-glass.ts';
import { pageFrom, pageOf, pageQuery, readMark } from './pages.ts';
import { problem } from './problem.ts';
import { defineRoute, type Route } from './route.ts';

const MINUTE = 60_000;
const LONGEST_MINUTES = 60;

export const breakGlassSchema = z.object({
  id: z.string(),
  userId: z.string(),
  reason: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
});
export const alertSchema = z.object({
  id: z.string(),
  kind: z.enum(ALERT_KINDS),
  userId: z.string().optional(),
  objectId: z.string().optional().describe('what it is about: the use of break-glass'),
  createdAt: z.string(),
  seenBy: z.string().optional(),
  seenAt: z.string().optional(),
});

/** Charts in an emergency, and what administrators are told. */
export const breakGlassRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/break-glass',
    access: 'break-glass:use',
    says: 'Opens charts for reading, with a reason and for a limited time; administrators are alerted',
    status: 201,
    body: z.object({
      reason: z.string().trim().min(10).max(1000),
      minutes: z.number().int().min(1).max(LONGEST_MINUTES),
    }),
    reply: breakGlassSchema,
    handler: async ({ body: { reason, minutes }, scope, services: { store, now, log } }) => {
      // A program has no emergency.
      if (scope.actor.kind !== 'user') throw problem(403, 'access/denied');
      const at = now();
      const expiresAt = new Date(at.getTime() + minutes * MINUTE).toISOString();
      const opened = await breakGlass(scope, store, { reason, expiresAt, now: at.toISOString() });
      log.warn('glass-broken', { tenant: scope.tenant, actor: scope.actor.id, id: opened.id });
      return opened;
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/break-glass',
    access: 'break-glass:use',
    says: 'Ends it before its time',
    status: 204,
    reply: z.undefined(),
    handler: async ({ scope, services: { store, now } }) => {
      if (!(await endBreakGlass(scope, store, now().toISOString())))
        throw problem(404, 'request/not-found');
      return undefined;
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/break-glass',
    access: 'practice:manage',
    says: 'Every use with its reason, the newest first',
    query: pageQuery,
    reply: pageOf(breakGlassSchema),
    handler: async ({ query: { limit, after }, scope, services: { store } }) => {
      const before = after === undefined ? undefined : String(readMark(after, 1)[0]);
      const uses = await listBreakGlass(scope, store, { before, limit: limit + 1 });
      return pageFrom(
        uses,
        limit,
        (use) => use,
        ({ id }) => [id],
      );
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/alerts',
    access: 'practice:manage',
    says: 'What administrators have to look at, the newest first',
    query: pageQuery,
    reply: pageOf(alertSchema),
    handler: async ({ query: { limit, after }, scope, services: { store } }) => {
      const before = after === undefined ? undefined : String(readMark(after, 1)[0]);
      const alerts = await listAlerts(scope, store, { before, limit: limit + 1 });
      return pageFrom(
        alerts,
        limit,
        (alert) => alert,
        ({ id }) => [id],
      );
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/alerts/:alertId/seen',
    access: 'practice:manage',
    says: 'Notes that somebody has looked at an alert',
    status: 204,
    params: z.object({ alertId: z.string().max(100) }),
    reply: z.undefined(),
    handler: async ({ params: { alertId }, scope, services: { store, now } }) => {
      if (!(await seeAlert(scope, store, alertId, now().toISOString())))
        throw problem(404, 'request/not-found');
      return undefined;
    },
  }),
];
