import type { ReviewFinding } from '../review/review-schema.ts';
import type { EncounterFacts } from './encounter-facts.ts';

/** One encounter of a practice as its review tells it: what measures count, and what stands behind it. No words of the note are in it. */
export type PracticeRow = {
  readonly facts: EncounterFacts;
  /** billed codes that the engine judges and the words do not support */
  readonly unsupported: readonly string[];
  /** supported and not billed */
  readonly missed: readonly string[];
  /** billed codes that were retired or headings on the day */
  readonly retired: readonly string[];
  /** billed pairs that an Excludes1 note of the day keeps apart and nothing says are unrelated */
  readonly excluded: readonly (readonly [string, string])[];
  /** what the look back found at this visit; empty where the patient is not known */
  readonly lookBack: readonly ReviewFinding[];
  /** services of the visit that payers ask a record for, with what the record lacks */
  readonly services: readonly ServiceReadiness[];
};

export type ServiceReadiness = {
  readonly service: string;
  readonly title: string;
  readonly isReady: boolean;
  readonly lacks: readonly string[];
};
