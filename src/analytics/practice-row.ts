import type { ServiceDate } from '../chart/service-date.ts';
import type { ChecklistEntry } from '../coding/decision.ts';
import type { ReviewFinding } from '../review/review-schema.ts';

/** One encounter of a practice as its review counts it. No words of the note are in it. */
export type PracticeRow = {
  readonly id: string;
  readonly dateOfService: ServiceDate;
  /** names are empty where the export does not say */
  readonly provider: string;
  readonly location: string;
  readonly payer: string;
  readonly patient: string;
  /** as billed, in claim order */
  readonly billed: readonly string[];
  /** what the words support, in claim order; undefined where there is no note */
  readonly supported: readonly string[] | undefined;
  /** billed codes that could be billed on the day and whose support the engine judges; none without a note */
  readonly judged: readonly string[];
  /** of those, the ones that the words do not support */
  readonly unsupported: readonly string[];
  /** supported and not billed */
  readonly missed: readonly string[];
  /** billed codes that were retired or headings on the day */
  readonly retired: readonly string[];
  /** billed pairs that an Excludes1 note of the day keeps apart and nothing says are unrelated */
  readonly excluded: readonly (readonly [string, string])[];
  readonly checklist: readonly ChecklistEntry[];
  /** what the look back found at this visit; undefined where the patient is not known */
  readonly lookBack: readonly ReviewFinding[] | undefined;
  /** services of the visit that payers ask a record for, with what the record lacks */
  readonly services: readonly ServiceReadiness[];
};

export type ServiceReadiness = {
  readonly service: string;
  readonly title: string;
  readonly isReady: boolean;
  readonly lacks: readonly string[];
};
