import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import { ownNotes } from '../engine-own-notes.ts';
import { tipCodes } from '../engine-tip-sheet.ts';
import { type Page, printPage } from '../reports/page.ts';
import { tipSheet } from '../reports/tip-sheet.ts';
import { content, defineRoute, type Route } from './route.ts';
import type { Services } from './services.ts';

const query = z.object({
  date: z.string().refine(isServiceDate, 'YYYY-MM-DD').optional(),
});

/** Tip sheets; each line is decided when it is asked for. */
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
];

function sheetOf({ engine, today }: Services, date: string | undefined): Page {
  const on = date ?? today();
  return tipSheet(tipCodes(engine, on), on, engine.version);
}
