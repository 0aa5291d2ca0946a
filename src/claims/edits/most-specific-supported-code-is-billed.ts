import { moreSpecific, unsupportedCodes } from '../billed-support.ts';
import { defineEdit, type Said } from '../define-edit.ts';
import { listed } from '../listed.ts';

/** I.B.2, IV.F.3: the highest specificity that is documented, and no higher. */
export default defineEdit({
  id: 'most-specific-supported-code-is-billed',
  edit: 'more-specific-supported',
  kind: 'support',
  looksAt: 'chart',
  title: 'The code that is billed says as much as the note does',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.B.2, IV.F.3' }],
  exceptions: ['An unspecified code is right when the note says no more (I.B.18)'],
  owner: 'coder',
  check: (facts, chart) =>
    unsupportedCodes(facts, chart).flatMap((billed): Said[] => {
      const suggest = moreSpecific(billed, facts.day).map(({ code }) => code);
      if (suggest.length === 0) return [];
      const onClaim = suggest.every((code) =>
        facts.codes.some((billedToo) => billedToo.code === code),
      );
      return [
        {
          severity: 'warning',
          codes: [billed.code],
          because: `The note says more than ${billed.code}: it supports ${listed(suggest)}${onClaim ? ', which the claim has already' : ' in its place'}.`,
          suggest,
          diagnosis: billed.diagnosis,
        },
      ];
    }),
  examples: [
    {
      name: 'Unspecified pain where the note has the disc and the nerve',
      claim: { diagnoses: ['M54.50'] },
      note: 'Assessment: L4-5 disc herniation with radiculopathy.',
      gives: [
        { severity: 'warning', codes: ['M54.50'], suggest: ['M51.16'], because: 'in its place' },
      ],
    },
    {
      name: 'Unspecified pain where the provider names the endplates',
      claim: { diagnoses: ['M54.50'] },
      note: 'Assessment: Vertebrogenic low back pain.',
      gives: [{ severity: 'warning', codes: ['M54.50'], suggest: ['M54.51'] }],
    },
    {
      name: 'Sciatica without its side',
      claim: { diagnoses: ['M54.40'] },
      note: 'Assessment: Low back pain with right-sided sciatica.',
      gives: [{ severity: 'warning', codes: ['M54.40'], suggest: ['M54.41'] }],
    },
    {
      name: 'Stenosis without the claudication that the note has',
      claim: { diagnoses: ['M48.061'] },
      note: 'Assessment: Lumbar spinal stenosis with neurogenic claudication.',
      gives: [{ severity: 'warning', codes: ['M48.061'], suggest: ['M48.062'] }],
    },
    {
      name: 'The claim has the specific code besides',
      claim: { diagnoses: ['M51.16', 'M54.16'] },
      note: 'Assessment: L4-5 disc herniation with radiculopathy.',
      gives: [{ severity: 'warning', codes: ['M54.16'], because: 'already' }],
    },
    {
      name: 'An unspecified code, and a note that says no more',
      claim: { diagnoses: ['M54.50'] },
      note: 'Assessment: Low back pain, work-up pending.',
      gives: [],
    },
    {
      name: 'A code that says more than the note is told elsewhere',
      claim: { diagnoses: ['M54.41'] },
      note: 'Assessment: Low back pain.',
      gives: [],
    },
  ],
});
