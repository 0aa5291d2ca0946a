import { DEFINITIVE_CAUSES } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** R93.7: the provider calls the imaging abnormal and gives no diagnosis for it. */
export default defineRule({
  id: 'abnormal-imaging-without-diagnosis',
  version: 1,
  title:
    'Abnormal lumbar imaging that the provider notes without a diagnosis is R93.7, after the symptom',
  codes: ['R93.7'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'R93.7' },
    { source: 'ICD-10-CM Official Guidelines', section: 'III.B by analogy; IV.D' },
  ],
  exceptions: ['A finding that stands in the radiology report only'],
  check: (facts): readonly RuleFinding[] => {
    const abnormal = facts.diagnosed('abnormal-lumbar-imaging');
    if (abnormal.length === 0 || facts.diagnosed(...DEFINITIVE_CAUSES).length > 0) return [];
    return [
      {
        stance: 'supports',
        code: 'R93.7',
        evidence: abnormal,
        because:
          'The provider documents the imaging of the lumbar spine as abnormal and gives no diagnosis.',
        order: 'after-site',
      },
      {
        stance: 'asks',
        topic: 'clinical-significance-of-finding',
        indicators: abnormal,
        because: 'An abnormal finding is documented without a diagnosis.',
      },
    ];
  },
  examples: [
    {
      name: 'Abnormal MRI named by the provider',
      row: 'D150',
      kind: 'supports',
      note: 'Assessment:\n1. Low back pain\n2. Abnormal lumbar MRI, significance unclear',
      gives: ['M54.50', 'R93.7'],
      asks: ['clinical-significance-of-finding'],
    },
    {
      name: 'The provider gives the diagnosis',
      row: 'D150',
      kind: 'insufficient',
      note: 'Assessment: Abnormal lumbar MRI. Lumbar spinal stenosis.',
      gives: ['M48.061'],
      never: ['R93.7'],
    },
    {
      name: 'Abnormal in the report only',
      row: 'D150',
      kind: 'trap',
      note: 'MRI lumbar spine: abnormal lumbar spine MRI with degenerative changes.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['R93.7'],
    },
    {
      name: 'The symptom stands first though the imaging is named first',
      row: 'D150',
      kind: 'supports',
      note: 'Assessment:\n1. Abnormal lumbar spine X-ray\n2. Low back pain',
      gives: ['M54.50', 'R93.7'],
      asks: ['clinical-significance-of-finding'],
    },
  ],
});
