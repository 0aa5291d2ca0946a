import { Readable } from 'node:stream';
import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';
import { AUDIT_ACTIONS, AUDIT_OUTCOMES } from '../store/audit/audit-event.ts';
import { fhirAuditEvent } from '../store/audit/fhir-audit-event.ts';
import { exportLog, type LogSearch, searchLog } from '../store/audit/search-log.ts';
import { anchorNow, auditAnchorSchema, verifyLog } from '../store/audit/verify-log.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import { pageFrom, pageOf, pageQuery, readMark } from './pages.ts';
import { Answer, content, defineRoute, type Route } from './route.ts';

const MOST_ANCHORS = 10_000;

const instant = z.iso.datetime({ offset: true });

const searchQuery = z.object({
  actor: z.string().max(200).optional().describe('id of a person, a token or an EHR'),
  action: z.enum(AUDIT_ACTIONS).optional(),
  object: z.string().max(60).optional().describe('patient, encounter, query, session …'),
  outcome: z.enum(AUDIT_OUTCOMES).optional(),
  patient: z
    .string()
    .max(200)
    .optional()
    .describe('the practice’s number of the patient, or the id here'),
  from: instant.optional(),
  until: instant.optional().describe('not included'),
});

export const logEntrySchema = z.object({
  sequence: z.number().int().describe('1, 2, 3 … without a gap'),
  id: z.string(),
  at: z.string(),
  actor: z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    roles: z.array(z.string()).readonly(),
  }),
  from: z.string().describe('network address, or the name of the program'),
  requestId: z.string(),
  action: z.string(),
  object: z.string(),
  objectId: z.string().optional(),
  patientId: z.string().optional(),
  outcome: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
});

export const logVerdictSchema = z.object({
  isWhole: z.boolean(),
  entries: z.number().int(),
  anchors: z.number().int().describe('sealed places of the log that were compared'),
  issues: z
    .array(issueSchema)
    .readonly()
    .describe('each with the number of its entry, 100 at most'),
  anchor: auditAnchorSchema.describe(
    'where the log stood: kept elsewhere, it proves the log later',
  ),
});

/** The audit log of the practice: searched, exported, verified. Each of these is an entry of it. */
export const auditLogRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/audit-log',
    access: 'audit-log:read',
    says: 'Entries of the audit log, the newest first: by who, what, when and whose data',
    query: pageQuery.extend(searchQuery.shape),
    reply: pageOf(logEntrySchema),
    handler: async ({ query: { limit, after, ...asked }, scope, services: { store } }) => {
      const before = after === undefined ? undefined : Number(readMark(after, 1)[0]);
      const rows = await searchLog(scope, store, inUtc(asked), { before, limit: limit + 1 });
      return pageFrom(
        rows,
        limit,
        (row) => row,
        ({ sequence }) => [sequence],
      );
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/audit-log/export',
    access: 'audit-log:read',
    says: 'The entries that fit, oldest first, as FHIR AuditEvent, one a line',
    perMinute: 10,
    query: searchQuery,
    reply: content('application/fhir+ndjson'),
    handler: async ({ query, scope, services: { store } }) => {
      const rows = await exportLog(scope, store, inUtc(query));
      return new Answer(Readable.from(lines(rows)), {
        headers: { 'content-disposition': 'attachment; filename="audit-log.ndjson"' },
      });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/audit-log/verify',
    access: 'audit-log:read',
    says: 'Reads the whole log and checks every hash, the order, the end and the seals; with anchors that were kept elsewhere, these too',
    perMinute: 10,
    body: z
      .object({ anchors: z.array(auditAnchorSchema).max(MOST_ANCHORS).default([]) })
      .optional(),
    reply: logVerdictSchema,
    handler: async ({ body, scope, services: { store } }) => {
      const { entries, anchors, issues } = await verifyLog(store, scope.tenant, body?.anchors);
      const isWhole = issues.length === 0;
      await withAudit(scope, store, async ({ audit }) =>
        audit({ action: 'read', object: 'audit-log', detail: { verified: entries, isWhole } }),
      );
      return { isWhole, entries, anchors, issues, anchor: await anchorNow(store, scope.tenant) };
    },
  }),
];

/** Instants as the log has them, so that they compare letter by letter. */
function inUtc({ from, until, ...rest }: LogSearch): LogSearch {
  return {
    ...rest,
    ...(from === undefined ? {} : { from: new Date(from).toISOString() }),
    ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
  };
}

async function* lines(rows: AsyncIterable<Parameters<typeof fhirAuditEvent>[0]>) {
  for await (const row of rows) yield `${JSON.stringify(fhirAuditEvent(row))}\n`;
}
