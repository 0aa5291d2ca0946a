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
/** Injuries of the low back that are no fracture. */
export const INJURIES: readonly string[] = [
  ...STRAINS,
  ...SPRAINS,
  'sacroiliac-sprain',
  'coccyx-sprain',
  'low-back-contusion',
  'low-back-injury',
];
/** Injuries and fractures that may be suspected only, while the pain is certain. */
export const MAY_BE_SUSPECTED = [
  'low-back-strain',
  'back-strain',
  'muscle-strain',
  'low-back-sprain',
  'back-sprain',
  'lumbosacral-sprain',
  'sacroiliac-sprain',
  'low-back-contusion',
  'compression-fracture',
  'wedge-compression-fracture',
  'burst-fracture',
  'vertebral-fracture',
  'osteoporotic-fracture',
  'pathological-fracture',
  'stress-fracture-vertebra',
] as const;
/** A disc, a root or a nerve that is named says more of an injury than its region. */
export const SAYS_MORE_THAN_INJURY = [
  'disc-displacement',
  'disc-degeneration',
  'internal-disc-disruption',
  'traumatic-disc-rupture',
  'radiculopathy',
  'sciatica',
  'lumbago-with-sciatica',
] as const;

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

/** Pain that an injury of the low back may leave. */
export const PAIN_AFTER_INJURY = ['low-back-pain', 'back-pain', 'chronic-pain'] as const;

/** "Chronic low back pain after lumbar strain in 2017": chronic pain in one sentence with an injury that is not called acute. */
function isBesideChronicPain(facts: Facts, mention: Mention): boolean {
  if (mention.acuity.includes('acute')) return false;
  return facts
    .diagnosed(...PAIN_AFTER_INJURY)
    .some((pain) => isBeside(pain, mention) && isCalledChronic(pain));
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
        !isLateEffect(facts, mention) &&
        !pointsAtPastInjury(facts, mention),
    );
}

/** "Lumbar strain, resolved. … He reached maximum improvement for the strain in June": the one that is over. */
function pointsAtPastInjury(facts: Facts, mention: Mention): boolean {
  if (mention.regions.length > 0) return false;
  return facts
    .past(...STRAINS, ...SPRAINS)
    .some((past) => past.regions.length > 0 && facts.isDiagnostic(past));
}

/** Strains and sprains that the provider names as origin of what remains. */
export function lateEffects(facts: Facts): readonly Mention[] {
  return facts
    .mentioned(...STRAINS, ...SPRAINS)
    .filter(
      (mention) =>
        mention.author === 'provider' &&
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        facts.isDiagnostic(mention) &&
        isOfLowBack(facts, mention) &&
        isLateEffect(facts, mention),
    );
}

/**
 * Pain that is diagnosed, or that the words tie to the injury: in "pain from a strain two years ago" the time may be
 * read as that of the pain.
 */
export function painThatRemains(facts: Facts, injury: Mention): readonly Mention[] {
  const tied = facts.evidence.links
    .filter((link) => link.cause === injury.index && link.kind !== 'follows')
    .map((link) => facts.mention(link.effect))
    .filter(
      (effect) =>
        effect.assertion === 'affirmed' &&
        (PAIN_AFTER_INJURY as readonly string[]).includes(effect.concept),
    );
  return [...new Set([...facts.diagnosed(...PAIN_AFTER_INJURY), ...tied])];
}

export function isCalledChronic(pain: Mention): boolean {
  return pain.acuity.includes('chronic') || pain.concept === 'chronic-pain';
}
