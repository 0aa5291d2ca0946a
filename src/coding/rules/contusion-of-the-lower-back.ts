import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { currentInjuries } from '../low-back-injury.ts';
import { treatmentPhase } from '../treatment-phase.ts';

/** S30.0-: contusion of the lower back and pelvis; not coded beside a graver injury of the same site (I.C.19.b.1). */
export default defineRule({
  id: 'contusion-of-the-lower-back',
  version: 1,
  title: 'A contusion of the lower back, sacrum, coccyx or buttock is S30.0XX-',
  codes: ['S30.0'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'S30.0; Excludes1 at block M50-M54' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.19.a, I.C.19.b.1' },
  ],
  exceptions: ['A fracture, sprain or strain of the low back takes its place'],
  check: (facts): readonly RuleFinding[] => {
    const contusions = currentInjuries(facts, ['low-back-contusion', 'back-contusion']);
    if (contusions.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: `S30.0XX${treatmentPhase(facts, contusions)}`,
        evidence: contusions,
        because: 'The provider diagnoses a contusion of the lower back or pelvis.',
        replaces: [...PAIN_OF_THE_BACK, 'S39.92'],
        order: 'injury-first',
      },
    ];
  },
  examples: [
    {
      name: 'Contusion of the lower back after a fall',
      row: 'D093',
      kind: 'supports',
      note: 'HPI: slipped on wet floor, landed on his back.\nAssessment: Contusion of lower back.\nPlan: ice.',
      gives: ['S30.0XXA'],
      quotes: { 'S30.0XXA': 'Contusion of lower back' },
    },
    {
      name: 'Contusion and the pain it causes',
      row: 'D093',
      kind: 'supports',
      note: 'Dx: 1) lumbar contusion 2) low back pain',
      gives: ['S30.0XXA'],
      never: ['M54.50'],
    },
    {
      name: 'Back contusion in a note that speaks of the low back',
      row: 'D093',
      kind: 'supports',
      note: 'CC: low back pain after being hit by a ball.\nA: back contusion, improving',
      gives: ['S30.0XXD'],
    },
    {
      name: 'Bruised coccyx',
      row: 'D085',
      kind: 'insufficient',
      note: 'Assessment: Coccyx contusion and coccydynia after falling on the stairs yesterday.',
      gives: ['S30.0XXA'],
      never: ['M53.3'],
    },
    {
      name: 'Contusion beside a strain of the same site',
      row: 'D093',
      kind: 'insufficient',
      note: 'Assessment: Lumbar strain and low back contusion.',
      gives: ['S39.012A'],
      never: ['S30.0XXA'],
    },
    {
      name: 'Fall without a bruise',
      row: 'D093',
      kind: 'insufficient',
      note: 'Assessment: Low back pain after a fall.',
      gives: ['M54.50'],
      never: ['S30.0XXA'],
    },
    {
      name: 'Contusion of the knee',
      row: 'D093',
      kind: 'trap',
      note: 'Assessment: Knee contusion. Low back pain.',
      gives: ['M54.50'],
      never: ['S30.0XXA'],
    },
    {
      name: 'No bruising of the back',
      row: 'D093',
      kind: 'trap',
      note: 'Assessment: Low back pain after MVC, no low back contusion.',
      gives: ['M54.50'],
      never: ['S30.0XXA'],
    },
    {
      name: 'Back contusion without a region',
      row: 'D093',
      kind: 'trap',
      note: 'Assessment: Back contusion.',
      gives: [],
      never: ['S30.0XXA'],
    },
    {
      name: 'The contusion stands before a condition listed first, and says what the injury is',
      row: 'D093',
      kind: 'supports',
      note: 'Assessment: 1. Lumbar spondylosis. 2. Low back injury: low back contusion.',
      gives: ['S30.0XXA', 'M47.816'],
    },
  ],
});
