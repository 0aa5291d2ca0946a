import { unbilledCodes, unsupportedCodes, wasRead } from '../billed-support.ts';
import { defineEdit } from '../define-edit.ts';

/** IV.J: code all documented conditions that coexist and affect care. */
export default defineEdit({
  id: 'contributing-diagnosis-is-billed',
  edit: 'contributing-diagnosis-missing',
  kind: 'support',
  looksAt: 'chart',
  title: 'A diagnosis that the note supports is on the claim',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.G, IV.J' }],
  exceptions: ['A code that is suggested in place of a billed one is told there'],
  owner: 'coder',
  check: (facts, chart) => {
    if (!wasRead(chart.decision)) return [];
    const suggested = new Set(
      unsupportedCodes(facts, chart).flatMap(({ instead }) => instead.map(({ code }) => code)),
    );
    return unbilledCodes(facts, chart)
      .filter(({ code }) => !suggested.has(code))
      .map(({ code, role, because }) => ({
        severity: role === 'first-listed' ? 'warning' : 'info',
        codes: [code],
        because: `The note supports ${code}, and the claim does not have it. ${because}`,
        suggest: [code],
      }));
  },
  examples: [
    {
      name: 'Chronic pain is documented and not billed',
      claim: { diagnoses: ['M54.50'] },
      note: 'Assessment: Chronic low back pain.',
      gives: [{ severity: 'info', codes: ['G89.29'], suggest: ['G89.29'] }],
    },
    {
      name: 'The first diagnosis of the note is not billed at all',
      claim: { diagnoses: ['M54.2'] },
      note: 'Assessment: Lumbar spinal stenosis.',
      gives: [{ severity: 'warning', codes: ['M48.061'] }],
    },
    {
      name: 'All of the note is on the claim',
      claim: { diagnoses: ['M54.50', 'G89.29'] },
      note: 'Assessment: Chronic low back pain.',
      gives: [],
    },
    {
      name: 'A better code is told with the one it replaces',
      claim: { diagnoses: ['M54.50'] },
      note: 'Assessment: Vertebrogenic low back pain.',
      gives: [],
    },
  ],
});
