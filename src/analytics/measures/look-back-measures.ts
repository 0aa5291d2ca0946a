import { isLowBack } from '../../review/complaint.ts';
import type { FindingName } from '../../review/review-schema.ts';
import { countsEncounters, type Measure } from '../define-measure.ts';
import { codesOf } from '../encounter-facts.ts';

/** What each finding of a look back is called as a rate. */
const TITLES = {
  'third-visit-unspecified': 'Unspecified at a third or later visit',
  'unexplained-code-change': 'Change of code without new words',
  'explained-code-change': 'Change of code that new words explain',
  'code-carried-forward': 'Code carried forward',
  'problem-list-stale': 'Problem list that lags behind',
  'documentation-evolved-code-not-updated': 'Words moved on, code did not',
  'retired-code-billed': 'Retired code billed, by look back',
  'excludes1-billed': 'Excludes1 pair billed, by look back',
  'billed-code-not-supported': 'Billed code without support',
  'note-cloned': 'Copied note',
  'imaging-not-addressed': 'Imaging not addressed',
  'answer-not-on-problem-list': 'Answer that never reached the problem list',
  'treatment-phase-inconsistent': 'Treatment phase that does not fit',
} as const satisfies Record<FindingName, string>;

/** What is found when the visits of a patient are compared. */
export const LOOK_BACK_MEASURES: readonly Measure[] = Object.entries(TITLES).map(([name, title]) =>
  countsEncounters({
    id: name,
    title,
    numerator: `of those, encounters at which the look back finds \`${name}\``,
    denominator:
      'encounters with a code of the low back family, of patients whose visits were compared',
    exclusions: 'Encounters that were given without the other visits of their patient.',
    source: 'The look back of this product (`endplate review`); no official rule stands behind it.',
    needs: 'look-back',
    where: (facts) => codesOf(facts).some(isLowBack),
    that: ({ lookBack = [] }) => lookBack.some((found) => found === name),
  }),
);
