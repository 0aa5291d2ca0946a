import { defineRule, type RuleFinding } from '../define-rule.ts';
import { incidentalPregnancy } from '../pregnancy.ts';

/** Every code begins with it: the status stands beside whatever the visit is for, and never alone. */
const ANY_CODE = [''];

/** I.C.15.a.1, I.C.21.c.3: only the provider can say that the pregnancy is incidental; Z33.1 is then secondary. */
export default defineRule({
  id: 'pregnancy-is-incidental',
  version: 1,
  title:
    'A pregnancy that the provider calls incidental is Z33.1 after the condition, without chapter 15',
  codes: ['Z33.1', 'O99.891', 'O9A.21'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.15.a.1, I.C.21.c.3' },
    { source: 'ICD-10-CM Tabular List', section: 'Z33.1' },
  ],
  exceptions: ['Without that statement chapter 15 stands first'],
  check: (facts): readonly RuleFinding[] => {
    const said = incidentalPregnancy(facts);
    const complicated = facts.diagnosed('pregnancy-neuritis');
    if (said.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'Z33.1',
        evidence: said,
        because: 'The provider states that the pregnancy is incidental to this encounter.',
        order: 'status-last',
        beside: ANY_CODE,
      },
      ...(complicated.length === 0
        ? []
        : [
            {
              stance: 'asks',
              topic: 'pregnancy-relation',
              indicators: [...said, ...complicated],
              because:
                'The note calls the pregnancy incidental and names a condition as related to it.',
            } as const,
          ]),
    ];
  },
  examples: [
    {
      name: 'Pregnancy incidental to low back pain',
      row: 'D132',
      kind: 'supports',
      note: 'HPI: 18 weeks pregnant.\nAssessment: Low back pain. Pregnancy is incidental to this visit.',
      gives: ['M54.50', 'Z33.1'],
      never: ['O99.891', 'Z3A.18'],
      quotes: { 'Z33.1': 'Pregnancy is incidental to' },
    },
    {
      name: 'Strain of the back that is unrelated to the pregnancy',
      row: 'D134',
      kind: 'insufficient',
      note: 'Assessment: Lumbar strain, unrelated to her pregnancy.',
      gives: ['S39.012A', 'Z33.1'],
      never: ['O9A.219'],
    },
    {
      name: 'Called incidental, and related to a neuritis',
      row: 'D133',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Pregnancy-related peripheral neuritis. Pregnancy is incidental.',
      gives: ['M54.50', 'Z33.1'],
      asks: ['pregnancy-relation'],
    },
    {
      name: 'Incidental pregnancy and no condition of the back',
      row: 'D132',
      kind: 'trap',
      note: 'Assessment: Ankle sprain. Pregnancy is incidental.',
      gives: [],
      never: ['Z33.1'],
    },
    {
      name: 'The pregnancy stands last though it is named first',
      row: 'D132',
      kind: 'supports',
      note: 'HPI: 18 weeks pregnant.\nAssessment:\n1. Pregnancy is incidental\n2. Low back pain',
      gives: ['M54.50', 'Z33.1'],
      asks: [],
    },
    {
      name: 'Beside an injury',
      row: 'D134',
      kind: 'supports',
      note: 'Assessment: Lumbar strain. Pregnancy is incidental.',
      gives: ['S39.012A', 'Z33.1'],
    },
    {
      name: 'Beside a nerve lesion',
      row: 'D133',
      kind: 'supports',
      note: 'Assessment: Right piriformis syndrome. Pregnancy is incidental.',
      gives: ['G57.01', 'Z33.1'],
    },
  ],
});
