import { makePolicyShelf } from '../claims/policy-shelf.ts';
import { makeScrubber, type Scrubber } from '../claims/scrub.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { policiesText } from '../coding/policies.ts';
import { type Engine, makeEngine } from '../engine.ts';
import { recordTime } from './clock.ts';
import { openCodebook } from './code-releases.ts';
import { fewKept } from './few-kept.ts';
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
  const scrubbers = fewKept<Scrubber>();
  const scrubberOn = (day: string): Scrubber =>
    scrubbers(day, () => makeScrubber({ codebook, policies: payers, today: day }));
  const partsAt = (dayNow: () => string, policies: PracticeWays['policies']): EngineParts => {
    const engines = fewKept<Engine>();
    const engine = (): Engine => {
      const day = dayNow();
      return engines(day, () => makeEngine({ codebook, today: day, policies }));
    };
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
        scrub: (claim, chart, issues) => scrubberOn(dayNow()).scrub(claim, chart, issues),
      },
    };
  };
  const inZone = fewKept<PracticeParts>();
  const onDay = fewKept<EngineParts>();
  return {
    ...partsAt(today, {}),
    partsFor: (ways) =>
      inZone(waysText(ways), () => {
        const { timeZone, policies } = ways;
        const day = timeZone === null ? today : (): string => dayIn(timeZone, now());
        return { ...partsAt(day, policies), today: day };
      }),
    partsOn: (day, policies) =>
      onDay(`${day} ${policiesText(policies)}`, () => partsAt(() => day, policies)),
  };
}

/** The ways of a practice as one text: those who settle the same have the same. */
export function waysText({ timeZone, policies }: PracticeWays): string {
  return `${timeZone ?? ''} ${policiesText(policies)}`;
}
