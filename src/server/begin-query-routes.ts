import { z } from 'zod';
import type { Decision } from '../coding/decision.ts';
import { beginQuery, type WordsAt } from '../queries/begin-query.ts';
import { queryWordingSchema } from '../queries/life-schema.ts';
import { listQueries } from '../store/desk/query-list.ts';
import { withEncounter } from './open-encounter.ts';
import { defineRoute, type Route } from './route.ts';

/** What a query is begun from; all of it may be given together. */
const aboutSchema = z.object({
  code: z.string().max(10).optional().describe('a withheld code of the decision'),
  finding: z.string().max(80).optional().describe('id of a finding of the decision'),
  words: z
    .array(
      z.object({
        document: z.string().max(200).describe('`note`, or the id that evidence names'),
        start: z.number().int().min(0),
        end: z.number().int().min(0),
      }),
    )
    .max(20)
    .default([])
    .describe('`[start, end)` in UTF-16 code units of the document'),
});

export const begunQuerySchema = z.object({
  wording: queryWordingSchema
    .extend({ question: z.string().describe('empty: it is the writer’s') })
    .describe('the words of the record, quoted, and the answers that every query has'),
});

const OWN_TOPIC = 'clarification';
/** More queries about one encounter than anybody writes. */
const MOST_QUERIES = 200;

/** Where a query in one’s own words begins. */
export const beginQueryRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/encounters/:encounterId/query-beginnings',
    access: 'queries:write',
    says: 'The words with which a query of one’s own begins: what the record says, quoted; nothing is kept',
    params: z.object({ encounterId: z.string().max(80) }),
    body: aboutSchema,
    reply: begunQuerySchema,
    handler: async ({ params: { encounterId }, body: about, scope, services }) =>
      withEncounter(scope, services, encounterId, async ({ encounter, decision }) => {
        const { chart, dateOfService } = encounter;
        const { sections, sentences } = services.engine.read(chart);
        const { length } = await listQueries(
          scope,
          services.store,
          { encounterId },
          { limit: MOST_QUERIES },
        );
        const from = { encounter: chart, dateOfService, sections, sentences };
        const topic = length === 0 ? OWN_TOPIC : `${OWN_TOPIC}-${length + 1}`;
        return { wording: beginQuery(placesOf(about, decision), from, topic) };
      }),
  }),
];

/** The words on which what is asked about rests. */
function placesOf(
  { code, finding, words }: z.infer<typeof aboutSchema>,
  { withheld, findings }: Decision,
): readonly WordsAt[] {
  return [
    ...words,
    ...withheld.filter((each) => each.code === code).flatMap(({ evidence }) => evidence),
    ...findings.filter(({ id }) => id === finding).flatMap(({ evidence = [] }) => evidence),
  ];
}
