import type { ServiceDate } from './service-date.ts';
import type { SourcePosition } from './source-position.ts';

/** In which capacity a source lists a problem: on the list of the patient, or as a diagnosis of one visit. */
export type ProblemRole =
  | 'problem-list'
  | 'encounter-diagnosis'
  | 'admitting-diagnosis'
  | 'working-diagnosis'
  | 'discharge-diagnosis'
  | 'history'
  | 'health-concern'
  | 'indication';

/** A problem of a patient’s list. SNOMED and other codings are kept as they came. */
export type Problem = {
  /** ICD-10-CM, as written; undefined when the source carries no translation into it */
  readonly code?: string;
  readonly otherCodings: readonly { readonly system: string; readonly code: string }[];
  readonly title?: string;
  readonly status: 'active' | 'inactive' | 'resolved' | 'refuted' | 'unknown';
  readonly role?: ProblemRole;
  /** the visit whose diagnosis it is, where the source says */
  readonly encounterId?: string;
  readonly since?: ServiceDate;
  readonly until?: ServiceDate;
  readonly at?: SourcePosition;
};
