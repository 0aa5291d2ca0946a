import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { dayBefore } from '../codebook/release.ts';
import { countCodes } from '../store/desk/code-use.ts';
import { defineRoute, type Route } from './route.ts';

const day = z.string().refine(isServiceDate).meta({ format: 'date' });
const codeSchema = z.object({ code: z.string(), title: z.string() });
const endedSchema = codeSchema.extend({ successors: z.array(z.string()).readonly() });

const releaseSchema = z.string().nullable().describe('in force on the day; null: it is not loaded');

/** What a day changed in the code set; nothing where the release of the day is not loaded. */
export const codeSetChangeSchema = z.object({
  date: z.string(),
  release: releaseSchema,
  added: z.array(codeSchema),
  ended: z.array(endedSchema),
  retitled: z.array(codeSchema.extend({ before: z.string() })),
});

const CONCERNS = ['ends', 'retitled', 'not-billable'] as const;

/** What a code set of a day means for the codes that the practice uses. */
export const codeSetImpactSchema = z.object({
  date: z.string(),
  release: releaseSchema,
  from: z.string().describe('encounters from this day until the day before `date` are counted'),
  until: z.string(),
  codesInUse: z.number(),
  affected: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      encounters: z.number().describe('encounters whose newest decision or bill has it'),
      concern: z
        .enum(CONCERNS)
        .describe('`ends`: billable until the day before; `not-billable`: not even then'),
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
    says: 'The practice’s own codes of the year before a day that cannot be billed on it or have another title',
    query: z.object({ date: day }),
    reply: codeSetImpactSchema,
    handler: async ({ query: { date }, scope, services: { codebook, store } }) => {
      const days = {
        from: `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`,
        until: dayBefore(date),
      };
      const used = await countCodes(scope, store, days);
      const release = codebook.releaseOn(date)?.id ?? null;
      const affected = used.flatMap(({ code, encounters }) => {
        const concern = release === null ? undefined : concernOf(codebook, code, date);
        return concern === undefined ? [] : [{ code, encounters, ...concern }];
      });
      return { date, release, ...days, codesInUse: used.length, affected };
    },
  }),
];

/** What a day means for a code that is in use; undefined: nothing. */
function concernOf(codebook: Codebook, code: string, date: string) {
  const eve = dayBefore(date);
  const status = codebook.check(code, date);
  const title = codebook.title(code) ?? '';
  if (status.status === 'release-not-loaded') return undefined;
  if (status.status === 'valid') {
    const isRetitled = codebook.isBillable(code, eve) && codebook.title(code, eve) !== status.title;
    return isRetitled ? { title, concern: 'retitled' as const, choose: [] } : undefined;
  }
  const choose =
    status.status === 'retired'
      ? status.successors
      : status.status === 'header'
        ? status.children
        : [];
  const concern = codebook.isBillable(code, eve) ? ('ends' as const) : ('not-billable' as const);
  return { title, concern, choose };
}

function changesOn(codebook: Codebook, date: string): z.input<typeof codeSetChangeSchema> {
  const release = codebook.releaseOn(date)?.id ?? null;
  if (release === null) return { date, release, added: [], ended: [], retitled: [] };
  const eve = dayBefore(date);
  const now = new Set(codebook.codes(date));
  const then = new Set(codebook.codes(eve));
  const named = (code: string, on: string) => ({ code, title: codebook.title(code, on) ?? '' });
  return {
    date,
    release,
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
