import { defineRule, type RuleFinding } from '../define-rule.ts';
import { legSide } from '../leg-side.ts';

const CODES = { right: 'G57.01', left: 'G57.02', bilateral: 'G57.03' } as const;

/** G57.0-: the Index sends piriformis syndrome and entrapment to lesion of the sciatic nerve, which excludes sciatica. */
export default defineRule({
  id: 'sciatic-nerve-lesion',
  version: 1,
  title:
    'Piriformis syndrome and entrapment of the sciatic nerve are G57.0-, and sciatica is not added',
  codes: ['G57.00', 'G57.01', 'G57.02', 'G57.03'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Syndrome, piriformis; Lesion, nerve, sciatic',
    },
    { source: 'ICD-10-CM Tabular List', section: 'G57.0; Excludes1 at M54.3' },
  ],
  exceptions: ['Spasm or injection of the piriformis muscle is no syndrome'],
  check: (facts): readonly RuleFinding[] => {
    const lesion = facts.diagnosed('piriformis-syndrome');
    if (lesion.length === 0) return [];
    const side = legSide(facts, lesion, 'piriformis-syndrome', 'sciatica');
    const supports: RuleFinding = {
      stance: 'supports',
      code: side === undefined ? 'G57.00' : CODES[side],
      evidence: lesion,
      because: 'The provider diagnoses a lesion of the sciatic nerve.',
      replaces: ['M54.3', 'M79.60'],
    };
    if (side !== undefined) return [supports];
    return [
      supports,
      {
        stance: 'asks',
        topic: 'sciatica-side',
        indicators: lesion,
        because: 'The condition of the sciatic nerve is diagnosed without a side.',
      },
    ];
  },
  examples: [
    {
      name: 'Right piriformis syndrome',
      row: 'D038',
      kind: 'supports',
      note: 'Assessment: Piriformis syndrome, right.\nPlan: stretching.',
      gives: ['G57.01'],
      asks: [],
    },
    {
      name: 'Entrapment on the left, told in a procedure note',
      row: 'D038',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Left sciatic nerve entrapment at the piriformis.\nPROCEDURE: Neurolysis.',
      gives: ['G57.02'],
    },
    {
      name: 'Both sides are one code',
      row: 'D038',
      kind: 'supports',
      note: 'Dx: b/l piriformis syndrome',
      gives: ['G57.03'],
    },
    {
      name: 'The side of the sciatica is the side of the syndrome',
      row: 'D038',
      kind: 'supports',
      note: 'Assessment: Left sciatica due to piriformis syndrome.',
      gives: ['G57.02'],
      never: ['M54.32'],
    },
    {
      name: 'Leg pain is part of it',
      row: 'D038',
      kind: 'supports',
      note: 'Assessment: Right deep gluteal syndrome with right leg pain.',
      gives: ['G57.01'],
      never: ['M79.604'],
    },
    {
      name: 'Side not stated',
      row: 'D038',
      kind: 'insufficient',
      note: 'A: pyriformis syndrome',
      gives: ['G57.00'],
      asks: ['sciatica-side'],
    },
    {
      name: 'Suspected piriformis syndrome',
      row: 'D038',
      kind: 'trap',
      note: 'Assessment: Right sciatica, r/o piriformis syndrome.',
      gives: ['M54.31'],
      never: ['G57.01'],
    },
    {
      name: 'Only the muscle is injected',
      row: 'D038',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: left piriformis injection today.',
      gives: ['M54.50'],
      never: ['G57.02'],
    },
    {
      name: 'Side told by the sciatica in the history',
      row: 'D038',
      kind: 'supports',
      note: 'HPI: Sciatica on the right.\nAssessment: Piriformis syndrome.',
      gives: ['G57.01'],
    },
    {
      name: 'Side told by the syndrome in the history',
      row: 'D038',
      kind: 'supports',
      note: 'HPI: Right piriformis syndrome, left knee pain.\nAssessment: Piriformis syndrome.',
      gives: ['G57.01'],
    },
    {
      name: 'Sciatica and leg pain are part of it, back pain is not',
      row: 'D038',
      kind: 'supports',
      note: 'Assessment: Right piriformis syndrome with right sciatica. Right leg pain and low back pain.',
      gives: ['G57.01', 'M54.50'],
      withholds: [],
    },
  ],
});
