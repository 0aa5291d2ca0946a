import { z } from 'zod';
import { type ScrubResult, scrubResultSchema } from '../claims/scrub-schema.ts';
import { worklistHead, worklistRows } from '../claims/worklist-csv.ts';
import { OWNERS, type Owner } from '../coding/decision.ts';
import { bringAnswers, denialCountSchema, denialSchema } from '../intake/bring-answers.ts';
import { bringClaims } from '../intake/bring-claims.ts';
import { readSource, type SourceContent } from '../intake/read-source.ts';
import {
  type ClaimFileKind,
  claimFileSchema,
  findClaimFile,
  listClaimFiles,
} from '../store/desk/claim-files.ts';
import { placesOfRows } from '../store/desk/row-places.ts';
import type { Scope } from '../store/scope.ts';
import { idAfter, pageById, pageOf, pageQuery } from './pages.ts';
import { Problem, problem } from './problem.ts';
import { bytes, content, defineRoute, type Route } from './route.ts';
import type { Services } from './services.ts';

const LARGEST_FILE = 32 * 1024 * 1024;
const params = z.object({ claimFileId: z.string().max(80) });
const named = z.object({ name: z.string().trim().min(1).max(120).default('claims') });

const keptClaims = { whole: z.unknown(), found: scrubResultSchema };

/** A file of claims with every edit, and the edits grouped. */
export const claimFilePageSchema = z.object({
  file: claimFileSchema,
  groups: z.array(
    z.object({
      edit: z.string(),
      kind: z.string(),
      severity: z.string(),
      owner: z.enum(OWNERS),
      claims: z.number(),
    }),
  ),
  results: z.array(scrubResultSchema),
  places: z
    .array(
      z.object({
        claim: z.string().nullable().describe('its control number, which answers give back'),
        encounterId: z.string().nullable().describe('the visit that it bills'),
      }),
    )
    .describe('where each result stands in the record, in their order'),
});

/** What payers answered, by cause. No amounts: those stand in the remittance. */
export const remittancePageSchema = z.object({
  file: claimFileSchema,
  denials: z.array(denialSchema),
  counts: z.array(denialCountSchema),
  places: z
    .array(
      z.object({
        claim: z.string().nullable().describe('control number; null: no such claim is known'),
        encounterId: z.string().nullable(),
        claimFileId: z.string().nullable().describe('the newest file that holds the claim'),
      }),
    )
    .describe('where each denial belongs, in their order'),
});
const keptAnswers = { whole: remittancePageSchema.pick({ counts: true }), found: denialSchema };

/** Claims before they leave, and what payers answered. */
export const claimRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/claims',
    access: 'claims:write',
    says: 'Brings in a file of claims (837P, FHIR, CSV, JSON), checks it, and gives its edits to their owners',
    bodyLimit: LARGEST_FILE,
    query: named,
    body: bytes,
    reply: claimFilePageSchema,
    status: 201,
    handler: async ({ body, query: { name }, scope, services }) => {
      const { claims: items } = readBrought(body, name);
      const { file, results } = await bringClaims(scope, services, { name, bytes: body, items });
      const places = [...(await placesOfRows(scope, services.store, file.id))];
      return { file, groups: groupsOf(results), results: [...results], places };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/claims',
    access: 'claims:read',
    says: 'Files of claims, newest first; of one claim those that hold it',
    query: pageQuery.extend({
      claim: z.string().max(80).optional().describe('control number of a claim'),
    }),
    reply: pageOf(claimFileSchema),
    handler: async ({ query, scope, services }) => listFiles(scope, services, 'claims', query),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/claims/:claimFileId',
    access: 'claims:read',
    says: 'A file of claims: every edit with its place in the file, and the edits grouped',
    params,
    reply: claimFilePageSchema,
    handler: async ({ params: { claimFileId }, scope, services }) => {
      const { file, results } = await mustFind(scope, services, claimFileId);
      const places = [...(await placesOfRows(scope, services.store, file.id))];
      return { file, groups: groupsOf(results), results, places };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/claims/:claimFileId/worklist',
    access: 'claims:read',
    says: 'The edits of a file as CSV, one row for each',
    params,
    reply: content('text/csv; charset=utf-8'),
    handler: async ({ params: { claimFileId }, scope, services }) => {
      const { results } = await mustFind(scope, services, claimFileId);
      return `${worklistHead()}${results.map(worklistRows).join('')}`;
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/remittances',
    access: 'claims:write',
    says: 'Brings in answers to claims (835, 277CA, 999, 997, TA1) and links denials to their claims and causes',
    bodyLimit: LARGEST_FILE,
    query: named,
    body: bytes,
    reply: remittancePageSchema,
    status: 201,
    handler: async ({ body, query: { name }, scope, services }) => {
      const { payments, statuses, acknowledgments } = readBrought(body, name);
      const brought = { name, bytes: body, payments, statuses, acknowledgments };
      const answers = await bringAnswers(scope, services, brought);
      const places = await placesOfRows(scope, services.store, answers.file.id);
      return { ...answers, places: [...places] };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/remittances',
    access: 'remittances:read',
    says: 'Files of payers’ answers, newest first',
    query: pageQuery,
    reply: pageOf(claimFileSchema),
    handler: async ({ query, scope, services }) => listFiles(scope, services, 'remittances', query),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/remittances/:remittanceId',
    access: 'remittances:read',
    says: 'The denials of a file of answers, by cause',
    params: z.object({ remittanceId: z.string().max(80) }),
    reply: remittancePageSchema,
    handler: async ({ params: { remittanceId: id }, scope, services: { store } }) => {
      const kept = await findClaimFile(scope, store, 'remittances', id, keptAnswers);
      if (kept === undefined) throw problem(404, 'request/not-found');
      const places = await placesOfRows(scope, store, id);
      return { file: kept.file, denials: [...kept.found], ...kept.whole, places: [...places] };
    },
  }),
];

type FilesAsked = z.infer<typeof pageQuery> & { readonly claim?: string | undefined };

async function listFiles(
  scope: Scope,
  { store }: Services,
  kind: ClaimFileKind,
  { limit, after, claim }: FilesAsked,
) {
  const rows = await listClaimFiles(scope, store, kind, { limit, after: idAfter(after), claim });
  return pageById(rows, limit);
}

/** What a file holds. Throws a `Problem` when it is of no format that is read. */
function readBrought(body: Buffer, name: string): SourceContent {
  const read = readSource(body, { name });
  const [refused] = read.issues;
  if (read.format === undefined && refused !== undefined)
    throw new Problem(400, refused.code, [{ ...refused, at: 'body' }]);
  return read;
}

async function mustFind(scope: Scope, { store }: Services, id: string) {
  const kept = await findClaimFile(scope, store, 'claims', id, keptClaims);
  if (kept === undefined) throw problem(404, 'request/not-found');
  return { file: kept.file, results: kept.found.map(asResult) };
}

/** What was kept is what the scrubber gave, without fields that are undefined. */
function asResult(result: z.infer<typeof scrubResultSchema>): ScrubResult {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema differs from the type in `undefined` of places only
  return result as ScrubResult;
}

function groupsOf(results: readonly Pick<ScrubResult, 'id' | 'edits'>[]) {
  const groups = new Map<
    string,
    { edit: string; kind: string; severity: string; owner: Owner; claims: Set<string> }
  >();
  for (const { id, edits } of results)
    for (const { edit, kind, severity, owner } of edits) {
      const key = [edit, kind, severity, owner].join('/');
      const group = groups.get(key) ?? { edit, kind, severity, owner, claims: new Set() };
      group.claims.add(id);
      groups.set(key, group);
    }
  return [...groups.values()]
    .map(({ claims, ...group }) => ({ ...group, claims: claims.size }))
    .toSorted((a, b) => b.claims - a.claims || (a.edit < b.edit ? -1 : 1));
}
