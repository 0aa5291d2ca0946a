import { makePolicyShelf } from '../claims/policy-shelf.ts';
import { makeScrubber, type Scrubber } from '../claims/scrub.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { policiesText } from '../coding/policies.ts';
import { type Engine, makeEngine } from '../engine.ts';
import { recordTime } from './clock.ts';
import { openCodebook } from './code-releases.ts';
import { dayIn } from './identity/practice-settings.ts';
import { openPolicies } from './open-policies.ts';

/** What decides, of one installation. */
export type EngineParts = {
  readonly codebook: Codebook;
  readonly engine: Engine;
  readonly scrubber: Scrubber;
};

/** What of a practice its decisions depend on. */
export type PracticeWays = {
  /** null: that of the machine */
  readonly timeZone: string | null;
  /** switch to value, of those that the practice settled */
  readonly policies: Readonly<Record<string, string>>;
};

/** What decides in a practice, and the day that it is there. */
export type PracticeParts = EngineParts & { readonly today: () => string };

/** The parts for whoever has settled nothing, and for practices. */
export type OpenedEngine = EngineParts & {
  /** The parts as a practice has them; the same for the same ways, so that what is worked out of them is kept. */
  readonly partsFor: (ways: PracticeWays) => PracticeParts;
  /** the parts by the policies of a practice, on a day that the caller names */
  readonly partsOn: (day: string, policies: PracticeWays['policies']) => EngineParts;
};

/**
 * Engine, scrubber and codebook of an installation: releases and payer policies of its data directory. A service runs
 * for weeks, so what has no date of service gets the day on which it is asked, not the day of the start.
 */
export async function openEngine(
  directory: string,
  today: () => string,
  now: () => Date = recordTime,
): Promise<OpenedEngine> {
  const codebook = await openCodebook(directory);
  const payers = makePolicyShelf(await openPolicies(directory));
  const engineOn = keepingFew((day, policies) => makeEngine({ codebook, today: day, policies }));
  const scrubberOn = keepingFew((day) => makeScrubber({ codebook, policies: payers, today: day }));
  const partsAt = (day: () => string, policies: PracticeWays['policies']): EngineParts => {
    const engine = (): Engine => engineOn(day(), policies);
    return {
      codebook,
      engine: {
        ...engine(),
        code: (record, fallbackId) => engine().code(record, fallbackId),
        work: (record, fallbackId) => engine().work(record, fallbackId),
        trace: (record, fallbackId) => engine().trace(record, fallbackId),
        reported: (encounter) => engine().reported(encounter),
      },
      scrubber: {
        scrub: (claim, chart, issues) => scrubberOn(day(), {}).scrub(claim, chart, issues),
      },
    };
  };
  const inZone = keepingFew((zone, policies): PracticeParts => {
    const day = zone === '' ? today : (): string => dayIn(zone, now());
    return { ...partsAt(day, policies), today: day };
  });
  return {
    ...partsAt(today, {}),
    partsFor: ({ timeZone, policies }) => inZone(timeZone ?? '', policies),
    partsOn: keepingFew((day, policies) => partsAt(() => day, policies)),
  };
}

/** Practices of one process that settle something else than others, on three days at most: what is asked next is made anew. */
const MOST_KEPT = 60;

type Made<Thing> = (where: string, policies: PracticeWays['policies']) => Thing;

/** Makes a thing of a day or a zone and of policies once, and lets go of the one made first. */
function keepingFew<Thing>(make: Made<Thing>): Made<Thing> {
  const made = new Map<string, Thing>();
  return (where, policies) => {
    const name = `${where} ${policiesText(policies)}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const thing = make(where, policies);
    made.set(name, thing);
    const [oldest] = made.keys();
    if (made.size > MOST_KEPT && oldest !== undefined) made.delete(oldest);
    return thing;
  };
}
