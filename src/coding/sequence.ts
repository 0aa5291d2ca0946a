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
  'after-cause': 5,
  'after-site': 6,
  'external-cause': 7, // never first (I.C.20.a.6)
  'status-last': 8,
} as const satisfies Record<SequenceHint, number>;

/** Claim order: overrides of the guidelines first, then the order in which the provider lists the conditions (IV.G). */
export function sequence(candidates: readonly Candidate[], _facts: Facts): Candidate[] {
  const places = new Map(candidates.map((each) => [each, placeAmong(each, candidates)]));
  const placeIn = (each: Candidate): number => places.get(each) ?? 0;
  return candidates.toSorted(
    (a, b) =>
      hintOf(a) - hintOf(b) ||
      placeIn(a) - placeIn(b) ||
      Number(isEffect(a)) - Number(isEffect(b)) ||
      a.code.localeCompare(b.code),
  );
}

const isEffect = ({ supports }: Candidate): boolean =>
  supports.some(({ order }) => order === 'after-cause');

/** An effect stands right after what the same item or sentence names with it: stenosis, then its radiculopathy. */
function placeAmong(candidate: Candidate, all: readonly Candidate[]): number {
  const own = placeOf(candidate);
  if (!isEffect(candidate)) return own;
  const beside = all.filter(
    (other) =>
      other !== candidate &&
      hintOf(other) === RANK['by-reason'] &&
      other.mentions.some((theirs) =>
        candidate.mentions.some(
          (ours) => ours.document === theirs.document && ours.sentence === theirs.sentence,
        ),
      ),
  );
  return Math.max(own, ...beside.map(placeOf));
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
