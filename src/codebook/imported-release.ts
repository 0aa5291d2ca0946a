import type { ServiceDate } from '../chart/service-date.ts';
import type { BlockRow, NoteRow, SuccessorRow } from './content.ts';

/** All codes of one release, in three parallel lists. Codes are canonical and sorted. */
export type ReleaseCodes = {
  readonly codes: readonly string[];
  readonly titles: readonly string[];
  /** `1` when valid for submission, `0` for a header: one character a code. */
  readonly billable: string;
};

/** What official files said about one release; any part may be missing until its file is imported. */
export type ImportedRelease = {
  /** `FY2026`, `FY2023-Apr`; see `releaseId`. */
  readonly id: string;
  readonly effective: ServiceDate;
  /** Of the file that held the codes, else of the first file imported. */
  readonly sha256?: string;
  readonly codes?: ReleaseCodes;
  readonly notes?: { readonly blocks: readonly BlockRow[]; readonly rows: readonly NoteRow[] };
  readonly successors?: readonly SuccessorRow[];
};
