import type { ServiceDate } from '../chart/service-date.ts';
import { fullReleaseOn } from './full-releases.ts';
import { presentOn, type Shelf } from './validity.ts';

/** All codes of the shelf that may be present on a day, sorted: of the full release when there is one. */
export function sortedCodes(shelf: Shelf): (date: ServiceDate) => readonly string[] {
  let family: readonly string[] | undefined;
  return (date) => {
    const full = fullReleaseOn(shelf.full, date);
    if (full !== undefined) return full.codes.codes;
    family ??= [...shelf.family.keys()].toSorted();
    return family;
  };
}

/** The codes that start with a prefix, from a sorted list. */
export function startingWith(sorted: readonly string[], prefix: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(prefix) === true) end += 1;
  return sorted.slice(low, end);
}

/**
 * The codes directly beneath a code on a day. Where no code stands between, placeholders are passed over:
 * beneath `S33.5` comes `S33.5XXA`.
 */
export function childrenOf(
  shelf: Shelf,
  sorted: readonly string[],
  code: string,
  date: ServiceDate,
): readonly string[] {
  const children: string[] = [];
  let last: string | undefined;
  for (const beneath of startingWith(sorted, code)) {
    if (beneath === code || (last !== undefined && beneath.startsWith(last))) continue;
    if (presentOn(shelf, beneath, date) === undefined) continue;
    children.push(beneath);
    last = beneath;
  }
  return children;
}

/** The billable codes beneath a code on a day, at any depth. */
export function billableBeneath(
  shelf: Shelf,
  sorted: readonly string[],
  code: string,
  date: ServiceDate,
): readonly string[] {
  return startingWith(sorted, code).filter(
    (beneath) => beneath !== code && presentOn(shelf, beneath, date)?.billable === true,
  );
}

/** The billable codes of a day, sorted. */
export function* billableCodes(
  shelf: Shelf,
  sorted: readonly string[],
  date: ServiceDate,
): Iterable<string> {
  for (const code of sorted) {
    if (presentOn(shelf, code, date)?.billable === true) yield code;
  }
}
