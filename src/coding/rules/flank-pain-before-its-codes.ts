import { defineRule, type RuleFinding } from '../define-rule.ts';

const STONES = ['renal-colic', 'kidney-stone', 'ureteral-stone', 'pyelonephritis'] as const;

/** R10.9 until flank pain had codes: the Index sent Pain, flank to Pain, abdominal. */
export default defineRule({
  id: 'flank-pain-before-its-codes',
  version: 1,
  title: 'Flank pain was unspecified abdominal pain before it had codes of its own',
  codes: ['R10.9'],
  serviceDates: { until: '2025-09-30' },
  citations: [{ source: 'ICD-10-CM Alphabetic Index', section: 'Pain, flank (FY2025)' }],
  exceptions: ['A stone or an infection of the kidney that explains it is coded instead (I.B.5)'],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts.diagnosed('flank-pain');
    if (pain.length === 0 || facts.diagnosed(...STONES).length > 0) return [];
    return [
      {
        stance: 'supports',
        code: 'R10.9',
        evidence: pain,
        because: 'The provider states pain of the flank, which had no code of its own on that day.',
      },
    ];
  },
  examples: [
    {
      name: 'Left flank pain on the last day before the codes',
      row: 'D131',
      kind: 'supports',
      date: '2025-09-30',
      note: 'Assessment: Left flank pain.',
      gives: ['R10.9'],
    },
    {
      name: 'Denied flank pain',
      row: 'D131',
      kind: 'trap',
      date: '2025-09-30',
      note: 'Assessment: Low back pain. No flank pain.',
      gives: ['M54.50'],
      never: ['R10.9'],
    },
    {
      name: 'Flank pain of a stone',
      row: 'D131',
      kind: 'insufficient',
      date: '2025-09-30',
      note: 'Assessment: Flank pain due to kidney stone.',
      gives: ['N20.0'],
      never: ['R10.9'],
    },
  ],
});
