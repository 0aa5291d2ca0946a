import { z } from 'zod';
import { claimRecordSchema } from '../chart/claim.ts';
import { encounterSchema } from '../chart/encounter.ts';
import { scrubResultSchema } from '../claims/scrub-schema.ts';
import { decisionSchema } from '../coding/decision.ts';
import { scrubRecord } from '../engine-claim.ts';
import { reviewPatient } from '../engine-review.ts';
import { lintQuery } from '../queries/lint.ts';
import { lintInputSchema, lintResultSchema } from '../queries/lint-schema.ts';
import { patientReviewSchema } from '../review/review-schema.ts';
import { defineRoute, type Route } from './route.ts';

/** The longest note, all of it escaped, with room for its documents; as one line of a batch. */
const LARGEST_RECORD = 32 * 1024 * 1024;
/** Records in one array. More belong into a batch, which does not hold the answer back. */
const MOST_RECORDS = 100;

const record = z
  .unknown()
  .refine((body) => !Array.isArray(body) || body.length <= MOST_RECORDS, `at most ${MOST_RECORDS}`);

/** One record gives one answer, an array as many, in its order. The body is read as a line of a batch is: to issues. */
function each<Result>(
  body: unknown,
  name: string,
  answer: (record: unknown, id: string) => Result,
) {
  if (!Array.isArray(body)) return answer(body, name);
  return body.map((item: unknown, index) => answer(item, `${name}-${index + 1}`));
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
    handler: ({ body, services: { engine } }) =>
      each(body, 'encounter', (item, id) => engine.code(item, id)),
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
    handler: ({ body, services: { engine, scrubber } }) =>
      each(body, 'claim', (item, id) => scrubRecord(engine, scrubber, item, id)),
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
    handler: ({ body, services: { engine } }) =>
      each(body, 'patient', (item, id) => reviewPatient(engine, item, id)),
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
