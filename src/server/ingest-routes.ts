import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';
import { FORMATS } from '../formats/format-reader.ts';
import { ingest } from '../intake/ingest.ts';
import { retryQuarantined } from '../intake/retry-quarantined.ts';
import {
  listQuarantine,
  QUARANTINE_STATES,
  settleQuarantined,
} from '../store/intake/quarantine.ts';
import { withWords } from './issue-words.ts';
import { pageOf, pageQuery } from './pages.ts';
import { problem } from './problem.ts';
import { bytes, defineRoute, type Route } from './route.ts';

/** Largest file by HTTP, in bytes; larger ones go through the watched folder or `endplate ingest`. */
const LARGEST = 64 * 1024 * 1024;

export const receiptSchema = z.object({
  outcome: z.enum(['stored', 'partly-stored', 'quarantined']),
  format: z.string().optional(),
  encounters: z
    .array(
      z.object({
        id: z.string(),
        externalId: z.string(),
        outcome: z.enum(['created', 'changed', 'same']),
        decision: z.enum(['first', 'changed', 'same', 'none']),
      }),
    )
    .readonly(),
  others: z.record(z.string(), z.number()).readonly().describe('what else the file holds, by kind'),
  issues: z.array(issueSchema).readonly(),
  quarantine: z
    .string()
    .optional()
    .describe('where the file is kept when not all of it was stored'),
});

export const quarantinedSchema = z.object({
  id: z.string(),
  source: z.string(),
  format: z.string().nullable(),
  state: z.enum(QUARANTINE_STATES),
  issues: z
    .array(issueSchema.extend({ means: z.string().optional().describe('the code in words') }))
    .readonly(),
  tries: z.number(),
  length: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

const params = z.object({ quarantineId: z.string().max(80) });

/** What comes in, and what could not be read of it. */
export const ingestRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/ingest',
    access: 'ingest:write',
    says: 'Stores a file of any format that is read and decides its visits; answered after it is committed',
    bodyLimit: LARGEST,
    query: z.object({
      name: z.string().min(1).max(255).optional().describe('of the file; a note is known by it'),
      format: z.enum(FORMATS).optional().describe('when recognising by content fails'),
    }),
    body: bytes,
    reply: receiptSchema,
    handler: ({ body, query: { name, format }, scope, services }) =>
      ingest(scope, services, 'http', body, {
        ...(name === undefined ? {} : { name }),
        ...(format === undefined ? {} : { format }),
      }),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/quarantine',
    access: 'ingest:manage',
    says: 'Files that could not be read, the newest first, without their content',
    query: pageQuery.extend({ state: z.enum(QUARANTINE_STATES).optional() }),
    reply: pageOf(quarantinedSchema),
    handler: async ({ query: { state, ...page }, scope, services: { store } }) => {
      const { items, ...rest } = await listQuarantine(scope, store, state, page);
      return {
        items: items.map((file) => ({ ...file, issues: file.issues.map(withWords) })),
        ...rest,
      };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/quarantine/:quarantineId/retry',
    access: 'ingest:manage',
    says: 'Tries a file again; stored wholly, it leaves the quarantine',
    params,
    reply: receiptSchema,
    handler: async ({ params: { quarantineId }, scope, services }) => {
      const receipt = await retryQuarantined(scope, services, quarantineId);
      if (receipt === undefined) throw problem(404, 'request/not-found');
      return receipt;
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/quarantine/:quarantineId',
    access: 'ingest:manage',
    says: 'Discards a file for good; that it was there stays in the list',
    status: 204,
    params,
    reply: z.undefined(),
    handler: async ({ params: { quarantineId }, scope, services: { store } }) => {
      if (!(await settleQuarantined(scope, store, quarantineId, 'discarded')))
        throw problem(404, 'request/not-found');
      return undefined;
    },
  }),
];
