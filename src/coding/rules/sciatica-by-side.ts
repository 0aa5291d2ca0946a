import { defineRule, type RuleFinding } from '../define-rule.ts';
import { codesOfSide, legSide } from '../leg-side.ts';

const CODES = { right: 'M54.31', left: 'M54.32', unspecified: 'M54.30' } as const;

/** M54.3-: sciatica alone; with low back pain, a disc disorder or a sciatic nerve lesion another code says more. */
export default defineRule({
  id: 'sciatica-by-side',
  version: 1,
  title: 'Sciatica without low back pain is coded by side',
  codes: ['M54.30', 'M54.31', 'M54.32'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M54.3, Excludes1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.13, I.B.14' },
  ],
  exceptions: [
    'With low back pain M54.4-',
    'Due to a disc disorder M51.1-',
    'Lesion of the sciatic nerve G57.0-',
  ],
  check: (facts): readonly RuleFinding[] => {
    const sciatica = facts.diagnosed('sciatica');
    if (sciatica.length === 0) return [];
    const side = legSide(facts, sciatica, 'sciatica');
    const supports = codesOfSide(side, CODES).map(
      (code): RuleFinding => ({
        stance: 'supports',
        code,
        evidence: sciatica,
        because: 'The provider diagnoses sciatica.',
        replaces: ['M79.60'],
      }),
    );
    if (side !== undefined || facts.diagnosed('piriformis-syndrome').length > 0) return supports;
    return [
      ...supports,
      {
        stance: 'asks',
        topic: 'sciatica-side',
        indicators: sciatica,
        because: 'Sciatica is diagnosed without a side, and nothing in the record names one.',
        about: ['M54.3', 'M54.4'],
      },
    ];
  },
  examples: [
    {
      name: 'Right sciatica',
      row: 'D029',
      kind: 'supports',
      note: 'Assessment: Sciatica, right. No low back pain.',
      gives: ['M54.31'],
      asks: [],
    },
    {
      name: 'Left sciatica before a procedure',
      row: 'D029',
      kind: 'supports',
      setting: 'procedure',
      note: 'DIAGNOSIS: Left sciatica.\nNAME OF OPERATION: Left L5-S1 transforaminal epidural injection.',
      gives: ['M54.32'],
    },
    {
      name: 'Both legs',
      row: 'D029',
      kind: 'supports',
      note: 'Imp: sciatica, both legs',
      gives: ['M54.31', 'M54.32'],
    },
    {
      name: 'Leg pain beside it is part of it',
      row: 'D029',
      kind: 'supports',
      note: 'Assessment:\n1. Left leg pain\n2. Left sciatica',
      gives: ['M54.32'],
      never: ['M79.605'],
    },
    {
      name: 'Low back pain is documented too',
      row: 'D029',
      kind: 'insufficient',
      note: 'Assessment: Left sciatica and lumbar pain.',
      gives: ['M54.42'],
      never: ['M54.32'],
    },
    {
      name: 'Sciatica resolved',
      row: 'D029',
      kind: 'trap',
      note: 'Assessment: Hypertension. Right sciatica has resolved.',
      gives: [],
      never: ['M54.31'],
    },
    {
      name: 'Tenderness of the sciatic notch',
      row: 'D029',
      kind: 'trap',
      note: 'Assessment: Left sciatic notch tenderness, gluteal pain.',
      gives: [],
      never: ['M54.32'],
    },
    {
      name: 'The other side is over',
      row: 'D029',
      kind: 'supports',
      note: 'CC: Right sciatica.\nHPI: Left sciatica resolved.',
      gives: ['M54.31'],
      never: ['M54.32'],
    },
    {
      name: 'Side not stated',
      row: 'D030',
      kind: 'supports',
      note: 'Impression: Acute sciatica.\nPlan: naproxen, return in 2 weeks.',
      gives: ['M54.30'],
      asks: ['sciatica-side'],
    },
    {
      name: 'Side in the history',
      row: 'D030',
      kind: 'insufficient',
      note: 'HPI: pain shooting down the left leg since Monday.\nImpression: Acute sciatica.',
      gives: ['M54.32'],
      never: ['M54.30'],
    },
    {
      name: 'Return precaution',
      row: 'D030',
      kind: 'trap',
      note: 'Assessment: Knee pain.\nPlan: Return if sciatica develops.',
      gives: [],
      never: ['M54.30'],
    },
    {
      name: 'The combination with a disc disorder knows no side',
      row: 'D030',
      kind: 'trap',
      note: 'Assessment: Sciatica due to L4-5 disc herniation.',
      gives: ['M51.16'],
      never: ['M54.30'],
      asks: [],
    },
    {
      name: 'The side of a piriformis syndrome is asked about once',
      row: 'D030',
      kind: 'trap',
      note: 'Assessment: Piriformis syndrome with sciatica.',
      gives: ['G57.00'],
      never: ['M54.30'],
      asks: ['sciatica-side'],
    },
    {
      name: 'The piriformis syndrome has the side',
      row: 'D029',
      kind: 'trap',
      note: 'Assessment: Right piriformis syndrome with sciatica.',
      gives: ['G57.01'],
      never: ['M54.30'],
      asks: [],
    },
    {
      name: 'Leg pain beside sciatica that is unrelated to the back pain',
      row: 'D029',
      kind: 'supports',
      note: 'Assessment: Low back pain. Left sciatica, unrelated to the low back pain. Left leg pain.',
      gives: ['M54.50', 'M54.32'],
      never: ['M79.605'],
    },
  ],
});
