import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Metastasis, primary tumour of a vertebra, myeloma: the disease is coded; its pain is G89.3 when called so. */
export default defineRule({
  id: 'spinal-malignancy',
  version: 2,
  title: 'A malignancy of the spine replaces low back pain',
  codes: ['C79.51', 'C41.2', 'C90.00'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Neoplasm, bone, vertebra' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, I.C.2, I.C.6.b.5, IV.H' },
  ],
  exceptions: ['A suspected metastasis is not coded in the outpatient setting'],
  check: (facts): readonly RuleFinding[] => {
    const metastasis = facts.diagnosed('spinal-metastasis');
    const primary = facts.diagnosed('spinal-neoplasm');
    const myeloma = facts.diagnosed('multiple-myeloma');
    const supports = (code: string, evidence: typeof metastasis, because: string): RuleFinding[] =>
      evidence.length === 0
        ? []
        : [{ stance: 'supports', code, evidence, because, replaces: ['M54.5', 'M54.9', 'G89.29'] }];
    return [
      ...(metastasis.length === 0
        ? []
        : [
            {
              stance: 'remarks',
              id: 'primary-site-has-its-code',
              severity: 'info',
              because:
                'A metastasis is coded beside its primary site: the malignancy itself while it is there or treated, a personal history (Z85.-) when it was removed and is no longer treated (I.C.2). Codes of primary sites outside the spine are not in this code set; add the one that the record names.',
              owner: 'coder',
              evidence: [...metastasis, ...facts.diagnosed('neoplasm', 'metastatic-cancer')],
            } as const,
          ]),
      ...supports(
        'C79.51',
        metastasis,
        'The provider diagnoses metastasis to the bone of the spine.',
      ),
      ...supports(
        'C41.2',
        primary,
        'The provider diagnoses a primary malignant neoplasm of the vertebral column.',
      ),
      ...supports(
        'C90.00',
        myeloma,
        'The provider diagnoses multiple myeloma, remission not stated.',
      ),
    ];
  },
  examples: [
    {
      name: 'Back pain from a spinal metastasis',
      row: 'D126',
      kind: 'supports',
      note: 'Assessment: Low back pain due to lumbar metastasis from breast cancer.',
      gives: ['C79.51', 'G89.3'],
      never: ['M54.50'],
    },
    {
      name: 'Pain called neoplasm related',
      row: 'D126',
      kind: 'supports',
      note: 'Assessment:\n1. Metastatic prostate cancer to the lumbar spine\n2. Neoplasm related pain',
      gives: ['C79.51', 'G89.3'],
      finds: ['primary-site-has-its-code'],
    },
    {
      name: 'Suspected metastasis',
      row: 'D126',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, suspicious for spinal metastasis. Bone scan ordered.',
      gives: ['M54.50'],
      never: ['C79.51'],
    },
    {
      name: 'No metastasis seen',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: Low back pain. History of breast cancer. No evidence of spinal metastases on MRI.',
      gives: ['M54.50'],
      never: ['C79.51', 'G89.3'],
    },
    {
      name: 'Multiple myeloma with back pain',
      row: 'D127',
      kind: 'supports',
      note: 'Assessment: Multiple myeloma with low back pain.',
      gives: ['C90.00'],
    },
    {
      name: 'Chordoma of the lumbar spine',
      row: 'D127',
      kind: 'supports',
      note: 'Impression: Chordoma of the lumbar spine.',
      gives: ['C41.2'],
      lacks: ['primary-site-has-its-code'],
    },
    {
      name: 'Myeloma only being looked for',
      row: 'D127',
      kind: 'insufficient',
      note: 'Assessment: Low back pain and anemia. Evaluate for multiple myeloma, SPEP sent.',
      gives: ['M54.50'],
      never: ['C90.00'],
    },
    {
      name: 'Mother with myeloma',
      row: 'D127',
      kind: 'trap',
      note: 'Family History: mother with multiple myeloma.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['C90.00'],
    },
  ],
});
