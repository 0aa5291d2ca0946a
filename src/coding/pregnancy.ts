import type { Mention, SectionKind } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';

/** Parts of a note in which a pregnancy is told as past, or only listed. */
const NOT_OF_NOW: ReadonlySet<SectionKind> = new Set<SectionKind>(['history', 'labs']);

/** Trimester by completed weeks (note at chapter 15): 14 weeks begin the second, 28 the third. */
export type Trimester = 1 | 2 | 3;

/**
 * Mentions that make the patient pregnant at this encounter: "28 weeks pregnant" by the provider anywhere but in the
 * history, "pregnancy" alone only where diagnoses are stated. Empty when the provider calls it incidental.
 */
export function pregnancyOfNow(facts: Facts): readonly Mention[] {
  return incidentalPregnancy(facts).length > 0 ? [] : namedPregnancy(facts);
}

/** The provider says that the pregnancy has nothing to do with this visit (I.C.15.a.1). */
export function incidentalPregnancy(facts: Facts): readonly Mention[] {
  return facts.stated('pregnancy-incidental');
}

function namedPregnancy(facts: Facts): readonly Mention[] {
  if (facts.stated('postpartum').some(({ section }) => !NOT_OF_NOW.has(section))) return [];
  const said = facts.stated('pregnancy').filter((mention) => !NOT_OF_NOW.has(mention.section));
  return [...said, ...facts.diagnosed('pregnancy-named', 'pregnancy-neuritis')];
}

/** Completed weeks of gestation that the note states, if it states one number only. */
export function weeksOfGestation(
  facts: Facts,
): { readonly weeks: number; readonly mention: Mention } | undefined {
  const told = namedPregnancy(facts).filter(
    // the number beside "pregnancy" alone is how long the complaint lasts
    ({ number, concept }) => number !== undefined && concept === 'pregnancy',
  );
  const [first] = told;
  if (first?.number === undefined || told.some(({ number }) => number !== first.number))
    return undefined;
  return { weeks: first.number, mention: first };
}

const TRIMESTERS = {
  'pregnancy-trimester-1': 1,
  'pregnancy-trimester-2': 2,
  'pregnancy-trimester-3': 3,
} as const;

/** Trimester by the weeks, else by the word; undefined when neither is said or the words differ. */
export function trimesterOf(facts: Facts): Trimester | undefined {
  const weeks = weeksOfGestation(facts)?.weeks;
  if (weeks !== undefined) return weeks < 14 ? 1 : weeks < 28 ? 2 : 3;
  const said = new Set<Trimester>();
  for (const concept of [
    'pregnancy-trimester-1',
    'pregnancy-trimester-2',
    'pregnancy-trimester-3',
  ] as const)
    if (facts.stated(concept).length > 0) said.add(TRIMESTERS[concept]);
  return said.size === 1 ? [...said][0] : undefined;
}

/** Sixth character of chapter 15 codes that go by trimester; 9 when it is not stated. */
export function trimesterCharacter(facts: Facts): string {
  return String(trimesterOf(facts) ?? 9);
}
