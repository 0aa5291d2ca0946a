import { z } from 'zod';
import { PRACTICE_FIGURES } from '../analytics/practice-figures.ts';
import { summaryOf } from '../analytics/summary.ts';
import { isServiceDate } from '../chart/service-date.ts';
import { ownNotes } from '../engine-own-notes.ts';
import { tipCodes } from '../engine-tip-sheet.ts';
import { type Page, printPage } from '../reports/page.ts';
import { tipSheet } from '../reports/tip-sheet.ts';
import { type Proportion, proportion, proportionWords } from '../review/proportion.ts';
import { listOf } from '../work/practice-review-input.ts';
import { marked } from './measures/markers.ts';
import { measureDeskOf } from './measures/measure-desk.ts';
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

/** Tip sheets, each line decided when it is asked for, and figures of the review of the practice. */
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
    path: '/api/report/figures',
    access: 'reports:read',
    says: 'One figure of the coding review over the record as it stands, or all of them',
    query: z.object({ figure: z.string().max(100).optional() }),
    reply: z.object({
      figures: z.array(shareSchema),
      pending: z.boolean().describe('true while encounters that changed are still counted'),
    }),
    handler: async ({ query: { figure }, scope, services }) => {
      if (figure === 'list-errors') {
        const list = await listOf({ ...services, scope });
        if (list === undefined) throw problem(404, 'request/not-found');
        return { figures: [shownFigure(figure, list.errors)], pending: false };
      }
      if (figure !== undefined && !figureIds.includes(figure))
        throw problem(404, 'request/not-found');
      const { tally, pending } = await measureDeskOf(services).count(scope.tenant, {}, marked([]));
      const asked = PRACTICE_FIGURES.filter(({ id }) => figure === undefined || figure === id);
      const shares = new Map(
        summaryOf(tally, asked).measures.map(({ measure: { id }, all }) => [id, all]),
      );
      const figures = asked.map(({ id }) => shownFigure(id, shares.get(id) ?? proportion(0, 0)));
      return { figures, pending };
    },
  }),
];

function shownFigure(figure: string, share: Proportion): z.input<typeof shareSchema> {
  return { figure, ...share, words: proportionWords(share) };
}

function sheetOf({ engine, today }: Services, date: string | undefined): Page {
  const on = date ?? today();
  return tipSheet(tipCodes(engine, on), on, engine.version);
}
