import { z } from 'zod';
import { DOCUMENT_KINDS } from '../chart/encounter.ts';
import { isServiceDate } from '../chart/service-date.ts';
import { decisionSchema } from '../coding/decision.ts';
import { DECISION_CAUSES, decisionChangeSchema } from '../store/record/decision-change.ts';
import { findDecision, listDecisions } from '../store/record/decisions.ts';
import { CODING_STATES, listEncounters } from '../store/record/encounter-list.ts';
import { providerNames } from '../store/record/provider-names.ts';
import { withEncounter } from './open-encounter.ts';
import { pageOf, pageQuery } from './pages.ts';
import { problem } from './problem.ts';
import { defineRoute, type Route } from './route.ts';

const params = z.object({ encounterId: z.string().max(80) });
const day = z.string().refine(isServiceDate).meta({ format: 'date' });

/** An encounter without its texts. */
export const encounterRowSchema = z.object({
  id: z.string(),
  externalId: z.string().describe('the source’s own id'),
  patientId: z.string().nullable(),
  dateOfService: z.string(),
  setting: z.string().nullable(),
  provider: z.string().nullable(),
  location: z.string().nullable(),
  payer: z.string().nullable(),
  firstCode: z.string().nullable(),
  decisionId: z.string().nullable(),
  version: z.number(),
  updatedAt: z.string(),
});

/** An encounter in a list, with how far its coding is. */
export const listedEncounterSchema = encounterRowSchema.extend({
  coding: z.enum(CODING_STATES).describe('`unread`: no decision yet; `open`: not signed off'),
});

const readingSchema = z.object({
  id: z.string(),
  version: z.number(),
  madeAt: z.string(),
  engine: z.string(),
  release: z.string(),
  cause: z.enum(DECISION_CAUSES),
  change: decisionChangeSchema.describe(
    'codes that differ from the version before, and what made the difference',
  ),
  codes: z.array(z.string()).readonly(),
});

/** Everything beside each other that coding an encounter needs. */
export const encounterPageSchema = z.object({
  encounter: encounterRowSchema,
  billedCodes: z.array(z.string()).readonly(),
  problemList: z.array(z.object({ code: z.string(), since: z.string().optional() })).readonly(),
  procedures: z.array(z.object({ cpt: z.string(), date: z.string().optional() })).readonly(),
  texts: z
    .array(
      z.object({
        name: z.string().describe('`note`, or the id that evidence names'),
        kind: z.enum(['note', ...DOCUMENT_KINDS]),
        author: z.string().nullable(),
        date: z.string().nullable(),
        version: z.number(),
        text: z.string(),
      }),
    )
    .readonly()
    .describe('the note first; offsets of evidence count UTF-16 code units of these'),
  outline: z.array(
    z.object({
      document: z.string(),
      section: z.string(),
      start: z.number(),
      end: z.number(),
      heading: z.object({ start: z.number(), end: z.number() }),
    }),
  ),
  decision: decisionSchema,
  isKept: z.boolean().describe('false: not read yet; the decision is what a reading would give'),
  readings: z
    .array(readingSchema)
    .readonly()
    .describe('newest first; each says what it changed by'),
  earlier: z.array(encounterRowSchema).readonly().describe('visits of the patient before this one'),
});

/** Encounters, and what stands beside each other when one is coded. */
export const encounterRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/encounters',
    access: 'encounters:read',
    says: 'Encounters, newest day first',
    query: pageQuery.extend({
      patientId: z.string().max(80).optional(),
      provider: z.string().max(120).optional(),
      location: z.string().max(120).optional(),
      payer: z.string().max(120).optional(),
      setting: z.string().max(40).optional(),
      firstCode: z.string().max(10).optional(),
      code: z.string().max(10).optional().describe('of the newest decision'),
      used: z
        .string()
        .regex(/^[A-Z0-9.]{3,10}$/)
        .optional()
        .describe('a code of the newest decision or of the bill'),
      from: day.optional(),
      until: day.optional(),
      coding: z.enum(CODING_STATES).optional(),
    }),
    reply: pageOf(listedEncounterSchema),
    handler: async ({ query: { limit, after, ...filter }, scope, services: { store } }) =>
      listEncounters(scope, store, filter, { limit, after }),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/providers',
    access: 'queues:read',
    says: 'Treating providers as the encounters name them, at most 500',
    reply: z.object({ providers: z.array(z.string()).readonly() }),
    handler: async ({ scope, services: { store } }) => ({
      providers: await providerNames(scope, store),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/encounters/:encounterId',
    access: 'encounters:read',
    says: 'An encounter: texts, outline, evidence, readings, earlier visits',
    params,
    reply: encounterPageSchema,
    handler: async ({ params: { encounterId }, scope, services }) => {
      const { store, engine } = services;
      return withEncounter(scope, services, encounterId, async (open) => {
        const { encounter, decision, decisionId } = open;
        const { chart, documents, patientId, dateOfService } = encounter;
        const earlier =
          patientId === null
            ? []
            : (await listEncounters(scope, store, { patientId, until: dateOfService })).items;
        return {
          encounter,
          billedCodes: chart.billedCodes ?? [],
          problemList: chart.problemList ?? [],
          procedures: chart.procedures ?? [],
          texts: documents,
          outline: engine.read(chart).sections.map(({ document, kind, start, end, heading }) => ({
            document,
            section: kind,
            start,
            end,
            heading,
          })),
          decision,
          isKept: decisionId !== undefined,
          readings: await listDecisions(scope, store, encounterId),
          earlier: earlier.filter(({ id }) => id !== encounterId),
        };
      });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/encounters/:encounterId/decision',
    access: 'encounters:read',
    says: 'The newest version of the decision of an encounter, or the one asked for, as it was made',
    params,
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    reply: decisionSchema,
    handler: async ({
      params: { encounterId },
      query: { version },
      scope,
      services: { store },
    }) => {
      const found = await findDecision(scope, store, encounterId, version);
      if (found === undefined) throw problem(404, 'request/not-found');
      return found.decision;
    },
  }),
];
