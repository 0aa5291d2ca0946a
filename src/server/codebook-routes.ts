import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { dayBefore } from '../codebook/release.ts';
import { countCodes } from '../store/desk/code-use.ts';
import { defineRoute, type Route } from './route.ts';

const day = z.string().refine(isServiceDate).meta({ format: 'date' });
const codeSchema = z.object({ code: z.string(), title: z.string() });
const endedSchema = codeSchema.extend({ successors: z.array(z.string()).readonly() });

/** What a day changed in the code set. */
export const codeSetChangeSchema = z.object({
  date: z.string(),
  added: z.array(codeSchema),
  ended: z.array(endedSchema),
  retitled: z.array(codeSchema.extend({ before: z.string() })),
});

/** What a code set of a day means for the codes that the practice uses. */
export const codeSetImpactSchema = z.object({
  date: z.string(),
  codesInUse: z.number(),
  affected: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      encounters: z.number().describe('encounters whose newest decision or bill has it'),
      status: z.string(),
      choose: z
        .array(z.string())
        .readonly()
        .describe('codes among which the documentation chooses'),
    }),
  ),
});

/** The code set over time, and what it means for the practice. */
export const codebookRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/codebook/changes',
    access: 'codes:read',
    says: 'Codes that a day adds, ends or retitles',
    query: z.object({ date: day }),
    reply: codeSetChangeSchema,
    handler: ({ query: { date }, services: { codebook } }) => changesOn(codebook, date),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/codebook/impact',
    access: 'measures:read',
    says: 'The practice’s own codes that cannot be billed on a day, with how often they are used',
    query: z.object({ date: day }),
    reply: codeSetImpactSchema,
    handler: async ({ query: { date }, scope, services: { codebook, store } }) => {
      const used = await countCodes(scope, store);
      const affected = used.flatMap(({ code, encounters }) => {
        const status = codebook.check(code, date);
        if (status.status === 'valid' || status.status === 'release-not-loaded') return [];
        const choose =
          status.status === 'retired'
            ? status.successors
            : status.status === 'header'
              ? status.children
              : [];
        const title = codebook.title(code) ?? '';
        return [{ code, title, encounters, status: status.status, choose }];
      });
      return { date, codesInUse: used.length, affected };
    },
  }),
];

function changesOn(codebook: Codebook, date: string): z.input<typeof codeSetChangeSchema> {
  const eve = dayBefore(date);
  const now = new Set(codebook.codes(date));
  const then = new Set(codebook.codes(eve));
  const named = (code: string, on: string) => ({ code, title: codebook.title(code, on) ?? '' });
  return {
    date,
    added: [...now].filter((code) => !then.has(code)).map((code) => named(code, date)),
    ended: [...then]
      .filter((code) => !now.has(code))
      .map((code) => ({ ...named(code, eve), successors: codebook.successors(code) })),
    retitled: [...now].flatMap((code) => {
      const before = codebook.title(code, eve);
      const { title } = named(code, date);
      return then.has(code) && before !== undefined && before !== title
        ? [{ code, title, before }]
        : [];
    }),
  };
}
