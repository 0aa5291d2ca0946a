import Papa from 'papaparse';
import { z } from 'zod';
import { type Page, printPage } from '../reports/page.ts';
import { practiceReview } from '../reports/practice-review.ts';
import { practiceFigureRows } from '../reports/practice-review-figures.ts';
import {
  findReport,
  type KeptReport,
  keepReport,
  listReports,
  type NextVersion,
  REPORT_KINDS,
  type ReportContent,
} from '../store/reports/kept-reports.ts';
import type { Scope } from '../store/scope.ts';
import { isPermission } from './permissions.ts';
import { problem } from './problem.ts';
import { type ReviewCall, reviewInput } from './review-of-practice.ts';
import { content, defineRoute, type Route } from './route.ts';

/** A version of a report. Each stays as it was made. */
export const keptReportSchema = z.object({
  id: z.string(),
  kind: z.enum(REPORT_KINDS),
  about: z.string().describe('id of the audit; empty for the practice'),
  version: z.number(),
  sha256: z.string().describe('of the page as data with its figures'),
  supersedes: z.string().optional().describe('sha256 of the version before'),
  madeOn: z.string(),
  madeBy: z.string(),
});

const params = z.object({ reportId: z.string().max(100) });

/** Versions of the practice review and of audit reports. */
export const keptReportRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/reports',
    access: 'reports:read',
    says: 'Makes the coding review of the practice over its record as it stands, and keeps it as the next version',
    perMinute: 6,
    status: 201,
    reply: keptReportSchema,
    handler: async (call) => {
      const { scope, services } = call;
      const input = await reviewInput(call);
      const page = practiceReview(input);
      const figures = Papa.unparse(practiceFigureRows(input), {
        newline: '\r\n',
        escapeFormulae: true,
      });
      const made = {
        on: services.today(),
        now: services.now().toISOString(),
        ...(input.denials === undefined ? {} : { needs: 'effects:read' }),
      };
      const subject = { kind: 'practice-review', about: '' } as const;
      const kept = await keepReport(scope, services.store, subject, made, (next) => ({
        page: numbered(page, next),
        figures: `${figures}\r\n`,
      }));
      return shownReport(kept);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/reports',
    access: 'reports:read',
    says: 'Versions of reports, the newest first',
    query: z.object({
      kind: z.enum(REPORT_KINDS).optional(),
      about: z.string().max(100).optional().describe('id of an audit'),
    }),
    reply: z.object({ items: z.array(keptReportSchema) }),
    handler: async (call) => {
      const { kind, about } = call.query;
      const subject = {
        ...(kind === undefined ? {} : { kind }),
        ...(about === undefined ? {} : { about }),
      };
      const reports = await listReports(call.scope, call.services.store, subject);
      return { items: reports.filter((report) => maySee(call, report)).map(shownReport) };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/reports/:reportId/page',
    access: 'reports:read',
    says: 'A version as a page to read and print',
    params,
    reply: content('text/html; charset=utf-8'),
    handler: async (call) => printPage((await reportOf(call)).content.page, 'html'),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/reports/:reportId/pdf',
    access: 'reports:read',
    says: 'The same version as PDF',
    params,
    reply: content('application/pdf'),
    handler: async (call) => {
      const { report, content: kept } = await reportOf(call);
      const { pdfOf } = await import('../print/pdf.ts');
      return Buffer.from((await pdfOf(kept.page, report.madeOn)).bytes);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/reports/:reportId/figures',
    access: 'reports:read',
    says: 'The figures of a practice review as CSV, each with what prints it again',
    params,
    reply: content('text/csv; charset=utf-8'),
    handler: async (call) => {
      const { figures } = (await reportOf(call)).content;
      if (figures === undefined) throw problem(404, 'request/not-found');
      return figures;
    },
  }),
];

/** As it is told to a screen. */
export function shownReport({ needs: _needs, supersedes, ...report }: KeptReport) {
  return { ...report, ...(supersedes === undefined ? {} : { supersedes }) };
}

/** The page with the number of its version, and what it takes the place of. */
function numbered(page: Page, { version, supersedes }: NextVersion): Page {
  const before = `It takes the place of version ${version - 1}, SHA-256 ${supersedes}.`;
  const words = `Version ${version}.${supersedes === undefined ? '' : ` ${before}`}`;
  return {
    ...page,
    name: `${page.name}-${version}`,
    blocks: [{ kind: 'paragraph', text: [words] }, ...page.blocks],
  };
}

type ReportCall = ReviewCall & { readonly params: z.output<typeof params> };

function maySee({ allows }: Pick<ReportCall, 'allows'>, { needs }: KeptReport): boolean {
  return needs === undefined || (isPermission(needs) && allows(needs));
}

/** A report that the caller may not see is not there for them. */
async function reportOf(
  call: ReportCall & { readonly scope: Scope },
): Promise<{ readonly report: KeptReport; readonly content: ReportContent }> {
  const { scope, services, params: given } = call;
  const found = await findReport(scope, services.store, given.reportId, (report) =>
    maySee(call, report),
  );
  if (found === undefined) throw problem(404, 'request/not-found');
  return found;
}
