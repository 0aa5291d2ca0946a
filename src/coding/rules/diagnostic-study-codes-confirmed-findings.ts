import { defineRule, type RuleFinding } from '../define-rule.ts';

const INCIDENTAL = [
  'disc-bulge',
  'modic-change',
  'endplate-change',
  'schmorl-node',
  'transitional-vertebra',
] as const;

/** IV.K: an interpreted study is coded to its confirmed findings; a normal one to the reason it was ordered. */
export default defineRule({
  id: 'diagnostic-study-codes-confirmed-findings',
  version: 1,
  title:
    'A diagnostic-only encounter is coded to the confirmed finding, else to the reason for the study',
  codes: ['M54.50', 'M51', 'M47', 'M48', 'M43'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.K' }],
  exceptions: ['"Possible", "may represent" in the report stay uncertain'],
  check: (facts): readonly RuleFinding[] => {
    if (facts.setting !== 'diagnostic') return [];
    const incidental = facts.diagnosed(...INCIDENTAL);
    if (incidental.length === 0) return [];
    return [
      {
        stance: 'remarks',
        id: 'incidental-finding',
        severity: 'info',
        because:
          'The report names a finding that has no established relation to the reason for the study.',
        owner: 'coder',
        evidence: incidental,
      },
    ];
  },
  examples: [
    {
      name: 'MRI confirms a herniated disc',
      row: 'D142',
      kind: 'supports',
      setting: 'diagnostic',
      note: 'EXAM: MRI lumbar spine without contrast\nINDICATION: Low back pain.\nTECHNIQUE: Sagittal and axial T1 and T2.\nFINDINGS: L4-5: paracentral disc herniation.\nIMPRESSION: L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['M54.50'],
    },
    {
      name: 'Possible herniation in the report',
      row: 'D142',
      kind: 'insufficient',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain.\nTECHNIQUE: Multiplanar.\nFINDINGS: Motion artifact.\nIMPRESSION: Possible small L4-5 disc herniation.',
      gives: ['M54.50'],
      never: ['M51.26'],
    },
    {
      name: 'The same report quoted at an office visit',
      row: 'D142',
      kind: 'trap',
      setting: 'office',
      note: 'MRI lumbar spine: L4-5 disc herniation.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M51.26'],
    },
    {
      name: 'A finding without an established relation to the reason for the study',
      row: 'D143',
      kind: 'supports',
      setting: 'diagnostic',
      note: 'EXAM: MRI lumbar spine\nINDICATION: Low back pain.\nTECHNIQUE: Standard.\nFINDINGS: See below.\nIMPRESSION: Diffuse disc bulge at L3-4. No herniation.',
      gives: ['M54.50'],
      finds: ['incidental-finding'],
    },
    {
      name: 'Normal study',
      row: 'D143',
      kind: 'supports',
      setting: 'diagnostic',
      note: 'EXAM: MRI lumbar spine\nINDICATION: Low back pain for 3 months.\nTECHNIQUE: Standard.\nFINDINGS: Normal alignment. No disc herniation or stenosis.\nIMPRESSION: Normal MRI of the lumbar spine.',
      gives: ['M54.50'],
      lacks: ['incidental-finding'],
      never: ['M51.26', 'M48.061'],
    },
    {
      name: 'No reason given and nothing found',
      row: 'D143',
      kind: 'insufficient',
      setting: 'diagnostic',
      note: 'EXAM: X-ray lumbar spine\nFINDINGS: Normal alignment.\nIMPRESSION: Normal study.',
      gives: [],
    },
    {
      name: 'Study to rule out a fracture, none seen',
      row: 'D143',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain after fall, rule out fracture.\nTECHNIQUE: AP and lateral views.\nFINDINGS: Vertebral heights maintained.\nIMPRESSION: No acute fracture of the lumbar spine.',
      gives: ['M54.50'],
      never: ['S32.009A'],
    },
    {
      name: 'A bulge that the provider of a visit names',
      kind: 'trap',
      row: 'D143',
      note: 'Assessment: Low back pain, L3-4 disc bulge.',
      gives: ['M54.50'],
      lacks: ['incidental-finding'],
    },
  ],
});
