import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { HOLDS_SACROILIITIS } from '../sacroiliac-joint.ts';

/** M46.1: sacroiliitis without a disease of its own; no side. */
export default defineRule({
  id: 'sacroiliitis-not-elsewhere-classified',
  version: 1,
  title: 'Sacroiliitis is M46.1 unless a disease that includes it is diagnosed',
  codes: ['M46.1'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Sacroiliitis NEC' },
    { source: 'ICD-10-CM Tabular List', section: 'M46.1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, IV.H' },
  ],
  exceptions: [
    'With ankylosing spondylitis or psoriatic arthritis that disease is coded',
    'Sclerosis on imaging is not a diagnosis',
  ],
  check: (facts): readonly RuleFinding[] => {
    const sacroiliitis = facts.diagnosed('sacroiliitis');
    if (sacroiliitis.length === 0) return [];
    const disease = facts.diagnosed(...HOLDS_SACROILIITIS);
    if (disease.length > 0) {
      return [
        {
          stance: 'blocks',
          code: 'M46.1',
          hard: false,
          evidence: [...sacroiliitis, ...disease],
          because:
            'A disease that includes sacroiliitis is diagnosed; M46.1 is for sacroiliitis not elsewhere classified.',
          wouldNeed: 'a sacroiliitis that is not part of the disease',
          where: 'assessment',
        },
      ];
    }
    return [
      {
        stance: 'supports',
        code: 'M46.1',
        evidence: sacroiliitis,
        because: 'The provider diagnoses sacroiliitis and no disease that includes it.',
        replaces: [...PAIN_OF_THE_BACK, 'M53.3'],
      },
    ];
  },
  examples: [
    {
      name: 'Sacroiliitis with the pain it causes',
      row: 'D082',
      kind: 'supports',
      note: 'Assessment: Left sacroiliitis with SI joint pain and low back pain.',
      gives: ['M46.1'],
      never: ['M53.3', 'M54.50'],
      quotes: { 'M46.1': 'sacroiliitis' },
    },
    {
      name: 'Bilateral sacroiliitis, misspelled',
      row: 'D082',
      kind: 'supports',
      note: 'Dx: b/l sacroilitis',
      gives: ['M46.1'],
    },
    {
      name: 'Sclerosis on imaging only',
      row: 'D082',
      kind: 'insufficient',
      note: 'X-ray pelvis: sclerosis of both SI joints, may reflect sacroiliitis.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M46.1'],
    },
    {
      name: 'Part of ankylosing spondylitis',
      row: 'D082',
      kind: 'trap',
      note: 'Assessment: Ankylosing spondylitis of the sacral region with bilateral sacroiliitis.',
      gives: ['M45.8'],
      never: ['M46.1'],
      withholds: ['M46.1'],
    },
    {
      name: 'Part of psoriatic arthritis',
      row: 'D082',
      kind: 'trap',
      note: 'Assessment: Psoriatic arthritis with sacroiliitis.',
      gives: [],
      never: ['M46.1'],
    },
    {
      name: 'Sacroiliitis in question',
      row: 'D082',
      kind: 'trap',
      note: 'Assessment: SI joint pain, rule out sacroiliitis.',
      gives: ['M53.3'],
      never: ['M46.1'],
    },
    {
      name: 'Sacroiliitis named before the pain of the joint',
      row: 'D082',
      kind: 'supports',
      note: 'Assessment: Sacroiliitis. Sacroiliac joint pain. Lumbar spondylosis.',
      gives: ['M46.1', 'M47.816'],
      never: ['M53.3'],
    },
  ],
});
