/** The rows that measures are counted from, worked out by the engine. */
import {
  type CodeDesk,
  type EncounterFacts,
  factsOfDecision,
} from './analytics/encounter-facts.ts';
import type { Encounter } from './chart/encounter.ts';
import type { Codebook } from './codebook/codebook.ts';
import { isJudged } from './coding/billed-codes.ts';
import type { Decision } from './coding/decision.ts';
import type { Engine } from './engine.ts';

/** Few codes on few days stand for many encounters: so many answers are kept. */
const MOST_KEPT = 200_000;

/** What the code set says of billed codes; each question of a day is asked of it once. */
export function measureDesk(codebook: Codebook): CodeDesk {
  const kept = new Map<string, boolean>();
  const once = (key: string, ask: () => boolean): boolean => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const said = ask();
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, said);
    return said;
  };
  return {
    isJudged: (code, date) => once(`j${code} ${date}`, () => isJudged(code, codebook, date)),
    isBillable: (code, date) => once(`b${code} ${date}`, () => codebook.isBillable(code, date)),
    isRetired: (code, date) =>
      once(`r${code} ${date}`, () =>
        ['retired', 'header'].includes(codebook.check(code, date).status),
      ),
    isExcluded: (a, b, date) =>
      once(`x${a} ${b} ${date}`, () => codebook.excludes1(a, b, date) !== undefined),
  };
}

/** The row of an encounter whose note is read now. An encounter without a note counts with its codes alone. */
export function factsOfEncounter(
  engine: Engine,
  desk: CodeDesk,
  encounter: Encounter,
  visit: number | undefined,
): EncounterFacts {
  const decision: Decision = engine.code(encounter);
  const facts = factsOfDecision(decision, desk, { visit });
  if (encounter.note.trim() !== '') return facts;
  const { supported, judged, unsupported, met, notMet, drafted, ...codes } = facts;
  return codes;
}
