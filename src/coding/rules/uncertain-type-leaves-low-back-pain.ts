import { defineRule, type RuleFinding } from '../define-rule.ts';

const TYPED = [
  'vertebrogenic-low-back-pain',
  'discogenic-low-back-pain',
  'facet-mediated-low-back-pain',
  'mechanical-low-back-pain',
  'axial-low-back-pain',
  'postural-low-back-pain',
  'other-specified-low-back-pain',
] as const;

/** "Possible discogenic low back pain": the source is uncertain, the pain is not. */
export default defineRule({
  id: 'uncertain-type-leaves-low-back-pain',
  version: 2,
  title: 'Low back pain of a suspected source is coded as low back pain',
  codes: ['M54.50'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.H, IV.D' }],
  exceptions: ['A cause or type that is established takes its place'],
  check: (facts): readonly RuleFinding[] => {
    const suspected = facts.uncertain(...TYPED);
    if (suspected.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M54.50',
        evidence: suspected,
        because: 'The provider names low back pain whose source or type is only suspected.',
      },
    ];
  },
  examples: [
    {
      name: 'A question mark asks about what follows it',
      row: 'D063',
      kind: 'supports',
      note: 'Assessment: LBP - ? facet mediated.',
      gives: ['M54.50'],
    },
    {
      name: 'Probable mechanical low back pain',
      row: 'D008',
      kind: 'supports',
      note: 'Assessment: Probable mechanical low back pain.',
      gives: ['M54.50'],
    },
    {
      name: 'Possible axial low back pain',
      row: 'D010',
      kind: 'supports',
      note: 'Assessment: Possible axial low back pain.',
      gives: ['M54.50'],
    },
    {
      name: 'Probable postural low back pain',
      row: 'D008',
      kind: 'supports',
      note: 'Assessment: Probable postural low back pain.',
      gives: ['M54.50'],
    },
    {
      name: 'A probable type without a code of its own',
      row: 'D016',
      kind: 'supports',
      note: 'Assessment: Probable exertional low back pain.',
      gives: ['M54.50'],
    },
    {
      name: 'Possible vertebrogenic low back pain',
      row: 'D015',
      kind: 'supports',
      note: 'Assessment: Possible vertebrogenic low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'Suspected discogenic low back pain',
      row: 'D051',
      kind: 'insufficient',
      note: 'A/P: Suspected discogenic LBP, PT first.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'Probable facet-mediated low back pain',
      row: 'D063',
      kind: 'insufficient',
      note: 'Impression: Probable facet-mediated low back pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'A cause that is established besides',
      row: 'D051',
      kind: 'trap',
      note: 'Assessment: L4-5 disc herniation. Possible discogenic low back pain.',
      gives: ['M51.26'],
      never: ['M54.50'],
    },
    {
      name: 'Denied',
      row: 'D063',
      kind: 'trap',
      note: 'Assessment: Hypertension. No facet-mediated low back pain.',
      gives: [],
      never: ['M54.50'],
    },
  ],
});
