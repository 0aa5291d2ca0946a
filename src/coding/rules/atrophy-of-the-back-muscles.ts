import { defineRule, type RuleFinding } from '../define-rule.ts';

/** M62.5A2 since 2022-10-01; before, back muscles were an "other site" (M62.58). Atrophy does not explain pain by itself. */
export default defineRule({
  id: 'atrophy-of-the-back-muscles',
  version: 1,
  title: 'Wasting of the muscles of the low back is M62.5A2, beside the pain',
  codes: ['M62.5A2', 'M62.58'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Tabular List', section: 'M62.5A2 (addenda FY2023)' }],
  exceptions: ['Atrophy that stands in the imaging report only is not coded'],
  check: (facts): readonly RuleFinding[] => {
    const atrophy = facts.diagnosed('back-muscle-atrophy');
    if (atrophy.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M62.5A2',
        evidence: atrophy,
        because: 'The provider diagnoses atrophy of the lumbosacral muscles of the back.',
      },
    ];
  },
  examples: [
    {
      name: 'Atrophy of the lumbar paraspinal muscles',
      row: 'D100',
      kind: 'supports',
      note: 'Assessment: Atrophy of the lumbar paraspinal muscles after prolonged immobilization.',
      gives: ['M62.5A2'],
      quotes: { 'M62.5A2': 'Atrophy of the lumbar paraspinal muscles' },
    },
    {
      name: 'Muscle wasting beside low back pain',
      row: 'D100',
      kind: 'supports',
      note: 'Dx: 1. LBP 2. lumbosacral muscle wasting',
      gives: ['M54.50', 'M62.5A2'],
    },
    {
      name: 'The day before the split',
      row: 'D100',
      kind: 'supports',
      date: '2022-09-30',
      note: 'Assessment: Lumbar paraspinal muscle atrophy.',
      gives: ['M62.58'],
    },
    {
      name: 'The first day of the split',
      row: 'D100',
      kind: 'supports',
      date: '2022-10-01',
      note: 'Assessment: Lumbar paraspinal muscle atrophy.',
      gives: ['M62.5A2'],
    },
    {
      name: 'Atrophy in the report only',
      row: 'D100',
      kind: 'insufficient',
      note: 'MRI: fatty atrophy of the multifidus muscles.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M62.5A2'],
    },
    {
      name: 'No atrophy',
      row: 'D100',
      kind: 'trap',
      note: 'Assessment: Low back pain, no paraspinal atrophy.',
      gives: ['M54.50'],
      never: ['M62.5A2'],
    },
    {
      name: 'Atrophy of the thigh',
      row: 'D100',
      kind: 'trap',
      note: 'Assessment: Low back pain. Quadriceps atrophy.',
      gives: ['M54.50'],
      never: ['M62.5A2'],
    },
  ],
});
