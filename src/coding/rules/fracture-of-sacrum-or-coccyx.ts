import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { fractureCharacter } from '../treatment-phase.ts';

const SITES = [
  { concept: 'sacral-fracture', code: 'S32.10X' },
  { concept: 'coccyx-fracture', code: 'S32.2XX' },
] as const;

/** S32.10-/S32.2-: zone and type of a sacral fracture are seldom in an office note; without them it is unspecified. */
export default defineRule({
  id: 'fracture-of-sacrum-or-coccyx',
  version: 1,
  title: 'A fracture of the sacrum is S32.10X-, of the coccyx S32.2XX-',
  codes: ['S32.10', 'S32.2'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'S32.1, S32.2; Excludes1 at block M50-M54' },
  ],
  exceptions: [
    'An insufficiency fracture of the sacrum is no injury',
    'A fracture of the past is not coded',
  ],
  check: (facts): readonly RuleFinding[] =>
    SITES.flatMap(({ concept, code }): RuleFinding[] => {
      const fractures = facts.diagnosed(concept);
      if (fractures.length === 0) return [];
      return [
        {
          stance: 'supports',
          code: code + fractureCharacter(facts, fractures, 'ABDGKS'),
          evidence: fractures,
          because: 'The provider diagnoses a current fracture of this bone.',
          replaces: PAIN_OF_THE_BACK,
          order: 'injury-first',
        },
      ];
    }),
  examples: [
    {
      name: 'Coccyx fracture after a fall',
      row: 'D085',
      kind: 'insufficient',
      note: 'Assessment: Coccyx fracture, tailbone pain since falling on ice.',
      gives: ['S32.2XXA'],
      never: ['M53.3'],
    },
    {
      name: 'Sacral fracture',
      note: 'Assessment: Traumatic sacral fracture after MVC. Low back pain.',
      gives: ['S32.10XA'],
    },
    {
      name: 'Old coccyx fracture and coccydynia today',
      row: 'D085',
      kind: 'trap',
      note: 'Assessment: Coccydynia. Old coccyx fracture.',
      gives: ['M53.3'],
      never: ['S32.2XXA'],
    },
    {
      name: 'No fracture of the coccyx',
      row: 'D085',
      kind: 'trap',
      note: 'Assessment: Coccydynia, no coccyx fracture on films.',
      gives: ['M53.3'],
      never: ['S32.2XXA'],
    },
    {
      name: 'Nonunion of the sacrum before a condition listed first',
      note: 'Assessment: Lumbar spondylosis. Sacral fracture with nonunion, low back pain.',
      gives: ['S32.10XK', 'M47.816'],
    },
  ],
});
