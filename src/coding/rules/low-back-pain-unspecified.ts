import { defineRule, type RuleFinding, type Support } from '../define-rule.ts';

const supports = (evidence: Support['evidence'], code: string, because: string): Support => ({
  stance: 'supports',
  code,
  evidence,
  because,
});

/** M54.50 is what is left when the provider says pain of the low back and nothing that says more. */
export default defineRule({
  id: 'low-back-pain-unspecified',
  version: 1,
  title: 'Low back pain without a stated cause or type is M54.50',
  codes: ['M54.50'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, low back; Lumbago' },
    { source: 'ICD-10-CM Tabular List', section: 'M54.50' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.4, I.B.18, IV.D' },
  ],
  exceptions: [
    'A named cause or type replaces it',
    'Pain in the review of systems or history only is not coded (IV.J)',
  ],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts.diagnosed('low-back-pain');
    if (pain.length === 0) return [];
    return [
      supports(
        pain,
        'M54.50',
        'The provider states low back pain and no cause or type of its own code.',
      ),
    ];
  },
  examples: [
    {
      name: 'Low back pain alone in the assessment',
      row: 'D001',
      kind: 'supports',
      note: 'HPI: Pain in the lower back for two weeks.\nAssessment: Low back pain.\nPlan: NSAIDs.',
      gives: ['M54.50'],
      quotes: { 'M54.50': 'Low back pain' },
    },
    {
      name: 'Low back pain mentioned in passing at a visit for another problem',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: Follow-up of atrial fibrillation. Low back pain is improving.\nAssessment: Atrial fibrillation.\nPlan: Continue diltiazem.',
      gives: [],
    },
  ],
});
