import { defineRule, type RuleFinding } from '../define-rule.ts';
import { isCalledChronic, lateEffects, painThatRemains } from '../low-back-injury.ts';

const CODES: Readonly<Record<string, string>> = {
  'low-back-sprain': 'S33.5XXS',
  'back-sprain': 'S33.5XXS',
  'lumbosacral-sprain': 'S33.9XXS',
};

/** I.B.10: what remains is coded first, then the injury with S. The Excludes1 at M54.5 speaks of the current strain. */
export default defineRule({
  id: 'sequela-of-low-back-injury',
  version: 1,
  title:
    'A late effect of a low back strain or sprain is the condition first, then the injury with S',
  codes: ['S39.012S', 'S33.5XXS', 'S33.9XXS', 'G89.21'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.B.10, I.C.19.a, I.C.6.b' }],
  exceptions: [
    'An old injury that is mentioned without a link to the condition of today is not coded',
    'Without a condition that remains, S is not coded: it cannot stand first',
  ],
  check: (facts): readonly RuleFinding[] => {
    const injuries = lateEffects(facts);
    const injury = injuries[0];
    if (injury === undefined) return [];
    const code = CODES[injury.concept] ?? 'S39.012S';
    const pain = painThatRemains(facts, injury);
    if (pain.length === 0) {
      return [
        {
          stance: 'blocks',
          code,
          hard: false,
          evidence: injuries,
          because: 'An injury is named as origin, and no condition that remains from it.',
          wouldNeed: 'the condition of today that is the late effect',
          where: 'assessment',
        },
      ];
    }
    const chronic = pain.filter(isCalledChronic);
    return [
      {
        stance: 'supports',
        code: 'M54.50',
        evidence: pain,
        because: 'The low back pain is what remains of the injury; it is coded first.',
      },
      {
        stance: 'supports',
        code,
        evidence: injuries,
        because: 'The provider names the old injury as the origin of the condition treated today.',
        order: 'status-last',
      },
      ...(chronic.length === 0
        ? []
        : [
            {
              stance: 'supports',
              code: 'G89.21',
              evidence: chronic,
              because: 'The pain is called chronic and is put down to an old injury.',
              replaces: ['G89.29'],
              order: 'after-site',
            } as const,
          ]),
      {
        stance: 'remarks',
        id: 'sequela-beside-its-symptom',
        severity: 'warning',
        code,
        because:
          'The pair stands by the sequela rule (I.B.10), although M54.5- excludes the current strain; some payers edit it. Keep the statement of the provider with the claim.',
        owner: 'coder',
        evidence: [...pain, ...injuries],
      },
    ];
  },
  examples: [
    {
      name: 'Chronic pain from an old strain',
      row: 'D088',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain due to old lumbar strain (2019 work injury).',
      gives: ['M54.50', 'G89.21', 'S39.012S'],
      never: ['S39.012A', 'G89.29'],
      finds: ['sequela-beside-its-symptom'],
    },
    {
      name: 'Pain called a sequela',
      row: 'D088',
      kind: 'supports',
      note: 'A: Low back pain, sequela of lumbar strain in 2021.',
      gives: ['M54.50', 'S39.012S'],
      never: ['S39.012A'],
    },
    {
      name: 'Late effect of a sprain',
      row: 'D088',
      kind: 'supports',
      note: 'Impression: LBP as a late effect of lumbar sprain.',
      gives: ['M54.50', 'S33.5XXS'],
    },
    {
      name: 'The time of the strain stands after the pain',
      row: 'D088',
      kind: 'supports',
      note: 'Assessment: Residual low back pain from lumbar strain 2 years ago.',
      gives: ['M54.50', 'S39.012S'],
    },
    {
      name: 'Old strain, no link to the pain',
      row: 'D088',
      kind: 'insufficient',
      note: 'PMH: lumbar strain 2018.\nAssessment: Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      never: ['S39.012S', 'S39.012A'],
    },
    {
      name: 'Nothing is said to remain',
      row: 'D088',
      kind: 'insufficient',
      note: 'Assessment: Sequela of lumbar strain.',
      gives: [],
      withholds: ['S39.012S'],
    },
    {
      name: 'Pain said not to come from the old strain',
      row: 'D088',
      kind: 'trap',
      note: 'Assessment: Low back pain, not due to prior lumbar strain.',
      gives: ['M54.50'],
      never: ['S39.012S', 'S39.012A'],
    },
    {
      name: 'Late effect of a neck strain',
      row: 'D088',
      kind: 'trap',
      note: 'Assessment: Neck pain, sequela of cervical strain. Low back pain.',
      gives: ['M54.50'],
      never: ['S39.012S'],
    },
    {
      name: 'Late effects of a lumbosacral sprain, of a back sprain',
      row: 'D088',
      kind: 'supports',
      note: 'A: Chronic pain, late effect of lumbosacral sprain; low back pain.',
      gives: ['M54.50', 'G89.21', 'S33.9XXS'],
    },
    {
      name: 'Late effect of a back sprain',
      row: 'D088',
      kind: 'supports',
      note: 'A: Low back pain, sequela of back sprain.',
      gives: ['M54.50', 'S33.5XXS'],
    },
    {
      name: 'Nothing remains of one strain, another is current',
      row: 'D088',
      kind: 'trap',
      note: 'Assessment: Sequela of lumbar strain.\nLumbar strain, acute.',
      gives: ['S39.012A'],
    },
    {
      name: 'The status of the strain named first',
      row: 'D088',
      kind: 'supports',
      note: 'A: Sequela of lumbar strain. Low back pain.',
      gives: ['M54.50', 'S39.012S'],
    },
    {
      name: 'Back pain without a site after a lumbar strain',
      row: 'D088',
      kind: 'supports',
      note: 'A: Back pain, late effect of lumbar strain.',
      gives: ['M54.50', 'S39.012S'],
    },
  ],
});
