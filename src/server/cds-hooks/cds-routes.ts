import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Issue } from '../../chart/issue.ts';
import { inPractice } from '../in-practice.ts';
import { Problem } from '../problem.ts';
import { defineRoute, type Route } from '../route.ts';
import type { Services } from '../services.ts';
import { answerCall } from './answer-call.ts';
import { cdsResponseSchema } from './card-schema.ts';
import { type CdsClient, verifyClient } from './client-token.ts';
import { feedbackSchema } from './feedback-schema.ts';
import { gatherData } from './gather-data.ts';
import { readHookChart } from './hook-chart.ts';
import { cdsIssue } from './issues.ts';
import { isKnownOrder } from './order-cards.ts';
import { cdsRequestSchema, readCall } from './request-schema.ts';
import { discovery, HOOKS, isServiceId } from './services.ts';

/** Prefetched notes and reports of a patient. */
const LARGEST_CALL = 16 * 1024 * 1024;

const params = z.object({ serviceId: z.string().max(100) });
const offeredSchema = z.object({
  services: z
    .array(
      z.object({
        hook: z.enum(HOOKS),
        id: z.string(),
        title: z.string(),
        description: z.string(),
        prefetch: z.record(z.string(), z.string()),
        usageRequirements: z.string(),
      }),
    )
    .readonly(),
});

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** CDS Hooks 2.0. Anybody may see what is offered; who calls is known by a signed token. */
export const cdsRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/cds-services',
    access: 'anyone',
    says: 'The CDS services that are offered (CDS Hooks discovery)',
    reply: offeredSchema,
    handler: discovery,
  }),
  defineRoute({
    method: 'POST',
    path: '/cds-services/:serviceId',
    access: 'ehr',
    says: 'Answers a hook with cards',
    bodyLimit: LARGEST_CALL,
    params,
    body: z.unknown(),
    bodyShown: cdsRequestSchema,
    reply: cdsResponseSchema,
    handler: async ({ params: { serviceId }, body, headers, scope, services }) => {
      const client = await admitted(services, headers, `/cds-services/${serviceId}`);
      const read = readCall(serviceId, body);
      if ('issue' in read) throw refusal(read.status, read.issue);
      const { service, request } = read;
      const { cds, engine, today } = await inPractice(services, client.tenant);
      const isOrder = service.hook === 'order-select' || service.hook === 'order-sign';
      const draft = readHookChart(engine, request, new Map(), today());
      // orders of other things are not spoken of, so nothing is needed for them
      const needs = isOrder && !draft.orders.some(isKnownOrder) ? [] : service.needs;
      const { data, lacking } = await gatherData(service, request, needs, (server) =>
        client.fhirServers.includes(server),
      );
      const [missing] = lacking;
      if (missing !== undefined)
        throw refusal(412, cdsIssue('cds/data-missing', `prefetch.${missing}`));
      const cards = answerCall(
        {
          engine,
          publicUrl: cds.publicUrl,
          launchesSmart: client.launchesSmart,
          newId: randomUUID,
        },
        service.hook,
        readHookChart(engine, request, data, today()),
      );
      const { patientId: patient, userId: user } = request.context;
      await cds.keepCall(
        client,
        {
          hook: service.hook,
          service: serviceId,
          hookInstance: request.hookInstance,
          patient,
          user,
          cards,
        },
        scope.requestId,
        scope.from,
      );
      return { cards };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/cds-services/:serviceId/feedback',
    access: 'ehr',
    says: 'Takes what became of cards: accepted, or set aside with a reason',
    params,
    body: z.unknown(),
    bodyShown: feedbackSchema,
    reply: z.object({}),
    handler: async ({ params: { serviceId }, body, headers, scope, services }) => {
      const client = await admitted(services, headers, `/cds-services/${serviceId}/feedback`);
      if (!isServiceId(serviceId)) throw refusal(404, cdsIssue('cds/service-unknown', 'id'));
      const parsed = feedbackSchema.safeParse(body);
      if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.map(String).join('.');
        throw refusal(400, cdsIssue('cds/feedback-malformed', at));
      }
      await services.cds.keepFeedback(
        client,
        serviceId,
        parsed.data.feedback,
        scope.requestId,
        scope.from,
      );
      return {};
    },
  }),
];

async function admitted({ cds }: Services, headers: Headers, path: string): Promise<CdsClient> {
  const { authorization } = headers;
  const verified = await verifyClient(
    typeof authorization === 'string' ? authorization : undefined,
    `${cds.publicUrl}${path}`,
    cds,
    cds.now(),
  );
  if ('issue' in verified) throw refusal(401, verified.issue);
  return verified.client;
}

function refusal(status: number, issue: Issue): Problem {
  return new Problem(
    status,
    issue.code,
    [issue],
    status === 401 ? { 'www-authenticate': 'Bearer' } : {},
  );
}
