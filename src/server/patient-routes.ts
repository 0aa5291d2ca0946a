import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import { reviewPatient } from '../engine-review.ts';
import { reviewFindingSchema } from '../review/review-schema.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import { listQueries, queryRowSchema } from '../store/desk/query-list.ts';
import { listClaims } from '../store/record/claims.ts';
import { findDecision } from '../store/record/decisions.ts';
import { listEncounters } from '../store/record/encounter-list.ts';
import { findEncounter } from '../store/record/encounters.ts';
import { findPatient, listPatients } from '../store/record/patients.ts';
import { listedEncounterSchema } from './encounter-routes.ts';
import { newSentences } from './new-sentences.ts';
import { pageOf, pageQuery } from './pages.ts';
import { problem } from './problem.ts';
import { onlySentTo } from './query-routes.ts';
import { defineRoute, type Route } from './route.ts';
import { visibleTo } from './visible-to.ts';

const params = z.object({ patientId: z.string().max(80) });
const patientSchema = z.object({
  id: z.string(),
  externalId: z.string().nullable(),
  familyName: z.string(),
  givenName: z.string(),
  birthDate: z.string().nullable(),
  sex: z.string().nullable(),
});

/** Visits of one patient on one line of time. */
export const timelineSchema = z.object({
  patient: patientSchema,
  visits: z
    .array(
      z.object({
        encounter: listedEncounterSchema,
        codes: z.array(z.string()),
        billedCodes: z.array(z.string()),
        newWords: z
          .array(z.object({ start: z.number(), end: z.number(), words: z.string() }))
          .describe('sentences of the note that the visit before does not have'),
        goneWords: z
          .array(z.object({ start: z.number(), end: z.number(), words: z.string() }))
          .describe(
            'sentences of the note before that this one does not have; places in that note',
          ),
      }),
    )
    .describe('oldest first'),
  findings: z.array(reviewFindingSchema).describe('what a look back over the visits finds'),
  queries: z.array(queryRowSchema).readonly(),
  claims: visibleTo(
    'claims:read',
    z
      .array(
        z.object({
          id: z.string(),
          controlNumber: z.string(),
          encounterId: z.string().nullable(),
          dateOfService: z.string().nullable(),
          payer: z.string().nullable(),
          codes: z.array(z.string()).readonly(),
          verdict: z.string().nullable(),
        }),
      )
      .readonly()
      .optional()
      .describe('claims of these visits as they were sent, without amounts'),
  ),
});

type Sentences = Parameters<typeof newSentences>[0];

/** Longest line of time that is shown; a back with more visits is looked at in parts. */
const MOST_VISITS = 100;

/** Patients, and what became of each over time. */
export const patientRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/patients',
    access: 'patients:read',
    says: 'Patients by name',
    query: pageQuery.extend({
      name: z
        .string()
        .max(120)
        .optional()
        .describe('beginning of the family name, then the given name'),
      externalId: z.string().max(80).optional(),
      birthDate: z.string().refine(isServiceDate).meta({ format: 'date' }).optional(),
    }),
    reply: pageOf(patientSchema),
    handler: async ({ query: { limit, after, ...filter }, scope, services: { store } }) =>
      listPatients(scope, store, filter, { limit, after }),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/patients/:patientId',
    access: 'patients:read',
    says: 'One patient',
    params,
    reply: patientSchema,
    handler: async ({ params: { patientId }, scope, services: { store } }) => {
      const patient = await findPatient(scope, store, patientId);
      if (patient === undefined) throw problem(404, 'request/not-found');
      return patient;
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/patients/:patientId/timeline',
    access: 'patients:read',
    says: 'Visits, codes, claims, queries and findings of a patient on one line of time, with the words that came and went at each visit',
    params,
    reply: timelineSchema,
    handler: async ({
      params: { patientId },
      scope,
      services: { store, engine, codebook, today },
    }) => {
      const patient = await findPatient(scope, store, patientId);
      if (patient === undefined) throw problem(404, 'request/not-found');
      return withAudit(scope, store, async () => {
        const { items } = await listEncounters(scope, store, { patientId }, { limit: MOST_VISITS });
        const rows = items.toReversed();
        const visits: z.input<typeof timelineSchema>['visits'] = [];
        const charts: object[] = [];
        const queries: z.infer<typeof queryRowSchema>[] = [];
        const only = onlySentTo(scope);
        let before: { readonly note: string; readonly sentences: Sentences } | undefined;
        for (const row of rows) {
          const encounter = await findEncounter(scope, store, row.id);
          if (encounter === undefined) continue;
          const { chart } = encounter;
          const decided = await findDecision(scope, store, row.id);
          charts.push({ ...chart, id: row.id });
          const { sentences } = engine.read(chart);
          visits.push({
            encounter: row,
            codes: [...(decided?.codes ?? [])],
            billedCodes: chart.billedCodes ?? [],
            newWords: before === undefined ? [] : newSentences(sentences, chart.note, before.note),
            goneWords:
              before === undefined ? [] : newSentences(before.sentences, before.note, chart.note),
          });
          before = { note: chart.note, sentences };
          const filter = { encounterId: row.id };
          queries.push(...(await listQueries(scope, store, filter, { limit: 50 }, only)));
        }
        const { findings } = reviewPatient(engine, { id: patientId, visits: charts });
        const sent = await listClaims(scope, store, { patientId }, { limit: MOST_VISITS });
        const claims = sent.items.map(({ codes, ...claim }) => ({
          ...claim,
          // X12 leaves the dot out
          codes: codes.map((code) => codebook.check(code, claim.dateOfService ?? today()).code),
        }));
        return { patient, visits, findings, queries, claims };
      });
    },
  }),
];
