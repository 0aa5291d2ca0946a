import type { Mention } from '../../reading/evidence.ts';
import { PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { FRACTURES, NEOPLASMS, NEOPLASMS_WITH_CODE } from '../vertebral-fracture.ts';

const PAIN = [...PAIN_OF_THE_SPINE, 'chronic-pain'] as const;

/** The provider says what the pain comes from, or that it does not come from the tumour. */
function isPutDown(facts: Facts, pain: readonly Mention[]): boolean {
  return (
    facts.unrelated(pain, facts.mentioned(...NEOPLASMS)) ||
    pain.some((mention) =>
      facts.evidence
        .linksOf(mention)
        .some(
          ({ kind, effect, assertion }) =>
            kind === 'caused-by' && effect === mention.index && assertion === 'affirmed',
        ),
    )
  );
}

/** G89.3 needs pain documented as related to the tumour; beside a tumour of the spine the provider is asked (I.C.6.b.5). */
export default defineRule({
  id: 'pain-beside-spinal-malignancy-asked',
  version: 1,
  title: 'Back pain beside a malignancy of the spine is asked about when no relation is stated',
  codes: ['G89.3', 'C79.51', 'C41.2', 'C90.00'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.C.6.b.5' },
    { source: 'ICD-10-CM Tabular List', section: 'G89.3' },
  ],
  exceptions: [
    'The provider puts the pain down to the malignancy, to something else, or denies the relation',
    'A fracture of the spine accounts for the pain',
    'A malignancy that is suspected, or that is not of the spine',
  ],
  check: (facts): readonly RuleFinding[] => {
    const tumours = facts.diagnosed(...NEOPLASMS_WITH_CODE);
    const pain = facts.diagnosed(...PAIN);
    if (tumours.length === 0 || pain.length === 0 || facts.setting === 'diagnostic') return [];
    if (facts.diagnosed('neoplasm-related-pain', ...FRACTURES).length > 0) return [];
    if (isPutDown(facts, pain)) return [];
    return [
      {
        stance: 'asks',
        topic: 'pain-and-neoplasm',
        indicators: [...pain, ...tumours],
        because:
          'Back pain and a malignancy of the spine are diagnosed, and whether the pain is related to it is not stated.',
      },
    ];
  },
  examples: [
    {
      name: 'Metastasis and low back pain',
      row: 'D126',
      kind: 'insufficient',
      note: 'Assessment: Spinal metastasis from prostate cancer. Low back pain.',
      gives: ['C79.51'],
      never: ['G89.3'],
      asks: ['pain-and-neoplasm'],
      asksAbout: ['Spinal metastasis', 'Low back pain'],
    },
    {
      name: 'Pain management and "with"',
      row: 'D126',
      kind: 'insufficient',
      note: 'Assessment: Metastatic prostate cancer to lumbar spine with low back pain. Pain management visit.',
      gives: ['C79.51'],
      never: ['G89.3'],
      asks: ['pain-and-neoplasm'],
    },
    {
      name: 'Chronic pain beside the metastasis',
      row: 'D126',
      kind: 'insufficient',
      note: 'Assessment: Lumbar metastasis. Chronic pain on MS Contin.',
      gives: ['C79.51'],
      asks: ['pain-and-neoplasm'],
    },
    {
      name: 'Myeloma with low back pain',
      row: 'D127',
      kind: 'insufficient',
      note: 'Assessment: Multiple myeloma with low back pain.',
      gives: ['C90.00'],
      asks: ['pain-and-neoplasm'],
    },
    {
      name: 'Primary tumour of a vertebra',
      row: 'D127',
      kind: 'insufficient',
      note: 'Assessment: Chordoma of the lumbar spine. Low back pain.',
      gives: ['C41.2'],
      asks: ['pain-and-neoplasm'],
    },
    {
      name: 'The pain is called cancer-related',
      row: 'D126',
      kind: 'supports',
      note: 'A/P: 1. L3 metastasis from lung cancer. 2. Low back pain. 3. Cancer-related pain.',
      gives: ['C79.51', 'G89.3'],
      asks: [],
    },
    {
      name: 'The provider puts the pain down to the metastasis',
      row: 'D126',
      kind: 'supports',
      note: 'Assessment: Low back pain due to lumbar metastasis.',
      gives: ['C79.51', 'G89.3'],
      asks: [],
    },
    {
      name: 'The pain comes from something else',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: L3 metastasis. Low back pain due to lumbar strain.',
      gives: ['S39.012A', 'C79.51'],
      asks: [],
    },
    {
      name: 'The relation is denied',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: L3 metastasis. Low back pain, not due to the metastasis.',
      gives: ['C79.51'],
      asks: [],
    },
    {
      name: 'A relation to the cancer is denied',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: L3 metastasis from breast cancer. Low back pain unrelated to the cancer.',
      gives: ['C79.51'],
      asks: [],
    },
    {
      name: 'A fracture accounts for the pain',
      row: 'D106',
      kind: 'trap',
      note: 'Assessment: Pathologic fracture of L3 due to metastasis. Low back pain.',
      gives: ['M84.58XA', 'C79.51'],
      asks: [],
    },
    {
      name: 'No pain',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: L3 metastasis. No low back pain.',
      gives: ['C79.51'],
      asks: [],
    },
    {
      name: 'Cancer, not of the spine',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: Breast cancer on letrozole. Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      asks: [],
    },
    {
      name: 'Suspected metastasis',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: Low back pain, suspicious for spinal metastasis.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'The reader of a study is not asked',
      row: 'D142',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain.\nIMPRESSION: Metastasis to the lumbar spine.',
      gives: ['C79.51'],
      asks: [],
    },
    {
      name: '"With" the other way round',
      row: 'D127',
      kind: 'insufficient',
      note: 'Assessment: Low back pain with multiple myeloma.',
      gives: ['C90.00'],
      asks: ['pain-and-neoplasm'],
    },
    {
      name: 'Another cause is in question',
      row: 'D126',
      kind: 'insufficient',
      note: 'Assessment: L3 metastasis. Low back pain, possibly due to lumbar strain.',
      gives: ['C79.51'],
      asks: ['pain-and-neoplasm'],
    },
    {
      name: 'Something else comes from the pain',
      row: 'D126',
      kind: 'insufficient',
      note: 'Assessment: L3 metastasis. Muscle spasm of back due to low back pain.',
      gives: ['C79.51', 'M62.830'],
      asks: ['pain-and-neoplasm'],
    },
    {
      name: 'The pain is named twice and its cause once',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: L3 metastasis. Low back pain. Low back pain is due to lumbar strain.',
      gives: ['S39.012A', 'C79.51'],
      asks: [],
    },
  ],
});
