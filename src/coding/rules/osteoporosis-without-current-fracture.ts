import { defineRule, type RuleFinding } from '../define-rule.ts';
import { assessedOsteoporosis, knownOsteoporosis, pastFractures } from '../vertebral-fracture.ts';

/** M81.- with Z87.310: a healed osteoporotic fracture is history, and pain of today keeps its code (I.C.13.d.1). */
export default defineRule({
  id: 'osteoporosis-without-current-fracture',
  version: 1,
  title:
    'Osteoporosis with a healed vertebral fracture is M81.- and Z87.310, beside the pain of today',
  codes: ['M81.0', 'M81.8', 'Z87.310'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M81 use additional; Excludes1 M80' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.d.1, IV.J' },
  ],
  exceptions: [
    'Osteoporosis in the history only, without a fracture that the provider takes up, is not coded here',
  ],
  check: (facts): readonly RuleFinding[] => {
    const assessed = assessedOsteoporosis(facts);
    if (assessed.length === 0) return [];
    const past = pastFractures(facts);
    const findings: RuleFinding[] = [
      {
        stance: 'supports',
        code: knownOsteoporosis(facts) === 'other-osteoporosis' ? 'M81.8' : 'M81.0',
        evidence: assessed,
        because: 'The provider assesses osteoporosis, and no fracture by it is current.',
        order: 'after-site',
      },
    ];
    if (past.length > 0) {
      findings.push({
        stance: 'supports',
        code: 'Z87.310',
        evidence: past,
        because:
          'The fracture is healed, old or past; with osteoporosis it is a history of osteoporosis fracture.',
        order: 'status-last',
      });
    }
    return findings;
  },
  examples: [
    {
      name: 'Healed osteoporotic fracture and low back pain today',
      row: 'D110',
      kind: 'supports',
      note: 'Assessment: 1. Low back pain. 2. Osteoporosis, healed L1 compression fracture.',
      gives: ['M54.50', 'M81.0', 'Z87.310'],
      never: ['M80.08XA', 'M80.08XD'],
    },
    {
      name: 'Old osteoporotic fracture named before the pain',
      row: 'D110',
      kind: 'supports',
      note: 'A/P: old osteoporotic compression fx L2 (healed). LBP - PT.',
      gives: ['M54.50', 'M81.0', 'Z87.310'],
    },
    {
      name: 'History of the fracture, osteoporosis treated',
      row: 'D110',
      kind: 'supports',
      note: 'PMH: history of L1 compression fracture.\nAssessment: Osteoporosis, continue alendronate. Low back pain.',
      gives: ['M54.50', 'M81.0', 'Z87.310'],
    },
    {
      name: 'Another type of osteoporosis',
      row: 'D110',
      kind: 'supports',
      note: 'Assessment: Steroid-induced osteoporosis with healed L1 compression fracture.',
      gives: ['M81.8', 'Z87.310'],
    },
    {
      name: 'Osteoporosis, no fracture at any time',
      row: 'D110',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Osteoporosis.',
      gives: ['M54.50', 'M81.0'],
      never: ['Z87.310', 'M80.08XA'],
    },
    {
      name: 'The fracture is current',
      row: 'D110',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Osteoporosis with acute L1 compression fracture.',
      gives: ['M80.08XA'],
      never: ['M81.0', 'Z87.310', 'M54.50'],
    },
    {
      name: 'Old fracture without osteoporosis',
      row: 'D110',
      kind: 'trap',
      note: 'Assessment: Low back pain. Old L1 compression fracture.',
      gives: ['M54.50'],
      never: ['M81.0', 'Z87.310'],
    },
    {
      name: 'Osteoporosis of an autopsy',
      row: 'D110',
      kind: 'trap',
      note: 'Autopsy findings. Bone, vertebra: severe osteoporosis.',
      gives: [],
    },
    {
      name: 'Osteoporotic hip fracture is current elsewhere',
      row: 'D110',
      kind: 'trap',
      note: 'Assessment: Osteoporosis with hip fracture. Low back pain.',
      gives: ['M54.50'],
      never: ['M81.0'],
    },
    {
      name: 'Osteoporosis in the history only',
      row: 'D110',
      kind: 'trap',
      note: 'PMH: osteoporosis.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M81.0'],
    },
    {
      name: 'The history stands last though the fracture is named first',
      row: 'D110',
      kind: 'supports',
      note: 'Assessment:\n1. Old L1 compression fracture, osteoporosis\n2. Low back pain',
      gives: ['M54.50', 'M81.0', 'Z87.310'],
    },
  ],
});
