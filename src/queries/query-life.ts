import type { Issue } from '../chart/issue.ts';
import { type QueryIssueCode, queryIssue } from './issues.ts';
import {
  ESCALATION_LEVELS,
  type EscalationLevel,
  type QueryAnswer,
  type QueryEvent,
  type QueryState,
  type QueryStep,
  type QueryWording,
  type RetentionClass,
  type Spoken,
  type StepActor,
  type StepName,
} from './life-schema.ts';
import { lintQuery } from './lint.ts';
import { repeatOf } from './query-repeat.ts';

/** A query as its steps have made it. */
export type QueryLife = {
  readonly id: string;
  readonly encounterId: string;
  readonly dateOfService: string;
  readonly state: QueryState;
  readonly wording: QueryWording;
  readonly writtenBy: 'engine' | 'person';
  readonly rule?: string;
  readonly engine?: string;
  readonly follows?: string;
  readonly followedBy?: string;
  readonly draftedBy: StepActor;
  readonly sentBy?: StepActor;
  readonly sentTo?: { readonly id: string; readonly name: string };
  readonly sentAt?: string;
  readonly dueAt?: string;
  readonly retention?: RetentionClass;
  readonly spoken?: Spoken;
  readonly viewedAt?: string;
  readonly reminders: readonly string[];
  readonly escalation: EscalationLevel;
  readonly answer?: QueryAnswer;
  readonly answeredBy?: StepActor;
  readonly answeredAt?: string;
  readonly reread?: Extract<QueryStep, { step: 'reread' }>;
  readonly endedBecause?: string;
  readonly steps: number;
};

/** What a step is checked against besides the query itself. */
export type StepContext = {
  /** every other query of the encounter */
  readonly others: readonly QueryLife[];
  readonly isClaimSent: boolean;
  readonly mostReminders: number;
};

type Transition = {
  /** `none`: the step begins a life */
  readonly from: readonly (QueryState | 'none')[];
  /** a state, or `same` */
  readonly to: QueryState | 'same';
  /** roles that may take it; `addressee` is the one provider to whom it was sent */
  readonly by: readonly ('coder' | 'cdi' | 'system' | 'addressee')[];
  readonly says: string;
};

/** Each step: from where, to where, and who may take it. docs/queries.md shows the same table. */
export const TRANSITIONS = {
  draft: {
    from: ['none'],
    to: 'draft',
    by: ['coder', 'cdi', 'system'],
    says: 'A question is written, by a rule or by a person.',
  },
  reword: {
    from: ['draft'],
    to: 'draft',
    by: ['coder', 'cdi'],
    says: 'Its words are changed. Possible only before it is sent.',
  },
  send: {
    from: ['draft'],
    to: 'sent',
    by: ['coder', 'cdi'],
    says: 'It goes to the provider of the encounter, when the lint passes and it repeats no other.',
  },
  memorialise: {
    from: ['draft'],
    to: 'sent',
    by: ['coder', 'cdi'],
    says: 'It was asked aloud; what was said is put on record, and the provider confirms it.',
  },
  view: {
    from: ['sent', 'viewed'],
    to: 'viewed',
    by: ['addressee'],
    says: 'The provider has opened it.',
  },
  remind: {
    from: ['sent', 'viewed'],
    to: 'same',
    by: ['coder', 'cdi', 'system'],
    says: 'The provider is reminded, in the same words.',
  },
  answer: {
    from: ['sent', 'viewed'],
    to: 'answered',
    by: ['addressee'],
    says: 'The provider answers. The answer becomes an addendum to the note under that name and day.',
  },
  reread: {
    from: ['answered'],
    to: 'same',
    by: ['system'],
    says: 'The encounter was read again with the answer; codes before and after are kept.',
  },
  'follow-up': {
    from: ['answered'],
    to: 'closed',
    by: ['coder', 'cdi'],
    says: 'The answer leaves the question open; one further question takes its place.',
  },
  escalate: {
    from: ['sent', 'viewed', 'answered'],
    to: 'same',
    by: ['coder', 'cdi', 'system'],
    says: 'The next level is told: CDI lead, physician advisor, compliance.',
  },
  close: {
    from: ['answered', 'sent', 'viewed'],
    to: 'closed',
    by: ['coder', 'cdi'],
    says: 'It is settled. Without an answer only at the last level of escalation.',
  },
  withdraw: {
    from: ['draft', 'sent', 'viewed'],
    to: 'withdrawn',
    by: ['coder', 'cdi'],
    says: 'It is taken back before an answer, with the reason. It stays on record.',
  },
} as const satisfies Record<StepName, Transition>;

/**
 * Why a step may not be taken; empty when it may. Nothing about what was sent before is decided anew.
 * @param life undefined for the first step
 */
export function checkStep(
  life: QueryLife | undefined,
  step: QueryStep,
  by: StepActor,
  context: StepContext,
): readonly Issue[] {
  const transition: Transition = TRANSITIONS[step.step];
  if (!isAllowed(transition, life, by)) return [refusal('query/step-not-yours', step)];
  if (!transition.from.includes(life?.state ?? 'none'))
    return [
      queryIssue('query/step-not-possible', life?.state ?? 'none', transition.from.join(' or ')),
    ];
  if (life === undefined) return checkDraft(step, context);
  return checkAlive(life, step, by, context);
}

function isAllowed(
  { by: allowed }: Transition,
  life: QueryLife | undefined,
  by: StepActor,
): boolean {
  return allowed.some((who) =>
    who === 'addressee'
      ? life?.sentTo?.id === by.id && by.roles.includes('provider')
      : by.roles.includes(who),
  );
}

function refusal(code: QueryIssueCode, { step }: QueryStep, expected?: string): Issue {
  return queryIssue(code, step, expected);
}

/** One follow-up and no more: what follows something may not be followed itself, nor followed twice. */
function checkDraft(step: QueryStep, { others }: StepContext): readonly Issue[] {
  if (step.step !== 'draft' || step.follows === undefined) return [];
  const before = others.find(({ id }) => id === step.follows);
  if (before === undefined) return [refusal('query/unknown', step)];
  if (before.state === 'sent' || before.state === 'viewed')
    return [refusal('query/not-answered', step, 'remind or escalate')];
  return before.follows !== undefined || before.followedBy !== undefined
    ? [refusal('query/followed-up-already', step, 'escalate')]
    : [];
}

function checkAlive(
  life: QueryLife,
  step: QueryStep,
  by: StepActor,
  context: StepContext,
): readonly Issue[] {
  switch (step.step) {
    case 'send':
    case 'memorialise':
      return checkSending(life, step, context);
    case 'remind':
      return life.reminders.length >= context.mostReminders
        ? [refusal('query/reminders-used-up', step, 'escalate')]
        : [];
    case 'answer':
      return checkAnswer(life, step.answer);
    case 'follow-up':
      return life.follows !== undefined || life.followedBy !== undefined
        ? [refusal('query/followed-up-already', step, 'escalate')]
        : [];
    case 'escalate':
      return nextLevel(life.escalation) === undefined
        ? [refusal('query/escalated-to-the-top', step, 'close')]
        : [];
    case 'close':
      return life.state !== 'answered' && nextLevel(life.escalation) !== undefined
        ? [refusal('query/not-answered', step, 'answer or escalate')]
        : [];
    case 'withdraw':
      return isAuthor(life, by) || by.roles.includes('cdi')
        ? []
        : [refusal('query/step-not-yours', step, 'its author or a CDI specialist')];
    default:
      return [];
  }
}

function checkSending(life: QueryLife, step: QueryStep, context: StepContext): readonly Issue[] {
  const issues: Issue[] = [];
  if (!lintLife(life).compliant) issues.push(refusal('query/not-compliant', step, 'lint passes'));
  const repeat = repeatOf(life, context.others);
  if (repeat !== undefined) issues.push(refusal(repeat, step));
  if (context.isClaimSent && step.step === 'send' && step.afterClaimBecause === undefined)
    issues.push(refusal('query/reason-missing', step, 'afterClaimBecause'));
  return issues;
}

/** What the lint says of the words as they stand. */
export function lintLife({ id, wording, dateOfService }: QueryLife): ReturnType<typeof lintQuery> {
  const { title, question, options, indicators } = wording;
  return lintQuery({ id, title, text: question, options, indicators, dateOfService });
}

function checkAnswer({ wording }: QueryLife, answer: QueryAnswer): readonly Issue[] {
  if (answer.kind !== 'option') return [];
  if (!wording.options.includes(answer.option))
    return [queryIssue('query/option-not-offered', 'answer.option', 'one of the options')];
  return asksForDetail(answer.option) && (answer.detail ?? '').trim() === ''
    ? [queryIssue('query/detail-missing', 'answer.detail', 'words of the provider')]
    : [];
}

/** True for an option such as "Other (please specify)", which is no answer by itself. */
export function asksForDetail(option: string): boolean {
  return /\((?:please )?(?:specify|describe)\)/i.test(option);
}

function isAuthor({ draftedBy, sentBy }: QueryLife, by: StepActor): boolean {
  return draftedBy.id === by.id || sentBy?.id === by.id;
}

function nextLevel(level: EscalationLevel): EscalationLevel | undefined {
  return ESCALATION_LEVELS[ESCALATION_LEVELS.indexOf(level) + 1];
}

/**
 * The query after a step. The step is taken as checked (`checkStep`), so that a life kept for years is folded as it
 * happened and not by the rules of today.
 */
export function takeStep(life: QueryLife | undefined, event: QueryEvent, id: string): QueryLife {
  const { step, by, at } = event;
  if (step.step === 'draft') return begin(step, by, id);
  if (life === undefined)
    throw new Error(`query ${id}: the first step is ${step.step}; expected draft.`);
  const to = TRANSITIONS[step.step].to;
  const next = { ...life, steps: life.steps + 1, state: to === 'same' ? life.state : to };
  switch (step.step) {
    case 'reword':
      return { ...next, wording: step.wording };
    case 'send':
      return { ...next, ...sending(step, by, at) };
    case 'memorialise':
      return { ...next, ...sending(step, by, at), spoken: step.spoken };
    case 'view':
      return { ...next, viewedAt: life.viewedAt ?? at };
    case 'remind':
      return { ...next, reminders: [...life.reminders, at] };
    case 'answer':
      return { ...next, answer: step.answer, answeredBy: by, answeredAt: at };
    case 'reread':
      return { ...next, reread: step };
    case 'follow-up':
      return { ...next, followedBy: step.followedBy };
    case 'escalate':
      return { ...next, escalation: nextLevel(life.escalation) ?? life.escalation };
    default:
      return { ...next, endedBecause: step.because };
  }
}

function begin(step: Extract<QueryStep, { step: 'draft' }>, by: StepActor, id: string): QueryLife {
  const { encounterId, dateOfService, wording, writtenBy, rule, engine, follows } = step;
  return {
    id,
    encounterId,
    dateOfService,
    wording,
    writtenBy,
    ...(rule === undefined ? {} : { rule }),
    ...(engine === undefined ? {} : { engine }),
    ...(follows === undefined ? {} : { follows }),
    state: 'draft',
    draftedBy: by,
    reminders: [],
    escalation: 'none',
    steps: 1,
  };
}

function sending(
  step: Extract<QueryStep, { step: 'send' | 'memorialise' }>,
  by: StepActor,
  at: string,
): Partial<QueryLife> {
  return {
    sentBy: by,
    sentTo: step.to,
    sentAt: at,
    dueAt: step.dueAt,
    retention: step.retention,
  };
}

/** The query that a list of steps has made; undefined for an empty list. */
export function foldQuery(events: readonly QueryEvent[], id: string): QueryLife | undefined {
  return events.reduce<QueryLife | undefined>(
    (life, event) => takeStep(life, event, id),
    undefined,
  );
}
