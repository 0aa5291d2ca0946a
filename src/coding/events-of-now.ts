import type { Mention, SectionKind } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';
import { isBeside } from './treatment-phase.ts';
import { INJURY_EVENTS } from './vertebral-fracture.ts';

/** Parts of a note that tell what brought the patient to this visit. */
const TELLS_OF_NOW: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'none',
  'chief-complaint',
  'hpi',
]);

/** Injury events in one sentence with a condition, or told of now as what brought the patient. */
export function eventsOfNow(facts: Facts, conditions: readonly Mention[]): readonly Mention[] {
  return facts
    .stated(...INJURY_EVENTS)
    .filter(
      (event) =>
        conditions.some((condition) => isBeside(event, condition)) ||
        (TELLS_OF_NOW.has(event.section) && !isExertion(facts, event)),
    );
}

/** Lifting, bending and the like bring on pain and worn discs as well; they tell of no blow or fall. */
export function isExertion(facts: Facts, event: Mention): boolean {
  return facts
    .mentioned('mechanism-lifting', 'exertion')
    .some(({ document, start }) => document === event.document && start === event.start);
}
