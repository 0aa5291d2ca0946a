import type { Mention, SectionKind } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';

/** Where a visit says that it is a follow-up; in a plan the word speaks of a visit to come. */
const OPENS_THE_VISIT: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'none',
  'chief-complaint',
  'hpi',
  'history',
  'other',
]);

/**
 * Seventh character A or D of an injury or fracture (I.C.19.a, I.C.13.c): A while it is actively treated, D once that
 * is completed and it heals. The words of the note decide, then the setting; the number of visits never does.
 */
export function treatmentPhase(facts: Facts, injuries: readonly Mention[]): 'A' | 'D' {
  if (facts.stated('active-treatment').length > 0) return 'A';
  if (facts.stated('healing-phase').length > 0) return 'D';
  const improving = facts.stated('improving');
  if (besideOneOf(improving, injuries)) return 'D';
  if (facts.setting === 'therapy') return 'D';
  const followUp = isFollowUp(facts, injuries);
  if (followUp && improving.length > 0) return 'D';
  if (facts.stated('not-improving').length > 0) return 'A';
  return followUp ? 'D' : 'A';
}

function isFollowUp(facts: Facts, injuries: readonly Mention[]): boolean {
  // "returns for recheck": "returns for" may stand in return instructions too, and the section tells them apart
  const said = facts
    .mentioned('injury-follow-up')
    .filter(({ author, assertion }) => author === 'provider' && assertion !== 'negated');
  return (
    said.some((mention) => OPENS_THE_VISIT.has(mention.section)) || besideOneOf(said, injuries)
  );
}

function besideOneOf(words: readonly Mention[], injuries: readonly Mention[]): boolean {
  return words.some((word) => injuries.some((injury) => isBeside(word, injury)));
}

/** Both stand in one sentence. */
export function isBeside(a: Mention, b: Mention): boolean {
  return a.document === b.document && a.sentence === b.sentence;
}

/**
 * Seventh character of a fracture: trouble of healing first (G, K, P), else its phase. `allowed` are the characters
 * that its category has; M48.5- knows no nonunion, S32.- no malunion, and D stands for what is missing.
 */
export function fractureCharacter(
  facts: Facts,
  fractures: readonly Mention[],
  allowed: string,
): string {
  const trouble = troubleOfHealing(facts);
  if (trouble !== undefined) return allowed.includes(trouble) ? trouble : 'D';
  const phase = facts.setting === 'procedure' ? 'A' : treatmentPhase(facts, fractures);
  return phase === 'A' && allowed.includes('B') && facts.stated('open-fracture').length > 0
    ? 'B'
    : phase;
}

function troubleOfHealing(facts: Facts): 'K' | 'P' | 'G' | undefined {
  if (facts.stated('fracture-nonunion').length > 0) return 'K';
  if (facts.stated('fracture-malunion').length > 0) return 'P';
  return facts.stated('delayed-healing').length > 0 ? 'G' : undefined;
}
