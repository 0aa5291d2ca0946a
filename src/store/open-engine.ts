import { makePolicyShelf } from '../claims/policy-shelf.ts';
import { makeScrubber, type Scrubber } from '../claims/scrub.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { type Engine, makeEngine } from '../engine.ts';
import { openCodebook } from './code-releases.ts';
import { openPolicies } from './open-policies.ts';

/** What decides, of one installation. */
export type EngineParts = {
  readonly codebook: Codebook;
  readonly engine: Engine;
  readonly scrubber: Scrubber;
};

/** The parts, and the same parts for whoever is on another day. */
export type OpenedEngine = EngineParts & {
  readonly withDay: (today: () => string) => EngineParts;
};

/**
 * Engine, scrubber and codebook of an installation: releases and policies of its data directory. A service runs for
 * weeks, so what has no date of service gets the day on which it is asked, not the day of the start.
 */
export async function openEngine(directory: string, today: () => string): Promise<OpenedEngine> {
  const codebook = await openCodebook(directory);
  const policies = makePolicyShelf(await openPolicies(directory));
  const engineOn = byDay((day) => makeEngine({ codebook, today: day }));
  const scrubberOn = byDay((day) => makeScrubber({ codebook, policies, today: day }));
  const withDay = (day: () => string): EngineParts => {
    const engine: Engine = {
      ...engineOn(day()),
      code: (record, fallbackId) => engineOn(day()).code(record, fallbackId),
      work: (record, fallbackId) => engineOn(day()).work(record, fallbackId),
      trace: (record, fallbackId) => engineOn(day()).trace(record, fallbackId),
      reported: (encounter) => engineOn(day()).reported(encounter),
    };
    const scrubber: Scrubber = {
      scrub: (claim, chart, issues) => scrubberOn(day()).scrub(claim, chart, issues),
    };
    return { codebook, engine, scrubber };
  };
  return { ...withDay(today), withDay };
}

/** At one moment there are three days at most, from one end of the time zones to the other. */
const DAYS_AT_ONCE = 3;

/** Makes a thing for a day once, and lets go of the oldest. */
function byDay<Thing>(make: (day: string) => Thing): (day: string) => Thing {
  const made = new Map<string, Thing>();
  return (day) => {
    const known = made.get(day);
    if (known !== undefined) return known;
    const thing = make(day);
    made.set(day, thing);
    const [oldest] = made.keys();
    if (made.size > DAYS_AT_ONCE && oldest !== undefined) made.delete(oldest);
    return thing;
  };
}
