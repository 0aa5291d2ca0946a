import type { Mention } from '../../reading/evidence.ts';
import { causesOfBackPain, PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { isBeside } from '../treatment-phase.ts';

/** G83.4 needs the diagnosis; saddle anaesthesia and retention without it are an urgent question. */
export default defineRule({
  id: 'cauda-equina-syndrome',
  version: 1,
  title: 'Cauda equina syndrome is coded when the provider names it, with its cause',
  codes: ['G83.4', 'S34.3'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'G83.4' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, IV.H' },
  ],
  exceptions: [
    'Traumatic injury of the cauda equina is S34.3XX-',
    'Incontinence assessed as a problem of its own, or at a visit that is not for the back',
  ],
  check: (facts): readonly RuleFinding[] => {
    const named = facts.diagnosed('cauda-equina-syndrome');
    if (named.length > 0) {
      return [
        {
          stance: 'supports',
          code: 'G83.4',
          evidence: named,
          because: 'The provider diagnoses cauda equina syndrome.',
          replaces: ['M54.5', 'M54.9'],
        },
      ];
    }
    const signs = facts.stated('cauda-equina-sign').filter(({ section }) => section !== 'history');
    if (signs.length === 0 || facts.mentioned('cauda-equina-syndrome').length > 0) return [];
    const back = [...facts.diagnosed(...PAIN_OF_THE_SPINE, 'leg-pain'), ...causesOfBackPain(facts)];
    if (back.length === 0 || areAProblemOfTheirOwn(facts, back)) return [];
    return [
      {
        stance: 'blocks',
        code: 'G83.4',
        hard: false,
        evidence: signs,
        because:
          'Signs that can belong to cauda equina syndrome are described without a diagnosis.',
        wouldNeed: 'a diagnosis by the provider for the saddle, bladder or bowel findings',
        where: 'assessment',
      },
      {
        stance: 'asks',
        topic: 'cauda-equina-signs',
        indicators: [...back.slice(0, 1), ...signs],
        because:
          'Saddle, bladder or bowel findings are documented and no diagnosis is given for them.',
      },
    ];
  },
  examples: [
    {
      name: 'Cauda equina syndrome from a herniated disc',
      row: 'D125',
      kind: 'supports',
      note: 'Assessment:\n1. Cauda equina syndrome\n2. L5-S1 disc herniation\nPlan: emergent decompression.',
      gives: ['G83.4', 'M51.27'],
    },
    {
      name: 'Signs without the diagnosis',
      row: 'D125',
      kind: 'insufficient',
      note: 'HPI: Low back pain with saddle anesthesia and urinary retention since yesterday.\nAssessment: Low back pain.\nPlan: stat MRI.',
      gives: ['M54.50'],
      withholds: ['G83.4'],
      asks: ['cauda-equina-signs'],
    },
    {
      name: 'Incontinence is a problem of its own in the list',
      row: 'D125',
      kind: 'trap',
      note: 'HPI: low back pain. Urinary incontinence for years.\nAssessment:\n1. Low back pain\n2. Urinary incontinence, continue oxybutynin',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Retention in one statement with the pain',
      row: 'D125',
      kind: 'insufficient',
      note: 'Assessment: Low back pain with new urinary retention. Stat MRI.',
      gives: ['M54.50'],
      asks: ['cauda-equina-signs'],
    },
    {
      name: 'Leg pain with retention',
      row: 'D125',
      kind: 'insufficient',
      note: 'HPI: urinary retention since yesterday.\nAssessment: Left leg pain.',
      gives: [],
      asks: ['cauda-equina-signs'],
      asksAbout: ['Left leg pain', 'urinary retention'],
    },
    {
      name: 'The syndrome is in question',
      row: 'D125',
      kind: 'insufficient',
      note: 'HPI: saddle anesthesia.\nAssessment: Low back pain, rule out cauda equina syndrome.',
      gives: ['M54.50'],
      never: ['G83.4'],
      asks: [],
    },
    {
      name: 'Incontinence at a visit that is not for the back',
      row: 'D125',
      kind: 'trap',
      note: 'HPI: urinary incontinence with cough.\nAssessment: Stress incontinence.',
      gives: [],
      asks: [],
    },
    {
      name: 'Incontinence among past illnesses',
      row: 'D125',
      kind: 'trap',
      note: 'PMH: urinary incontinence, dementia.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'No cauda equina symptoms',
      row: 'D125',
      kind: 'trap',
      note: 'HPI: No saddle anesthesia, no bowel or bladder incontinence.\nAssessment: Low back pain. No evidence of cauda equina syndrome.',
      gives: ['M54.50'],
      never: ['G83.4'],
    },
    {
      name: 'Possible cauda equina syndrome',
      row: 'D125',
      kind: 'trap',
      note: 'Assessment: Low back pain. Rule out cauda equina syndrome.',
      gives: ['M54.50'],
      never: ['G83.4'],
    },
    {
      name: 'Pain is part of the syndrome',
      row: 'D125',
      kind: 'supports',
      note: 'Assessment: Cauda equina syndrome with severe low back pain. Back pain since Monday.',
      gives: ['G83.4'],
    },
    {
      name: 'The provider already weighs the diagnosis',
      row: 'D125',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Saddle anesthesia. Rule out cauda equina syndrome; emergent MRI.',
      gives: ['M54.50'],
      never: ['G83.4'],
      withholds: [],
      asks: [],
    },
  ],
});

/** Incontinence listed apart from the back is assessed for itself: an old or urological problem. */
function areAProblemOfTheirOwn(facts: Facts, back: readonly Mention[]): boolean {
  const assessed = facts.diagnosed('cauda-equina-sign');
  return (
    assessed.length > 0 && assessed.every((sign) => !back.some((pain) => isBeside(pain, sign)))
  );
}
