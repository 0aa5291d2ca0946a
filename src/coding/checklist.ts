import type { Mention } from '../reading/evidence.ts';
import type { Candidate } from './candidate.ts';
import { CHECKLIST_ITEMS, type ChecklistEntry, type ChecklistItem } from './decision.ts';
import { evidenceOf } from './evidence-spans.ts';
import type { Facts } from './facts.ts';

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

const PAIN = [
  'low-back-pain',
  'back-pain',
  'vertebrogenic-low-back-pain',
  'mechanical-low-back-pain',
  'axial-low-back-pain',
  'discogenic-low-back-pain',
  'facet-mediated-pain',
  'chronic-pain',
  'pain',
  'leg-pain',
] as const;
const ENDPLATE_AND_DISC = [
  'modic-change',
  'endplate-change',
  'disc-displacement',
  'disc-degeneration',
  'disc-bulge',
  'facet-arthropathy',
  'spinal-stenosis',
  'spondylolisthesis',
  'spondylosis',
  'annular-tear',
  'compression-fracture',
  'foraminal-stenosis',
  'lateral-recess-stenosis',
] as const;
const RULED_OUT = [
  'radiculopathy',
  'sciatica',
  'disc-displacement',
  'vertebral-fracture',
  'compression-fracture',
  'cauda-equina-sign',
  'cauda-equina-syndrome',
  'discitis',
  'spinal-metastasis',
  'neoplasm',
  'spinal-stenosis',
  'myelopathy',
  'facet-arthropathy',
  'radicular-symptoms',
] as const;
const NERVE_AND_FUNCTION = [
  'radiating-symptoms',
  'leg-pain',
  'radiculopathy',
  'sciatica',
  'radicular-symptoms',
  'nerve-exam',
  'cauda-equina-sign',
  'functional-limitation',
  'walking-intolerance',
  'neurogenic-claudication',
] as const;

const ASKS = {
  'diagnosis-stated': (_facts, codes) =>
    codes.length > 0
      ? met(
          codes.flatMap((code) => code.mentions),
          'The part of the note where diagnoses are stated names one for the low back. Low back pain is itself an acceptable symptom diagnosis (IV.D).',
        )
      : notMet([], 'No part of the note states a diagnosis of the low back for this encounter.'),
  'duration-stated': (facts) => {
    const pain = facts.evidence.mentions.filter(
      (mention) =>
        (PAIN as readonly string[]).includes(mention.concept) &&
        mention.author !== 'radiologist' &&
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient',
    );
    if (pain.length === 0)
      return notApplicable('The note states no pain whose duration could be told.');
    const timed = pain.filter((mention) => mention.acuity.length > 0);
    const durations = facts
      .mentioned('duration')
      .filter((mention) =>
        pain.some(
          (here) =>
            here.sentence === mention.sentence || Math.abs(here.start - mention.start) < 200,
        ),
      );
    return timed.length > 0 || durations.length > 0
      ? met(
          [...timed, ...durations],
          'Duration or acuity is stated. It does not choose among the M54.5- codes.',
        )
      : notMet(
          pain.slice(0, 1),
          'The pain is not called acute, subacute or chronic, and no duration stands beside it.',
        );
  },
  'imaging-linked': (facts) => {
    const shown = facts
      .mentioned(...ENDPLATE_AND_DISC)
      .filter((mention) => mention.author === 'radiologist' && mention.assertion === 'affirmed');
    if (shown.length === 0)
      return notApplicable(
        'No imaging finding of the low back is in the record of this encounter.',
      );
    const concepts = new Set(shown.map((mention) => mention.concept));
    const own = facts.diagnosed(...concepts);
    const links = facts.linked(PAIN, [...concepts]);
    if (own.length > 0 || links.length > 0)
      return met(
        [...own, ...links.map((link) => facts.mention(link.cause))],
        'The provider takes up what imaging shows in a statement of their own.',
      );
    return notMet(
      shown,
      'Imaging findings are in the record, and the provider does not say what they mean for this pain.',
    );
  },
  'ruled-out-stated': (facts) => {
    const denied = facts.negated(...RULED_OUT);
    return denied.length > 0
      ? met(
          denied,
          'The note says what was looked for and not found. A condition that was ruled out is not coded (IV.H).',
        )
      : notMet([], 'The note does not say which structural or nerve causes were ruled out.');
  },
  'contributing-diagnoses': (facts, codes) => {
    if (codes.length > 1)
      return met(
        codes.slice(1).flatMap((code) => code.mentions),
        'Contributing conditions that the provider states are coded besides the first.',
      );
    const unassessed = facts
      .stated(...ENDPLATE_AND_DISC)
      .filter((mention) => !facts.isDiagnostic(mention) && mention.section !== 'history');
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
    if (codes.length > 0 && copied.length === 0)
      return met(
        codes.flatMap((code) => code.mentions),
        'The diagnosis rests on words of this encounter.',
      );
    if (codes.length > 0)
      return met(
        codes.flatMap((code) => code.mentions),
        'Text of an earlier visit is present; the codes rest on today’s words alone.',
      );
    if (copied.length > 0)
      return notMet(
        copied,
        'The condition stands only in text carried forward from an earlier visit.',
      );
    return notApplicable('No diagnosis of the low back is stated.');
  },
  'specific-enough': (_facts, codes) => {
    if (codes.length === 0) return notApplicable('No diagnosis of the low back is stated.');
    const specific = codes.filter((code) => !UNSPECIFIED.test(code.code));
    return specific.length > 0
      ? met(
          specific.flatMap((code) => code.mentions),
          'The words choose a code that is not an unspecified one.',
        )
      : notMet(
          codes.flatMap((code) => code.mentions),
          'The words describe a symptom without cause or type; the unspecified code is the right one for them (I.B.18).',
        );
  },
  'radiation-neuro-function': (facts) => {
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

const UNSPECIFIED = /^(M54\.50|M54\.5|M54\.9|M54\.[34]0|G89\.29|M79\.60[0-9])$/;

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
