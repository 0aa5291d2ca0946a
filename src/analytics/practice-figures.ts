import { type Proportion, proportion } from '../review/proportion.ts';
import type { Measure } from './define-measure.ts';
import { MEASURES } from './measure-list.ts';
import type { PracticeRow } from './practice-row.ts';
import { type Summary, summaryOf } from './summary.ts';
import { addEncounter, makeTally, unitsOf } from './tally.ts';

/** The measures that the practice review states, in its order. */
const STATED = [
  'share-m54-50',
  'share-m54-51',
  'share-m54-59',
  'unspecified',
  'resolvable-unspecified',
  'documentation-limited',
  'retired-code',
  'excludes1',
  'billed-codes-supported',
  'under-coded',
  'third-visit-unspecified',
  'imaging-without-linkage',
  'unspecific-words',
  'ready',
] as const;

/** Every measure that the practice review states: `--figure` prints one. */
export const PRACTICE_FIGURES: readonly Measure[] = STATED.map(figureNamed);

/** The measure of a name. Throws for a name that there is none of. */
export function figureNamed(id: string): Measure {
  const found = MEASURES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no figure ${id}.`);
  return found;
}

/** A measure over the rows of a practice. */
export function figureOver(measure: Measure, rows: readonly PracticeRow[]): Proportion {
  let [count, of] = [0, 0];
  for (const { facts } of rows) {
    const units = unitsOf(measure, facts);
    count += units.count;
    of += units.of;
  }
  return proportion(count, of);
}

/** Everything that the rows tell, by group and by month. */
export function summaryOfRows(rows: readonly PracticeRow[]): Summary {
  const tally = makeTally();
  for (const { facts } of rows) addEncounter(tally, facts);
  return summaryOf(tally, PRACTICE_FIGURES);
}
