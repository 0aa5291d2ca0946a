import { isSaidOfLowBack } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** "Axial" has no Index entry; M51.360 speaks of axial pain of a degenerated disc, which must be documented. */
export default defineRule({
  id: 'axial-low-back-pain',
  version: 1,
  title: 'Axial low back pain without a disc diagnosis follows the policy of the practice',
  codes: ['M54.50', 'M54.59'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, low back, specified NEC (no entry "axial")',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M51.360' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.9.a' },
  ],
  exceptions: ['Disc degeneration that the provider diagnoses takes its place'],
  check: (facts): readonly RuleFinding[] => {
    const pain = [
      ...facts.diagnosed('axial-low-back-pain'),
      ...facts.diagnosed('axial-back-pain').filter(isSaidOfLowBack),
    ];
    if (pain.length === 0) return [];
    const code = facts.policy('axial-low-back-pain');
    return [
      {
        stance: 'supports',
        code,
        evidence: pain,
        because: `The provider calls the low back pain axial and diagnoses no disc disorder; the practice reads that as ${code}.`,
        replaces: ['M54.50'],
      },
    ];
  },
  examples: [
    {
      name: 'Axial low back pain without a policy',
      row: 'D010',
      kind: 'supports',
      note: 'Assessment: Axial low back pain, no radicular features.',
      gives: ['M54.50'],
      never: ['M51.360', 'M54.59'],
      asks: [],
    },
    {
      name: 'Where the practice reads axial as a type',
      row: 'D010',
      kind: 'supports',
      policies: { 'axial-low-back-pain': 'M54.59' },
      note: 'Imp: LBP, predominantly axial. Low back pain worse with sitting.',
      gives: ['M54.59'],
      never: ['M54.50'],
      quotes: { 'M54.59': 'LBP, predominantly axial' },
    },
    {
      name: 'Axial back pain at a level',
      row: 'D010',
      kind: 'supports',
      policies: { 'axial-low-back-pain': 'M54.59' },
      note: 'Dx: axial back pain L5-S1. Backache.',
      gives: ['M54.59'],
    },
    {
      name: 'The disc finding is in the report only',
      row: 'D010',
      kind: 'trap',
      note: 'MRI lumbar spine: Disc degeneration at L4-5.\n\nAssessment: Axial low back pain.',
      gives: ['M54.50'],
      never: ['M51.360', 'M51.369'],
    },
    {
      name: 'Axial back pain without region',
      row: 'D010',
      kind: 'insufficient',
      policies: { 'axial-low-back-pain': 'M54.59' },
      note: 'Assessment: Axial back pain.',
      gives: ['M54.9'],
      never: ['M54.59'],
    },
    {
      name: 'Axial pain of the neck',
      row: 'D010',
      kind: 'trap',
      policies: { 'axial-low-back-pain': 'M54.59' },
      note: 'Assessment: Axial neck pain. Low back pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'Low back pain in the same list where axial is a type',
      row: 'D010',
      kind: 'supports',
      policies: { 'axial-low-back-pain': 'M54.59' },
      note: 'Assessment:\n1. Low back pain\n2. Axial low back pain',
      gives: ['M54.59'],
      never: ['M54.50'],
    },
    {
      name: 'Back pain in the same list where axial is a type',
      row: 'D010',
      kind: 'supports',
      policies: { 'axial-low-back-pain': 'M54.59' },
      note: 'CC: Lumbar pain for a week.\nExam: Pain in the thoracic spine on palpation.\nAssessment: Axial low back pain. Back pain.',
      gives: ['M54.59'],
    },
  ],
});
