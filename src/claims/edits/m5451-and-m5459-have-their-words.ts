import { needsItsWords, unsupportedCodes } from '../billed-support.ts';
import { defineEdit } from '../define-edit.ts';

const NEEDS: Readonly<Record<string, string>> = {
  'M54.51':
    'M54.51 needs the provider’s own words that the pain is vertebrogenic or comes from the vertebral endplates; a finding of the scan is not enough.',
  'M54.59':
    'M54.59 needs a type or source of the pain that the provider names; without one the pain is M54.50.',
};

/** The Index leads to both by words of the provider: Pain, low back, vertebrogenic; specified NEC. */
export default defineEdit({
  id: 'm5451-and-m5459-have-their-words',
  edit: 'not-supported-by-note',
  kind: 'support',
  looksAt: 'chart',
  title: 'M54.51 and M54.59 are billed only with the words that they need',
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, low back, vertebrogenic; specified NEC',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.9.a, I.A.19' },
  ],
  exceptions: [],
  owner: 'coder',
  check: (facts, chart) =>
    unsupportedCodes(facts, chart)
      .filter(needsItsWords)
      .map(({ code, diagnosis, instead, withheld }) => ({
        severity: 'error',
        codes: [code],
        because: [withheld?.because, NEEDS[code]].filter((words) => words !== undefined).join(' '),
        suggest: instead.map((decided) => decided.code),
        diagnosis,
      })),
  examples: [
    {
      name: 'Endplate change in the scan only',
      claim: { diagnoses: ['M54.51'] },
      note: 'MRI lumbar spine: Modic type 1 endplate changes L4-5.\nAssessment: Low back pain.',
      gives: [
        { severity: 'error', codes: ['M54.51'], suggest: ['M54.50'], because: 'imaging report' },
      ],
    },
    {
      name: 'The provider says where the pain comes from',
      claim: { diagnoses: ['M54.51'] },
      note: 'MRI lumbar spine: Modic type 1 endplate changes L4-5.\nAssessment: Vertebrogenic low back pain.',
      gives: [],
    },
    {
      name: 'No type is named',
      claim: { diagnoses: ['M54.59'] },
      note: 'Assessment: Low back pain.',
      gives: [{ severity: 'error', codes: ['M54.59'], suggest: ['M54.50'], because: 'names' }],
    },
    {
      name: 'A type is named',
      claim: { diagnoses: ['M54.59'] },
      note: 'Assessment: Nociplastic low back pain.',
      gives: [],
    },
    {
      name: 'Another code without support is told elsewhere',
      claim: { diagnoses: ['M54.41'] },
      note: 'Assessment: Low back pain.',
      gives: [],
    },
  ],
});
