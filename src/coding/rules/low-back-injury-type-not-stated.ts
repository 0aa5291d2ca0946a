import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { currentInjuries, SAYS_MORE_THAN_INJURY } from '../low-back-injury.ts';
import { treatmentPhase } from '../treatment-phase.ts';

/** S39.92-: "low back injury" and nothing more; a named injury replaces it. */
export default defineRule({
  id: 'low-back-injury-type-not-stated',
  version: 1,
  title: 'An injury of the low back whose type is not stated is S39.92X-',
  codes: ['S39.92'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Injury, back, lower; Injury, lumbar' },
    { source: 'ICD-10-CM Tabular List', section: 'S39.92; Excludes1 at block M50-M54' },
  ],
  exceptions: ['An old injury that chronic pain goes back to is not current'],
  check: (facts): readonly RuleFinding[] => {
    const injuries = currentInjuries(facts, ['low-back-injury']);
    if (injuries.length === 0 || facts.diagnosed(...SAYS_MORE_THAN_INJURY).length > 0) return [];
    return [
      {
        stance: 'supports',
        code: `S39.92X${treatmentPhase(facts, injuries)}`,
        evidence: injuries,
        because: 'The provider diagnoses an injury of the low back and does not say of what type.',
        replaces: PAIN_OF_THE_BACK,
        order: 'injury-first',
      },
    ];
  },
  examples: [
    {
      name: 'Low back injury at work',
      row: 'D094',
      kind: 'supports',
      note: 'Assessment: Work-related low back injury, low back pain.\nPlan: modified duty.',
      gives: ['S39.92XA'],
      never: ['M54.50'],
      quotes: { 'S39.92XA': 'Work-related low back injury' },
    },
    {
      name: 'Injury of the lower back, follow-up in recovery',
      row: 'D094',
      kind: 'supports',
      note: 'Follow-up visit, feels better.\nDx: injury to lower back',
      gives: ['S39.92XD'],
    },
    {
      name: 'The type is stated as well',
      row: 'D094',
      kind: 'insufficient',
      note: 'Assessment: Low back injury: lumbar strain.',
      gives: ['S39.012A'],
      never: ['S39.92XA'],
    },
    {
      name: 'A herniated disc says more than injury',
      row: 'D094',
      kind: 'insufficient',
      note: 'Assessment: Lumbar injury with L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['S39.92XA'],
    },
    {
      name: 'Chronic pain that goes back to an injury',
      row: 'D094',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain since low back injury in 2012.',
      gives: ['M54.50', 'G89.29'],
      never: ['S39.92XA'],
    },
    {
      name: 'Earlier injury in the history',
      row: 'D094',
      kind: 'trap',
      note: 'History of low back injury.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['S39.92XA'],
    },
    {
      name: 'Injury of the knee',
      row: 'D094',
      kind: 'trap',
      note: 'Assessment: Knee injury. LBP.',
      gives: ['M54.50'],
      never: ['S39.92XA'],
    },
    {
      name: 'The injury stands before a condition listed first',
      row: 'D094',
      kind: 'supports',
      note: 'Assessment: 1. Lumbar spondylosis. 2. Low back injury at work.',
      gives: ['S39.92XA', 'M47.816'],
    },
  ],
});
