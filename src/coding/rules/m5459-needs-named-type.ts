import { defineRule, type RuleFinding } from '../define-rule.ts';

const PAIN = ['low-back-pain', 'axial-low-back-pain', 'mechanical-low-back-pain'] as const;

/** M54.59 is for pain whose type or source the provider names and the classification does not list (I.A.9.a). */
export default defineRule({
  id: 'm5459-needs-named-type',
  version: 1,
  title: 'Other low back pain needs a type that the provider names',
  codes: ['M54.59'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, low back, specified NEC' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.9.a' },
  ],
  exceptions: [
    'Nonspecific, unspecified or undiagnosed pain is M54.50',
    'Types with codes of their own: vertebrogenic, myofascial, sacroiliac, facet disease, sciatica',
  ],
  check: (facts): readonly RuleFinding[] => {
    const named = facts.diagnosed('other-specified-low-back-pain');
    const sources = facts
      .linked(PAIN, ['soft-tissue-source'])
      .flatMap((link) => [facts.mention(link.effect), facts.mention(link.cause)]);
    const evidence = [...named, ...sources];
    if (evidence.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M54.59',
        evidence,
        because:
          'The provider names a type or source of the low back pain that has no code of its own.',
        replaces: ['M54.50', 'M54.9'],
      },
    ];
  },
  examples: [
    {
      name: 'Nociplastic low back pain',
      row: 'D016',
      kind: 'supports',
      note: 'Assessment: Nociplastic low back pain.\nPlan: graded activity.',
      gives: ['M54.59'],
      quotes: { 'M54.59': 'Nociplastic low back pain' },
    },
    {
      name: 'The title itself is the diagnosis',
      row: 'D016',
      kind: 'supports',
      note: 'Dx: Other low back pain - ligamentous in origin. LBP x 3 wks.',
      gives: ['M54.59'],
      never: ['M54.50'],
    },
    {
      name: 'The pain is put down to a ligament',
      row: 'D016',
      kind: 'supports',
      note: 'A/P: Low back pain due to iliolumbar ligament irritation. Prolotherapy discussed.',
      gives: ['M54.59'],
      never: ['M54.50'],
    },
    {
      name: 'Nonspecific low back pain',
      row: 'D016',
      kind: 'insufficient',
      note: 'Assessment: Nonspecific low back pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'A ligament is mentioned without a link',
      row: 'D016',
      kind: 'insufficient',
      note: 'Exam: iliolumbar ligament tender.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'A type only suspected',
      row: 'D016',
      kind: 'trap',
      note: 'Assessment: Low back pain, suspected inflammatory low back pain. HLA-B27 sent.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'The link to the ligament is denied',
      row: 'D016',
      kind: 'trap',
      note: 'Assessment: Low back pain, not due to iliolumbar ligament irritation.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'Spasm of the back is assessed besides',
      row: 'D016',
      kind: 'supports',
      note: 'Assessment: Low back pain due to iliolumbar ligament irritation. Muscle spasm of the back.',
      gives: ['M54.59', 'M62.830'],
    },
  ],
});
