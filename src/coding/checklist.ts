import type { Mention, SectionKind } from '../reading/evidence.ts';
import type { Candidate } from './candidate.ts';
import {
  NERVE_AND_FUNCTION,
  PAIN,
  RULED_OUT,
  SHOWN_BY_IMAGING,
  TAKEN_UP_BY,
} from './checklist-concepts.ts';
import { CHECKLIST_ITEMS, type ChecklistEntry, type ChecklistItem } from './decision.ts';
import { evidenceOf } from './evidence-spans.ts';
import type { Facts } from './facts.ts';
import { isUnspecified } from './missing-detail.ts';

type Answer = {
  readonly status: ChecklistEntry['status'];
  readonly evidence: readonly Mention[];
  readonly because: string;
};
type Ask = (facts: Facts, codes: readonly Candidate[]) => Answer;

const met = (evidence: readonly Mention[], because: string): Answer => ({
  status: 'met',
  evidence,
  because,
});
const notMet = (evidence: readonly Mention[], because: string): Answer => ({
  status: 'not-met',
  evidence,
  because,
});
const notApplicable = (because: string): Answer => ({
  status: 'not-applicable',
  evidence: [],
  because,
});

/** Where the history of the pain stands; in a plan a duration is that of a treatment or of the time until a visit. */
const TELLS_DURATION: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'none',
  'chief-complaint',
  'hpi',
  'assessment',
  'assessment-plan',
  'indication',
  'review-of-systems',
  'patient-reported',
  'medical-decision-making',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'other',
]);
/** Parts that name the past, or what was seen while something was done. */
const NOT_ASSESSED_THERE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'history',
  'procedure',
  'procedure-detail',
]);
/** Codes that add to a condition: acuity, status, pregnancy, external cause. */
const ADDS_TO_A_CONDITION = /^(G89\.[0-3]|Z|O|[V-Y])/;
/** Codes that say that something hurts and not why. */
const SAYS_PAIN_ONLY = /^(M54\.(5|50|6|89|9)|M79\.60|R|G89)/;

const conditionsOf = (codes: readonly Candidate[]): readonly Candidate[] =>
  codes.filter(({ code }) => !ADDS_TO_A_CONDITION.test(code));
const mentionsOf = (codes: readonly Candidate[]): readonly Mention[] =>
  codes.flatMap(({ mentions }) => mentions);

const ASKS = {
  'diagnosis-stated': (_facts, codes) => {
    if (codes.length === 0)
      return notMet(
        [],
        'No part of the note states a diagnosis of the low back for this encounter.',
      );
    return conditionsOf(codes).every(({ code }) => SAYS_PAIN_ONLY.test(code))
      ? met(
          mentionsOf(codes),
          'The part of the note where diagnoses are stated names a symptom, which is acceptable while no diagnosis is established (IV.D).',
        )
      : met(
          mentionsOf(codes),
          'The part of the note where diagnoses are stated names a diagnosis.',
        );
  },
  'duration-stated': (facts, codes) => {
    if (facts.setting === 'diagnostic')
      return notApplicable('The report of a study is not where the course of the pain is told.');
    const pain = facts
      .mentioned(...PAIN)
      .filter(
        (mention) =>
          mention.author !== 'radiologist' &&
          mention.assertion === 'affirmed' &&
          mention.experiencer === 'patient',
      );
    if (pain.length + codes.length === 0)
      return notApplicable('The note states no pain whose duration could be told.');
    const timed = [...pain, ...mentionsOf(codes)].filter(
      ({ acuity, kind }) => kind !== 'status' && acuity.some((word) => word !== 'intermittent'),
    );
    const durations = facts
      .mentioned('duration')
      .filter(
        (mention) =>
          TELLS_DURATION.has(mention.section) && pain.some((here) => isNear(here, mention)),
      );
    return timed.length > 0 || durations.length > 0
      ? met(
          [...timed, ...durations],
          'Duration or acuity is stated. M54.5- has no axis of duration; "chronic" may add G89.29 (I.C.6.b).',
        )
      : notMet(
          [...pain, ...mentionsOf(codes)].slice(0, 1),
          'The condition is not called acute, subacute or chronic, and no duration stands beside it.',
        );
  },
  'imaging-linked': (facts) => {
    const shown = facts
      .mentioned(...SHOWN_BY_IMAGING)
      .filter(
        ({ author, section, assertion }) =>
          (author === 'radiologist' || section === 'imaging') && assertion === 'affirmed',
      );
    if (shown.length === 0)
      return notApplicable(
        'No imaging finding of the low back is in the record of this encounter.',
      );
    const kinds = TAKEN_UP_BY.filter((kind) =>
      shown.some(({ concept }) => kind.shown.includes(concept)),
    ).map(({ by }) => [
      ...facts.diagnosed(...by),
      ...facts.linked(PAIN, by).map((link) => facts.mention(link.cause)),
    ]);
    const own = kinds.flat();
    if (own.length === 0)
      return notMet(
        shown,
        'Imaging findings are in the record, and the provider does not say what they mean for this pain.',
      );
    return met(
      own,
      kinds.every((words) => words.length > 0)
        ? 'The provider takes up what imaging shows in a statement of their own.'
        : 'The provider takes up some of what imaging shows in a statement of their own; the rest is left without one.',
    );
  },
  'ruled-out-stated': (facts, codes) => {
    const denied = facts.negated(...RULED_OUT);
    if (denied.length > 0)
      return met(
        denied,
        'The note says what was looked for and not found. A condition that was ruled out is not coded (IV.H).',
      );
    return conditionsOf(codes).some(({ code }) => !SAYS_PAIN_ONLY.test(code))
      ? notApplicable('The diagnosis names the condition itself; nothing needs to be ruled out.')
      : notMet([], 'The note does not say which structural or nerve causes were ruled out.');
  },
  'contributing-diagnoses': (facts, codes) => {
    const further = conditionsOf(codes).slice(1);
    if (further.length > 0)
      return met(
        mentionsOf(further),
        'Contributing conditions that the provider states are coded besides the first.',
      );
    const coded = new Set(mentionsOf(codes).map(({ concept }) => concept));
    const unassessed = facts
      .stated(...SHOWN_BY_IMAGING)
      .filter(
        (mention) =>
          !facts.isDiagnostic(mention) &&
          !NOT_ASSESSED_THERE.has(mention.section) &&
          !coded.has(mention.concept),
      );
    if (unassessed.length > 0)
      return notMet(
        unassessed,
        'Conditions are named outside the assessment only; whether they are being treated is not said.',
      );
    return notApplicable('The note names no further condition of the low back.');
  },
  'current-not-carried-forward': (facts, codes) => {
    const copied = facts.evidence.mentions.filter(
      (mention) => mention.author === 'earlier-visit' && mention.assertion === 'affirmed',
    );
    if (codes.length > 0)
      return met(
        mentionsOf(codes),
        copied.length === 0
          ? 'The diagnosis rests on words of this encounter.'
          : 'Text of an earlier visit is present; the codes rest on today’s words alone.',
      );
    return copied.length > 0
      ? notMet(copied, 'The condition stands only in text carried forward from an earlier visit.')
      : notApplicable('No diagnosis of the low back is stated.');
  },
  'specific-enough': (facts, codes) => {
    const conditions = conditionsOf(codes);
    if (conditions.length === 0) return notApplicable('No diagnosis of the low back is stated.');
    const open = conditions.filter(({ code }) => isUnspecified(code, titleOf(facts, code)));
    if (open.length === 0)
      return met(mentionsOf(conditions), 'The words choose codes that are not unspecified ones.');
    return open.length < conditions.length
      ? notMet(
          mentionsOf(open),
          `The words choose exact codes for some conditions and the unspecified ${listed(open)} for the rest; the code says what would be needed (I.B.18).`,
        )
      : notMet(
          mentionsOf(open),
          `The words leave open what ${listed(open)} calls unspecified; the unspecified code is the right one for them (I.B.18).`,
        );
  },
  'radiation-neuro-function': (facts) => {
    if (facts.setting === 'diagnostic')
      return notApplicable('The report of a study is not where the examination is told.');
    const found = facts
      .mentioned(...NERVE_AND_FUNCTION)
      .filter(
        (mention) =>
          mention.author !== 'radiologist' &&
          mention.experiencer === 'patient' &&
          mention.assertion !== 'hypothetical',
      );
    return found.length > 0
      ? met(
          found.slice(0, 6),
          'Radiation, neurological findings or function are recorded, present or absent.',
        )
      : notMet([], 'Radiation, neurological findings and function are not recorded.');
  },
} as const satisfies Record<ChecklistItem, Ask>;

/** Characters between a pain and the words that tell how long it has lasted. */
const NEAR = 200;

function isNear(pain: Mention, duration: Mention): boolean {
  return (
    pain.document === duration.document &&
    (pain.sentence === duration.sentence || Math.abs(pain.start - duration.start) < NEAR)
  );
}

function titleOf(facts: Facts, code: string): string | undefined {
  const status = facts.codeStatus(code);
  return status.status === 'valid' ? status.title : undefined;
}

function listed(codes: readonly Candidate[]): string {
  return codes.map(({ code }) => code).join(', ');
}

/** The eight items of the documentation checklist, each with its evidence. They never change a code. */
export function runChecklist(facts: Facts, codes: readonly Candidate[]): ChecklistEntry[] {
  return CHECKLIST_ITEMS.map((item) => {
    const answer = ASKS[item](facts, codes);
    return {
      item,
      status: answer.status,
      evidence: evidenceOf(answer.evidence, facts),
      because: answer.because,
    };
  });
}
