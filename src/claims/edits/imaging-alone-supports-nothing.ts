import type { EvidenceSpan } from '../../coding/decision.ts';
import { unsupportedCodes } from '../billed-support.ts';
import { defineEdit } from '../define-edit.ts';

const REPORT_SECTIONS: ReadonlySet<string> = new Set(['imaging', 'radiology-impression']);

function isOfReport({ section, says }: EvidenceSpan): boolean {
  return REPORT_SECTIONS.has(section) || says.endsWith('by radiologist');
}

/** Outside of a diagnostic study the treating provider takes a finding up, or it is not coded (III.B, IV.K). */
export default defineEdit({
  id: 'imaging-alone-supports-nothing',
  edit: 'imaging-only-support',
  kind: 'support',
  looksAt: 'chart',
  title: 'A code does not come from an imaging report alone',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, III.B, IV.K' }],
  exceptions: ['Encounters for a diagnostic study that a physician has interpreted'],
  owner: 'provider',
  check: (facts, chart) => {
    const unsupported = unsupportedCodes(facts, chart);
    if (unsupported.length === 0) return [];
    const reported = chart.reported?.() ?? [];
    return unsupported
      .filter(
        ({ code, withheld }) =>
          reported.includes(code) ||
          (withheld !== undefined &&
            withheld.evidence.length > 0 &&
            withheld.evidence.every(isOfReport)),
      )
      .map(({ code, diagnosis }) => ({
        severity: 'warning',
        codes: [code],
        because: `Only an imaging report speaks for ${code}. It can be coded when the treating provider states the diagnosis.`,
        diagnosis,
      }));
  },
  examples: [
    {
      name: 'A herniation that only the scan shows',
      claim: { diagnoses: ['M51.26'] },
      note: 'Imaging: MRI shows L4-5 disc herniation.\nAssessment: Low back pain.',
      gives: [{ severity: 'warning', codes: ['M51.26'] }],
    },
    {
      name: 'A herniation in a report beside the note',
      claim: { diagnoses: ['M51.26'] },
      note: 'Assessment: Low back pain.',
      documents: [{ id: 'mri', kind: 'imaging-report', text: 'IMPRESSION: L4-5 disc herniation.' }],
      gives: [{ severity: 'warning', codes: ['M51.26'] }],
    },
    {
      name: 'Endplate change in the scan only',
      claim: { diagnoses: ['M54.51'] },
      note: 'MRI lumbar spine: Modic type 1 endplate changes L4-5.\nAssessment: Low back pain.',
      gives: [{ severity: 'warning', codes: ['M54.51'] }],
    },
    {
      name: 'The provider takes the finding up',
      claim: { diagnoses: ['M51.26'] },
      note: 'Imaging: MRI shows L4-5 disc herniation.\nAssessment: Lumbar disc herniation L4-5.',
      gives: [],
    },
    {
      name: 'A code that the scan does not show either',
      claim: { diagnoses: ['M48.061'] },
      note: 'Imaging: MRI shows L4-5 disc herniation.\nAssessment: Low back pain.',
      gives: [],
    },
    {
      name: 'A diagnostic study is coded from its report',
      claim: { diagnoses: ['M51.26'] },
      setting: 'diagnostic',
      note: 'IMPRESSION: L4-5 disc herniation.',
      gives: [],
    },
    {
      name: 'A herniation that the assessment doubts and the scan shows',
      claim: { diagnoses: ['M51.26'] },
      note: 'Imaging: MRI shows L4-5 disc herniation.\nAssessment: Low back pain, possible L4-5 disc herniation.',
      gives: [{ severity: 'warning', codes: ['M51.26'] }],
    },
    {
      name: 'A herniation that only the assessment names, and doubts',
      claim: { diagnoses: ['M51.26'] },
      note: 'Assessment: Low back pain, possible L4-5 disc herniation.',
      gives: [],
    },
    {
      name: 'Endplate change that the provider and the scan name, and nobody ties to the pain',
      claim: { diagnoses: ['M54.51'] },
      note: 'MRI lumbar spine: Modic type 1 endplate changes L4-5.\nAssessment: Low back pain. Modic changes on MRI.',
      gives: [],
    },
  ],
});
