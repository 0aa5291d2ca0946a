import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import { auditList, readList } from '../engine-lists.ts';
import type { ListAudit, ListRow } from '../review/master-list.ts';
import { LIST_FINDINGS } from '../review/master-list.ts';
import { listDiagnosisLists, saveDiagnosisList } from '../store/record/diagnosis-lists.ts';
import { csvOf } from './csv.ts';
import { problem } from './problem.ts';
import { bytes, content, defineRoute, type Route } from './route.ts';
import type { Services } from './services.ts';

const MEBIBYTE = 1024 * 1024;
const query = z.object({
  date: z
    .string()
    .refine(isServiceDate)
    .meta({ format: 'date' })
    .optional()
    .describe('the day on which the list is used; today when left out'),
  code: z
    .string()
    .max(80)
    .optional()
    .describe('heading of the column of codes, where it is not told by itself'),
  title: z.string().max(80).optional().describe('heading of the column of titles'),
  list: z.string().max(80).optional().describe('heading of the column of lists'),
});
type ListQuery = z.infer<typeof query>;

/** What is wrong in a diagnosis list, and a list in its place. */
export const listAuditSchema = z.object({
  date: z.string(),
  rows: z.number(),
  findings: z
    .array(
      z.object({
        finding: z.enum(Object.keys(LIST_FINDINGS)),
        severity: z.enum(['error', 'warning', 'info']),
        row: z.number().describe('place in the list, from 1; 0 for what it lacks'),
        code: z.string(),
        title: z.string().optional(),
        list: z.string().optional(),
        because: z.string(),
        suggest: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  corrected: z
    .array(
      z.object({
        code: z.string(),
        title: z.string(),
        list: z.string().optional(),
        change: z.enum(['kept', 'retitled', 'replaced', 'added', 'to-check']),
        instead: z.string().optional(),
      }),
    )
    .readonly(),
});

/** A list that the practice keeps. */
const keptListSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number(),
  broughtAt: z.string(),
  entries: z.number(),
});

/** Diagnosis lists of an EHR: checked without being kept, or kept for the reports of the practice. */
export const listRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/lists/audit',
    access: 'lists:read',
    says: 'Audits a diagnosis list (CSV or FHIR ValueSet) on a day',
    bodyLimit: 8 * MEBIBYTE,
    query,
    body: bytes,
    reply: listAuditSchema,
    handler: ({ body, query: asked, services }) => auditOf(body, asked, services),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/lists/corrected',
    access: 'lists:read',
    says: 'The corrected list as CSV; a retired code stands for all the codes that followed',
    bodyLimit: 8 * MEBIBYTE,
    query,
    body: bytes,
    reply: content('text/csv; charset=utf-8'),
    handler: ({ body, query: asked, services }) => {
      const { corrected } = auditOf(body, asked, services);
      const rows = corrected.map(({ code, title, list = '', change, instead = '' }) => ({
        code,
        title,
        list,
        change,
        instead,
      }));
      return csvOf(rows);
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/lists',
    access: 'lists:write',
    says: 'Keeps a diagnosis list (CSV or FHIR ValueSet) as the next version of its name; reports of the practice audit it',
    bodyLimit: 8 * MEBIBYTE,
    status: 201,
    query: query.omit({ date: true }).extend({ name: z.string().trim().min(1).max(200) }),
    body: bytes,
    reply: keptListSchema,
    handler: async ({ body, query: { name, ...headings }, scope, services: { store } }) => {
      const entries = rowsIn(body, headings).map(({ code, title, list }) => ({
        code,
        ...(title === undefined ? {} : { title }),
        ...(list === undefined ? {} : { list }),
      }));
      const id = await saveDiagnosisList(scope, store, name, entries);
      const kept = (await listDiagnosisLists(scope, store)).find((list) => list.id === id);
      if (kept === undefined) throw problem(409, 'request/conflict');
      return { ...kept, entries: kept.entries.length };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/lists',
    access: 'lists:read',
    says: 'The diagnosis lists that the practice keeps, each in its newest version',
    reply: z.object({ items: z.array(keptListSchema) }),
    handler: async ({ scope, services: { store } }) => ({
      items: (await listDiagnosisLists(scope, store)).map((list) => ({
        ...list,
        entries: list.entries.length,
      })),
    }),
  }),
];

function auditOf(body: Uint8Array, asked: ListQuery, { engine, today }: Services): ListAudit {
  const { date, ...headings } = asked;
  return auditList(engine, rowsIn(body, headings), date ?? today());
}

/** Throws 400 when the file holds no list. */
function rowsIn(
  body: Uint8Array,
  headings: Readonly<Record<string, string | undefined>>,
): readonly ListRow[] {
  const columns = Object.fromEntries(
    Object.entries(headings).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const { rows } = readList(body, 'list', columns);
  if (rows.length === 0)
    throw problem(400, 'request/invalid', [
      {
        code: 'request/field-malformed',
        at: 'body',
        expected: 'CSV with a column of codes, or a FHIR ValueSet',
      },
    ]);
  return rows;
}
