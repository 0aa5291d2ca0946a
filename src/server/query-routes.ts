import { z } from 'zod';
import { answerWords } from '../queries/answer-words.ts';
import { queryIssue } from '../queries/issues.ts';
import {
  ESCALATION_LEVELS,
  QUERY_STATES,
  type QueryStep,
  queryAnswerSchema,
  queryWordingSchema,
  RETENTION_CLASSES,
  spokenSchema,
} from '../queries/life-schema.ts';
import { violationSchema } from '../queries/lint-schema.ts';
import { dueAfter } from '../queries/query-clock.ts';
import { asksForDetail, lintLife } from '../queries/query-life.ts';
import { answerQuery, deskEncounter } from '../store/desk/answer-query.ts';
import { takeQueries } from '../store/desk/desk-of-encounter.ts';
import {
  listQueries,
  measureQueries,
  queryFilterSchema,
  queryMetricsSchema,
  queryRowSchema,
} from '../store/desk/query-list.ts';
import {
  draftQuery,
  findQuery,
  type QueryOutcome,
  type StoredQuery,
  stepQuery,
} from '../store/desk/query-steps.ts';
import { findPerson, type Person, personOfProvider } from '../store/identity/people.ts';
import { readSettings } from '../store/identity/practice-settings.ts';
import type { Scope } from '../store/scope.ts';
import { deskProblem } from './desk-problem.ts';
import { withEncounter } from './open-encounter.ts';
import { idAfter, pageById, pageOf, pageQuery } from './pages.ts';
import { problem } from './problem.ts';
import { Answer, defineRoute, type Route } from './route.ts';
import type { Services } from './services.ts';
import { etagOf, versionNamed } from './versions.ts';

const params = z.object({ queryId: z.string().max(80) });
const person = z.object({ id: z.string(), name: z.string() });
const because = z.string().trim().min(3).max(1000);
const sendingShape = {
  to: z
    .string()
    .max(80)
    .optional()
    .describe('id of a provider; the one of the encounter when left out'),
  retention: z.enum(RETENTION_CLASSES).default('business-record'),
};

/** When an answer to a query that is sent now is due, as the practice has set it. */
async function dueAt({ tenant }: Scope, { store, now }: Services): Promise<string> {
  const { settings } = await readSettings(store.db, tenant);
  return dueAfter(now().toISOString(), settings.queryPace);
}

/** A query as whoever may see it sees it. The provider sees the same words that were sent, and nothing beside them. */
export const queryPageSchema = z.object({
  id: z.string(),
  encounterId: z.string(),
  version: z.number().int().describe('counts the steps; the ETag of the query'),
  dateOfService: z.string(),
  state: z.enum(QUERY_STATES),
  wording: queryWordingSchema,
  needWords: z
    .array(z.string())
    .describe('the options that are no answer without words of the provider'),
  sentTo: person.nullable(),
  sentBy: person.nullable(),
  sentAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  retention: z.enum(RETENTION_CLASSES).nullable(),
  escalation: z.enum(ESCALATION_LEVELS),
  follows: z.string().nullable(),
  followedBy: z.string().nullable(),
  spoken: spokenSchema.nullable(),
  answer: queryAnswerSchema.nullable(),
  answerWords: z.string().nullable().describe('the addendum that the answer became'),
  answeredAt: z.string().nullable(),
  reread: z
    .object({ codesBefore: z.array(z.string()), codesAfter: z.array(z.string()) })
    .nullable()
    .describe('codes of the encounter before and after the answer; not shown to the provider'),
  lint: z
    .object({ compliant: z.boolean(), violations: z.array(violationSchema) })
    .nullable()
    .describe('of a draft'),
  writtenBy: z.enum(['engine', 'person']),
  rule: z.string().nullable(),
  steps: z
    .array(z.object({ step: z.string(), by: z.string(), at: z.string() }))
    .readonly()
    .describe('who did what; oldest first'),
});

/** Whoever only answers sees the queries that were sent to them. */
export function onlySentTo({ actor }: Scope): string | undefined {
  return actor.roles.every((role) => role === 'provider') ? actor.id : undefined;
}

function shown({ life, events }: StoredQuery, scope: Scope): z.infer<typeof queryPageSchema> {
  const isAnswering = onlySentTo(scope) !== undefined;
  const { answer, reread, sentBy, state } = life;
  const { compliant, violations } = lintLife(life);
  return {
    id: life.id,
    encounterId: life.encounterId,
    version: life.steps,
    dateOfService: life.dateOfService,
    state,
    wording: life.wording,
    needWords: life.wording.options.filter(asksForDetail),
    sentTo: life.sentTo ?? null,
    sentBy: sentBy === undefined ? null : { id: sentBy.id, name: sentBy.name },
    sentAt: life.sentAt ?? null,
    dueAt: life.dueAt ?? null,
    retention: life.retention ?? null,
    escalation: life.escalation,
    follows: life.follows ?? null,
    followedBy: life.followedBy ?? null,
    spoken: life.spoken ?? null,
    answer: answer ?? null,
    answerWords: answer === undefined ? null : answerWords(life.wording, answer),
    answeredAt: life.answeredAt ?? null,
    reread:
      reread === undefined || isAnswering
        ? null
        : { codesBefore: reread.codesBefore, codesAfter: reread.codesAfter },
    lint: state === 'draft' ? { compliant, violations: [...violations] } : null,
    writtenBy: life.writtenBy,
    rule: isAnswering ? null : (life.rule ?? null),
    steps: isAnswering
      ? []
      : events.map(({ step, by, at }) => ({ step: step.step, by: by.name, at })),
  };
}

async function mustSee(scope: Scope, services: Services, id: string): Promise<StoredQuery> {
  const query = await findQuery(scope, services.store, id);
  const only = onlySentTo(scope);
  const isSeen = query !== undefined && (only === undefined || query.life.sentTo?.id === only);
  if (!isSeen) throw problem(404, 'request/not-found');
  return query;
}

/** Takes a step and brings the work queues up to it, both or neither. */
async function take(
  scope: Scope,
  services: Services,
  id: string,
  make: (query: StoredQuery) => Promise<QueryStep> | QueryStep,
  version?: number,
): Promise<z.infer<typeof queryPageSchema>> {
  const { store, today } = services;
  const before = await mustSee(scope, services, id);
  const step = await make(before);
  const { queryPace } = (await readSettings(store.db, scope.tenant)).settings;
  const outcome = await withEncounter(
    scope,
    services,
    before.life.encounterId,
    async ({ encounter }, running) => {
      const taken = await stepQuery(scope, store, id, step, {
        mostReminders: queryPace.mostReminders,
        ...(version === undefined ? {} : { version }),
      });
      if (taken.outcome === 'taken')
        await takeQueries(scope, store, running, deskEncounter(encounter), today());
      return taken;
    },
  );
  return shown(takenOf(outcome), scope);
}

type QueryPage = z.infer<typeof queryPageSchema>;

function withVersion(page: QueryPage): Answer<QueryPage> {
  return new Answer(page, { headers: { etag: etagOf(page.version) } });
}

function takenOf(outcome: QueryOutcome): StoredQuery {
  if (outcome.outcome === 'refused') throw deskProblem(outcome.issues);
  return outcome.query;
}

/** The provider who is asked: the one named, else the one of the encounter. */
async function providerAsked(
  scope: Scope,
  services: Services,
  { life }: StoredQuery,
  named: string | undefined,
): Promise<Pick<Person, 'id' | 'name'>> {
  const { store } = services;
  const found =
    named === undefined
      ? await withEncounter(
          scope,
          services,
          life.encounterId,
          async ({ encounter }) => encounter.provider,
        ).then((provider) =>
          provider === null ? undefined : personOfProvider(scope, store, provider),
        )
      : await findPerson(scope, store, named);
  if (found === undefined || !found.roles.includes('provider'))
    throw deskProblem([queryIssue('query/provider-unknown', 'to', 'id of a provider')]);
  return { id: found.id, name: found.name };
}

/** A step that needs no words. */
function plainStep(
  step: 'view' | 'remind',
  access: 'queries:write' | 'queries:answer',
  says: string,
): Route {
  return defineRoute({
    method: 'POST',
    path: `/api/queries/:queryId/${step}`,
    access,
    says,
    params,
    reply: queryPageSchema,
    handler: async ({ params: { queryId }, scope, services }) =>
      take(scope, services, queryId, () => ({ step })),
  });
}

/** A step that is taken with a reason. */
function reasonedStep(step: 'escalate' | 'close' | 'withdraw', says: string): Route {
  return defineRoute({
    method: 'POST',
    path: `/api/queries/:queryId/${step}`,
    access: 'queries:write',
    says,
    params,
    body: z.object({ because }),
    reply: queryPageSchema,
    handler: async ({ params: { queryId }, body, scope, services }) =>
      take(scope, services, queryId, () => ({ step, because: body.because })),
  });
}

/** Queries to providers, from draft to close. */
export const queryRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/queries',
    access: 'queries:read',
    says: 'Queries, newest first; a provider sees those that were sent to them',
    query: pageQuery.extend(queryFilterSchema.shape),
    reply: pageOf(queryRowSchema),
    handler: async ({ query: { limit, after, ...filter }, scope, services: { store } }) => {
      const rows = await listQueries(
        scope,
        store,
        filter,
        { limit, after: idAfter(after) },
        onlySentTo(scope),
      );
      return pageById(rows, limit);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/query-metrics',
    access: 'queries:read',
    says: 'What became of the queries of some time, by topic; how often providers agreed is not counted',
    query: z.object({ from: z.iso.date(), until: z.iso.date() }),
    reply: queryMetricsSchema,
    handler: async ({ query: { from, until }, scope, services: { store, now } }) =>
      measureQueries(scope, store, from, until, now().toISOString()),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/encounters/:encounterId/queries',
    access: 'queries:write',
    says: 'Drafts a query: the engine’s on a topic, or in one’s own words',
    params: z.object({ encounterId: z.string().max(80) }),
    body: z.union([
      z.object({ topic: z.string().max(80) }),
      z.object({ wording: queryWordingSchema }),
    ]),
    reply: queryPageSchema,
    status: 201,
    handler: async ({ params: { encounterId }, body, scope, services }) => {
      const outcome = await withEncounter(scope, services, encounterId, async (open) => {
        const { encounter, decision } = open;
        const about = {
          step: 'draft' as const,
          encounterId,
          dateOfService: encounter.dateOfService,
          engine: decision.engine,
        };
        if ('wording' in body)
          return draftQuery(scope, services.store, encounter, {
            ...about,
            wording: body.wording,
            writtenBy: 'person',
          });
        const drafted = decision.queries.find(({ topic }) => topic === body.topic);
        if (drafted === undefined)
          throw deskProblem([queryIssue('query/topic-not-asked', 'topic')]);
        const { topic, title, question, options, indicators, rule } = drafted;
        return draftQuery(scope, services.store, encounter, {
          ...about,
          wording: { topic, title, question, options, indicators },
          writtenBy: 'engine',
          ...(rule === undefined ? {} : { rule }),
        });
      });
      return shown(takenOf(outcome), scope);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/queries/:queryId',
    access: 'queries:read',
    says: 'One query with its words, its steps, and of a draft what the lint says; the ETag is its version',
    params,
    reply: queryPageSchema,
    handler: async ({ params: { queryId }, scope, services }) =>
      withVersion(shown(await mustSee(scope, services, queryId), scope)),
  }),
  defineRoute({
    method: 'PUT',
    path: '/api/queries/:queryId/wording',
    access: 'queries:write',
    says: 'Changes the words of a draft, with If-Match, so that two people do not overwrite each other',
    params,
    body: queryWordingSchema,
    reply: queryPageSchema,
    handler: async ({ params: { queryId }, body: wording, headers, scope, services }) => {
      const version = versionNamed(headers);
      const reworded = () => ({ step: 'reword' as const, wording });
      return withVersion(await take(scope, services, queryId, reworded, version));
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/queries/:queryId/send',
    access: 'queries:write',
    says: 'Sends a draft to the provider, when the lint passes and it repeats no other',
    params,
    body: z.object({ ...sendingShape, afterClaimBecause: because.optional() }),
    reply: queryPageSchema,
    handler: async ({ params: { queryId }, body, headers, scope, services }) => {
      const { to, retention, afterClaimBecause } = body;
      const sent = async (query: StoredQuery) => ({
        step: 'send' as const,
        to: await providerAsked(scope, services, query, to),
        dueAt: await dueAt(scope, services),
        retention,
        ...(afterClaimBecause === undefined ? {} : { afterClaimBecause }),
      });
      // who sends what they read names the version; who asks for no check gets none
      const version = headers['if-match'] === undefined ? undefined : versionNamed(headers);
      return withVersion(await take(scope, services, queryId, sent, version));
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/queries/:queryId/memorialise',
    access: 'queries:write',
    says: 'Puts a question that was asked aloud on record; the provider confirms the answer',
    params,
    body: z.object({ ...sendingShape, spoken: spokenSchema }),
    reply: queryPageSchema,
    handler: async ({ params: { queryId }, body: { to, retention, spoken }, scope, services }) =>
      take(scope, services, queryId, async (query) => ({
        step: 'memorialise',
        to: await providerAsked(scope, services, query, to),
        dueAt: await dueAt(scope, services),
        retention,
        spoken,
      })),
  }),
  plainStep('view', 'queries:answer', 'The provider has opened the query'),
  defineRoute({
    method: 'POST',
    path: '/api/queries/:queryId/preview',
    access: 'queries:answer',
    says: 'The addendum that an answer would become; nothing is kept',
    params,
    body: z.object({ answer: queryAnswerSchema }),
    reply: z.object({ words: z.string() }),
    handler: async ({ params: { queryId }, body: { answer }, scope, services }) => {
      const { life } = await mustSee(scope, services, queryId);
      return { words: answerWords(life.wording, answer) };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/queries/:queryId/answer',
    access: 'queries:answer',
    says: 'Answers a query: the answer becomes a dated addendum, and the encounter is read again',
    params,
    body: z.object({ answer: queryAnswerSchema }),
    reply: queryPageSchema,
    handler: async ({ params: { queryId }, body: { answer }, scope, services }) => {
      await mustSee(scope, services, queryId);
      const door = { engine: services.engine, today: services.today() };
      return shown(takenOf(await answerQuery(scope, services.store, door, queryId, answer)), scope);
    },
  }),
  plainStep('remind', 'queries:write', 'Reminds the provider, in the same words'),
  defineRoute({
    method: 'POST',
    path: '/api/queries/:queryId/follow-up',
    access: 'queries:write',
    says: 'Asks once more, in other words, when an answer leaves the question open; gives the new draft',
    params,
    body: z.object({ wording: queryWordingSchema }),
    reply: queryPageSchema,
    status: 201,
    handler: async ({ params: { queryId }, body: { wording }, scope, services }) => {
      const { life } = await mustSee(scope, services, queryId);
      const { store, today } = services;
      const outcome = await withEncounter(
        scope,
        services,
        life.encounterId,
        async (open, running) => {
          const drafted = await draftQuery(scope, store, open.encounter, {
            step: 'draft',
            encounterId: life.encounterId,
            dateOfService: life.dateOfService,
            wording,
            writtenBy: 'person',
            follows: queryId,
          });
          if (drafted.outcome === 'refused') return drafted;
          const step = { step: 'follow-up' as const, followedBy: drafted.query.life.id };
          const closed = await stepQuery(scope, store, queryId, step);
          if (closed.outcome === 'refused') throw deskProblem(closed.issues);
          await takeQueries(scope, store, running, deskEncounter(open.encounter), today());
          return drafted;
        },
      );
      return shown(takenOf(outcome), scope);
    },
  }),
  reasonedStep('escalate', 'Tells the next level: CDI lead, physician advisor, compliance'),
  reasonedStep('close', 'Closes a query that is settled'),
  reasonedStep('withdraw', 'Takes a query back before it is answered; it stays on record'),
];
