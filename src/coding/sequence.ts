import type { Mention, SectionKind } from '../reading/evidence.ts';
import type { Candidate } from './candidate.ts';
import type { SequenceHint } from './define-rule.ts';
import type { Facts } from './facts.ts';

/** Rank of an ordering rule; lower stands first. Source: Guidelines I.C.15.a.1, IV.G, IV.M, I.C.6.b, I.B.10. */
const RANK = {
  'pre-operative-first': 0,
  'chapter-15-first': 1,
  'aftercare-first': 2,
  'injury-first': 3,
  'pain-control-first': 4,
  'by-reason': 5,
  'after-site': 6,
  'external-cause': 7, // never first (I.C.20.a.6)
  'status-last': 8,
} as const satisfies Record<SequenceHint, number>;

/** Claim order: overrides of the guidelines first, then the order in which the provider lists the conditions (IV.G). */
export function sequence(candidates: readonly Candidate[], _facts: Facts): Candidate[] {
  return candidates.toSorted(
    (a, b) => hintOf(a) - hintOf(b) || placeOf(a) - placeOf(b) || a.code.localeCompare(b.code),
  );
}

function hintOf(candidate: Candidate): number {
  return Math.min(...candidate.supports.map((support) => RANK[support.order ?? 'by-reason']));
}

const SECTION_RANK: Partial<Record<SectionKind, number>> = {
  'postoperative-diagnosis': 0,
  'preoperative-diagnosis': 1,
  assessment: 0,
  'assessment-plan': 0,
  'radiology-impression': 0,
  'medical-decision-making': 2,
  indication: 2,
  plan: 3,
  addendum: 3,
  attestation: 3,
};

function placeOf(candidate: Candidate): number {
  let best = Number.POSITIVE_INFINITY;
  for (const mention of candidate.mentions) best = Math.min(best, place(mention));
  return best;
}

/** Offsets of different documents do not compare: the note stands before everything that came with it. */
function place(mention: Mention): number {
  const document = mention.document === 'note' ? 0 : 1;
  const section = SECTION_RANK[mention.section] ?? 5;
  return (document * 10 + section) * 10_000_000 + mention.start;
}
