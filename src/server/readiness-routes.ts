import { z } from 'zod';
import { SERVICES } from '../claims/embedded-services.ts';
import { OWNERS } from '../coding/decision.ts';
import { readyFor } from '../engine-readiness.ts';
import { timelineOf } from '../store/record/timeline.ts';
import { withEncounter } from './open-encounter.ts';
import { problem } from './problem.ts';
import { defineRoute, type Route } from './route.ts';

const elementSchema = z.object({
  element: z.string(),
  status: z.enum(['found', 'missing', 'contradictory', 'not-asked']),
  because: z.string(),
  evidence: z
    .array(
      z.object({
        visit: z.string().describe('the source’s own id of the visit'),
        date: z.string(),
        document: z.string(),
        start: z.number(),
        end: z.number(),
        words: z.string(),
      }),
    )
    .readonly(),
  owner: z.enum(OWNERS).describe('who closes the gap'),
  basis: z.string().describe('where the criterion comes from, and how it was seen'),
});

const readinessSchema = z.object({
  id: z.string(),
  service: z.string(),
  title: z.string(),
  date: z.string(),
  ready: z.boolean(),
  diagnosis: elementSchema,
  elements: z.array(elementSchema).readonly(),
});

/** What the record of a visit holds of what is asked before services; never that a payer covers one. */
export const readinessPageSchema = z.object({ services: z.array(readinessSchema) });

export const intendedServicesSchema = z.object({
  services: z
    .array(
      z.object({ id: z.string(), title: z.string(), procedures: z.array(z.string()).readonly() }),
    )
    .readonly(),
});

/** What the record holds before a service is asked for. */
export const readinessRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/intended-services',
    access: 'engine:use',
    says: 'The services whose readiness can be looked at',
    reply: intendedServicesSchema,
    handler: () =>
      Promise.resolve({
        services: SERVICES.map(({ id, title, procedures }) => ({ id, title, procedures })),
      }),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/encounters/:encounterId/readiness',
    access: 'encounters:read',
    says: 'What the visit and those before it hold of what is asked before a service',
    params: z.object({ encounterId: z.string().max(80) }),
    query: z.object({
      service: z
        .string()
        .max(40)
        .optional()
        .describe('id of a service, or a CPT or HCPCS number; all of them when left out'),
      code: z.string().trim().toUpperCase().max(10).optional().describe('on the request'),
    }),
    reply: readinessPageSchema,
    handler: async ({ params: { encounterId }, query: { service, code }, scope, services }) =>
      withEncounter(scope, services, encounterId, async ({ encounter }) => {
        const { patientId, dateOfService } = encounter;
        const before =
          patientId === null
            ? []
            : (await timelineOf(scope, services.store, patientId)).filter(
                (visit) => visit.id !== encounterId && visit.dateOfService <= dateOfService,
              );
        const visits = [...before, encounter].map(({ chart }) => chart);
        const record = { id: encounter.externalId, visits };
        const asked = service === undefined ? SERVICES.map(({ id }) => id) : [service];
        const found = asked.flatMap((one) => readyFor(services.engine, record, one, code) ?? []);
        if (found.length === 0) throw problem(404, 'request/not-found');
        return { services: found };
      }),
  }),
];
