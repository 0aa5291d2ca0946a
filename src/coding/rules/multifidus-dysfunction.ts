import { BACK_PAIN, LOW_BACK_PAIN } from '../back-pain.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const MULTIFIDUS = ['multifidus-dysfunction'] as const;
const PAIN = [...LOW_BACK_PAIN, ...BACK_PAIN];
/** M62.85 exists since 2024-10-01; before, the conversion table leads to M62.89. */
export default defineRule({
  id: 'multifidus-dysfunction',
  version: 1,
  title: 'Dysfunction of the lumbar multifidus muscles is M62.85',
  codes: ['M62.85', 'M62.89'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Dysfunction, multifidus muscles, lumbar region',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M62.85; Excludes1 at M62' },
  ],
  exceptions: ['Low back pain stays as a code of its own when the provider does not join the two'],
  check: (facts): readonly RuleFinding[] => {
    const dysfunction = facts.diagnosed(...MULTIFIDUS);
    if (dysfunction.length === 0) return [];
    const joined =
      facts.linked(PAIN, MULTIFIDUS, ['caused-by', 'with']).length > 0 ||
      facts.linked(MULTIFIDUS, PAIN, ['with']).length > 0;
    return [
      {
        stance: 'supports',
        code: 'M62.85',
        evidence: dysfunction,
        because: 'The provider diagnoses dysfunction of the lumbar multifidus muscles.',
        ...(joined ? { replaces: PAIN_OF_THE_BACK } : {}),
      },
    ];
  },
  examples: [
    {
      name: 'Multifidus dysfunction as cause of the pain',
      row: 'D099',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain due to lumbar multifidus dysfunction.',
      gives: ['M62.85'],
      never: ['M54.50'],
      quotes: { 'M62.85': 'lumbar multifidus dysfunction' },
    },
    {
      name: 'Dysfunction of the multifidus muscles with pain',
      row: 'D099',
      kind: 'supports',
      note: 'Impression: Dysfunction of the multifidus muscles, lumbar region, with axial low back pain',
      gives: ['M62.85'],
    },
    {
      name: 'Listed beside the pain and not joined',
      row: 'D099',
      kind: 'supports',
      note: 'A/P:\n1. Low back pain\n2. Lumbar multifidus dysfunction',
      gives: ['M54.50', 'M62.85'],
    },
    {
      name: 'The day before the code',
      row: 'D099',
      kind: 'supports',
      date: '2024-09-30',
      note: 'Assessment: Lumbar multifidus dysfunction.',
      gives: ['M62.89'],
    },
    {
      name: 'The first day of the code',
      row: 'D099',
      kind: 'supports',
      date: '2024-10-01',
      note: 'Assessment: Lumbar multifidus dysfunction.',
      gives: ['M62.85'],
    },
    {
      name: 'Fatty change of the multifidus in the report only',
      row: 'D099',
      kind: 'insufficient',
      note: 'MRI lumbar spine: fatty infiltration of the multifidus.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M62.85'],
    },
    {
      name: 'Multifidus dysfunction only suspected',
      row: 'D099',
      kind: 'trap',
      note: 'Assessment: Low back pain, suspect multifidus dysfunction.',
      gives: ['M54.50'],
      never: ['M62.85'],
    },
    {
      name: 'Dysfunction beside myofascial pain',
      row: 'D099',
      kind: 'trap',
      note: 'Assessment: Lumbar multifidus dysfunction. Lumbar myofascial pain.',
      gives: ['M62.85'],
      withholds: ['M79.18'],
    },
    {
      name: 'Mechanical pain with the dysfunction',
      row: 'D099',
      kind: 'supports',
      note: 'Assessment: Mechanical low back pain with lumbar multifidus dysfunction.',
      gives: ['M62.85'],
    },
    {
      name: 'Back pain from the dysfunction',
      row: 'D099',
      kind: 'supports',
      note: 'Assessment: Back pain from multifidus dysfunction.',
      gives: ['M62.85'],
    },
  ],
});
