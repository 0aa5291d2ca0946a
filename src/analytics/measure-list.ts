import type { Measure, Reader } from './define-measure.ts';
import { CODE_MEASURES } from './measures/code-measures.ts';
import { DOCUMENTATION_MEASURES } from './measures/documentation-measures.ts';
import { LOOK_BACK_MEASURES } from './measures/look-back-measures.ts';
import { PAYMENT_MEASURES } from './measures/payment-measures.ts';
import { QUERY_MEASURES } from './measures/query-measures.ts';
import { SERVICE_MEASURES } from './measures/service-measures.ts';

/** Every measure, by chapter of docs/measures.md. */
export const MEASURE_CHAPTERS = [
  { title: 'Codes', measures: CODE_MEASURES },
  { title: 'Documentation', measures: DOCUMENTATION_MEASURES },
  { title: 'Queries', measures: QUERY_MEASURES },
  { title: 'Patients over time', measures: LOOK_BACK_MEASURES },
  { title: 'Referrals and authorizations', measures: SERVICE_MEASURES },
  { title: 'Answers of payers', measures: PAYMENT_MEASURES },
] as const satisfies readonly { readonly title: string; readonly measures: readonly Measure[] }[];

/** Every measure, in the order of the page. */
export const MEASURES: readonly Measure[] = MEASURE_CHAPTERS.flatMap(({ measures }) => [
  ...measures,
]);

/** The measures that people in these roles may see. */
export function measuresFor(roles: readonly Reader[]): readonly Measure[] {
  return MEASURES.filter(({ seenBy }) => seenBy.some((reader) => roles.includes(reader)));
}
