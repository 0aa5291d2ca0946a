import { z } from 'zod';
import type { Issue } from '../../chart/issue.ts';
import { cdsIssue } from './issues.ts';
import { type CdsService, isServiceId, serviceFor } from './services.ts';

const bundleSchema = z.looseObject({ resourceType: z.literal('Bundle') });

const authorizationSchema = z.object({
  access_token: z.string().min(1),
  token_type: z.literal('Bearer'),
  expires_in: z.number().int(),
  scope: z.string(),
  subject: z.string(),
});

/** Fields that each hook of the HL7 hook library has in its context; what else is sent is ignored. */
const contextSchema = z.looseObject({
  userId: z.string().min(1),
  patientId: z.string().min(1),
  encounterId: z.string().min(1).optional(),
  selections: z.array(z.string()).optional(),
  draftOrders: bundleSchema.optional(),
  conditions: bundleSchema.optional(),
});

/** A call of a service: CDS Hooks 2.0, "HTTP Request". Extensions and fields of later versions are ignored. */
export const cdsRequestSchema = z.looseObject({
  hook: z.string().min(1),
  hookInstance: z.string().min(1),
  fhirServer: z.url().optional(),
  fhirAuthorization: authorizationSchema.optional(),
  context: contextSchema,
  prefetch: z.record(z.string(), z.unknown()).optional(),
});
export type CdsRequest = z.infer<typeof cdsRequestSchema>;

/** Fields of the context that one hook must have and others need not. */
const ALSO = {
  'patient-view': [],
  'encounter-discharge': ['encounterId'],
  'order-select': ['selections', 'draftOrders'],
  'order-sign': ['draftOrders'],
  'problem-list-item-create': ['conditions'],
} as const satisfies Record<CdsService['hook'], readonly (keyof CdsRequest['context'])[]>;

export type ReadCall =
  | { readonly service: CdsService; readonly request: CdsRequest }
  | { readonly status: 400 | 404; readonly issue: Issue };

/** Reads the call of a service. What is wrong is told by its place, never by its words. */
export function readCall(serviceId: string, body: unknown): ReadCall {
  if (!isServiceId(serviceId)) return { status: 404, issue: cdsIssue('cds/service-unknown', 'id') };
  const parsed = cdsRequestSchema.safeParse(body);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const at = first?.path.map(String).join('.') ?? '';
    return { status: 400, issue: cdsIssue('cds/request-malformed', at, first?.code) };
  }
  const request = parsed.data;
  const service = serviceFor(serviceId, request.hook);
  if (service === undefined) return { status: 400, issue: cdsIssue('cds/hook-not-served', 'hook') };
  const missing = ALSO[service.hook].find((field) => request.context[field] === undefined);
  if (missing !== undefined)
    return { status: 400, issue: cdsIssue('cds/request-malformed', `context.${missing}`) };
  return { service, request };
}
