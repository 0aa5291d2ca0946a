import { isOfUpperSpine } from '../back-pain.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** M96.0: a fusion that did not heal; its pain is not coded besides. */
export default defineRule({
  id: 'pseudarthrosis-after-fusion',
  version: 1,
  title: 'Pseudarthrosis after a lumbar fusion is M96.0',
  codes: ['M96.0'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pseudarthrosis, following fusion or arthrodesis',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M96.0; M43.2 Excludes2' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, IV.H' },
  ],
  exceptions: ['Nonunion of a fracture is coded as the fracture'],
  check: (facts): readonly RuleFinding[] => {
    const named = facts
      .diagnosed('pseudarthrosis')
      .filter((mention) => !mention.elsewhere && !isOfUpperSpine(mention));
    if (named.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M96.0',
        evidence: named,
        because: 'The provider diagnoses pseudarthrosis after fusion.',
        replaces: PAIN_OF_THE_BACK,
      },
    ];
  },
  examples: [
    {
      name: 'Pseudarthrosis at a fused level',
      row: 'D114',
      kind: 'supports',
      note: 'Assessment: L4-5 pseudarthrosis after fusion with low back pain. Revision planned.',
      gives: ['M96.0'],
      never: ['M54.50', 'Z98.1'],
    },
    {
      name: 'Nonunion of the fusion in an operative note',
      row: 'D114',
      kind: 'supports',
      note: 'PREOPERATIVE DIAGNOSIS: Nonunion of L5-S1 fusion.\nPROCEDURE: Revision posterior lumbar fusion.\nDESCRIPTION OF PROCEDURE: Motion was seen at the level.',
      gives: ['M96.0'],
    },
    {
      name: 'Solid fusion',
      row: 'D114',
      kind: 'insufficient',
      note: 'HPI: s/p L4-5 fusion. CT shows the fusion is solid.\nAssessment: Low back pain.',
      gives: ['M54.50', 'Z98.1'],
      never: ['M96.0'],
    },
    {
      name: 'Pseudarthrosis only suspected',
      row: 'D114',
      kind: 'trap',
      note: 'Assessment: Low back pain, status post L4-5 fusion. Rule out pseudarthrosis, CT pending.',
      gives: ['M54.50', 'Z98.1'],
      never: ['M96.0'],
    },
    {
      name: 'Nonunion of the tibia',
      row: 'D114',
      kind: 'trap',
      note: 'Assessment: Pseudarthrosis of the tibia. Low back pain.',
      gives: ['M54.50'],
      never: ['M96.0'],
    },
    {
      name: 'Pseudarthrosis of the neck',
      row: 'D114',
      kind: 'trap',
      note: 'Assessment: C5-6 pseudarthrosis. Low back pain.',
      gives: ['M54.50'],
      never: ['M96.0'],
    },
  ],
});
