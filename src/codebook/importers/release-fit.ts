import type { ServiceDate } from '../../chart/service-date.ts';
import type { FamilyContent } from '../content.ts';
import type { ReleaseCodes } from '../imported-release.ts';

/**
 * Which release a file holds, by its codes. File names lie about dates: the CMS file called 2023 holds the
 * update of April 2023. The dates of the low back family are known, so a file that was told a wrong effective
 * date is found out whenever the family changed between the two days.
 *
 * Gives the effective day of the known release that fits best when it fits better than the day that was told;
 * else `undefined`. A day after the last known release is compared with that last one.
 */
export function betterFittingDay(
  family: FamilyContent,
  codes: ReleaseCodes,
  effective: ServiceDate,
): ServiceDate | undefined {
  const flags = new Map(codes.codes.map((code, at) => [code, codes.billable[at] === '1']));
  const told = disagreements(family, flags, effective);
  let best: { readonly day: ServiceDate; readonly wrong: number } | undefined;
  for (const { effective: day } of family.releases) {
    const wrong = disagreements(family, flags, day);
    if (wrong < (best?.wrong ?? told)) best = { day, wrong };
  }
  return best?.day;
}

/** How many codes of the family that ever changed are not in the file as they were on that day. */
function disagreements(
  family: FamilyContent,
  flags: ReadonlyMap<string, boolean>,
  day: ServiceDate,
): number {
  let wrong = 0;
  for (const [code, { states }] of family.codes) {
    if (states.length === 1 && states[0]?.from === family.releases[0]?.effective) {
      if (states[0]?.until === undefined) continue;
    }
    const state = states.find(
      ({ from, until }) => day >= from && (until === undefined || day <= until),
    );
    if (flags.get(code) !== state?.billable) wrong += 1;
  }
  return wrong;
}
