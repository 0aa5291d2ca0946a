import { defineRule, type RuleFinding } from '../define-rule.ts';
import { pregnancyOfNow, trimesterCharacter } from '../pregnancy.ts';

/** O9A.2-: the injury complicates the pregnancy and stands after the code that says so. */
export default defineRule({
  id: 'injury-in-pregnancy',
  version: 1,
  title: 'A current injury of the low back in pregnancy is O9A.21- by trimester, then the injury',
  codes: ['O9A.21'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'O9A.2 use additional code, inclusion S00-T88' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.15.a.1, I.C.15.a.3' },
  ],
  exceptions: ['The provider states that the pregnancy is incidental'],
  check: (facts): readonly RuleFinding[] => {
    const pregnancy = pregnancyOfNow(facts);
    if (pregnancy.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: `O9A.21${trimesterCharacter(facts)}`,
        evidence: pregnancy,
        because:
          'The patient is pregnant and injured, and the provider does not call the pregnancy incidental.',
        order: 'chapter-15-first',
        beside: ['S'],
      },
    ];
  },
  examples: [
    {
      name: 'Lumbar strain at 20 weeks',
      row: 'D134',
      kind: 'supports',
      note: 'HPI: Slipped and fell, 20 weeks pregnant.\nAssessment: Acute lumbar strain.',
      gives: ['O9A.212', 'S39.012A', 'Z3A.20'],
      quotes: { 'O9A.212': '20 weeks pregnant' },
    },
    {
      name: 'Lumbosacral sprain in the third trimester',
      row: 'D134',
      kind: 'supports',
      note: 'Assessment: Lumbar sprain, third trimester pregnancy.',
      gives: ['O9A.213', 'S33.5XXA'],
    },
    {
      name: 'Trimester not stated',
      row: 'D134',
      kind: 'supports',
      note: 'Assessment: Low back strain. Patient is pregnant.',
      gives: ['O9A.219', 'S39.012A'],
    },
    {
      name: 'Suspected strain is the symptom, and that is no injury',
      row: 'D134',
      kind: 'insufficient',
      note: 'HPI: 20 weeks pregnant.\nAssessment: Low back pain, possible lumbar strain.',
      gives: ['O99.891', 'M54.50', 'Z3A.20'],
      never: ['O9A.212', 'S39.012A'],
    },
    {
      name: 'Strain in an earlier pregnancy',
      row: 'D134',
      kind: 'trap',
      note: 'PMH: lumbar strain during her first pregnancy.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['O9A.219', 'S39.012A'],
    },
  ],
});
