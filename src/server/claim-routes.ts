import { z } from 'zod';
import type { Claim } from '../chart/claim.ts';
import type { ChartFacts } from '../claims/define-edit.ts';
import { linkDenials } from '../claims/denials.ts';
import { unreadResult } from '../claims/scrub.ts';
import { type ScrubResult, scrubResultSchema } from '../claims/scrub-schema.ts';
import { worklistHead, worklistRows } from '../claims/worklist-csv.ts';
import { OWNERS } from '../coding/decision.ts';
import { workOfEdits } from '../desk/work-item.ts';
import { chartOfClaim, encounterOfClaim as encounterInClaim } from '../engine-claim.ts';
import { type Step, withAudit } from '../store/audit/with-audit.ts';
import {
  claimFileSchema,
  findClaimFile,
  keepClaimFile,
  listClaimFiles,
} from '../store/desk/claim-files.ts';
import { encounterOfClaim } from '../store/desk/encounter-of-claim.ts';
import { keepWork } from '../store/desk/work-items.ts';
import { findDecision } from '../store/record/decisions.ts';
import { findEncounter } from '../store/record/encounters.ts';
import type { Scope } from '../store/scope.ts';
import { markOf, pageOf, pageQuery, readMark } from './pages.ts';
import { Problem, problem } from './problem.ts';
import { readClaims } from './read-claims.ts';
import { bytes, content, defineRoute, type Route } from './route.ts';
import type { Services } from './services.ts';

const LARGEST_FILE = 32 * 1024 * 1024;
const params = z.object({ claimFileId: z.string().max(80) });
const named = z.object({ name: z.string().trim().min(1).max(120).default('claims') });

const keptClaimsSchema = z.object({
  raw: z.string().describe('the file, base64'),
  results: z.array(scrubResultSchema),
});

/** A file of claims with every edit, and the edits grouped. */
export const claimFilePageSchema = z.object({
  file: claimFileSchema,
  groups: z.array(
    z.object({
      edit: z.string(),
      kind: z.string(),
      severity: z.string(),
      owner: z.string(),
      claims: z.number(),
    }),
  ),
  results: z.array(scrubResultSchema),
});

const denialSchema = z.object({
  source: z.enum(['835', '277CA']),
  claimId: z.string().optional(),
  patientControlNumber: z.string().optional(),
  payer: z.string().optional(),
  line: z.number().optional(),
  procedure: z.string().optional(),
  cause: z.string(),
  title: z.string(),
  reasons: z.array(z.string()),
  codes: z.array(z.string()),
  supported: z.array(z.string()),
  because: z.string(),
  owner: z.enum(OWNERS),
  next: z.string(),
});
const countSchema = z.object({
  by: z.enum(['payer', 'code', 'cause']),
  name: z.string(),
  denied: z.number(),
  answered: z.number(),
});

/** What payers answered, by cause. No amounts: those stand in the remittance. */
export const remittancePageSchema = z.object({
  file: claimFileSchema,
  denials: z.array(denialSchema),
  counts: z.array(countSchema),
});
const keptDenialsSchema = remittancePageSchema.omit({ file: true });

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
      const { items, refused } = readClaims(body, name);
      if (refused !== undefined) throw new Problem(400, refused.code, [refused]);
      const { store } = services;
      return withAudit(scope, store, async (running) => {
        const results: ScrubResult[] = [];
        for (const item of items) {
          if (item.kind !== 'claim') {
            results.push(unreadResult(item.id, item.issues, item.at, item.kind === 'unread'));
            continue;
          }
          const chart = await chartFor(scope, services, running, item.claim);
          const result = services.scrubber.scrub(item.claim, chart?.facts, item.issues);
          results.push(result);
          await giveWork(scope, services, item.claim, result, chart?.encounterId);
        }
        const findings = results.reduce((sum, { edits }) => sum + edits.length, 0);
        const about = { kind: 'claims' as const, name, records: results.length, findings };
        const found = { raw: body.toString('base64'), results };
        const file = await keepClaimFile(scope, store, about, body, found);
        return { file, groups: groupsOf(results), results };
      });
    },
  }),
  listRoute('/api/claims', 'claims', 'Files of claims, newest first'),
  defineRoute({
    method: 'GET',
    path: '/api/claims/:claimFileId',
    access: 'claims:read',
    says: 'A file of claims: every edit with its place in the file, and the edits grouped',
    params,
    reply: claimFilePageSchema,
    handler: async ({ params: { claimFileId }, scope, services }) => {
      const { file, results } = await mustFind(scope, services, claimFileId);
      return { file, groups: groupsOf(results), results };
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
    says: 'Brings in answers of payers (835, 277CA) and links denials to their claims and causes',
    bodyLimit: LARGEST_FILE,
    query: named,
    body: bytes,
    reply: remittancePageSchema,
    status: 201,
    handler: async ({ body, query: { name }, scope, services }) => {
      const { payments, statuses, refused } = readClaims(body, name);
      if (refused !== undefined) throw new Problem(400, refused.code, [refused]);
      const { store, codebook } = services;
      const links = linkDenials({
        claims: await keptClaims(scope, services),
        payments,
        statuses,
        codebook,
      });
      const found = keptDenialsSchema.parse({ denials: links.denials, counts: links.counts });
      const records = payments.length + statuses.length;
      const about = { kind: 'remittances' as const, name, records, findings: found.denials.length };
      return { file: await keepClaimFile(scope, store, about, body, found), ...found };
    },
  }),
  listRoute('/api/remittances', 'remittances', 'Files of payers’ answers, newest first'),
  defineRoute({
    method: 'GET',
    path: '/api/remittances/:remittanceId',
    access: 'claims:read',
    says: 'The denials of a file of answers, by cause',
    params: z.object({ remittanceId: z.string().max(80) }),
    reply: remittancePageSchema,
    handler: async ({ params: { remittanceId: id }, scope, services: { store } }) => {
      const kept = await findClaimFile(scope, store, 'remittances', id, keptDenialsSchema);
      if (kept === undefined) throw problem(404, 'request/not-found');
      return { file: kept.file, ...kept.found };
    },
  }),
];

function listRoute(path: string, kind: 'claims' | 'remittances', says: string): Route {
  return defineRoute({
    method: 'GET',
    path,
    access: 'claims:read',
    says,
    query: pageQuery,
    reply: pageOf(claimFileSchema),
    handler: async ({ query: { limit, after }, scope, services: { store } }) => {
      const [id] = after === undefined ? [] : readMark(after, 1);
      const mark = typeof id === 'string' ? id : undefined;
      const rows = await listClaimFiles(scope, store, kind, { limit, after: mark });
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return rows.length > limit && last !== undefined
        ? { items, next: markOf([last.id]) }
        : { items };
    },
  });
}

async function mustFind(scope: Scope, { store }: Services, id: string) {
  const kept = await findClaimFile(scope, store, 'claims', id, keptClaimsSchema);
  if (kept === undefined) throw problem(404, 'request/not-found');
  return { file: kept.file, results: kept.found.results.map(asResult) };
}

/** What was kept is what the scrubber gave, without fields that are undefined. */
function asResult(result: z.infer<typeof scrubResultSchema>): ScrubResult {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema differs from the type in `undefined` of places only
  return result as ScrubResult;
}

function groupsOf(results: readonly Pick<ScrubResult, 'id' | 'edits'>[]) {
  const groups = new Map<
    string,
    { edit: string; kind: string; severity: string; owner: string; claims: Set<string> }
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

type ClaimChart = { readonly facts: ChartFacts; readonly encounterId?: string };

/** The visit that a claim bills: the one of the record that it names, else the note that came with it. */
async function chartFor(
  scope: Scope,
  { store, engine }: Services,
  { tx }: Step,
  claim: Claim,
): Promise<ClaimChart | undefined> {
  const encounterId = await encounterOfClaim(tx, scope.tenant, claim);
  const kept =
    encounterId === undefined ? undefined : await findDecision(scope, store, encounterId);
  if (encounterId !== undefined && kept !== undefined)
    return { facts: { decision: kept.decision }, encounterId };
  const brought = encounterInClaim(claim);
  return brought === undefined ? undefined : { facts: chartOfClaim(engine, claim, brought) };
}

async function giveWork(
  scope: Scope,
  { store, today }: Services,
  claim: Claim,
  result: ScrubResult,
  encounterId: string | undefined,
): Promise<void> {
  const encounter =
    encounterId === undefined ? undefined : await findEncounter(scope, store, encounterId);
  await withAudit(scope, store, async ({ tx, audit }) => {
    const source = {
      id: `claim ${claim.id}`,
      encounterId: encounter?.id ?? null,
      claimId: claim.id,
      patientId: encounter?.patientId ?? null,
      provider: encounter?.provider ?? null,
      dateOfService: result.dateOfService === '' ? today() : result.dateOfService,
    };
    const work = workOfEdits(result.edits, false);
    await keepWork(tx, scope.tenant, source, ['claim-edit'], work, today());
    const patient = source.patientId;
    audit({ action: 'change', object: 'work-item', patient, detail: { edits: work.length } });
  });
}

const LATEST_FILES = 20;

/** The claims of the latest files, read again from what was brought in. */
async function keptClaims(scope: Scope, { store }: Services): Promise<Claim[]> {
  const files = await listClaimFiles(scope, store, 'claims', { limit: LATEST_FILES });
  const claims: Claim[] = [];
  for (const { id, name } of files) {
    const kept = await findClaimFile(scope, store, 'claims', id, keptClaimsSchema);
    const { items } = readClaims(Buffer.from(kept?.found.raw ?? '', 'base64'), name);
    for (const item of items) if (item.kind === 'claim') claims.push(item.claim);
  }
  return claims;
}
