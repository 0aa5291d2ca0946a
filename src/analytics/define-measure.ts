import type { EncounterFacts } from './encounter-facts.ts';

/** People who work with the product: the six roles of a practice. */
export const READERS = ['provider', 'coder', 'cdi', 'biller', 'administrator', 'auditor'] as const;
export type Reader = (typeof READERS)[number];

/**
 * What a measure needs to be known of an encounter; without it the encounter is outside. `payment` measures come from
 * what payers answered: they never stand where notes are written, coded or asked about.
 */
export const NEEDS = [
  'codes',
  'note',
  'note-and-codes',
  'look-back',
  'services',
  'queries',
  'payment',
] as const;
export type Need = (typeof NEEDS)[number];

/** A rate that is counted over encounters: its words for docs/measures.md, and its two counts. */
export type Measure = {
  readonly id: string;
  readonly title: string;
  /** what is counted: encounters where nothing else is said */
  readonly unit: 'encounters' | 'billed codes' | 'services' | 'queries';
  readonly numerator: string;
  readonly denominator: string;
  readonly exclusions: string;
  /** whose definition it is; a benchmark only where one was published */
  readonly source: string;
  readonly needs: Need;
  readonly seenBy: readonly Reader[];
  /** how many units of the encounter are in the denominator; 0 when it is outside */
  readonly of: (facts: EncounterFacts) => number;
  /** how many of those are in the numerator; asked only when `of` is more than 0 */
  readonly count: (facts: EncounterFacts) => number;
};

/** Whether the encounter tells what measures with this need look at. */
export const KNOWS = {
  codes: (facts) => facts.billed.length > 0 || facts.supported !== undefined,
  note: (facts) => facts.supported !== undefined,
  'note-and-codes': (facts) => facts.supported !== undefined && facts.billed.length > 0,
  'look-back': (facts) => facts.lookBack !== undefined,
  services: (facts) => facts.services !== undefined,
  queries: (facts) => facts.queries !== undefined,
  payment: (facts) => facts.denials !== undefined,
} as const satisfies Record<Need, (facts: EncounterFacts) => boolean>;

/** Who works on documentation and coding. A provider sees education about the own notes, no rates of others. */
export const CODING_READERS: readonly Reader[] = ['coder', 'cdi', 'administrator', 'auditor'];
/** Who may see what payers answered. Never who writes, codes or asks. */
export const PAYMENT_READERS: readonly Reader[] = ['biller', 'administrator', 'auditor'];

/** Declares a measure that counts encounters. `where` and `that` are asked of encounters that tell what is needed. */
export function countsEncounters(
  measure: Omit<Measure, 'unit' | 'of' | 'count' | 'seenBy'> & {
    readonly seenBy?: readonly Reader[];
    readonly where: (facts: EncounterFacts) => boolean;
    readonly that: (facts: EncounterFacts) => boolean;
  },
): Measure {
  const { where, that, ...card } = measure;
  return {
    seenBy: CODING_READERS,
    ...card,
    unit: 'encounters',
    of: (facts) => (where(facts) ? 1 : 0),
    count: (facts) => (that(facts) ? 1 : 0),
  };
}
