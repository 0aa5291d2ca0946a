import type { ServiceDate } from '../chart/service-date.ts';
import type { InjuryRelation } from './injury-relation.ts';
import type { Release } from './release.ts';

export type NoteLevel = 'chapter' | 'block' | 'category' | 'code';
export type NoteKind =
  | 'excludes1'
  | 'excludes2'
  | 'includes'
  | 'inclusion-term'
  | 'code-first'
  | 'code-also'
  | 'use-additional'
  | 'seventh-character'
  | 'note';

/** One stretch of time in which a code is present, unchanged. No `until`: to the end of what is known. */
export type CodeState = {
  readonly billable: boolean;
  readonly from: ServiceDate;
  readonly until?: ServiceDate;
};

/** A code of the family through the years. */
export type CodeHistory = {
  readonly title: string;
  /** In order of time; between two states the code was absent. */
  readonly states: readonly CodeState[];
  /** Titles that stood earlier, with the last day of each; oldest first. */
  readonly earlierTitles?: readonly { readonly title: string; readonly until: ServiceDate }[];
};

/** A chapter or block: `M50-M54`, by its categories. */
export type BlockRow = {
  readonly node: string;
  readonly level: 'chapter' | 'block';
  readonly title: string;
};

/** One instructional note as it stands in the data. */
export type NoteRow = {
  readonly owner: string;
  readonly level: NoteLevel;
  readonly kind: NoteKind;
  readonly text: string;
  /** Only where the text's own brackets do not say it. */
  readonly refs?: readonly string[];
  readonly from?: ServiceDate;
  readonly until?: ServiceDate;
  /** The release in which the wording was last read. */
  readonly read?: string;
};

/** One line of the official conversion table. */
export type SuccessorRow = {
  readonly code: string;
  readonly from: ServiceDate;
  readonly predecessors: readonly string[];
};

/** A line of the Alphabetic Index: the main term and what stands beneath it, down to the code. */
type IndexLine = { readonly path: string; readonly code: string };

/** Everything the low back family holds. */
export type FamilyContent = {
  readonly releases: readonly Release[];
  readonly codes: ReadonlyMap<string, CodeHistory>;
  readonly blocks: readonly BlockRow[];
  readonly notes: readonly NoteRow[];
  readonly successors: readonly SuccessorRow[];
  /** lines of the Alphabetic Index by the code or heading that they lead to */
  readonly index: ReadonlyMap<string, readonly IndexLine[]>;
  readonly injuryRelations: readonly InjuryRelation[];
};

/** An official file that somebody has read before. */
export type OfficialFile = {
  readonly release: string;
  readonly effective: ServiceDate;
  readonly rows?: number;
  readonly billable?: number;
  readonly sha256?: string;
};
