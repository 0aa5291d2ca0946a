import { defineRule, type RuleFinding } from '../define-rule.ts';

/** F45.41: psychogenic dorsalgia is excluded from M54 and from G89. */
export default defineRule({
  id: 'psychogenic-pain-alone',
  version: 1,
  title: 'Back pain that the provider calls exclusively psychological is F45.41 alone',
  codes: ['F45.41', 'M54', 'G89'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, psychogenic; Dorsalgia, psychogenic' },
    { source: 'ICD-10-CM Tabular List', section: 'M54 Excludes1; G89 Excludes1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.5.a' },
  ],
  exceptions: ['Pain with psychological factors besides another cause is F45.42'],
  check: (facts): readonly RuleFinding[] => {
    const named = facts.diagnosed('psychogenic-back-pain');
    if (named.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'F45.41',
        evidence: named,
        because: 'The provider diagnoses pain that is exclusively psychological.',
        replaces: ['M54.5', 'M54.6', 'M54.8', 'M54.9', 'G89', 'F45.42'],
      },
    ];
  },
  examples: [
    {
      name: 'Psychogenic back pain',
      row: 'D135',
      kind: 'supports',
      note: 'Assessment: Psychogenic back pain.\nPlan: psychotherapy.',
      gives: ['F45.41'],
      quotes: { 'F45.41': 'Psychogenic back pain' },
    },
    {
      name: 'Pain disorder in the words of the title',
      row: 'D135',
      kind: 'supports',
      note: 'Dx: Chronic low back pain. Pain disorder exclusively related to psychological factors.',
      gives: ['F45.41'],
      never: ['M54.50', 'G89.29'],
    },
    {
      name: 'Psychological factors besides the pain',
      row: 'D135',
      kind: 'insufficient',
      note: 'Assessment: Low back pain with related psychological factors.',
      gives: ['F45.42', 'M54.50'],
      never: ['F45.41'],
    },
    {
      name: 'Psychogenic pain was considered and excluded',
      row: 'D135',
      kind: 'trap',
      note: 'Assessment: Low back pain. Not psychogenic pain.',
      gives: ['M54.50'],
      never: ['F45.41'],
    },
    {
      name: 'Depression beside back pain',
      row: 'D135',
      kind: 'trap',
      note: 'Assessment: Low back pain. Depression, on sertraline.',
      gives: ['M54.50'],
      never: ['F45.41', 'F45.42'],
    },
    {
      name: 'Pain named besides is the same pain, spasm is not',
      row: 'D135',
      kind: 'supports',
      note: 'Assessment: Psychogenic back pain, chronic low back pain, mid-back pain. Muscle spasm of the back.',
      gives: ['F45.41', 'M62.830'],
      withholds: [],
    },
    {
      name: 'Both disorders are named',
      row: 'D135',
      kind: 'supports',
      note: 'Assessment: Psychogenic back pain. Pain disorder with related psychological factors. Muscle spasm of the back.',
      gives: ['F45.41', 'M62.830'],
      withholds: [],
    },
    {
      name: 'Back pain without a site',
      row: 'D135',
      kind: 'supports',
      note: 'Assessment: Psychogenic back pain. Back pain.',
      gives: ['F45.41'],
      withholds: [],
    },
    {
      name: 'Vertebrogenic pain named besides',
      row: 'D135',
      kind: 'supports',
      note: 'Assessment: Psychogenic back pain. Vertebrogenic pain.',
      gives: ['F45.41'],
      withholds: [],
    },
  ],
});
