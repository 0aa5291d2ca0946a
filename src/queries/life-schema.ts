import { z } from 'zod';
import { indicatorSchema } from '../coding/decision.ts';

/** Where a query stands. Only `draft` may be reworded; `closed` and `withdrawn` are the end of it. */
export const QUERY_STATES = ['draft', 'sent', 'viewed', 'answered', 'closed', 'withdrawn'] as const;
export type QueryState = (typeof QUERY_STATES)[number];

/** Who is asked when a query stays open: each level is reached from the one before it. */
export const ESCALATION_LEVELS = ['none', 'cdi-lead', 'physician-advisor', 'compliance'] as const;
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

/** As what the practice keeps its queries; its policy says which, and both are kept unchanged. */
export const RETENTION_CLASSES = ['health-record', 'business-record'] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** The words of a query as the provider sees them. */
export const queryWordingSchema = z.object({
  topic: z.string().max(80),
  title: z.string().min(1).max(200),
  question: z.string().min(1).max(4000),
  options: z.array(z.string().min(1).max(300)).max(20),
  indicators: z.array(indicatorSchema.extend({ quote: z.string().min(1).max(2000) })).max(40),
});
export type QueryWording = z.infer<typeof queryWordingSchema>;

/** What a provider answers: an offered option, words of their own, that none applies, or that it cannot be told. */
export const queryAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('option'),
    option: z.string().describe('one of the offered options, word for word'),
    detail: z.string().max(4000).optional().describe('what the option asks to be specified'),
  }),
  z.object({ kind: z.literal('free-text'), text: z.string().min(1).max(4000) }),
  z.object({ kind: z.literal('none-applies'), detail: z.string().max(4000).optional() }),
  z.object({ kind: z.literal('unable-to-determine'), detail: z.string().max(4000).optional() }),
]);
export type QueryAnswer = z.infer<typeof queryAnswerSchema>;

/** A conversation that is put on record: who spoke when, and what was said. */
export const spokenSchema = z.object({
  spokenAt: z.iso.datetime({ offset: true }).describe('when it was spoken of'),
  place: z.enum(['in-person', 'telephone', 'video']),
  people: z.array(z.string().min(1).max(120)).min(2).max(8),
  answer: z.string().min(1).max(4000).describe('what the provider said, in their words'),
});
export type Spoken = z.infer<typeof spokenSchema>;

const reason = z.string().trim().min(3).max(1000);

/** One step in the life of a query. The list of steps is kept; the state is folded from it. */
export const queryStepSchema = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('draft'),
    encounterId: z.string(),
    dateOfService: z.string(),
    wording: queryWordingSchema,
    writtenBy: z.enum(['engine', 'person']),
    rule: z.string().optional().describe('the rules that asked; with the engine version below'),
    engine: z.string().optional(),
    follows: z.string().optional().describe('the query that this one follows up'),
  }),
  z.object({ step: z.literal('reword'), wording: queryWordingSchema }),
  z.object({
    step: z.literal('send'),
    to: z.object({ id: z.string(), name: z.string() }),
    dueAt: z.string(),
    retention: z.enum(RETENTION_CLASSES),
    afterClaimBecause: reason.optional().describe('needed when the claim has been sent'),
  }),
  z.object({
    step: z.literal('memorialise'),
    to: z.object({ id: z.string(), name: z.string() }),
    dueAt: z.string(),
    retention: z.enum(RETENTION_CLASSES),
    spoken: spokenSchema,
  }),
  z.object({ step: z.literal('view') }),
  z.object({ step: z.literal('remind') }),
  z.object({ step: z.literal('answer'), answer: queryAnswerSchema }),
  z.object({
    step: z.literal('reread'),
    decisionBefore: z.string(),
    decisionAfter: z.string(),
    codesBefore: z.array(z.string()),
    codesAfter: z.array(z.string()),
  }),
  z.object({ step: z.literal('follow-up'), followedBy: z.string() }),
  z.object({ step: z.literal('escalate'), because: reason }),
  z.object({ step: z.literal('close'), because: reason }),
  z.object({ step: z.literal('withdraw'), because: reason }),
]);
export type QueryStep = z.infer<typeof queryStepSchema>;
export type StepName = QueryStep['step'];

/** Whoever takes a step. `system` is the practice’s own clock and jobs. */
export const stepActorSchema = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
});
export type StepActor = z.infer<typeof stepActorSchema>;

/** A step that was taken, by whom and when (UTC, ISO 8601). */
export type QueryEvent = { readonly step: QueryStep; readonly by: StepActor; readonly at: string };
