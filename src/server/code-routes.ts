import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import { cardOf } from '../codebook/code-card.ts';
import { codesAbove } from '../codebook/code-form.ts';
import { defineRoute, type Route } from './route.ts';

const day = z.string().refine(isServiceDate).meta({ format: 'date' });
const onDay = z.object({ date: day.optional().describe('date of service; today when left out') });
const params = z.object({ code: z.string().max(20) });

const releaseSchema = z.object({
  id: z.string(),
  effective: z.string(),
  scope: z.enum(['family', 'full']),
  sha256: z.string().optional(),
});
const statusSchema = z.looseObject({
  code: z.string(),
  date: z.string(),
  status: z.enum([
    'valid',
    'header',
    'retired',
    'not-yet-valid',
    'malformed',
    'unknown',
    'release-not-loaded',
  ]),
});
const noteSchema = z.looseObject({ owner: z.string(), kind: z.string(), text: z.string() });
/** What the code set says of one code on a day. */
export const cardSchema = statusSchema.extend({
  title: z.string().optional(),
  above: z
    .array(z.object({ code: z.string(), title: z.string() }))
    .describe('the codes above it, the category first'),
  history: z
    .array(z.object({ from: z.string(), release: z.string(), status: z.string() }))
    .readonly(),
  beneath: z.array(z.object({ code: z.string(), title: z.string() })).readonly(),
  follows: z.array(z.string()).readonly(),
  followedBy: z.array(z.string()).readonly(),
  notes: z.array(noteSchema).readonly(),
  index: z.array(z.string()).readonly().describe('paths of the Alphabetic Index that lead to it'),
});
const foundSchema = z.object({ code: z.string(), title: z.string(), score: z.number() });

/** What ICD-10-CM says on a day. */
export const codeRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/codes',
    access: 'codes:read',
    says: 'The releases of the code set that are known',
    reply: z.object({ releases: z.array(releaseSchema).readonly() }),
    handler: ({ services: { codebook } }) => ({ releases: codebook.releases }),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/codes/search',
    access: 'codes:read',
    says: 'Billable codes whose title, inclusion terms or path in the Alphabetic Index hold all the words',
    query: onDay.extend({
      words: z.string().min(1).max(200),
      limit: z.coerce.number().int().min(1).max(200).default(20),
    }),
    reply: z.object({ date: z.string(), codes: z.array(foundSchema).readonly() }),
    handler: ({ query: { words, date, limit }, services: { codebook, today } }) => {
      const on = date ?? today();
      return { date: on, codes: codebook.search(words, on, limit) };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/codes/:code/check',
    access: 'codes:read',
    says: 'Whether a code can be billed on a day',
    params,
    query: onDay,
    reply: statusSchema,
    handler: ({ params: { code }, query, services: { codebook, today } }) => {
      const date = query.date ?? today();
      return { ...codebook.check(code, date), date };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/codes/:code',
    access: 'codes:read',
    says: 'What a code is on a day, with its history and all notes that hold for it',
    params,
    query: onDay,
    reply: cardSchema,
    handler: ({ params: { code }, query: { date }, services: { codebook, today } }) => {
      const on = date ?? today();
      const card = cardOf(codebook, code, on);
      const above = codesAbove(card.code).toReversed();
      return {
        ...card,
        above: above.map((one) => ({ code: one, title: codebook.title(one, on) ?? '' })),
      };
    },
  }),
];
