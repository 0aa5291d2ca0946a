import { defineRule, type RuleFinding } from '../define-rule.ts';

/** "Somatic dysfunction: sacral, lumbar": each region that stands with the term has its code. */
export default defineRule({
  id: 'segmental-dysfunction-regions-listed',
  version: 1,
  title: 'The lumbar region in a list of regions of somatic dysfunction is M99.03',
  codes: ['M99.03'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Dysfunction, somatic, lumbar region' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.a.2' },
  ],
  exceptions: ['A term without a low region gives no code here'],
  check: (facts): readonly RuleFinding[] => {
    const listed = facts
      .diagnosed('somatic-dysfunction-regions', 'somatic-dysfunction-sacral')
      .filter(({ regions }) => regions.includes('lumbar') || regions.includes('lumbosacral'));
    if (listed.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M99.03',
        evidence: listed,
        because: 'The lumbar region stands in the list of regions with somatic dysfunction.',
        order: 'injury-first',
      },
    ];
  },
  examples: [
    {
      name: 'Sacral and lumbar in one list',
      row: 'D081',
      kind: 'supports',
      note: 'Assessment: Somatic dysfunction of sacral and lumbar regions. LBP.',
      gives: ['M99.03', 'M99.04', 'M54.50'],
    },
    {
      name: 'Term and region in two places of a sentence',
      row: 'D140',
      kind: 'supports',
      note: 'A/P: lumbosacral, somatic dysfunction',
      gives: ['M99.03'],
    },
    {
      name: 'Region of the neck only',
      row: 'D081',
      kind: 'trap',
      note: 'Assessment: Somatic dysfunction, cervical. Low back pain.',
      gives: ['M54.50'],
      never: ['M99.03', 'M99.04'],
    },
    {
      name: 'The dysfunction stands before the pain listed first',
      row: 'D081',
      kind: 'supports',
      note: 'Assessment: LBP. Nonallopathic lesions, lumbar.',
      gives: ['M99.03', 'M54.50'],
    },
    {
      name: 'The lumbar region is involved besides',
      row: 'D140',
      kind: 'supports',
      note: 'Dx: Sacral segmental dysfunction with lumbar involvement. Low back pain.',
      gives: ['M99.03', 'M99.04', 'M54.50'],
    },
  ],
});
