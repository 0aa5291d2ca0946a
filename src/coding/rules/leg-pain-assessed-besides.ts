import type { Side } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const CODES: Readonly<Record<Side | 'unstated', readonly string[]>> = {
  right: ['M79.604'],
  left: ['M79.605'],
  bilateral: ['M79.604', 'M79.605'],
  unstated: ['M79.606'],
};

/** M79.60-: leg pain that is a problem of its own; radiation alone is part of the back pain, never sciatica. */
export default defineRule({
  id: 'leg-pain-assessed-besides',
  version: 2,
  title: 'Leg pain that the provider assesses is M79.60- besides the back pain',
  codes: ['M79.604', 'M79.605', 'M79.606'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, limb, lower' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.B.6, I.B.13, IV.H' },
  ],
  exceptions: [
    'Sciatica, radiculopathy and a disc or stenosis that explains it replace it',
    'Radiation of back pain to the leg is not a second problem',
  ],
  check: (facts): readonly RuleFinding[] => {
    const legs = facts.diagnosed('leg-pain');
    const backs = facts.diagnosed('low-back-pain', 'back-pain');
    if (legs.length === 0 || backs.length === 0) return [];
    const side = facts.side('leg-pain');
    const supports = CODES[side ?? 'unstated'].map(
      (code): RuleFinding => ({
        stance: 'supports',
        code,
        evidence: legs,
        because: 'The provider assesses leg pain and gives no nerve diagnosis for it.',
        order: 'after-site',
      }),
    );
    if (side !== undefined || facts.setting === 'diagnostic') return supports;
    return [
      ...supports,
      {
        stance: 'asks',
        topic: 'sciatica-side',
        indicators: legs,
        because: 'Leg pain is assessed without a side, and nothing in the record names one.',
        about: ['M79.606'],
      },
    ];
  },
  examples: [
    {
      name: 'Low back pain and left leg pain as two problems',
      row: 'D021',
      kind: 'supports',
      note: 'Assessment: 1. Low back pain. 2. Left leg pain.',
      gives: ['M54.50', 'M79.605'],
      asks: [],
      quotes: { 'M79.605': 'leg pain' },
    },
    {
      name: 'Both legs',
      row: 'D021',
      kind: 'supports',
      note: 'Assessment: Low back pain. Bilateral leg pain.',
      gives: ['M54.50', 'M79.604', 'M79.605'],
    },
    {
      name: 'Side of the leg not stated',
      row: 'D021',
      kind: 'supports',
      note: 'Assessment: Low back pain. Leg pain.',
      gives: ['M54.50', 'M79.606'],
      asks: ['sciatica-side'],
      asksAbout: ['Leg pain'],
    },
    {
      name: 'Leg pain in the history only',
      row: 'D021',
      kind: 'insufficient',
      note: 'HPI: some right leg pain.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M79.604', 'M54.41'],
    },
    {
      name: 'Sciatica takes its place',
      row: 'D021',
      kind: 'trap',
      note: 'Assessment: Low back pain with right sciatica. Right leg pain.',
      gives: ['M54.41'],
      never: ['M79.604', 'M54.50'],
    },
    {
      name: 'Leg pain without a back problem',
      kind: 'trap',
      note: 'Assessment: Left leg pain, deep vein thrombosis excluded.',
      gives: [],
      never: ['M54.50'],
    },
    {
      name: 'Back pain without a site and leg pain',
      row: 'D021',
      kind: 'supports',
      note: 'Assessment: Back pain. Left leg pain.',
      gives: ['M54.9', 'M79.605'],
    },
    {
      name: 'The back stands first though the leg is named first',
      row: 'D021',
      kind: 'supports',
      note: 'Assessment:\n1. Left leg pain\n2. Low back pain',
      gives: ['M54.50', 'M79.605'],
    },
    {
      name: 'Right leg',
      row: 'D021',
      kind: 'supports',
      note: 'Assessment: Low back pain. Right leg pain.',
      gives: ['M54.50', 'M79.604'],
    },
    {
      name: 'The disc with radiculopathy takes the leg pain without a side',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment: L4-5 disc herniation with radiculopathy. Low back pain. Leg pain.',
      gives: ['M51.16'],
      asks: [],
    },
    {
      name: 'The reader of a study is not asked for the side',
      row: 'D142',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain. Leg pain.\nIMPRESSION: Unremarkable.',
      gives: ['M54.50', 'M79.606'],
      asks: [],
    },
  ],
});
