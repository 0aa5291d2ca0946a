import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { readEncounter } from '../chart/encounter.ts';
import type { PracticeVisit } from '../engine-practice.ts';
import { auditReport } from '../reports/audit-report.ts';
import { type Page, printPage } from '../reports/page.ts';
import { proportionWords } from '../review/proportion.ts';
import { blindnessOf } from '../review/sample-audit-blindness.ts';
import { auditDetailsSchema, partOfAuditor } from '../review/sample-audit-details-schema.ts';
import { codingSchema, revealedSchema, sampleSchema } from '../review/sample-audit-schema.ts';
import { AUDIT_MEASURES, MEASURE_NAMES, scoreAudit } from '../review/sample-audit-score.ts';
import { AUDIT_FINDINGS, FINDING_CODES } from '../review/sample-audit-taxonomy.ts';
import {
  type CodingRefusal,
  codedCounts,
  codingStates,
  codingsOf,
  revealReading,
  saveCoding,
} from '../store/audits/audit-codings.ts';
import { readDetails, saveDetails } from '../store/audits/audit-details.ts';
import { practiceVisits, visitOf } from '../store/audits/practice-visits.ts';
import {
  drawAudit,
  findAudit,
  listAudits,
  type StoredAudit,
  worksheetTexts,
} from '../store/audits/sample-audits.ts';
import type { Store } from '../store/open-store.ts';
import { keepReport } from '../store/reports/kept-reports.ts';
import { personOfActor, type Scope } from '../store/scope.ts';
import { sha256 } from '../store/sealed-reading.ts';
import { keptReportSchema, shownReport } from './kept-report-routes.ts';
import { problem } from './problem.ts';
import { Answer, content, defineRoute, type Route } from './route.ts';
import { etagOf, stale, versionNamed } from './versions.ts';

const LARGEST_EXPORT = 64 * 1024 * 1024;
const MOST_ENCOUNTERS = 20_000;

const drawSchema = z.object({
  title: z.string().min(1).max(200),
  seed: z.string().min(1).max(200),
  by: z.array(z.enum(['provider', 'code', 'payer'])).default(['provider']),
  size: z
    .union([
      z.object({ each: z.number().int().min(1).max(256) }),
      z.object({ precision: z.number().gt(0).lt(1), expected: z.number().gt(0).lt(1) }),
    ])
    .default({ each: 12 }),
  secondShare: z.number().min(0).max(1).default(0),
  rules: sampleSchema.shape.rules.default({}),
  encounters: z
    .array(z.unknown())
    .max(MOST_ENCOUNTERS)
    .optional()
    .describe('encounters of the contract; those of the record when left out'),
});

export const auditSchema = z.object({
  id: z.string(),
  title: z.string(),
  createdAt: z.string(),
  sample: sampleSchema,
});

const passSchema = z.enum(['first', 'second']);

const codingBody = codingSchema
  .omit({ id: true, reviewer: true })
  .extend({ pass: passSchema.default('first') });

/** An audit in a list, and how far it is. */
export const auditRowSchema = auditSchema
  .omit({ sample: true })
  .extend({ encounters: z.number(), coded: z.number().describe('by a first reviewer') });

/** An encounter as its reviewers see it before they have coded it: nothing of the engine’s reading. */
export const worksheetRowSchema = z.object({
  id: z.string(),
  dateOfService: z.string(),
  provider: z.string(),
  payer: z.string(),
  billed: z.array(z.string()),
  second: z.boolean(),
  note: z.string(),
  documents: z.array(z.object({ title: z.string(), text: z.string() })).readonly(),
  coded: z.array(passSchema).describe('by whomever; how others coded is not told'),
  own: z
    .object({ pass: passSchema, coding: codingSchema, revealed: z.boolean() })
    .optional()
    .describe('how the caller coded it'),
});

const params = z.object({ auditId: z.string().max(100) });
const drawnParams = params.extend({ drawnId: z.string().max(200) });

/** Sample audits in the record: drawn, coded blind, shown after coding, scored, reported. */
export const auditRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/audits',
    access: 'audits:write',
    says: 'Draws a sample from the record, or from encounters, and seals the engine’s reading of each',
    status: 201,
    bodyLimit: LARGEST_EXPORT,
    body: drawSchema,
    reply: auditSchema,
    handler: async ({ body: { encounters, ...request }, scope, services }) => {
      const { engine, store, today, now } = services;
      const visits = encounters?.flatMap(visitsIn) ?? (await practiceVisits(scope, store));
      const drawn = await drawAudit(scope, store, engine, visits, {
        ...request,
        on: today(),
        now: now().toISOString(),
      });
      if (drawn === undefined) throw problem(409, 'request/conflict');
      return drawn;
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/audits',
    access: 'audits:read',
    says: 'Audits of the practice, the newest first',
    reply: z.object({
      audits: z.array(auditRowSchema),
    }),
    handler: async ({ scope, services: { store } }) => {
      const coded = await codedCounts(scope, store);
      return {
        audits: (await listAudits(scope, store)).map(({ id, title, createdAt, sample }) => ({
          id,
          title,
          createdAt,
          encounters: sample.encounters.length,
          coded: coded.get(id) ?? 0,
        })),
      };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/audits/:auditId',
    access: 'audits:read',
    says: 'The record of a draw: frame, seed, rules, encounters and commitments',
    params,
    reply: auditSchema,
    handler: async ({ params: { auditId }, scope, services: { store } }) =>
      auditOf(scope, store, auditId),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/audits/:auditId/worksheet',
    access: 'audits:write',
    says: 'What a reviewer codes from: notes and billed codes, nothing of the engine’s reading',
    params,
    reply: z.object({
      findings: z.array(z.object({ finding: z.enum(FINDING_CODES), title: z.string() })),
      encounters: z.array(worksheetRowSchema),
    }),
    handler: async ({ params: { auditId }, scope, services: { store } }) => {
      const { id, sample } = await auditOf(scope, store, auditId);
      const texts = await worksheetTexts(scope, store, id);
      const states = await codingStates(scope, store, id);
      return {
        findings: FINDING_CODES.map((finding) => ({
          finding,
          title: AUDIT_FINDINGS[finding].title,
        })),
        encounters: sample.encounters.map(
          ({ id: encounter, dateOfService, provider, payer, billed, second }) => ({
            id: encounter,
            dateOfService,
            provider,
            payer,
            billed,
            second,
            ...(texts.get(encounter) ?? { note: '', documents: [] }),
            ...(states.get(encounter) ?? { coded: [] }),
          }),
        ),
      };
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/api/audits/:auditId/codings/:drawnId',
    access: 'audits:write',
    says: 'Keeps how the reviewer coded an encounter',
    params: drawnParams,
    body: codingBody,
    reply: z.object({}),
    handler: async ({ params: { auditId, drawnId }, body, scope, services: { store, now } }) => {
      const audit = await auditOf(scope, store, auditId);
      const { pass, ...coding } = body;
      const kept = { ...coding, id: drawnId, reviewer: personOfActor(scope.actor) };
      const refusal = await saveCoding(scope, store, audit, pass, kept, now().toISOString());
      if (refusal !== undefined) throw refused(refusal);
      return {};
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/audits/:auditId/codings/:drawnId/reveal',
    access: 'audits:write',
    says: 'Shows the engine’s reading to the reviewer who has coded the encounter',
    params: drawnParams,
    reply: revealedSchema,
    handler: async ({ params: { auditId, drawnId }, scope, services: { store, now } }) => {
      const audit = await auditOf(scope, store, auditId);
      const shown = await revealReading(scope, store, audit, drawnId, now().toISOString());
      if (typeof shown === 'string') throw refused(shown);
      return shown;
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/audits/:auditId/score',
    access: 'audits:read',
    says: 'Every share of an audit with its counts and interval, findings, agreement',
    params,
    reply: z.object({
      score: z.unknown(),
      blindness: z.unknown(),
      shares: z.array(z.object({ measure: z.string(), title: z.string(), words: z.string() })),
    }),
    handler: async ({ params: { auditId }, scope, services }) => {
      const { score, blindness } = await workedAudit(scope, services.store, auditId, services);
      const shares = MEASURE_NAMES.map((measure) => ({
        measure,
        title: AUDIT_MEASURES[measure],
        words: proportionWords(score.measures[measure]),
      }));
      return { score, blindness, shares };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/audits/:auditId/report',
    access: 'audits:write',
    says: 'The report of an audit as a page',
    params,
    body: auditDetailsSchema,
    reply: content('text/html; charset=utf-8'),
    handler: async (call) => printPage(await reportOf(call), 'html'),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/audits/:auditId/report.pdf',
    access: 'audits:write',
    says: 'The report of an audit as PDF',
    params,
    body: auditDetailsSchema,
    reply: content('application/pdf'),
    handler: async (call) => {
      const { pdfOf } = await import('../print/pdf.ts');
      return Buffer.from((await pdfOf(await reportOf(call), call.services.today())).bytes);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/audits/:auditId/details',
    access: 'audits:read',
    says: 'What people settled around an audit: causes, actions, education, rebuttals; the ETag is the version',
    params,
    reply: z.object({ details: auditDetailsSchema.optional() }),
    handler: async ({ params: { auditId }, scope, services: { store } }) => {
      const { id } = await auditOf(scope, store, auditId);
      const { details, version } = await readDetails(scope, store, id);
      const body = details === undefined ? {} : { details };
      return new Answer(body, { headers: { etag: etagOf(version) } });
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/api/audits/:auditId/details',
    access: 'audits:settle',
    says: 'Keeps it, with If-Match; the next version of the report says it. Who does not audit changes causes, actions and education alone',
    params,
    body: auditDetailsSchema,
    reply: z.object({}),
    handler: async ({ params: { auditId }, body, headers, scope, services, allows }) => {
      const { store, now } = services;
      const { id } = await auditOf(scope, store, auditId);
      const read = versionNamed(headers);
      if (!allows('audits:write')) {
        const { details } = await readDetails(scope, store, id);
        if (details === undefined) throw problem(409, 'request/conflict');
        if (!isDeepStrictEqual(partOfAuditor(details), partOfAuditor(body)))
          throw problem(403, 'access/denied');
      }
      const saved = await saveDetails(scope, store, id, body, { read, now: now().toISOString() });
      if (saved === 'changed-meanwhile') throw stale();
      return new Answer({}, { headers: { etag: etagOf(saved) } });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/audits/:auditId/reports',
    access: 'audits:write',
    says: 'Keeps the next version of the report, from the codings and details as they stand; 409 before there are details',
    params,
    status: 201,
    reply: keptReportSchema,
    handler: async ({ params: { auditId }, scope, services }) => {
      const { store, today, now } = services;
      const worked = await workedAudit(scope, store, auditId, services);
      const { details } = await readDetails(scope, store, worked.audit.id);
      if (details === undefined) throw problem(409, 'request/conflict');
      const subject = { kind: 'audit', about: worked.audit.id } as const;
      const made = { needs: 'audits:read', on: today(), now: now().toISOString() };
      const kept = await keepReport(scope, store, subject, made, (next) => ({
        page: auditReport({
          ...worked,
          sample: worked.audit.sample,
          details,
          ...next,
          madeOn: today(),
        }),
      }));
      return shownReport(kept);
    },
  }),
];

/** An encounter that cannot be read is not in the frame. */
function visitsIn(value: unknown): PracticeVisit[] {
  const { encounter } = readEncounter(value);
  return encounter === undefined ? [] : [visitOf(encounter)];
}

async function auditOf(scope: Scope, store: Store, id: string): Promise<StoredAudit> {
  const audit = await findAudit(scope, store, id);
  if (audit === undefined) throw problem(404, 'request/not-found');
  return audit;
}

function refused(refusal: CodingRefusal): Error {
  return refusal === 'not-drawn'
    ? problem(404, 'request/not-found')
    : problem(409, 'request/conflict');
}

type Desk = { readonly codebook: Parameters<typeof scoreAudit>[3] };

async function workedAudit(scope: Scope, store: Store, id: string, { codebook }: Desk) {
  const audit = await auditOf(scope, store, id);
  const { first, second, revealed } = await codingsOf(scope, store, audit);
  return {
    audit,
    revealed,
    score: scoreAudit(audit.sample, first, second, codebook),
    blindness: blindnessOf(audit.sample, first, revealed, sha256),
  };
}

type ReportCall = {
  readonly params: z.output<typeof params>;
  readonly body: z.output<typeof auditDetailsSchema>;
  readonly scope: Scope;
  readonly services: Desk & { readonly store: Store; today(): string };
};

/** The page as it would be now; nothing is kept. */
async function reportOf({ params: { auditId }, body, scope, services }: ReportCall): Promise<Page> {
  const worked = await workedAudit(scope, services.store, auditId, services);
  return auditReport({
    ...worked,
    sample: worked.audit.sample,
    details: body,
    version: 1,
    madeOn: services.today(),
    supersedes: undefined,
  });
}
