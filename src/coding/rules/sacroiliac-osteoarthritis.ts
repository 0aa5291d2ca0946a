import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** The Index has no path for osteoarthritis of the joint; the practice decides between M47.818 and M53.3. */
export default defineRule({
  id: 'sacroiliac-osteoarthritis',
  version: 1,
  title: 'Osteoarthritis of the sacroiliac joint is coded by written policy',
  codes: ['M47.818', 'M53.3'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section:
        'Osteoarthritis, spine; Spondylosis, without myelopathy or radiculopathy, sacrococcygeal region',
    },
    { source: 'Practice policy', section: 'sacroiliac-osteoarthritis' },
  ],
  exceptions: ['Degenerative change in the imaging report only is not coded'],
  check: (facts): readonly RuleFinding[] => {
    const arthritis = facts.diagnosed('sacroiliac-osteoarthritis');
    if (arthritis.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: facts.policy('sacroiliac-osteoarthritis'),
        evidence: arthritis,
        because:
          'The provider diagnoses osteoarthritis or degeneration of the sacroiliac joint; the code follows the written policy of the practice.',
        replaces: [...PAIN_OF_THE_BACK, 'M53.3'],
      },
    ];
  },
  examples: [
    {
      name: 'Osteoarthritis of the joint, policy as shipped',
      row: 'D084',
      kind: 'supports',
      note: 'Assessment: Bilateral SI joint osteoarthritis with SI joint pain.',
      gives: ['M47.818'],
      never: ['M53.3'],
      quotes: { 'M47.818': 'SI joint osteoarthritis' },
    },
    {
      name: 'The practice chose M53.3',
      row: 'D084',
      kind: 'supports',
      note: 'Assessment: Bilateral SI joint osteoarthritis.',
      policies: { 'sacroiliac-osteoarthritis': 'M53.3' },
      gives: ['M53.3'],
      never: ['M47.818'],
    },
    {
      name: 'Degeneration of the joint and low back pain',
      row: 'D084',
      kind: 'supports',
      note: 'IMP: degenerative changes of the sacroiliac joints, LBP',
      gives: ['M47.818'],
    },
    {
      name: 'Degenerative joint on the film only',
      row: 'D084',
      kind: 'insufficient',
      note: 'X-ray: mild degenerative changes of the SI joints.\n\nAssessment: SI joint pain.',
      gives: ['M53.3'],
      never: ['M47.818'],
    },
    {
      name: 'Osteoarthritis of the hip',
      row: 'D084',
      kind: 'trap',
      note: 'Assessment: Hip osteoarthritis. SI joint pain.',
      gives: ['M53.3'],
      never: ['M47.818'],
    },
    {
      name: 'Pain of the joint listed for itself',
      row: 'D084',
      kind: 'supports',
      note: 'Assessment:\n1. SI joint pain\n2. SI joint arthritis\n3. Lumbar spondylosis',
      gives: ['M47.818', 'M47.816'],
    },
  ],
});
