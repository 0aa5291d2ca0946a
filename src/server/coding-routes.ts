import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';
import { codingSheetSchema, codingStepSchema, sheetEventSchema } from '../desk/sheet-schema.ts';
import { sheetVerdictsSchema } from '../desk/verdict-schema.ts';
import { checkPair, readSheet, takeCoding } from '../store/desk/coding-steps.ts';
import { takeSignOff } from '../store/desk/desk-of-encounter.ts';
import { readQueriesOf } from '../store/desk/query-steps.ts';
import { deskProblem } from './desk-problem.ts';
import { judged, withEncounter } from './open-encounter.ts';
import { Answer, defineRoute, type Route } from './route.ts';
import { etagOf, versionNamed } from './versions.ts';

const params = z.object({ encounterId: z.string().max(80) });

/** The codes of an encounter: as they stand, judged, and what is still open. */
export const codingSchema = z.object({
  sheet: codingSheetSchema,
  verdicts: sheetVerdictsSchema,
  open: z.array(issueSchema).describe('what keeps it from being signed off'),
  events: z.array(sheetEventSchema).readonly().describe('who did what; oldest first'),
});

/** For somebody whose sheet is older than the one that is kept: how it stands, and what changed since. */
export const codingStaleSchema = z.object({
  code: z.literal('coding/changed-meanwhile'),
  sheet: codingSheetSchema,
  since: z.array(sheetEventSchema).readonly(),
});

/** The codes of one encounter. A change names the version it was made on, so that nobody overwrites another. */
export const codingRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/encounters/:encounterId/coding',
    access: 'encounters:read',
    says: 'The codes of an encounter, each under three verdicts; the ETag is their version',
    params,
    reply: codingSchema,
    handler: async ({ params: { encounterId }, scope, services }) =>
      withEncounter(scope, services, encounterId, async (open, { tx }) => {
        const { sheet, events } = await readSheet(tx, services.store, scope.tenant, encounterId);
        const queries = await readQueriesOf(tx, services.store, scope.tenant, encounterId);
        const body = { ...judged(sheet, services, open, queries), events };
        return new Answer(body, { headers: { etag: etagOf(sheet.version) } });
      }),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/encounters/:encounterId/coding/steps',
    access: 'encounters:code',
    says: 'Accepts, changes, adds, removes or orders codes, marks a pair as unrelated, signs off, reopens; 412 tells what changed',
    params,
    body: codingStepSchema,
    reply: z.union([codingSchema.omit({ events: true }), codingStaleSchema]),
    handler: async ({ params: { encounterId }, body: step, scope, services, headers }) => {
      const version = versionNamed(headers);
      const { store, codebook } = services;
      const result = await withEncounter(scope, services, encounterId, async (open, running) => {
        const { decision, encounter } = open;
        const queries = await readQueriesOf(running.tx, store, scope.tenant, encounterId);
        const taken = await takeCoding(scope, store, encounter, version, step, async (sheet) =>
          step.step === 'sign-off'
            ? judged(sheet, services, open, queries).open
            : checkPair(
                step,
                (a, b) => codebook.excludes1(a, b, decision.dateOfService) !== undefined,
              ),
        );
        const isSignedOff = step.step === 'sign-off';
        if (taken.outcome === 'taken' && (isSignedOff || step.step === 'reopen'))
          await takeSignOff(scope, running, encounterId, isSignedOff);
        return { taken, shown: judged(taken.sheet, services, open, queries) };
      });
      const { taken, shown } = result;
      if (taken.outcome === 'refused') throw deskProblem(taken.issues);
      const sent = { headers: { etag: etagOf(taken.sheet.version) } };
      if (taken.outcome === 'taken') return new Answer(shown, sent);
      const { sheet, since } = taken;
      const stale = { code: 'coding/changed-meanwhile' as const, sheet, since };
      return new Answer(stale, { ...sent, status: 412 });
    },
  }),
];
