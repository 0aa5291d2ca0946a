import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Translation in millimetres is a measurement; the provider has to call it instability. */
export default defineRule({
  id: 'instability-needs-the-term',
  version: 1,
  title: 'Motion measured on flexion-extension films is not instability until the provider says so',
  codes: ['M53.2X'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.19' }],
  exceptions: ['Instability that is named, denied or suspected is judged by those words'],
  check: (facts): readonly RuleFinding[] => {
    const motion = facts.stated('motion-on-flexion-extension');
    if (motion.length === 0 || facts.mentioned('spinal-instability').length > 0) return [];
    return [
      {
        stance: 'blocks',
        code: 'M53.2X-',
        hard: false,
        evidence: motion,
        because: 'Motion on films is described, and the provider does not call it instability.',
        wouldNeed: 'the word instability, with its region, from the provider',
        where: 'assessment',
      },
    ];
  },
  examples: [
    {
      name: 'Millimetres without the term',
      row: 'D076',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Flexion-extension views: 4 mm of translation at L4-5.',
      gives: ['M54.50'],
      never: ['M53.2X6'],
      withholds: ['M53.2X-'],
    },
    {
      name: 'Millimetres beside an instability of the sacroiliac joint',
      row: 'D083',
      kind: 'supports',
      note: 'Assessment: SI joint instability. 4 mm of translation at L4-5.',
      gives: ['M53.2X8'],
    },
    {
      name: 'Instability suspected',
      row: 'D076',
      kind: 'trap',
      note: 'Assessment: Low back pain. Possible lumbar instability, 4 mm of translation.',
      gives: ['M54.50'],
      withholds: [],
      never: ['M53.2X6'],
    },
    {
      name: 'The provider measures motion and denies instability',
      row: 'D076',
      kind: 'trap',
      note: 'Assessment: Low back pain. 4 mm of translation at L4-5. No lumbar instability.',
      gives: ['M54.50'],
      never: ['M53.2X6'],
      withholds: [],
    },
  ],
});
