import { defineRule, type RuleFinding } from '../define-rule.ts';
import { currentReportedFractures, FRACTURES } from '../vertebral-fracture.ts';

/** A fracture that only the radiologist names is no diagnosis of the visit (I.A.19), and too grave to stay unasked. */
export default defineRule({
  id: 'reported-fracture-not-taken-up',
  version: 1,
  title:
    'A vertebral fracture in the imaging report that the provider does not take up is asked about',
  codes: ['M48.5', 'S32.0'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, III.B by analogy' }],
  exceptions: [
    'An old fracture in the report',
    'A fracture that the provider names or denies',
    'An autopsy',
  ],
  check: (facts): readonly RuleFinding[] => {
    const reported = currentReportedFractures(facts);
    const taken = facts.mentioned(...FRACTURES).some(({ author }) => author === 'provider');
    if (reported.length === 0 || taken || facts.mentioned('visit-autopsy').length > 0) return [];
    return [
      {
        stance: 'asks',
        topic: 'clinical-significance-of-finding',
        indicators: reported,
        because: 'A fracture stands in the imaging report, and the provider does not take it up.',
      },
    ];
  },
  examples: [
    {
      name: 'Fracture that only the report names',
      row: 'D108',
      kind: 'trap',
      note: 'MRI lumbar spine: acute L1 compression fracture.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M48.56XA'],
      asks: ['clinical-significance-of-finding'],
    },
    {
      name: 'Old fracture in the report',
      row: 'D108',
      kind: 'trap',
      note: 'MRI lumbar spine: old L1 compression fracture.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Fracture on the films of an autopsy',
      row: 'D108',
      kind: 'trap',
      note: 'AUTOPSY REPORT\nRADIOGRAPHS: Postmortem radiographs show an L1 compression fracture.\nCAUSE OF DEATH: Pneumonia.',
      gives: [],
      asks: [],
    },
    {
      name: 'The provider denies what the report names',
      row: 'D108',
      kind: 'trap',
      note: 'X-ray: L1 compression fracture.\n\nAssessment: Low back pain. Films reviewed, no acute compression fracture in my reading.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'A report of its own, read for itself',
      row: 'D108',
      kind: 'supports',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain.\nTECHNIQUE: Sagittal T1.\nIMPRESSION: L1 compression fracture.',
      gives: ['M48.56XA'],
      asks: ['vertebral-fracture-cause'],
    },
  ],
});
