import type { Mention } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';

/** Which pain the record gives a patient with disc degeneration: the axis of M51.36- and M51.37- from FY2025 on. */
export type DiscPainPattern = {
  readonly pattern: 'back' | 'leg' | 'back-and-leg' | 'none';
  /** `stated`: the provider ties it to the disc or calls it discogenic or axial; `beside`: it stands next to the disc */
  readonly by: 'stated' | 'beside';
  readonly evidence: readonly Mention[];
  /** low back pain with a source other than the disc that keeps a code of its own */
  readonly separate: readonly Mention[];
};

const DISCOGENIC = ['discogenic-low-back-pain', 'discogenic-pain'] as const;
const OF_THE_DISC = [...DISCOGENIC, 'axial-low-back-pain', 'axial-back-pain'] as const;
const BACK = ['low-back-pain', 'back-pain', 'mechanical-low-back-pain', ...OF_THE_DISC] as const;
const ENDPLATES = ['modic-change', 'endplate-change'] as const;
const LEG = ['leg-pain', 'thigh-or-calf-pain', 'leg-radiation'] as const;

/**
 * Reads the pattern. Pain that the provider ties to the degeneration, or names in one statement with it, decides; then
 * pain that is assessed; then pain that the patient came with, because the title of M51.369 says "without mention".
 */
export function discPainPattern(facts: Facts, discs: readonly Mention[]): DiscPainPattern {
  const separate = separatePain(facts, discs);
  const assessed = ofDisc(facts, facts.diagnosed(...BACK, ...LEG), discs);
  const tied = assessed.filter(
    (pain) => OF_THE_DISC.some((concept) => concept === pain.concept) || isTied(facts, pain, discs),
  );
  if (tied.length > 0) return { pattern: patternOf(tied), by: 'stated', evidence: tied, separate };
  const beside =
    assessed.length > 0
      ? assessed
      : ofDisc(facts, facts.stated(...BACK, ...LEG).filter(isComplaint), discs);
  // "I see no discogenic component": the pain of the back beside the disc is not the disc's
  const denied = facts.negated(...DISCOGENIC).length > 0 ? beside.filter(isOfBack) : [];
  const left = beside.filter((pain) => !denied.includes(pain));
  return {
    pattern: patternOf(left),
    by: 'beside',
    evidence: left,
    separate: [...separate, ...denied],
  };
}

function isOfBack({ concept }: Mention): boolean {
  return BACK.some((known) => known === concept);
}

/** Vertebrogenic pain, and pain that the provider calls unrelated to the disc. */
function separatePain(facts: Facts, discs: readonly Mention[]): readonly Mention[] {
  const ofEndplates = facts.linked(BACK, ENDPLATES).map(({ effect }) => facts.mention(effect));
  const unrelated = facts.diagnosed(...BACK).filter((pain) => facts.unrelated([pain], discs));
  return [...facts.diagnosed('vertebrogenic-low-back-pain'), ...ofEndplates, ...unrelated];
}

/** Leaves out pain of another region and pain that the provider gives to something else. */
function ofDisc(
  facts: Facts,
  pains: readonly Mention[],
  discs: readonly Mention[],
): readonly Mention[] {
  return pains.filter((pain) => {
    if (
      pain.elsewhere ||
      (pain.concept.endsWith('back-pain') && !isLow(facts, pain)) ||
      facts.unrelated([pain], discs)
    )
      return false;
    const causes = causesOf(facts, pain);
    return (
      causes.length === 0 ||
      causes.some((cause) => discs.some(({ concept }) => concept === cause.concept))
    );
  });
}

function isLow(facts: Facts, pain: Mention): boolean {
  const regions = facts.regions(pain);
  return regions.length === 0 || regions.includes('lumbar') || regions.includes('lumbosacral');
}

function isTied(facts: Facts, pain: Mention, discs: readonly Mention[]): boolean {
  return (
    causesOf(facts, pain).length > 0 ||
    discs.some(
      (disc) =>
        disc.sentence === pain.sentence &&
        disc.document === pain.document &&
        facts.evidence
          .linksOf(disc)
          .some((link) => link.kind === 'with' || link.kind === 'caused-by'),
    )
  );
}

/** What the provider names as the cause of the pain. */
function causesOf(facts: Facts, pain: Mention): readonly Mention[] {
  return facts.evidence
    .linksOf(pain)
    .filter(
      (link) =>
        link.kind === 'caused-by' &&
        link.effect === pain.index &&
        link.assertion === 'affirmed' &&
        link.author === 'provider',
    )
    .map((link) => facts.mention(link.cause));
}

function isComplaint({ section }: Mention): boolean {
  return (
    section === 'chief-complaint' ||
    section === 'hpi' ||
    section === 'indication' ||
    section === 'none'
  );
}

function patternOf(pains: readonly Mention[]): DiscPainPattern['pattern'] {
  const leg = pains.some(({ concept }) => LEG.some((known) => known === concept));
  const back = pains.some(isOfBack);
  if (back && leg) return 'back-and-leg';
  if (leg) return 'leg';
  return back ? 'back' : 'none';
}
