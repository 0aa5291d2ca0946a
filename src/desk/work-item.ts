import type { Issue } from '../chart/issue.ts';
import type { ClaimEdit } from '../claims/scrub-schema.ts';
import type { Decision, Finding, Owner } from '../coding/decision.ts';
import type { EscalationLevel } from '../queries/life-schema.ts';
import { deskIssue } from './issues.ts';
import { basePriority, type PriorityReason } from './priority.ts';
import type { QueueRole, WorkKind, WorkState, WorkStepName } from './work-schema.ts';

/** Whose queue a finding lands in: every owner of the contract has one. */
export const QUEUE_OF = {
  provider: 'provider',
  coder: 'coder',
  cdi: 'cdi',
  billing: 'biller',
  administrator: 'administrator',
} as const satisfies Record<Owner, QueueRole>;

/** Work that a decision, a query or a claim gives somebody to do. Nothing in it is about money. */
export type WorkDraft = {
  /** the same for the same work, so that a new reading finds it again */
  readonly key: string;
  readonly kind: WorkKind;
  readonly role: QueueRole;
  /** the finding’s id, the edit’s name, the topic of a query */
  readonly subject: string;
  readonly code?: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly because: string;
  readonly priority: number;
  readonly reasons: readonly PriorityReason[];
};

/** What is known of the visit besides its decision. */
export type VisitStanding = {
  readonly isSignedOff: boolean;
  /** signed off, and the newest reading gives other codes than the one before it */
  readonly hasNewCodes?: boolean;
  readonly isClaimSent: boolean;
  /** topics on which the provider has been asked about this visit */
  readonly askedTopics: readonly string[];
};

/**
 * The work that a decision gives: its codes to be settled, each finding for its owner, each question to be sent. A topic
 * on which the provider was asked is not proposed again.
 */
export function workOfDecision(decision: Decision, visit: VisitStanding): readonly WorkDraft[] {
  const { isSignedOff, hasNewCodes = false, isClaimSent, askedTopics } = visit;
  const coding: WorkDraft[] =
    isSignedOff && !hasNewCodes
      ? []
      : [
          draft({
            kind: 'code-encounter',
            role: 'coder',
            subject: 'code-encounter',
            severity: hasNewCodes ? 'error' : worstOf(decision.findings),
            because: hasNewCodes
              ? 'A new reading gives other codes than those that were signed off.'
              : 'The codes of this visit are to be settled and signed off.',
            isClaimSent,
          }),
        ];
  const questions = decision.queries
    .filter(({ topic }) => !askedTopics.includes(topic))
    .map(({ topic, title }) =>
      draft({
        kind: 'send-query',
        role: 'coder',
        subject: topic,
        severity: 'warning',
        because: `A question to the provider is drafted: ${title}.`,
        isClaimSent,
      }),
    );
  const findings = decision.findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => workOfFinding(finding, isClaimSent));
  return unique([...coding, ...questions, ...findings]);
}

function workOfFinding({ id, code, severity, because, owner }: Finding, isClaimSent: boolean) {
  return draft({
    kind: 'finding',
    role: QUEUE_OF[owner],
    subject: id,
    severity,
    because,
    isClaimSent,
    ...(code === undefined ? {} : { code }),
  });
}

/** What of a finding over several visits its work shows. */
type LookBack = {
  readonly finding: string;
  readonly codes: readonly string[];
  readonly severity: 'error' | 'warning' | 'info';
  readonly because: string;
  readonly owner: Owner;
};

/** The work that a look back over several visits gives at one of them; what only informs gives none. */
export function workOfLookBack(
  findings: readonly LookBack[],
  isClaimSent: boolean,
): readonly WorkDraft[] {
  return unique(
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ finding: id, codes: [code], ...found }) =>
        workOfFinding(
          { ...found, id, rules: [], ...(code === undefined ? {} : { code }) },
          isClaimSent,
        ),
      ),
  );
}

/** The work that the edits of a claim give; what only informs gives none. */
export function workOfEdits(
  edits: readonly ClaimEdit[],
  isClaimSent: boolean,
): readonly WorkDraft[] {
  return unique(
    edits
      .filter(({ severity }) => severity !== 'info')
      .map(({ edit, codes, severity, because, owner }) =>
        draft({
          kind: 'claim-edit',
          role: QUEUE_OF[owner],
          subject: edit,
          severity,
          because,
          isClaimSent,
          ...(codes[0] === undefined ? {} : { code: codes[0] }),
        }),
      ),
  );
}

/** What of a denial its work shows. */
type DeniedClaim = {
  readonly cause: string;
  readonly codes: readonly string[];
  readonly because: string;
  readonly next: string;
  readonly owner: Owner;
};

/** The cause of a denial whose reason has nothing to do with what the practice can put right in its coding. */
const NO_KNOWN_CAUSE = 'other';

/**
 * The work that the denials in one answer of a payer give; a reason without a known cause gives none.
 * @param answer id of the answer: when the claim is denied again, that is new work
 */
export function workOfDenials(
  denials: readonly DeniedClaim[],
  answer: string,
): readonly WorkDraft[] {
  return unique(
    denials
      .filter(({ cause }) => cause !== NO_KNOWN_CAUSE)
      .map(({ cause, codes: [code], because, next, owner }) => {
        const work = draft({
          kind: 'denial',
          role: QUEUE_OF[owner],
          subject: cause,
          severity: 'error',
          because: `${because} ${next}`,
          ...(code === undefined ? {} : { code }),
        });
        return { ...work, key: `${work.key}/${answer}` };
      }),
  );
}

const LEVEL_WORDS = {
  'cdi-lead': 'CDI lead',
  'physician-advisor': 'physician advisor',
  compliance: 'compliance officer',
} as const satisfies Record<Exclude<EscalationLevel, 'none'>, string>;

/** The work that a query gives in its state; undefined when nobody has to do anything. */
export function workOfQuery(query: {
  readonly topic: string;
  readonly title: string;
  readonly state: string;
  readonly escalation: EscalationLevel;
  readonly settles: boolean;
}): WorkDraft | undefined {
  const { topic, title, state, escalation, settles } = query;
  const isOpen = state === 'sent' || state === 'viewed';
  if (isOpen && escalation !== 'none')
    return draft({
      kind: 'escalated-query',
      role: 'cdi',
      subject: topic,
      severity: 'error',
      because: `A question has no answer, and is with the ${LEVEL_WORDS[escalation]}.`,
    });
  if (isOpen)
    return draft({
      kind: 'answer-query',
      role: 'provider',
      subject: topic,
      severity: 'warning',
      because: `A question about this visit: ${title}.`,
    });
  if (state !== 'answered') return undefined;
  return draft({
    kind: 'close-query',
    role: settles ? 'coder' : 'cdi',
    subject: topic,
    severity: settles ? 'warning' : 'error',
    because: settles
      ? 'The provider has answered; the codes were read again with the answer.'
      : 'The answer leaves the question open; it may be followed up once.',
  });
}

type Parts = Omit<WorkDraft, 'key' | 'priority' | 'reasons'> & { readonly isClaimSent?: boolean };

function draft({ isClaimSent, ...parts }: Parts): WorkDraft {
  const { kind, subject, code, role } = parts;
  return {
    ...parts,
    key: [kind, role, subject, code ?? ''].join('/'),
    ...basePriority({
      kind,
      severity: parts.severity,
      ...(isClaimSent === undefined ? {} : { isClaimSent }),
    }),
  };
}

function worstOf(findings: readonly Finding[]): WorkDraft['severity'] {
  const severities = findings.map(({ severity }) => severity);
  return severities.includes('error')
    ? 'error'
    : severities.includes('warning')
      ? 'warning'
      : 'info';
}

/** One item for the same thing, the most urgent. */
function unique(drafts: readonly WorkDraft[]): WorkDraft[] {
  const byKey = new Map<string, WorkDraft>();
  for (const each of drafts) {
    const known = byKey.get(each.key);
    if (known === undefined || known.priority < each.priority) byKey.set(each.key, each);
  }
  return [...byKey.values()];
}

type WorkStep = { readonly from: readonly WorkState[]; readonly to: WorkState | 'same' };

/** What may be done with an item, one at a time or many at once. */
export const WORK_STEPS = {
  assign: { from: ['open'], to: 'same' },
  release: { from: ['open'], to: 'same' },
  prioritise: { from: ['open'], to: 'same' },
  finish: { from: ['open'], to: 'done' },
  dismiss: { from: ['open'], to: 'dismissed' },
  reopen: { from: ['done', 'dismissed'], to: 'open' },
} as const satisfies Record<WorkStepName, WorkStep>;

/** The state of an item after a step, or why the step is not possible. */
export function stateAfter(state: WorkState, step: WorkStepName): WorkState | Issue {
  const { from, to }: WorkStep = WORK_STEPS[step];
  if (!from.includes(state)) return deskIssue('work/step-not-possible', step, from.join(' or '));
  return to === 'same' ? state : to;
}
