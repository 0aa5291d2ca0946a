import type { Side } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const CODES: Readonly<Record<Side | 'unstated', string>> = {
  right: 'R10.A1',
  left: 'R10.A2',
  bilateral: 'R10.A3',
  unstated: 'R10.A0',
};
const STONES = ['renal-colic', 'kidney-stone', 'ureteral-stone', 'pyelonephritis'] as const;

/** R10.A-: flank pain has codes of its own since FY2026; loin pain stays M54.50. */
export default defineRule({
  id: 'flank-pain-by-side',
  version: 2,
  title: 'Flank pain is R10.A- by side, not low back pain',
  codes: ['R10.A'],
  serviceDates: { from: '2025-10-01' },
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'R10.A; M54.50 inclusion term loin pain' },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, flank' },
  ],
  exceptions: ['A stone or an infection of the kidney that explains it is coded instead (I.B.5)'],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts.diagnosed('flank-pain');
    if (pain.length === 0 || facts.diagnosed(...STONES).length > 0) return [];
    const side = facts.side('flank-pain');
    const support: RuleFinding = {
      stance: 'supports',
      code: CODES[side ?? 'unstated'],
      evidence: pain,
      because: 'The provider states pain of the flank.',
    };
    if (side !== undefined || facts.setting === 'diagnostic') return [support];
    return [
      support,
      {
        stance: 'asks',
        topic: 'flank-pain-side',
        indicators: pain,
        because: 'Flank pain is assessed without a side, and nothing in the record names one.',
        about: ['R10.A0'],
      },
    ];
  },
  examples: [
    {
      name: 'Right flank pain',
      row: 'D131',
      kind: 'supports',
      note: 'Assessment: Right flank pain, urinalysis negative.',
      gives: ['R10.A1'],
      quotes: { 'R10.A1': 'flank pain' },
    },
    {
      name: 'Left flank pain on the first day of the codes',
      row: 'D131',
      kind: 'supports',
      date: '2025-10-01',
      note: 'Assessment: Left flank pain.',
      gives: ['R10.A2'],
    },
    {
      name: 'Flank pain of both sides',
      row: 'D131',
      kind: 'supports',
      note: 'Assessment: Bilateral flank pain.',
      gives: ['R10.A3'],
    },
    {
      name: 'Side not stated',
      row: 'D131',
      kind: 'insufficient',
      note: 'Assessment: Flank pain.',
      gives: ['R10.A0'],
    },
    {
      name: 'No flank pain',
      row: 'D131',
      kind: 'trap',
      note: 'Assessment: Low back pain. Denies flank pain.',
      gives: ['M54.50'],
      never: ['R10.A0'],
    },
    {
      name: 'Flank pain of a kidney stone',
      row: 'D131',
      kind: 'trap',
      note: 'Assessment: Left flank pain due to kidney stone.',
      gives: ['N20.0'],
      never: ['R10.A2'],
    },
    {
      name: 'Side not stated: the provider is asked',
      row: 'D131',
      kind: 'insufficient',
      note: 'Assessment: Flank pain.',
      gives: ['R10.A0'],
      asks: ['flank-pain-side'],
    },
    {
      name: 'The history tells the side',
      row: 'D131',
      kind: 'supports',
      note: 'HPI: left flank pain.\nAssessment: Flank pain.',
      gives: ['R10.A2'],
      asks: [],
    },
    {
      name: 'The reader of a study is not asked for the side',
      row: 'D142',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Flank pain.\nIMPRESSION: Unremarkable.',
      gives: ['R10.A0'],
      asks: [],
    },
  ],
});
