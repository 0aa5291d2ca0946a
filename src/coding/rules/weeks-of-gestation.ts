import { defineRule, type RuleFinding } from '../define-rule.ts';
import { weeksOfGestation } from '../pregnancy.ts';

/** Z3A: only on the maternal record, after a code of chapter 15, and only when the week is known. */
export default defineRule({
  id: 'weeks-of-gestation',
  version: 2,
  title: 'The stated week of pregnancy is a Z3A code after the codes of chapter 15',
  codes: ['Z3A'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'O00-O9A use additional code; Z3A code first' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.21.c.11' },
  ],
  exceptions: [
    'No code when no week is stated, or two different ones',
    'Not beside an incidental pregnancy',
  ],
  check: (facts): readonly RuleFinding[] => {
    const told = weeksOfGestation(facts);
    if (told === undefined) return [];
    return [
      {
        stance: 'supports',
        code: codeOfWeek(told.weeks),
        evidence: [told.mention],
        because: 'The note states the week of the pregnancy.',
        order: 'status-last',
        beside: ['O'],
      },
    ];
  },
  examples: [
    {
      name: 'Thirty-second week with days',
      row: 'D132',
      kind: 'supports',
      note: 'Assessment:\n1. IUP at 32w4d\n2. Low back pain',
      gives: ['O99.891', 'M54.50', 'Z3A.32'],
      quotes: { 'Z3A.32': 'IUP at 32w4d' },
    },
    {
      name: 'Weeks and sevenths',
      row: 'D132',
      kind: 'supports',
      note: 'Assessment: Low back pain, 24 3/7 weeks pregnant.',
      gives: ['O99.891', 'M54.50', 'Z3A.24'],
    },
    {
      name: 'Ninth week',
      row: 'D132',
      kind: 'supports',
      note: 'Assessment: Low back pain, 9 weeks pregnant.',
      gives: ['O99.891', 'M54.50', 'Z3A.09'],
    },
    {
      name: 'Less than eight weeks',
      row: 'D132',
      kind: 'supports',
      note: 'Assessment: Low back pain, 7 weeks pregnant.',
      gives: ['O99.891', 'M54.50', 'Z3A.01'],
    },
    {
      name: 'After term',
      row: 'D132',
      kind: 'supports',
      note: 'Assessment: Low back pain, 43 weeks pregnant.',
      gives: ['O99.891', 'M54.50', 'Z3A.49'],
    },
    {
      name: 'The week stands after the pregnancy',
      row: 'D132',
      kind: 'supports',
      note: 'Assessment: Low back pain in pregnancy, 24 weeks.',
      gives: ['O99.891', 'M54.50', 'Z3A.24'],
      quotes: { 'Z3A.24': 'in pregnancy, 24 weeks' },
    },
    {
      name: 'The weeks are those of the pain',
      row: 'D132',
      kind: 'trap',
      note: 'Assessment: Low back pain in pregnancy, 6 weeks of pain.',
      gives: ['O99.891', 'M54.50'],
      never: ['Z3A.01'],
    },
    {
      name: 'Two different weeks',
      row: 'D132',
      kind: 'insufficient',
      note: 'HPI: 24 weeks pregnant.\nAssessment: Low back pain, 25 weeks pregnant.',
      gives: ['O99.891', 'M54.50'],
      never: ['Z3A.24', 'Z3A.25'],
    },
    {
      name: 'Weeks of an incidental pregnancy',
      row: 'D132',
      kind: 'trap',
      note: 'Assessment: Low back pain. 20 weeks pregnant, pregnancy is incidental.',
      gives: ['M54.50', 'Z33.1'],
      never: ['Z3A.20'],
    },
    {
      name: 'Eight weeks',
      row: 'D132',
      kind: 'supports',
      note: 'Assessment: Low back pain, 8 weeks pregnant.',
      gives: ['O99.891', 'M54.50', 'Z3A.08'],
    },
    {
      name: 'Forty-two weeks',
      row: 'D132',
      kind: 'supports',
      note: 'Assessment: Low back pain, 42 weeks pregnant.',
      gives: ['O99.891', 'M54.50', 'Z3A.42'],
    },
  ],
});

/** Z3A.01 below 8 weeks, Z3A.49 above 42. */
function codeOfWeek(weeks: number): string {
  if (weeks < 8) return 'Z3A.01';
  return weeks > 42 ? 'Z3A.49' : `Z3A.${String(weeks).padStart(2, '0')}`;
}
