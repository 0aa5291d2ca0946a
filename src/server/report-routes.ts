import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { figureOver, PRACTICE_FIGURES } from '../analytics/practice-figures.ts';
import type { PracticeRow } from '../analytics/practice-row.ts';
import { summaryOf } from '../analytics/summary.ts';
import { isServiceDate } from '../chart/service-date.ts';
import { DENIAL_CAUSES } from '../claims/embedded-denial-causes.ts';
import { ownNotes } from '../engine-own-notes.ts';
import { workPractice } from '../engine-practice.ts';
import { sampledEncounters } from '../engine-practice-sample.ts';
import { tipCodes } from '../engine-tip-sheet.ts';
import { type Page, printPage } from '../reports/page.ts';
import { type PracticeReviewInput, practiceReview } from '../reports/practice-review.ts';
import { tipSheet } from '../reports/tip-sheet.ts';
import { proportionWords } from '../review/proportion.ts';
import { practiceVisits } from '../store/audits/practice-visits.ts';
import type { Scope } from '../store/scope.ts';
import { sha256 } from '../store/sealed-reading.ts';
import { marked, markersOf } from './measures/markers.ts';
import { measureDeskOf } from './measures/measure-desk.ts';
import type { Permission } from './permissions.ts';
import { problem } from './problem.ts';
import { content, defineRoute, type Route } from './route.ts';
import type { Services } from './services.ts';

const query = z.object({
  date: z.string().refine(isServiceDate, 'YYYY-MM-DD').optional(),
});

const figureIds = PRACTICE_FIGURES.map(({ id }) => id);
const shareSchema = z.object({
  figure: z.string(),
  count: z.number().int(),
  of: z.number().int(),
  rate: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  words: z.string(),
});

/** Tip sheets, each line decided when it is asked for, and the review of the practice over its record. */
export const reportRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/tipsheet',
    access: 'reports:read',
    says: 'Which words give which code of low back pain on a day, as a page',
    query,
    reply: content('text/html; charset=utf-8'),
    handler: ({ query: { date }, services }) => printPage(sheetOf(services, date), 'html'),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/tipsheet.pdf',
    access: 'reports:read',
    says: 'Which words give which code of low back pain on a day, as PDF',
    query,
    reply: content('application/pdf'),
    handler: async ({ query: { date }, services }) => {
      const { pdfOf } = await import('../print/pdf.ts');
      const { bytes } = await pdfOf(sheetOf(services, date), date ?? services.today());
      return Buffer.from(bytes);
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/tipsheet',
    access: 'reports:read',
    says: 'The tip sheet with a provider’s own sentences, identifiers taken out; nothing is kept',
    bodyLimit: 32 * 1024 * 1024,
    body: z.object({
      provider: z.string().min(1).max(200),
      encounters: z.array(z.unknown()).min(1).max(2000),
    }),
    reply: content('text/html; charset=utf-8'),
    handler: ({ body: { provider, encounters }, services }) => {
      const { engine, today } = services;
      const own = ownNotes(engine, provider, encounters, today());
      return printPage(tipSheet(tipCodes(engine, today()), today(), engine.version, own), 'html');
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/report',
    access: 'reports:read',
    says: 'The coding review of the practice over its record, as a page',
    perMinute: 6,
    reply: content('text/html; charset=utf-8'),
    handler: async (call) => printPage(await reviewOf(call), 'html'),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/report.pdf',
    access: 'reports:read',
    says: 'The coding review of the practice over its record, as PDF',
    perMinute: 6,
    reply: content('application/pdf'),
    handler: async (call) => {
      const { pdfOf } = await import('../print/pdf.ts');
      return Buffer.from((await pdfOf(await reviewOf(call), call.services.today())).bytes);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/report/figures',
    access: 'reports:read',
    says: 'One figure of the coding review, or all of them',
    perMinute: 30,
    query: z.object({ figure: z.string().max(100).optional() }),
    reply: z.object({ figures: z.array(shareSchema) }),
    handler: async ({ query: { figure }, scope, services }) => {
      if (figure !== undefined && !figureIds.includes(figure))
        throw problem(404, 'request/not-found');
      const { rows } = await rowsOf(scope, services);
      return {
        figures: PRACTICE_FIGURES.filter(({ id }) => figure === undefined || figure === id).map(
          (measure) => {
            const share = figureOver(measure, rows);
            return { figure: measure.id, ...share, words: proportionWords(share) };
          },
        ),
      };
    },
  }),
];

/** Patients read and decided before others get their turn on this thread. */
const AT_ONCE = 25;

type Deciding = Pick<Services, 'engine' | 'store' | 'today'>;

async function rowsOf(scope: Scope, { engine, store, today }: Deciding) {
  const visits = await practiceVisits(scope, store);
  const patients = [...Map.groupBy(visits, ({ patient }) => patient).values()];
  const rows: PracticeRow[] = [];
  for (let from = 0; from < patients.length; from += AT_ONCE) {
    rows.push(...workPractice(engine, patients.slice(from, from + AT_ONCE).flat(), today()));
    await setImmediate();
  }
  return { visits, rows: rows.toSorted((a, b) => (a.facts.id < b.facts.id ? -1 : 1)) };
}

type ReviewCall = {
  readonly scope: Scope;
  readonly services: Services;
  readonly allows: (permission: Permission) => boolean;
};

async function reviewOf({ scope, services, allows }: ReviewCall): Promise<Page> {
  const { engine, today } = services;
  const { visits, rows } = await rowsOf(scope, services);
  const encounters = new Map(visits.map(({ encounter }) => [encounter.id, encounter]));
  const seed = 'practice review';
  const { drawChart } = await import('../print/chart-svg.ts');
  return practiceReview({
    rows,
    markers: await markersOf(scope, services),
    denials: allows('effects:read') ? await denialsOf(scope, services) : undefined,
    draw: drawChart,
    on: today(),
    engine: engine.version,
    seed,
    commands: {
      giveList: 'Send it to /api/lists/audit.',
      giveAnswers: allows('effects:read')
        ? 'No claim of the record has an answer of a payer.'
        : 'Answers of payers are for administrators and auditors.',
      figure: (id) => `GET /api/report/figures?figure=${id}`,
      auditSample: 'POST /api/audits',
      ownTipSheet: 'POST /api/tipsheet',
    },
    ...sampledEncounters(engine, rows, encounters, { many: 15, seed, hash: sha256 }),
  });
}

/** Encounters whose claims payers denied, by cause. No amounts. */
async function denialsOf(
  scope: Scope,
  services: Services,
): Promise<PracticeReviewInput['denials']> {
  const desk = measureDeskOf(services);
  await desk.refresh(scope.tenant);
  const { tally } = await desk.count(scope.tenant, {}, marked([]));
  const shares = new Map(summaryOf(tally).measures.map(({ measure, all }) => [measure.id, all]));
  const denied = shares.get('denied');
  if (denied === undefined) return undefined;
  const patterns = DENIAL_CAUSES.map(({ id, title, owner, next }) => ({
    title,
    owner,
    next,
    count: shares.get(`denied-${id}`)?.count ?? 0,
  }));
  return {
    denied,
    command: 'GET /api/measures/denied',
    patterns: patterns
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
  };
}

function sheetOf({ engine, today }: Services, date: string | undefined): Page {
  const on = date ?? today();
  return tipSheet(tipCodes(engine, on), on, engine.version);
}
