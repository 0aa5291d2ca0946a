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

/**
 * Engine, scrubber and codebook of an installation: releases and policies of its data directory. A service runs for
 * weeks, so what has no date of service gets the day on which it is asked, not the day of the start.
 */
export async function openEngine(directory: string, today: () => string): Promise<EngineParts> {
  const codebook = await openCodebook(directory);
  const policies = makePolicyShelf(await openPolicies(directory));
  const engineToday = eachDay(today, (day) => makeEngine({ codebook, today: day }));
  const scrubberToday = eachDay(today, (day) => makeScrubber({ codebook, policies, today: day }));
  const engine: Engine = {
    ...engineToday(),
    code: (record, fallbackId) => engineToday().code(record, fallbackId),
    work: (record, fallbackId) => engineToday().work(record, fallbackId),
    trace: (record, fallbackId) => engineToday().trace(record, fallbackId),
    reported: (encounter) => engineToday().reported(encounter),
  };
  const scrubber: Scrubber = {
    scrub: (claim, chart, issues) => scrubberToday().scrub(claim, chart, issues),
  };
  return { codebook, engine, scrubber };
}

/** Makes a thing anew when the day has changed since it was made. */
function eachDay<Thing>(today: () => string, make: (day: string) => Thing): () => Thing {
  let made: { readonly day: string; readonly thing: Thing } | undefined;
  return () => {
    const day = today();
    if (made?.day !== day) made = { day, thing: make(day) };
    return made.thing;
  };
}
