import type { Mention, Region } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';
import { isBeside } from './treatment-phase.ts';

const LOW: ReadonlySet<Region> = new Set<Region>([
  'thoracolumbar',
  'lumbar',
  'lumbosacral',
  'sacral',
]);

/** Strain and sprain of the low back; "back" without region is the low back by the Index (Strain, back). */
export const STRAINS = ['low-back-strain', 'back-strain', 'muscle-strain'] as const;
export const SPRAINS = ['low-back-sprain', 'back-sprain', 'lumbosacral-sprain'] as const;
export const SACRAL_SPRAINS = ['sacroiliac-sprain', 'coccyx-sprain'] as const;

/** True when the words, their sentence or the whole note put the mention in the low back. */
export function isOfLowBack(facts: Facts, mention: Mention): boolean {
  if (mention.elsewhere) return false;
  if (mention.concept === 'back-strain' && mention.regions.length === 0) return true;
  return facts.regions(mention).some((region) => LOW.has(region));
}

/** Called chronic, recurrent or old and not acute: a condition of chapter 13, not a current injury (I.C.13.b). */
function isLongStanding(mention: Mention): boolean {
  const { acuity } = mention;
  if (acuity.includes('acute') || acuity.includes('subacute')) return false;
  return acuity.some((word) => word === 'chronic' || word === 'recurrent' || word === 'old');
}

const PAIN = ['low-back-pain', 'back-pain', 'chronic-pain'] as const;

/** "Chronic low back pain after lumbar strain in 2017": chronic pain in one sentence with an injury that is not called acute. */
function isBesideChronicPain(facts: Facts, mention: Mention): boolean {
  if (mention.acuity.includes('acute')) return false;
  return facts
    .diagnosed(...PAIN)
    .some(
      (pain) =>
        isBeside(pain, mention) &&
        (pain.acuity.includes('chronic') || pain.concept === 'chronic-pain'),
    );
}

/** Injuries in the part for diagnoses that the words place before today, or leave open. */
export function injuriesNotOfNow(facts: Facts, concepts: readonly string[]): readonly Mention[] {
  return facts
    .diagnosed(...concepts)
    .filter(
      (mention) =>
        isOfLowBack(facts, mention) &&
        (isLongStanding(mention) || isBesideChronicPain(facts, mention)) &&
        !isLateEffect(facts, mention),
    );
}

/** The words name the injury as the origin of what remains: "sequela of", or an old injury that causes today's pain. */
export function isLateEffect(facts: Facts, mention: Mention): boolean {
  if (facts.stated('sequela-words').some((word) => isBeside(word, mention))) return true;
  const isPast = mention.temporality === 'historical' || mention.acuity.includes('old');
  return (
    isPast &&
    facts.evidence
      .linksOf(mention)
      .some(
        (link) =>
          link.kind === 'caused-by' &&
          link.cause === mention.index &&
          link.assertion === 'affirmed' &&
          link.author === 'provider',
      )
  );
}

/** Strains or sprains that the provider diagnoses as injuries of now. */
export function currentInjuries(facts: Facts, concepts: readonly string[]): readonly Mention[] {
  return facts
    .diagnosed(...concepts)
    .filter(
      (mention) =>
        isOfLowBack(facts, mention) &&
        !isLongStanding(mention) &&
        !isBesideChronicPain(facts, mention) &&
        !isLateEffect(facts, mention),
    );
}
