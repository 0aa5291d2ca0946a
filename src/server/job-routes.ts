import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import { DRIFT_CHANGES, driftByRule, driftEncounters } from '../store/jobs/job-drift.ts';
import {
  findJob,
  JOB_KINDS,
  JOB_STATES,
  JOB_STEPS,
  type Job,
  type JobStep,
  listJobs,
  rereadChoiceSchema,
  stepJob,
  type WorkedJob,
} from '../store/jobs/jobs.ts';
import { readStateOf } from '../store/jobs/read-state.ts';
import { DECISION_CAUSES } from '../store/record/decision-change.ts';
import type { Scope } from '../store/scope.ts';
import { startReread } from '../work/start-reread.ts';
import { pageOf, pageQuery } from './pages.ts';
import { problem } from './problem.ts';
import type { ProgressNews } from './progress.ts';
import { defineRoute, type Route } from './route.ts';
import type { Services } from './services.ts';

const params = z.object({ jobId: z.string().max(80) });
const day = z.string().refine(isServiceDate).meta({ format: 'date' });

export const jobSchema = z.object({
  id: z.string(),
  kind: z.enum(JOB_KINDS),
  state: z.enum(JOB_STATES),
  cause: z.enum(DECISION_CAUSES).describe('why encounters are read'),
  choice: rereadChoiceSchema,
  madeWith: z
    .string()
    .describe('version of the engine; digests of rules, releases and practice policies'),
  done: z.number().int().describe('encounters done: read again, or out of reach of the change'),
  read: z.number().int().describe('of those, read again'),
  total: z.number().int().describe('encounters that there were at its start'),
  changed: z.number().int().describe('decisions stored as a new version'),
  failed: z.number().int().describe('encounters that could not be read'),
  reason: z.string().optional().describe('a stable code, when the job failed'),
  startedBy: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  endedAt: z.string().optional(),
});

const fingerprintSchema = z.object({
  engine: z.string(),
  rules: z.string(),
  releases: z.string(),
  policies: z.string(),
});

export const driftOfRuleSchema = z.object({
  rule: z.string().describe('empty when no rule is named; the reason of what was not read'),
  code: z.string().describe('empty when no code changed, but what is said of them did'),
  change: z.enum(DRIFT_CHANGES),
  encounters: z.number().int(),
});

const SAYS = {
  pause: 'Pauses a job: the batch in hand is finished',
  resume: 'Goes on with a paused or failed job from where it was',
  cancel: 'Ends a job; what it has stored stays',
} as const satisfies Record<JobStep, string>;

/** Long work over the record: stored encounters are read again after a new code set or rule version. */
export const jobRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/jobs',
    access: 'jobs:read',
    says: 'Jobs, newest first, and whether stored decisions were made with other rules, releases or practice policies',
    query: pageQuery,
    reply: pageOf(jobSchema).extend({
      reread: z.object({
        isOffered: z.boolean().describe('true: decisions were made with something else'),
        cause: z.enum(DECISION_CAUSES).optional(),
        now: fingerprintSchema,
        before: fingerprintSchema.optional(),
      }),
    }),
    handler: async ({ query, scope, services: { store, engine } }) => {
      const { items, next } = await listJobs(scope, store, query);
      const { isCurrent, ...state } = await readStateOf(scope, store, engine);
      return {
        items: items.map(shownJob),
        ...(next === undefined ? {} : { next }),
        reread: { isOffered: !isCurrent, ...state },
      };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/jobs',
    access: 'jobs:manage',
    says: 'Starts to read stored encounters again; one such job of a practice at a time',
    status: 201,
    body: z.object({
      kind: z.literal('reread'),
      cause: z.enum(DECISION_CAUSES).optional().describe('what differs, when left out'),
      from: day.optional().describe('first day of service'),
      to: day.optional().describe('last day of service'),
      all: z.literal(true).optional().describe('also what the change cannot touch'),
    }),
    reply: jobSchema,
    handler: async ({ body, scope, services }) => {
      const { store, engine } = services;
      const job = await startReread(scope, store, engine, body);
      if (job === undefined) throw problem(409, 'request/conflict');
      return begun(scope, services, job);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/jobs/:jobId',
    access: 'jobs:read',
    says: 'How far a job has come',
    params,
    reply: jobSchema,
    handler: async ({ params: { jobId }, scope, services: { store } }) => {
      const job = await findJob(scope, store, jobId);
      if (job === undefined) throw problem(404, 'request/not-found');
      return shownJob(job);
    },
  }),
  ...JOB_STEPS.map(stepRoute),
  defineRoute({
    method: 'GET',
    path: '/api/jobs/:jobId/drift',
    access: 'jobs:read',
    says: 'What a job changed: by rule, the codes that came and went, in how many encounters',
    params,
    reply: z.object({ rules: z.array(driftOfRuleSchema).readonly() }),
    handler: async ({ params: { jobId }, scope, services: { store } }) => {
      if ((await findJob(scope, store, jobId)) === undefined)
        throw problem(404, 'request/not-found');
      return { rules: await driftByRule(scope, store, jobId) };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/jobs/:jobId/drift/encounters',
    access: 'jobs:read',
    says: 'The encounters that a job changed, all or by one rule or code; ids only',
    params,
    query: pageQuery.extend({
      rule: z.string().max(120).optional(),
      code: z.string().max(10).optional(),
    }),
    reply: pageOf(
      z.object({
        encounterId: z.string(),
        rule: z.string(),
        code: z.string(),
        change: z.enum(DRIFT_CHANGES),
        version: z.number().int().describe('of the decision that the job stored'),
      }),
    ),
    handler: async ({ params: { jobId }, query, scope, services: { store } }) => {
      if ((await findJob(scope, store, jobId)) === undefined)
        throw problem(404, 'request/not-found');
      const { limit, after, rule, code } = query;
      return driftEncounters(scope, store, jobId, { rule, code }, { limit, after });
    },
  }),
];

function stepRoute(step: JobStep): Route {
  return defineRoute({
    method: 'POST',
    path: `/api/jobs/:jobId/${step}`,
    access: 'jobs:manage',
    says: SAYS[step],
    params,
    reply: jobSchema,
    handler: async ({ params: { jobId }, scope, services }) => {
      const job = await stepJob(scope, services.store, jobId, step);
      if (job === undefined) throw problem(404, 'request/not-found');
      if (job === 'refused') throw problem(409, 'request/conflict');
      tellOf(scope, services, job);
      if (step === 'resume') await services.jobs.submit(scope.tenant, job);
      return shownJob(job);
    },
  });
}

/** Hands a new job to whoever works it, and shows it. */
export async function begun(
  scope: Scope,
  services: Services,
  job: WorkedJob,
): Promise<z.input<typeof jobSchema>> {
  tellOf(scope, services, job);
  await services.jobs.submit(scope.tenant, job);
  return shownJob(job);
}

/** Tells those who watch how a job stands. */
function tellOf({ tenant }: Scope, { progress }: Services, job: Job): void {
  progress.tell(tenant, newsOfJob(job));
}

/** A job as progress shows it. */
export function newsOfJob({ id, kind, state, done, total, changed, failed }: Job): ProgressNews {
  return { kind, id, state, done, total, counts: { changed, failed } };
}

/** A job as it is told: not by whom in the record, nor what they may see. */
export function shownJob(job: Job): z.input<typeof jobSchema> {
  return jobSchema.parse(job);
}
