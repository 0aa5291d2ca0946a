/** The rows that measures are counted from, worked out by the engine. */
import {
  type CodeDesk,
  type EncounterFacts,
  factsOfCodes,
  factsOfDecision,
} from './analytics/encounter-facts.ts';
import type { Encounter } from './chart/encounter.ts';
import type { Codebook } from './codebook/codebook.ts';
import { isJudged } from './coding/billed-codes.ts';
import type { Decision } from './coding/decision.ts';
import type { Engine } from './engine.ts';

/** Few codes on few days stand for many encounters: so many answers are kept. */
const MOST_KEPT = 200_000;

type Known = {
  readonly isJudged: boolean;
  readonly isBillable: boolean;
  readonly isRetired: boolean;
};

/** What the code set says of billed codes; it is asked about each code of a day once. */
export function measureDesk(codebook: Codebook): CodeDesk {
  const days = new Map<string, Map<string, Known>>();
  const pairs = new Map<string, boolean>();
  let kept = 0;
  const known = (code: string, date: string): Known => {
    const day = days.get(date) ?? new Map<string, Known>();
    const found = day.get(code);
    if (found !== undefined) return found;
    if (kept++ >= MOST_KEPT) {
      days.clear();
      kept = 0;
    }
    const { status } = codebook.check(code, date);
    const made = {
      isJudged: isJudged(code, codebook, date),
      isBillable: codebook.isBillable(code, date),
      isRetired: status === 'retired' || status === 'header',
    };
    days.set(date, day.set(code, made));
    return made;
  };
  return {
    isJudged: (code, date) => known(code, date).isJudged,
    isBillable: (code, date) => known(code, date).isBillable,
    isRetired: (code, date) => known(code, date).isRetired,
    isExcluded: (a, b, date) => {
      const key = `${a} ${b} ${date}`;
      const said = pairs.get(key) ?? codebook.excludes1(a, b, date) !== undefined;
      if (pairs.size >= MOST_KEPT) pairs.clear();
      pairs.set(key, said);
      return said;
    },
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
  return factsOfCodes(
    {
      id: facts.id,
      dateOfService: facts.dateOfService,
      patient: facts.patient,
      provider: facts.provider,
      location: facts.location,
      payer: facts.payer,
      setting: facts.setting,
      engine: facts.engine,
      visit,
      billed: facts.billed,
    },
    desk,
  );
}
