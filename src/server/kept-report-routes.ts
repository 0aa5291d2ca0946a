import { z } from 'zod';
import { printPage } from '../reports/page.ts';
import { partOf } from '../reports/page-parts.ts';
import { REVIEW_PARTS } from '../reports/practice-review.ts';
import { listJobs } from '../store/jobs/jobs.ts';
import {
  findReport,
  type KeptReport,
  listReports,
  REPORT_KINDS,
  type ReportContent,
} from '../store/reports/kept-reports.ts';
import type { Scope } from '../store/scope.ts';
import { startPracticeReview } from '../work/start-practice-review.ts';
import { csvOf } from './csv.ts';
import { begun, jobSchema, shownJob } from './job-routes.ts';
import { isPermission, type Permission } from './permissions.ts';
import { problem } from './problem.ts';
import { content, defineRoute, type Route } from './route.ts';
import type { Services } from './services.ts';

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
    says: 'Starts to make the coding review of the practice over its record, which is kept as the next version under the id of the job; one at a time',
    perMinute: 6,
    status: 202,
    reply: jobSchema,
    handler: async ({ scope, services, allows }) => {
      const { store, engine } = services;
      const job = await startPracticeReview(scope, store, engine, {
        withDenials: allows('effects:read'),
      });
      if (job === undefined) throw problem(409, 'request/conflict');
      return begun(scope, services, job);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/reports',
    access: 'reports:read',
    says: 'Versions of reports, the newest first, and how far a practice review has come that is being made',
    query: z.object({
      kind: z.enum(REPORT_KINDS).optional(),
      about: z.string().max(100).optional().describe('id of an audit'),
    }),
    reply: z.object({
      items: z.array(keptReportSchema),
      making: jobSchema
        .optional()
        .describe('the newest practice review, when it is under way or could not be made'),
    }),
    handler: async (call) => {
      const { kind, about } = call.query;
      const subject = {
        ...(kind === undefined ? {} : { kind }),
        ...(about === undefined ? {} : { about }),
      };
      const reports = await listReports(call.scope, call.services.store, subject);
      const items = reports.filter((report) => maySee(call, report)).map(shownReport);
      if (kind === 'audit') return { items };
      const page = { kind: 'practice-review', limit: 1 } as const;
      const [job] = (await listJobs(call.scope, call.services.store, page)).items;
      const isMaking = job !== undefined && job.state !== 'done' && job.state !== 'cancelled';
      return { items, ...(isMaking ? { making: shownJob(job) } : {}) };
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
  defineRoute({
    method: 'GET',
    path: '/api/reports/:reportId/parts/:part',
    access: 'reports:read',
    says: 'One table of a practice review as CSV, or what one of its pictures shows',
    params: params.extend({ part: z.enum(REVIEW_PARTS) }),
    reply: content('text/csv; charset=utf-8'),
    handler: async (call) => {
      const rows = partOf((await reportOf(call)).content.page, call.params.part);
      if (rows === undefined) throw problem(404, 'request/not-found');
      return csvOf(rows);
    },
  }),
];

/** As it is told to a screen. */
export function shownReport({ needs: _needs, supersedes, ...report }: KeptReport) {
  return { ...report, ...(supersedes === undefined ? {} : { supersedes }) };
}

type ReportCall = {
  readonly scope: Scope;
  readonly services: Services;
  readonly allows: (permission: Permission) => boolean;
  readonly params: z.output<typeof params>;
};

function maySee({ allows }: Pick<ReportCall, 'allows'>, { needs }: KeptReport): boolean {
  return needs === undefined || (isPermission(needs) && allows(needs));
}

/** A report that the caller may not see is not there for them. */
async function reportOf(
  call: ReportCall,
): Promise<{ readonly report: KeptReport; readonly content: ReportContent }> {
  const { scope, services, params: given } = call;
  const found = await findReport(scope, services.store, given.reportId, (report) =>
    maySee(call, report),
  );
  if (found === undefined) throw problem(404, 'request/not-found');
  return found;
}
