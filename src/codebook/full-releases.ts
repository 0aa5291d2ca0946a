import type { ServiceDate } from '../chart/service-date.ts';
import type { ImportedRelease, ReleaseCodes } from './imported-release.ts';
import { dayBefore, fiscalYearEnd, type Release } from './release.ts';

/** A full official release on the time line. */
export type FullRelease = {
  readonly id: string;
  readonly effective: ServiceDate;
  /** The last day it says anything about: the day before the next full release, or the fiscal year's end. */
  readonly through: ServiceDate;
  /**
   * The last day on which a code missing from it is certainly missing. An update inside the year that is
   * known but was not imported ends it: updates add codes and take none away.
   */
  readonly sureUntil: ServiceDate;
  readonly codes: ReleaseCodes;
  /** The place of a code in the lists; built at the first question. */
  readonly placeOf: (code: string) => number | undefined;
};

/** A code as one full release has it. */
export type FullCode = { readonly billable: boolean; readonly title: string };

/** Puts the imported releases that hold codes on the time line, in order of time. */
export function arrangeFullReleases(
  imported: readonly ImportedRelease[],
  calendar: readonly Release[],
): readonly FullRelease[] {
  const full = imported.flatMap(({ id, effective, codes }) =>
    codes === undefined ? [] : [{ id, effective, codes }],
  );
  full.sort((a, b) => (a.effective < b.effective ? -1 : 1));
  return full.map(({ id, effective, codes }, at) => {
    const yearEnd = fiscalYearEnd(effective);
    const nextFull = full[at + 1]?.effective;
    const through = nextFull !== undefined && nextFull <= yearEnd ? dayBefore(nextFull) : yearEnd;
    const nextKnown = calendar.find((release) => release.effective > effective)?.effective;
    const sureUntil =
      nextKnown !== undefined && nextKnown <= through ? dayBefore(nextKnown) : through;
    return { id, effective, through, sureUntil, codes, placeOf: lazyIndex(codes.codes) };
  });
}

/** The full release that covers a day. */
export function fullReleaseOn(
  releases: readonly FullRelease[],
  date: ServiceDate,
): FullRelease | undefined {
  return releases.find(({ effective, through }) => date >= effective && date <= through);
}

/** A code as a full release has it; `undefined` when it does not hold it. */
export function codeIn(release: FullRelease, code: string): FullCode | undefined {
  const place = release.placeOf(code);
  if (place === undefined) return undefined;
  return {
    billable: release.codes.billable[place] === '1',
    title: release.codes.titles[place] ?? '',
  };
}

function lazyIndex(codes: readonly string[]): (code: string) => number | undefined {
  let index: Map<string, number> | undefined;
  return (code) => {
    index ??= new Map(codes.map((each, place) => [each, place]));
    return index.get(code);
  };
}
