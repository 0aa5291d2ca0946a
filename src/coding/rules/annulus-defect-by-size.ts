import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = {
  'annular-tear': { lumbar: 'M51.A0', lumbosacral: 'M51.A3' },
  'small-annular-defect': { lumbar: 'M51.A1', lumbosacral: 'M51.A4' },
  'large-annular-defect': { lumbar: 'M51.A2', lumbosacral: 'M51.A5' },
} as const;
const SIZE_UNSPECIFIED = ['M51.A0', 'M51.A3'] as const;

function defects(
  facts: Facts,
  concept: keyof typeof CODES,
  order: 'after-site' | 'by-reason',
): RuleFinding[] {
  return sitedCodes(facts, facts.diagnosed(concept), CODES[concept]).map(({ code, evidence }) => ({
    stance: 'supports',
    code,
    evidence,
    because:
      'The provider diagnoses a defect of the annulus fibrosus; its size chooses the character.',
    replaces: [
      ...PAIN_OF_THE_BACK,
      'M51.9',
      ...(concept === 'annular-tear' ? [] : SIZE_UNSPECIFIED),
    ],
    order,
  }));
}

/** M51.A: tear, fissure or defect of the annulus; "code first, if applicable, lumbar disc herniation". */
export default defineRule({
  id: 'annulus-defect-by-size',
  version: 1,
  title:
    'A defect or tear of the annulus fibrosus is M51.A- by region and size, after a herniation of the disc',
  codes: ['M51.A', 'M51.86', 'M51.87'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Tabular List', section: 'M51.A, Code first; FY2023 addenda' }],
  exceptions: [
    'Before 2022-10-01 the disorder was M51.86 or M51.87',
    'The Index entry Tear, annular fibrosis, to M51.35 is not followed for the lumbar region',
  ],
  check: (facts): readonly RuleFinding[] => {
    const order = facts.diagnosed('disc-displacement').length > 0 ? 'after-site' : 'by-reason';
    return [
      ...defects(facts, 'annular-tear', order),
      ...defects(facts, 'small-annular-defect', order),
      ...defects(facts, 'large-annular-defect', order),
    ];
  },
  examples: [
    {
      name: 'Annular tear, size not stated',
      row: 'D052',
      kind: 'supports',
      note: 'Assessment: L4-5 annular tear with low back pain.',
      gives: ['M51.A0'],
      never: ['M54.50'],
    },
    {
      name: 'Small defect',
      row: 'D052',
      kind: 'supports',
      note: 'IMPRESSION: Small annular fissure, L3-4.',
      gives: ['M51.A1'],
      quotes: { 'M51.A1': 'Small annular fissure' },
    },
    {
      name: 'Large defect after discectomy',
      row: 'D052',
      kind: 'supports',
      setting: 'procedure',
      note: 'POSTOPERATIVE DIAGNOSIS: L4-5 disc herniation with large annulus fibrosus defect.\nPROCEDURE: Microdiscectomy, annular closure.',
      gives: ['M51.26', 'M51.A2'],
    },
    {
      name: 'The herniation stands first though the defect is named first',
      row: 'D052',
      kind: 'supports',
      note: 'Assessment:\n1. Annular tear L5-S1\n2. L5-S1 disc herniation',
      gives: ['M51.27', 'M51.A3'],
    },
    {
      name: 'Lumbosacral, small and large',
      row: 'D052',
      kind: 'supports',
      note: 'Dx: L5/S1 annular defect, large',
      gives: ['M51.A5'],
      never: ['M51.A3'],
    },
    {
      name: 'Lumbosacral, small',
      row: 'D052',
      kind: 'supports',
      note: 'Dx: small annular tear at L5-S1',
      gives: ['M51.A4'],
    },
    {
      name: 'On the first day of the codes',
      row: 'D052',
      kind: 'supports',
      date: '2022-10-01',
      note: 'Assessment: L4-5 annular tear.',
      gives: ['M51.A0'],
    },
    {
      name: 'On the last day before the codes',
      row: 'D052',
      kind: 'supports',
      date: '2022-09-30',
      note: 'Assessment: L4-5 annular tear.',
      gives: ['M51.86'],
    },
    {
      name: 'Fissure on the report only',
      row: 'D052',
      kind: 'insufficient',
      note: 'MRI lumbar spine: annular fissure at L4-5.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M51.A0'],
    },
    {
      name: 'Possible annular tear',
      row: 'D052',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible annular tear.',
      gives: ['M54.50'],
      never: ['M51.A0'],
    },
    {
      name: 'The plan states the size',
      row: 'D052',
      kind: 'supports',
      note: 'Assessment: Lumbar annular tear.\nPlan: Therapy for the small annular fissure at L4-5.',
      gives: ['M51.A1'],
      never: ['M51.A0'],
    },
    {
      name: 'Without a herniation it stands where the provider lists it',
      row: 'D052',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 annular tear\n2. L5-S1 spondylosis',
      gives: ['M51.A0', 'M47.817'],
    },
    {
      name: 'Listed after another condition',
      row: 'D052',
      kind: 'supports',
      note: 'Assessment:\n1. Lumbar spinal stenosis\n2. L4-5 annular tear',
      gives: ['M48.061', 'M51.A0'],
    },
  ],
});
