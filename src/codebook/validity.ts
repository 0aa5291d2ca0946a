import type { ServiceDate } from '../chart/service-date.ts';
import { isCanonical, readCodeForm } from './code-form.ts';
import type { CodeHistory, CodeState } from './content.ts';
import { codeIn, type FullCode, type FullRelease, fullReleaseOn } from './full-releases.ts';
import { dayBefore, type Release } from './release.ts';

/** What a code is on a date of service. */
export type CodeStatus =
  | {
      readonly status: 'valid';
      readonly code: string;
      readonly title: string;
      /** The id of the release in force. */
      readonly release: string;
    }
  /** Present on that day, but a longer code has to be chosen. */
  | {
      readonly status: 'header';
      readonly code: string;
      readonly title: string;
      readonly children: readonly string[];
    }
  /** Was billable and is not any more, whether it is now a header or gone. The documentation chooses the successor. */
  | {
      readonly status: 'retired';
      readonly code: string;
      readonly title: string;
      /** The last day on which it could be billed. */
      readonly until: ServiceDate;
      readonly successors: readonly string[];
    }
  | {
      readonly status: 'not-yet-valid';
      readonly code: string;
      readonly title: string;
      readonly from: ServiceDate;
    }
  | { readonly status: 'malformed'; readonly code: string; readonly reason: string }
  /** No such code in the release of that day. */
  | { readonly status: 'unknown'; readonly code: string }
  /** The code lies outside what is loaded for that day, or no release is known for that day at all. */
  | { readonly status: 'release-not-loaded'; readonly code: string; readonly date: ServiceDate };

/** What the questions about validity are asked of. */
export type Shelf = {
  readonly family: ReadonlyMap<string, CodeHistory>;
  /** The last day that the family is known for. */
  readonly familyThrough: ServiceDate;
  /** The categories of which the family holds every code. */
  readonly familyCategories: ReadonlySet<string>;
  readonly full: readonly FullRelease[];
  /** `undefined` also for what is not a day of the calendar. */
  readonly releaseOn: (date: ServiceDate) => Release | undefined;
};

/** A code as it is on a day; `undefined` when it is absent or nothing is known. */
export function presentOn(shelf: Shelf, code: string, date: ServiceDate): FullCode | undefined {
  const full = shelf.full.length === 0 ? undefined : fullReleaseOn(shelf.full, date);
  const history = shelf.family.get(code);
  if (full !== undefined && (date <= full.sureUntil || history === undefined)) {
    return codeIn(full, code);
  }
  if (history === undefined || date > shelf.familyThrough) return undefined;
  const state = stateOn(history, date);
  return state && { billable: state.billable, title: titleOn(history, date) };
}

/** True when a code can be billed on that day. The path for millions of claims: no object is made. */
export function isBillableOn(shelf: Shelf, written: string, date: ServiceDate): boolean {
  const history = shelf.family.get(written);
  if (history !== undefined && shelf.full.length === 0) {
    return date <= shelf.familyThrough && stateOn(history, date)?.billable === true;
  }
  if (isCanonical(written)) return presentOn(shelf, written, date)?.billable === true;
  const form = readCodeForm(written);
  return 'code' in form && presentOn(shelf, form.code, date)?.billable === true;
}

/** The title of a family code on a day; without a day the newest. */
export function titleOn(history: CodeHistory, date?: ServiceDate): string {
  if (date === undefined) return history.title;
  return history.earlierTitles?.find(({ until }) => date <= until)?.title ?? history.title;
}

function stateOn(history: CodeHistory, date: ServiceDate): CodeState | undefined {
  for (const state of history.states) {
    if (date >= state.from && (state.until === undefined || date <= state.until)) return state;
  }
  return undefined;
}

/** What a status needs to know beyond the code itself. */
export type Relatives = {
  readonly children: (code: string, date: ServiceDate) => readonly string[];
  /** The billable codes that replace this one on that day. */
  readonly replacements: (code: string, date: ServiceDate) => readonly string[];
};

/** Says what a code is on a day. It never throws: what cannot be read is `malformed`. */
export function checkCode(
  shelf: Shelf,
  relatives: Relatives,
  written: string,
  date: ServiceDate,
): CodeStatus {
  const form = readCodeForm(written);
  if ('reason' in form) {
    return { status: 'malformed', code: written.trim().toUpperCase(), reason: form.reason };
  }
  const { code } = form;
  const release = shelf.releaseOn(date);
  if (release === undefined) return { status: 'release-not-loaded', code, date };
  const now = presentOn(shelf, code, date);
  if (now?.billable === true) {
    return { status: 'valid', code, title: now.title, release: release.id };
  }
  if (now === undefined && !isCovered(shelf, code, date)) {
    return { status: 'release-not-loaded', code, date };
  }
  const ended = lastBilled(shelf, code, date);
  if (ended !== undefined) {
    return { status: 'retired', code, ...ended, successors: relatives.replacements(code, date) };
  }
  if (now !== undefined) {
    return { status: 'header', code, title: now.title, children: relatives.children(code, date) };
  }
  const begins = firstPresentAfter(shelf, code, date);
  return begins === undefined
    ? { status: 'unknown', code }
    : { status: 'not-yet-valid', code, ...begins };
}

/** True when a code that is not found on that day certainly does not exist on that day. */
function isCovered(shelf: Shelf, code: string, date: ServiceDate): boolean {
  const full = fullReleaseOn(shelf.full, date);
  if (full !== undefined && date <= full.sureUntil) return true;
  return date <= shelf.familyThrough && shelf.familyCategories.has(code.slice(0, 3));
}

/** The last day before `date` on which a code was billable. */
function lastBilled(
  shelf: Shelf,
  code: string,
  date: ServiceDate,
): { title: string; until: ServiceDate } | undefined {
  const history = shelf.family.get(code);
  const state = history?.states.findLast(({ billable, from }) => billable && from < date);
  if (history !== undefined && state !== undefined) {
    // Without an end the family says "still billable", and the full release of that day knows better.
    const until = state.until ?? dayBefore(fullReleaseOn(shelf.full, date)?.effective ?? date);
    return { title: titleOn(history, until), until };
  }
  for (const release of shelf.full.toReversed()) {
    const then = release.through < date ? codeIn(release, code) : undefined;
    if (then?.billable === true) return { title: then.title, until: release.through };
  }
  return undefined;
}

/** The first day after `date` on which a code is billable; of a header the first day of its presence. */
function firstPresentAfter(
  shelf: Shelf,
  code: string,
  date: ServiceDate,
): { title: string; from: ServiceDate } | undefined {
  const history = shelf.family.get(code);
  const later = history?.states.filter(({ from }) => from > date) ?? [];
  const state = later.find(({ billable }) => billable) ?? later[0];
  if (history !== undefined && state !== undefined) {
    return { title: titleOn(history, state.from), from: state.from };
  }
  for (const release of shelf.full) {
    const then = release.effective > date ? codeIn(release, code) : undefined;
    if (then !== undefined) return { title: then.title, from: release.effective };
  }
  return undefined;
}
