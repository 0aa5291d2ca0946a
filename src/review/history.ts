import type { Codebook } from '../codebook/codebook.ts';
import type { Statement } from '../coding/statements.ts';
import { complaintOf } from './complaint.ts';
import { type CopiedSpan, copiedSpans } from './copied-text.ts';
import type { History, ReviewSettings } from './define-check.ts';
import { daysBetween, type Visit } from './visit.ts';

/** Puts a patient’s visits together. `visits` are oldest first. */
export function makeHistory(
  visits: readonly Visit[],
  codebook: Codebook,
  settings: ReviewSettings,
): History {
  const forLowBack = visits.filter((visit) => complaintOf(visit).length > 0);
  const episodes = new Map<Visit, readonly Visit[]>();
  const said = new Map<Visit, ReadonlySet<string>>();
  const episodeOf = (visit: Visit): readonly Visit[] =>
    kept(episodes, visit, () => episodeUpTo(visit, forLowBack, settings));
  const saidAt = (visit: Visit): ReadonlySet<string> =>
    kept(said, visit, () => new Set(visit.statements.map(keyOf)));
  const copies = new Map<string, readonly CopiedSpan[]>();
  return {
    visits,
    episodeOf,
    before: (visit) => episodeOf(visit).findLast((other) => other.number < visit.number),
    isNew: (statement, visit) =>
      !episodeOf(visit).some(
        (other) => other.number < visit.number && saidAt(other).has(keyOf(statement)),
      ),
    copiedFrom: (visit, earlier) =>
      kept(copies, `${visit.number} ${earlier.number}`, () =>
        copiedSpans(visit.encounter.note, earlier.encounter.note),
      ),
    codebook,
    settings,
  };
}

function episodeUpTo(
  visit: Visit,
  forLowBack: readonly Visit[],
  settings: ReviewSettings,
): readonly Visit[] {
  const earlier = forLowBack.filter((other) => other.number <= visit.number);
  if (!earlier.includes(visit)) earlier.push(visit);
  let first = earlier.length - 1;
  while (first > 0) {
    const later = earlier[first];
    const before = earlier[first - 1];
    if (later === undefined || before === undefined) break;
    if (daysBetween(before.dateOfService, later.dateOfService) > settings.episodeGapDays) break;
    if (daysBetween(before.dateOfService, visit.dateOfService) > settings.windowDays) break;
    first--;
  }
  return earlier.slice(first);
}

/** What makes two statements the same thing said again. Where it stands and in which words does not matter. */
function keyOf(statement: Statement): string {
  const { concept, assertion, isResolved, side, temporality, isPatient } = statement;
  return `${concept} ${assertion} ${isResolved} ${side ?? ''} ${temporality} ${isPatient}`;
}

function kept<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
