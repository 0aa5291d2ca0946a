import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = { thoracolumbar: 'M51.45', lumbar: 'M51.46', lumbosacral: 'M51.47' } as const;

/** M51.4-: herniation into the vertebral body, when the provider makes it a diagnosis. */
export default defineRule({
  id: 'schmorl-nodes-by-region',
  version: 1,
  title: 'Schmorl’s nodes that the provider diagnoses are M51.46 or M51.47',
  codes: ['M51.45', 'M51.46', 'M51.47'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M51.4' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, III.B by analogy' },
  ],
  exceptions: [
    'An incidental finding of a report is not coded',
    'Low back pain that the provider calls unrelated stays',
  ],
  check: (facts): readonly RuleFinding[] =>
    sitedCodes(facts, facts.diagnosed('schmorl-node'), CODES).map(({ code, evidence }) => ({
      stance: 'supports',
      code,
      evidence,
      because: 'The provider diagnoses Schmorl’s nodes of the lumbar spine.',
      replaces: PAIN_OF_THE_BACK,
    })),
  examples: [
    {
      name: 'Schmorl’s node at L2-3',
      row: 'D056',
      kind: 'supports',
      note: "Assessment: Symptomatic Schmorl's node at L2-3.",
      gives: ['M51.46'],
    },
    {
      name: 'Lumbosacral',
      row: 'D056',
      kind: 'supports',
      note: 'Dx: Schmorls nodes L5-S1, LBP',
      gives: ['M51.47'],
      never: ['M54.50'],
    },
    {
      name: 'Thoracolumbar junction',
      row: 'D056',
      kind: 'supports',
      note: 'Impression: Schmorl node T12-L1.',
      gives: ['M51.45'],
    },
    {
      name: 'The provider calls the pain unrelated',
      row: 'D056',
      kind: 'insufficient',
      note: "Assessment: Schmorl's nodes of the lumbar spine. Low back pain is unrelated to the Schmorl's nodes.",
      gives: ['M51.46', 'M54.50'],
    },
    {
      name: 'Seen on the report only',
      row: 'D056',
      kind: 'insufficient',
      note: "X-ray lumbar spine: Schmorl's nodes L1-L3.\n\nAssessment: Low back pain.",
      gives: ['M54.50'],
      never: ['M51.46'],
    },
    {
      name: 'None seen',
      row: 'D056',
      kind: 'trap',
      note: "Assessment: Low back pain. No Schmorl's nodes of the lumbar spine.",
      gives: ['M54.50'],
      never: ['M51.46'],
    },
    {
      name: 'In the thoracic spine',
      row: 'D056',
      kind: 'trap',
      note: "Assessment: Thoracic Schmorl's nodes at T8-9. Low back pain.",
      gives: ['M54.50'],
      never: ['M51.46'],
    },
  ],
});
