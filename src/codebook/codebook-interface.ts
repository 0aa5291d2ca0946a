import type { ServiceDate } from '../chart/service-date.ts';
import type { InstructionalNote } from './notes.ts';
import type { Release } from './release.ts';
import type { FoundCode } from './search.ts';
import type { CodeStatus } from './validity.ts';

/** What ICD-10-CM says about codes on a date of service. Plain data inside; nothing in it ever changes. */
export interface Codebook {
  /** The releases known, by effective date: the low back family's, and official ones that were imported. */
  readonly releases: readonly Release[];
  /** The release in force; `undefined` before 2015-10-01 and after the last known fiscal year. */
  releaseOn(date: ServiceDate): Release | undefined;
  /** What a code is on a day. Accepts it with or without the dot, in any case. */
  check(code: string, date: ServiceDate): CodeStatus;
  /** True when the code can be billed on that day: as a whole, not as a header. */
  isBillable(code: string, date: ServiceDate): boolean;
  /** The title on a day; without a day the newest one known. */
  title(code: string, date?: ServiceDate): string | undefined;
  /** All notes that hold for a code: its own first, then those inherited, nearest owner first. */
  notes(code: string, date: ServiceDate): readonly InstructionalNote[];
  /** Paths of the Alphabetic Index that lead to a code or to a heading above it, the nearest first: `Pain (s) > low back`. */
  indexPaths(code: string): readonly string[];
  /** The Excludes1 note that stands between two codes, from either side; nearest owner first. */
  excludes1(a: string, b: string, date: ServiceDate): InstructionalNote | undefined;
  /** The Excludes2 note between two codes: both may be reported when the patient has both. */
  excludes2(a: string, b: string, date: ServiceDate): InstructionalNote | undefined;
  /** Codes that the official conversion table names as following this one. */
  successors(code: string): readonly string[];
  predecessors(code: string): readonly string[];
  /** The codes directly beneath, present on that day. */
  children(code: string, date: ServiceDate): readonly string[];
  /** Billable codes whose title, inclusion terms or path in the Alphabetic Index hold all the words; best first. */
  search(words: string, date: ServiceDate, limit?: number): readonly FoundCode[];
  /** The billable codes of a day, sorted. */
  codes(date: ServiceDate): Iterable<string>;
}
