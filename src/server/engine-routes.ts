import { z } from 'zod';
import { claimRecordSchema } from '../chart/claim.ts';
import { encounterSchema } from '../chart/encounter.ts';
import { scrubResultSchema } from '../claims/scrub-schema.ts';
import { decisionSchema } from '../coding/decision.ts';
import { lintQuery } from '../queries/lint.ts';
import { lintInputSchema, lintResultSchema } from '../queries/lint-schema.ts';
import { patientReviewSchema } from '../review/review-schema.ts';
import { ENGINE_WORK, type EngineAnswer, type EngineKind, each } from './engine-work.ts';
import { type Call, defineRoute, type Route } from './route.ts';

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
