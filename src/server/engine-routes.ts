import { z } from 'zod';
import { claimRecordSchema } from '../chart/claim.ts';
import { encounterSchema } from '../chart/encounter.ts';
import { issueSchema } from '../chart/issue.ts';
import { isServiceDate } from '../chart/service-date.ts';
import { scrubResultSchema } from '../claims/scrub-schema.ts';
import { decisionSchema } from '../coding/decision.ts';
import { readSource } from '../intake/read-source.ts';
import { lintQuery } from '../queries/lint.ts';
import { lintInputSchema, lintResultSchema } from '../queries/lint-schema.ts';
import { patientReviewSchema } from '../review/review-schema.ts';
import { ENGINE_WORK, type EngineAnswer, type EngineKind, each } from './engine-work.ts';
import { bytes, type Call, defineRoute, type Route } from './route.ts';

/** The longest note, all of it escaped, with room for its documents; as one line of a batch. */
const LARGEST_RECORD = 32 * 1024 * 1024;
/** Records in one array. More belong into a batch, which does not hold the answer back. */
const MOST_RECORDS = 100;

const record = z
  .unknown()
  .refine((body) => !Array.isArray(body) || body.length <= MOST_RECORDS, `at most ${MOST_RECORDS}`);

/** From this size on an answer takes long enough for others to notice: a decision of 10 KB takes 0.4 ms. */
const LONG = 256 * 1024;

function isLong({ headers }: Pick<Call<unknown, unknown, unknown>, 'headers'>): boolean {
  return Number(headers['content-length'] ?? LONG) >= LONG;
}

async function ask<Kind extends EngineKind>(
  kind: Kind,
  call: Call<undefined, undefined, unknown>,
): Promise<EngineAnswer<Kind>> {
  const { body, services } = call;
  const { thread } = services;
  if (thread !== undefined && isLong(call)) return thread.work(kind, body);
  return ENGINE_WORK[kind](services, body);
}

/** A file that is looked at on a screen; larger ones belong into a batch. */
const LARGEST_FILE = 8 * 1024 * 1024;
/** Visits of a file that are shown. */
const MOST_VISITS = 50;

/** The visits of a file, as it was recognised. */
export const codedFileSchema = z.object({
  format: z.string().nullable().describe('null when the file cannot be read; `issues` say why'),
  visits: z.array(
    z.object({
      encounter: encounterSchema.required({ dateOfService: true }),
      codes: z.array(z.string()),
      queries: z.number().describe('questions that the decision drafts'),
    }),
  ),
  more: z.number().describe('visits of the file that are not shown'),
  issues: z.array(issueSchema),
});

const patientSchema = z.object({
  id: z.string(),
  visits: z.array(encounterSchema).describe('oldest first'),
});

/** The engine without the record: nothing that comes in here is kept. */
export const engineRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/code',
    access: 'engine:use',
    says: 'Reads a note and decides its codes',
    bodyLimit: LARGEST_RECORD,
    body: record,
    bodyShown: oneOrMore(encounterSchema),
    reply: oneOrMore(decisionSchema),
    handler: (call) => ask('code', call),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/code/file',
    access: 'engine:use',
    says: 'Recognises a file (text, JSON, CSV, FHIR, C-CDA, HL7 v2) and decides its visits; nothing is kept',
    bodyLimit: LARGEST_FILE,
    perMinute: 60,
    query: z.object({
      date: z
        .string()
        .refine(isServiceDate)
        .meta({ format: 'date' })
        .describe('of visits that say none'),
    }),
    body: bytes,
    reply: codedFileSchema,
    handler: ({ body, query: { date }, services: { engine } }) => {
      const { format, visits, issues } = readSource(body);
      return {
        format: format ?? null,
        visits: visits.slice(0, MOST_VISITS).map(({ located: { encounter } }) => {
          const dated = { ...encounter, dateOfService: encounter.dateOfService ?? date };
          const { codes, queries } = engine.code(dated);
          return {
            encounter: dated,
            codes: codes.map(({ code }) => code),
            queries: queries.length,
          };
        }),
        more: Math.max(0, visits.length - MOST_VISITS),
        issues: issues.slice(0, MOST_VISITS),
      };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/scrub',
    access: 'engine:use',
    says: 'Checks a claim before it leaves',
    bodyLimit: LARGEST_RECORD,
    body: record,
    bodyShown: oneOrMore(claimRecordSchema),
    reply: oneOrMore(scrubResultSchema),
    handler: (call) => ask('scrub', call),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/review',
    access: 'engine:use',
    says: 'Looks back over a patient’s visits',
    bodyLimit: LARGEST_RECORD,
    body: record,
    bodyShown: oneOrMore(patientSchema),
    reply: oneOrMore(patientReviewSchema),
    handler: (call) => ask('review', call),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/query/lint',
    access: 'engine:use',
    says: 'Checks a query to a provider',
    body: record,
    bodyShown: oneOrMore(lintInputSchema),
    reply: oneOrMore(lintResultSchema),
    handler: ({ body }) => each(body, 'query', lintQuery),
  }),
];

function oneOrMore<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.array(schema)]);
}
