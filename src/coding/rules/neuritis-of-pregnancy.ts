import { defineRule, type RuleFinding } from '../define-rule.ts';
import { pregnancyOfNow, trimesterCharacter } from '../pregnancy.ts';

/** O26.82-: sciatica or radiculopathy in pregnancy is not it unless the provider says neuritis of pregnancy. */
export default defineRule({
  id: 'neuritis-of-pregnancy',
  version: 1,
  title: 'Only a peripheral neuritis that the provider relates to the pregnancy is O26.82-',
  codes: ['O26.82'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'O26.82; G50-G59 Excludes1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.15.a.1' },
  ],
  exceptions: ['Sciatica and radiculopathy keep their codes after O99.891'],
  check: (facts): readonly RuleFinding[] => {
    const neuritis = facts.diagnosed('pregnancy-neuritis');
    if (neuritis.length === 0 || pregnancyOfNow(facts).length === 0) return [];
    return [
      {
        stance: 'supports',
        code: `O26.82${trimesterCharacter(facts)}`,
        evidence: neuritis,
        because: 'The provider diagnoses a peripheral neuritis and relates it to the pregnancy.',
        order: 'chapter-15-first',
      },
    ];
  },
  examples: [
    {
      name: 'Pregnancy related peripheral neuritis at 30 weeks',
      row: 'D133',
      kind: 'supports',
      note: 'HPI: 30 weeks pregnant.\nAssessment: Pregnancy-related peripheral neuritis.',
      gives: ['O26.823', 'Z3A.30'],
      quotes: { 'O26.823': 'Pregnancy-related peripheral neuritis' },
    },
    {
      name: 'Week not stated, low back pain listed first',
      row: 'D133',
      kind: 'supports',
      note: 'Assessment:\n1. Low back pain\n2. Pregnancy-related peripheral neuritis',
      gives: ['O26.829', 'O99.891', 'M54.50'],
    },
    {
      name: 'Sciatica in pregnancy is not neuritis of pregnancy',
      row: 'D133',
      kind: 'trap',
      note: 'Assessment: Sciatica of the left leg, 30 weeks pregnant.',
      gives: ['O99.891', 'M54.32', 'Z3A.30'],
      never: ['O26.823'],
    },
    {
      name: 'Neuritis only suspected',
      row: 'D133',
      kind: 'insufficient',
      note: 'HPI: 30 weeks pregnant.\nAssessment: Low back pain. Possible pregnancy-related peripheral neuritis.',
      gives: ['O99.891', 'M54.50', 'Z3A.30'],
      never: ['O26.823'],
    },
  ],
});
