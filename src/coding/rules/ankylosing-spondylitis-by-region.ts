import { PAIN_OF_THE_BACK } from '../causes.ts';
import { type CodesByRegion, supportsByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const ANKYLOSING: CodesByRegion = {
  lumbar: 'M45.6',
  lumbosacral: 'M45.7',
  sacral: 'M45.8',
  thoracolumbar: 'M45.5',
  unspecified: 'M45.9',
};
const AXIAL: CodesByRegion = {
  lumbar: 'M45.A6',
  lumbosacral: 'M45.A7',
  sacral: 'M45.A8',
  thoracolumbar: 'M45.A5',
  unspecified: 'M45.A0',
};

/** M45.-: the pain of ankylosing spondylitis and of axial spondyloarthritis is integral to it (I.B.5). */
export default defineRule({
  id: 'ankylosing-spondylitis-by-region',
  version: 1,
  title: 'Ankylosing spondylitis and non-radiographic axial spondyloarthritis are coded by region',
  codes: ['M45'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M45; M45.A' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: ['Spondyloarthritis of an unstated type is not coded here'],
  check: (facts): readonly RuleFinding[] => {
    const words = {
      because:
        'The provider diagnoses an inflammatory disease of the spine; its back pain is part of it.',
      replaces: PAIN_OF_THE_BACK,
    };
    return [
      ...supportsByRegion(facts, facts.diagnosed('ankylosing-spondylitis'), ANKYLOSING, words),
      ...supportsByRegion(facts, facts.diagnosed('axial-spondyloarthritis'), AXIAL, words),
    ];
  },
  examples: [
    {
      name: 'Ankylosing spondylitis of the lumbar spine with low back pain',
      row: 'D119',
      kind: 'supports',
      note: 'Assessment: Ankylosing spondylitis of the lumbar spine, active. Low back pain.',
      gives: ['M45.6'],
      quotes: { 'M45.6': 'Ankylosing spondylitis' },
    },
    {
      name: 'Ankylosing spondylitis of the sacroiliac region',
      row: 'D119',
      kind: 'supports',
      note: 'A/P: Ankylosing spondylitis, sacral and sacrococcygeal region. Continue adalimumab.',
      gives: ['M45.8'],
    },
    {
      name: 'Region not stated',
      row: 'D119',
      kind: 'insufficient',
      note: 'Assessment: Ankylosing spondylitis. Continue adalimumab.',
      gives: ['M45.9'],
    },
    {
      name: 'Suspected ankylosing spondylitis',
      row: 'D119',
      kind: 'trap',
      note: 'Assessment: Low back pain with morning stiffness. Rule out ankylosing spondylitis; HLA-B27 sent.',
      gives: ['M54.50'],
      never: ['M45.6', 'M45.9'],
    },
    {
      name: 'Non-radiographic axial spondyloarthritis, lumbosacral',
      row: 'D120',
      kind: 'supports',
      note: 'Impression: Non-radiographic axial spondyloarthritis of the lumbosacral spine.',
      gives: ['M45.A7'],
    },
    {
      name: 'Non-radiographic disease without a region',
      row: 'D120',
      kind: 'insufficient',
      note: 'Impression: nr-axSpA, stable on NSAIDs.',
      gives: ['M45.A0'],
    },
    {
      name: 'Family history of spondyloarthritis',
      row: 'D120',
      kind: 'trap',
      note: 'Family history: Mother has non-radiographic axial spondyloarthritis.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M45.A0', 'M45.A6'],
    },
    {
      name: 'Ankylosing spondylitis, lumbosacral',
      row: 'D119',
      kind: 'supports',
      note: 'Assessment: Ankylosing spondylitis of the lumbosacral spine.',
      gives: ['M45.7'],
    },
    {
      name: 'Ankylosing spondylitis, thoracolumbar',
      row: 'D119',
      kind: 'supports',
      note: 'Assessment: Ankylosing spondylitis, thoracolumbar region.',
      gives: ['M45.5'],
    },
    {
      name: 'Non-radiographic disease, lumbar',
      row: 'D120',
      kind: 'supports',
      note: 'Assessment: Non-radiographic axial spondyloarthritis of the lumbar spine.',
      gives: ['M45.A6'],
    },
    {
      name: 'Non-radiographic disease, sacral',
      row: 'D120',
      kind: 'supports',
      note: 'Assessment: nr-axSpA, sacral and sacrococcygeal region.',
      gives: ['M45.A8'],
    },
    {
      name: 'Non-radiographic disease, thoracolumbar',
      row: 'D120',
      kind: 'supports',
      note: 'Assessment: nr-axSpA of the thoracolumbar spine.',
      gives: ['M45.A5'],
    },
  ],
});
