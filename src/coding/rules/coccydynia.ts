import { defineRule, type RuleFinding } from '../define-rule.ts';

/** M53.3: coccygodynia is its inclusion term. A current injury of the coccyx is coded as the injury. */
export default defineRule({
  id: 'coccydynia',
  version: 1,
  title: 'Pain of the coccyx is M53.3 unless a current injury of the coccyx is diagnosed',
  codes: ['M53.3'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Tabular List',
      section: 'M53.3 inclusion term; Excludes1 at block M50-M54',
    },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, coccyx' },
  ],
  exceptions: ['A fracture, contusion or sprain of the coccyx takes its place'],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts.diagnosed('coccydynia');
    if (pain.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M53.3',
        evidence: pain,
        because: 'The provider diagnoses pain of the coccyx.',
      },
    ];
  },
  examples: [
    {
      name: 'Coccydynia',
      row: 'D085',
      kind: 'supports',
      note: 'Assessment: Coccydynia. Donut cushion.',
      gives: ['M53.3'],
      quotes: { 'M53.3': 'Coccydynia' },
    },
    {
      name: 'Tailbone pain beside low back pain is another site',
      row: 'D085',
      kind: 'supports',
      note: 'A/P: 1. tailbone pain 2. low back pain',
      gives: ['M53.3', 'M54.50'],
    },
    {
      name: 'Fracture of the coccyx',
      row: 'D085',
      kind: 'insufficient',
      note: 'Assessment: Coccyx fracture after a fall, coccydynia.',
      gives: ['S32.2XXA'],
      never: ['M53.3'],
    },
    {
      name: 'Coccyx pain denied',
      row: 'D085',
      kind: 'trap',
      note: 'Assessment: Low back pain, no coccyx pain.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
    {
      name: 'Coccydynia years ago',
      row: 'D085',
      kind: 'trap',
      note: 'PMH: coccydynia in 2012.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
  ],
});
