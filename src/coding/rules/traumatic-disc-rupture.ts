import { PAIN_OF_BACK_AND_LEG } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { currentInjuries, isLateEffect } from '../low-back-injury.ts';
import { treatmentPhase } from '../treatment-phase.ts';

const RUPTURE = ['traumatic-disc-rupture'] as const;

/** S33.0: Rupture, intervertebral disc leads to displacement unless it is called traumatic. */
export default defineRule({
  id: 'traumatic-disc-rupture',
  version: 1,
  title: 'A disc rupture that the provider calls traumatic is S33.0XX-, not M51.-',
  codes: ['S33.0'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Rupture, traumatic, intervertebral disc' },
    { source: 'ICD-10-CM Tabular List', section: 'S33, Excludes1; Excludes1 at block M50-M54' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.b, I.C.19.a, I.C.20' },
  ],
  exceptions: [
    'A herniation first noticed after lifting is not traumatic without the provider’s word',
  ],
  check: (facts): readonly RuleFinding[] => {
    const current = currentInjuries(facts, RUPTURE);
    const late = facts.stated(...RUPTURE).filter((mention) => isLateEffect(facts, mention));
    return [
      ...(current.length === 0
        ? []
        : [
            {
              stance: 'supports',
              code: `S33.0XX${treatmentPhase(facts, current)}`,
              evidence: current,
              because:
                'The provider diagnoses a traumatic rupture of a lumbar disc as a current injury.',
              replaces: PAIN_OF_BACK_AND_LEG,
              order: 'injury-first',
            } as const,
          ]),
      ...(late.length === 0
        ? []
        : [
            {
              stance: 'supports',
              code: 'S33.0XXS',
              evidence: late,
              because:
                'The provider names a traumatic disc rupture as the origin of what remains (I.B.10).',
              order: 'after-site',
            } as const,
          ]),
    ];
  },
  examples: [
    {
      name: 'Traumatic rupture after a crash',
      row: 'D054',
      kind: 'supports',
      note: 'HPI: MVC yesterday.\nAssessment: Acute traumatic L4-5 disc herniation with low back pain.',
      gives: ['S33.0XXA'],
      never: ['M51.26', 'M54.50'],
    },
    {
      name: 'The provider names the fall as the cause',
      row: 'D054',
      kind: 'supports',
      note: 'Assessment: L5-S1 disc herniation due to fall from ladder today. Left leg radiculopathy.',
      gives: ['S33.0XXA'],
      never: ['M51.17', 'M51.27', 'M54.17'],
    },
    {
      name: 'In the healing phase',
      row: 'D054',
      kind: 'supports',
      note: 'Follow up: traumatic rupture of lumbar disc, routine healing, active treatment completed.\nAssessment: Traumatic rupture of the L4-5 disc.',
      gives: ['S33.0XXD'],
    },
    {
      name: 'What remains of it',
      row: 'D054',
      kind: 'supports',
      note: 'Assessment: Low back pain, sequela of traumatic L4-5 disc rupture.',
      gives: ['M54.50', 'S33.0XXS'],
      never: ['S33.0XXA'],
    },
    {
      name: 'Herniation noticed after lifting, no link by the provider',
      row: 'D054',
      kind: 'insufficient',
      note: 'HPI: pain after lifting a box.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['S33.0XXA'],
    },
    {
      name: 'Acute is not traumatic',
      row: 'D054',
      kind: 'trap',
      note: 'Assessment: Acute herniation of the L4-5 disc.',
      gives: ['M51.26'],
      never: ['S33.0XXA'],
    },
    {
      name: 'Traumatic rupture excluded',
      row: 'D054',
      kind: 'trap',
      note: 'Assessment: Lumbar strain after MVC today. No traumatic disc herniation on MRI.',
      gives: ['S39.012A'],
      never: ['S33.0XXA'],
    },
    {
      name: 'The injury stands first',
      row: 'D054',
      kind: 'supports',
      note: 'Assessment:\n1. Muscle spasm of back\n2. Traumatic L4-5 disc rupture, MVC today',
      gives: ['S33.0XXA', 'M62.830'],
    },
    {
      name: 'The late effect stands after the condition',
      row: 'D054',
      kind: 'supports',
      note: 'Assessment: Sequela of traumatic lumbar disc rupture with low back pain.',
      gives: ['M54.50', 'S33.0XXS'],
    },
  ],
});
