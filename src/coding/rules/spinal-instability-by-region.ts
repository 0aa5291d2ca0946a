import { PAIN_OF_THE_BACK } from '../causes.ts';
import { type CodesByRegion, supportsByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const CODES: CodesByRegion = {
  thoracolumbar: 'M53.2X5',
  lumbar: 'M53.2X6',
  lumbosacral: 'M53.2X7',
  sacral: 'M53.2X8',
  unspecified: 'M53.2X9',
};

/** M53.2X-: the provider says instability; millimetres on flexion-extension films do not say it. */
export default defineRule({
  id: 'spinal-instability-by-region',
  version: 1,
  title: 'Lumbar or lumbosacral instability is M53.2X6 or M53.2X7 when the provider names it',
  codes: ['M53.2X5', 'M53.2X6', 'M53.2X7', 'M53.2X9'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M53.2X' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.B.5' },
  ],
  exceptions: ['Motion measured on films without the term is not instability'],
  check: (facts): readonly RuleFinding[] =>
    supportsByRegion(facts, facts.diagnosed('spinal-instability'), CODES, {
      because: 'The provider diagnoses spinal instability of this region.',
      replaces: PAIN_OF_THE_BACK,
    }),
  examples: [
    {
      name: 'Lumbar segmental instability',
      row: 'D076',
      kind: 'supports',
      note: 'Assessment: Lumbar segmental instability L4-5 with mechanical low back pain.',
      gives: ['M53.2X6'],
      quotes: { 'M53.2X6': 'Lumbar segmental instability' },
    },
    {
      name: 'Instability at L5-S1',
      row: 'D076',
      kind: 'supports',
      note: 'PREOPERATIVE DIAGNOSIS: Instability at L5-S1.\nPROCEDURE: L5-S1 fusion.\nDESCRIPTION OF PROCEDURE: Screws were placed.',
      gives: ['M53.2X7'],
    },
    {
      name: 'Instability beside a slip',
      row: 'D076',
      kind: 'supports',
      note: 'A: L4-5 spondylolisthesis with L4-5 instability',
      gives: ['M43.16', 'M53.2X6'],
    },
    {
      name: 'Millimetres on flexion-extension only',
      row: 'D076',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Flexion-extension views: 4 mm of translation at L4-5.',
      gives: ['M54.50'],
      never: ['M53.2X6'],
    },
    {
      name: 'Region not stated',
      row: 'D076',
      kind: 'insufficient',
      note: 'Assessment: Spinal instability.',
      gives: ['M53.2X9'],
    },
    {
      name: 'No instability on films that move',
      row: 'D076',
      kind: 'trap',
      note: 'Assessment: Low back pain. 2 mm of translation, no lumbar instability.',
      gives: ['M54.50'],
      never: ['M53.2X6'],
    },
    {
      name: 'Unsteady gait',
      row: 'D076',
      kind: 'trap',
      note: 'Assessment: Gait instability. Low back pain.',
      gives: ['M54.50'],
      never: ['M53.2X6', 'M53.2X9'],
    },
    {
      name: 'Thoracolumbar and sacral instability',
      row: 'D076',
      kind: 'supports',
      note: 'Assessment: Thoracolumbar spinal instability. Sacral segmental instability.',
      gives: ['M53.2X5', 'M53.2X8'],
    },
  ],
});
