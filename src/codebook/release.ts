import type { ServiceDate } from '../chart/service-date.ts';

/** One release of ICD-10-CM: from its effective date on, until the next one takes effect. */
export type Release = {
  /** `FY2027`, or `FY2023-Apr` for an update inside the year. */
  readonly id: string;
  readonly effective: ServiceDate;
  /** `family`: the low back family that comes with the product; `full`: an imported official release. */
  readonly scope: 'family' | 'full';
  /** Of the official file that was imported. */
  readonly sha256?: string;
};

const UPDATES: Readonly<Record<string, string>> = {
  '01-01': '-Jan',
  '04-01': '-Apr',
  '07-01': '-Jul',
  '10-01': '',
};

/** The fiscal year that a day falls in: 1 October 2026 is in 2027. */
export function fiscalYear(date: ServiceDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= '10-01' ? year + 1 : year;
}

/** The last day of the fiscal year that a day falls in. No release reaches further. */
export function fiscalYearEnd(date: ServiceDate): ServiceDate {
  return `${fiscalYear(date)}-09-30`;
}

/** `FY2027` for 2026-10-01; `undefined` for a day on which no release takes effect. */
export function releaseId(effective: ServiceDate): string | undefined {
  const update = UPDATES[effective.slice(5)];
  return update === undefined ? undefined : `FY${fiscalYear(effective)}${update}`;
}

/** The day before, in the calendar. */
export function dayBefore(date: ServiceDate): ServiceDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The release in force on a day, from a list that is sorted by effective date. */
export function releaseInForce(
  releases: readonly Release[],
  date: ServiceDate,
): Release | undefined {
  let found: Release | undefined;
  for (const release of releases) {
    if (release.effective > date) break;
    found = release;
  }
  return found !== undefined && date <= fiscalYearEnd(found.effective) ? found : undefined;
}

/** Two lists in one, sorted by effective date; of two for one day the later list's stands. */
export function mergeReleases(
  earlier: readonly Release[],
  later: readonly Release[],
): readonly Release[] {
  const byDay = new Map<ServiceDate, Release>();
  for (const release of [...earlier, ...later]) byDay.set(release.effective, release);
  return [...byDay.values()].toSorted((a, b) => (a.effective < b.effective ? -1 : 1));
}
