import type { Mention } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';
import { isBeside } from './treatment-phase.ts';
import { INJURY_EVENTS } from './vertebral-fracture.ts';

/** What the record may say of an event: where its external cause codes stand, and the code that the words choose. */
const MECHANISMS = [
  { concept: 'mechanism-lifting', where: 'lifting or moving a load X50.0-', code: 'X50.0XX' },
  { concept: 'mechanism-slip', where: 'slip or trip with a fall W01.-', code: 'W01.0XX' },
  { concept: 'mechanism-fall', where: 'fall W00-W19', code: 'W19.XXX' },
  { concept: 'mechanism-vehicle', where: 'vehicle accident V00-V89' },
] as const;

export type InjuryMechanism = {
  readonly events: readonly Mention[];
  /** facts that external cause codes need, in words, with where the codes stand */
  readonly places: readonly string[];
  /** code without its seventh character, when the words choose one */
  readonly cause?: { readonly code: string; readonly evidence: readonly Mention[] };
  readonly atWork: readonly Mention[];
};

/** How the injury came about, as far as the note tells of this patient and of now; undefined when it tells nothing. */
export function injuryMechanism(
  facts: Facts,
  injuries: readonly Mention[],
): InjuryMechanism | undefined {
  const events = facts
    .mentioned(...INJURY_EVENTS)
    .filter((event) => isOfThisInjury(event, injuries));
  if (injuries.length === 0 || events.length === 0) return undefined;
  const told = MECHANISMS.map((mechanism) => ({
    ...mechanism,
    evidence: besideEvent(facts, mechanism.concept, events),
  })).filter(({ evidence }) => evidence.length > 0);
  const atWork = besideEvent(facts, 'work-related', events);
  const [first] = told;
  return {
    events,
    places: [...told.map(({ where }) => where), ...(atWork.length > 0 ? ['at work Y99.0'] : [])],
    ...(first !== undefined && 'code' in first
      ? { cause: { code: first.code, evidence: first.evidence } }
      : {}),
    atWork,
  };
}

/** Said of the patient and of now, or in the sentence that names the injury. */
function isOfThisInjury(event: Mention, injuries: readonly Mention[]): boolean {
  return (
    event.assertion === 'affirmed' &&
    event.experiencer === 'patient' &&
    event.author !== 'earlier-visit' &&
    (event.temporality === 'recent' || injuries.some((injury) => isBeside(event, injury)))
  );
}

/** Affirmed mentions of the concept in a sentence with one of the events. */
function besideEvent(
  facts: Facts,
  concept: string,
  events: readonly Mention[],
): readonly Mention[] {
  return facts
    .mentioned(concept)
    .filter(
      (mention) =>
        mention.assertion === 'affirmed' && events.some((event) => isBeside(event, mention)),
    );
}
