import { moreSpecific, needsItsWords, unsupportedCodes } from '../billed-support.ts';
import { defineEdit } from '../define-edit.ts';
import { listed } from '../listed.ts';

/** I.A.19, IV.J: a code rests on what the provider states for this visit. */
export default defineEdit({
  id: 'billed-code-is-supported',
  edit: 'not-supported-by-note',
  kind: 'support',
  looksAt: 'chart',
  title: 'A billed code rests on a statement of the provider in the note of the visit',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, IV.H, IV.J' }],
  exceptions: [
    'Codes outside of the low back family are not judged',
    'A code that is merely less specific than the note is told with that',
    'M54.51 and M54.59 are told with the words they need',
    'A note that could not be read says nothing',
  ],
  owner: 'coder',
  check: (facts, chart) =>
    unsupportedCodes(facts, chart)
      .filter((billed) => !needsItsWords(billed) && moreSpecific(billed, facts.day).length === 0)
      .map(({ code, diagnosis, instead, withheld }) => {
        const suggest = instead.map((decided) => decided.code);
        return {
          severity: 'error',
          codes: [code],
          because:
            withheld?.because ??
            (suggest.length > 0
              ? `The words of the note support ${listed(suggest)}, not ${code}.`
              : `No statement of the provider in this note supports ${code}.`),
          suggest,
          diagnosis,
        };
      }),
  examples: [
    {
      name: 'A strain that nobody diagnosed',
      claim: { diagnoses: ['S39.012A'] },
      note: 'HPI: Low back pain since moving furniture.\nAssessment: Acute low back pain.',
      gives: [{ severity: 'error', codes: ['S39.012A'], suggest: [] }],
    },
    {
      name: 'Sciatica of the other side',
      claim: { diagnoses: ['M54.41'] },
      note: 'Assessment: Low back pain with left-sided sciatica.',
      gives: [{ severity: 'error', codes: ['M54.41'], suggest: ['M54.42'] }],
    },
    {
      name: 'What is suspected only',
      claim: { diagnoses: ['M54.16'] },
      note: 'Assessment: Low back pain, rule out lumbar radiculopathy.',
      gives: [{ severity: 'error', codes: ['M54.16'] }],
    },
    {
      name: 'What the note says',
      claim: { diagnoses: ['M54.42'] },
      note: 'Assessment: Low back pain with left-sided sciatica.',
      gives: [],
    },
    {
      name: 'A code that is not judged',
      claim: { diagnoses: ['M54.50', 'E11.9'] },
      note: 'Assessment: Low back pain.',
      gives: [],
    },
    {
      name: 'A code that is merely less specific',
      claim: { diagnoses: ['M54.50'] },
      note: 'Assessment: L4-5 disc herniation with radiculopathy.',
      gives: [],
    },
    {
      name: 'Other low back pain is told with the words it needs',
      claim: { diagnoses: ['M54.59'] },
      note: 'Assessment: Low back pain.',
      gives: [],
    },
    {
      name: 'Pain of the middle back is another complaint than pain of the low back',
      claim: { diagnoses: ['M54.6', 'M54.50'] },
      note: 'Assessment: Low back pain.',
      gives: [{ severity: 'error', codes: ['M54.6'], suggest: [] }],
    },
    {
      name: 'Pain of the neck is not judged',
      claim: { diagnoses: ['M54.2', 'M54.50'] },
      note: 'Assessment: Low back pain.',
      gives: [],
    },
    {
      name: 'A note that holds no words',
      claim: { diagnoses: ['M54.16'] },
      note: '',
      gives: [{ severity: 'error', codes: ['M54.16'] }],
    },
  ],
});
