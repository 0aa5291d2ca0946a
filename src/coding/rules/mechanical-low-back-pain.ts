import { isSaidOfLowBack } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** "Mechanical" has no Index entry; whether it names a type of pain is a written policy of the practice. */
export default defineRule({
  id: 'mechanical-low-back-pain',
  version: 1,
  title: 'Mechanical low back pain follows the written policy of the practice',
  codes: ['M54.50', 'M54.59'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, low back, specified NEC (no entry "mechanical")',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.9.a' },
  ],
  exceptions: ['A diagnosed cause takes its place'],
  check: (facts): readonly RuleFinding[] => {
    const pain = [
      ...facts.diagnosed('mechanical-low-back-pain'),
      ...facts.diagnosed('mechanical-back-pain').filter(isSaidOfLowBack),
    ];
    if (pain.length === 0) return [];
    const code = facts.policy('mechanical-low-back-pain');
    return [
      {
        stance: 'supports',
        code,
        evidence: pain,
        because: `The provider calls the low back pain mechanical; the practice reads that as ${code}.`,
        replaces: ['M54.50'],
      },
    ];
  },
  examples: [
    {
      name: 'Mechanical low back pain without a policy',
      row: 'D008',
      kind: 'supports',
      note: 'Assessment: Mechanical low back pain.\nPlan: core strengthening.',
      gives: ['M54.50'],
      never: ['M54.59'],
      quotes: { 'M54.50': 'Mechanical low back pain' },
      asks: [],
    },
    {
      name: 'Where the practice reads mechanical as a type',
      row: 'D008',
      kind: 'supports',
      policies: { 'mechanical-low-back-pain': 'M54.59' },
      note: 'A/P: LBP, mechanical in nature. Also low back pain at night.',
      gives: ['M54.59'],
      never: ['M54.50'],
    },
    {
      name: 'The region follows the words mechanical back pain',
      row: 'D008',
      kind: 'supports',
      policies: { 'mechanical-low-back-pain': 'M54.59' },
      note: 'Imp: mechanical back pain at L4-5. Backache.',
      gives: ['M54.59'],
    },
    {
      name: 'Mechanical back pain without region',
      row: 'D008',
      kind: 'insufficient',
      policies: { 'mechanical-low-back-pain': 'M54.59' },
      note: 'Assessment: Mechanical back pain.',
      gives: ['M54.9'],
      never: ['M54.59', 'M54.50'],
    },
    {
      name: 'A cause is diagnosed',
      row: 'D008',
      kind: 'insufficient',
      policies: { 'mechanical-low-back-pain': 'M54.59' },
      note: 'Assessment: Mechanical low back pain due to L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['M54.59'],
    },
    {
      name: 'Mechanical symptoms of the knee and a mechanical fall',
      row: 'D008',
      kind: 'trap',
      policies: { 'mechanical-low-back-pain': 'M54.59' },
      note: 'HPI: Mechanical fall last week, mechanical symptoms of the knee.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'Mechanical pain only considered',
      row: 'D008',
      kind: 'trap',
      policies: { 'mechanical-low-back-pain': 'M54.59' },
      note: 'Assessment: Low back pain, possibly mechanical low back pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
  ],
});
