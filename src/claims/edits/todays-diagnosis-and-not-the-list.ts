import { unsupportedCodes } from '../billed-support.ts';
import { defineEdit } from '../define-edit.ts';

/** IV.J: what exists and was attended to at the visit; a list remembers what once was. */
export default defineEdit({
  id: 'todays-diagnosis-and-not-the-list',
  edit: 'problem-list-carried',
  kind: 'support',
  looksAt: 'chart',
  title: 'A claim has the diagnoses of its visit, and not those of the problem list',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.J' }],
  exceptions: ['A code of the list that the note supports as well'],
  owner: 'coder',
  check: (facts, chart) => {
    const listedCodes = new Set(chart.problemList?.map(({ code }) => code.trim().toUpperCase()));
    return unsupportedCodes(facts, chart)
      .filter(({ code }) => listedCodes.has(code))
      .map(({ code, diagnosis, instead }) => ({
        severity: 'warning',
        codes: [code],
        because: `${code} stands on the problem list, and the note of this visit does not support it. It was carried onto the claim.`,
        suggest: instead.map((decided) => decided.code),
        diagnosis,
      }));
  },
  examples: [
    {
      name: 'The list says stenosis, the visit says back pain',
      claim: { diagnoses: ['M48.061'] },
      problemList: ['M48.061'],
      note: 'Assessment: Low back pain.',
      gives: [{ severity: 'warning', codes: ['M48.061'] }],
    },
    {
      name: 'The list was never updated, and the visit names the side',
      claim: { diagnoses: ['M54.50'] },
      problemList: ['M54.50'],
      note: 'Assessment: Low back pain with right-sided sciatica.',
      gives: [{ severity: 'warning', codes: ['M54.50'], suggest: ['M54.41'] }],
    },
    {
      name: 'List and visit agree',
      claim: { diagnoses: ['M48.061'] },
      problemList: ['M48.061'],
      note: 'Assessment: Lumbar spinal stenosis.',
      gives: [],
    },
    {
      name: 'A code without support that is not on the list',
      claim: { diagnoses: ['M48.061'] },
      problemList: ['M47.816'],
      note: 'Assessment: Low back pain.',
      gives: [],
    },
    {
      name: 'No list was given',
      claim: { diagnoses: ['M48.061'] },
      note: 'Assessment: Low back pain.',
      gives: [],
    },
  ],
});
