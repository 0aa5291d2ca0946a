import { type CodeChange, changeText, codeChanges, wordsOf } from '../code-change.ts';
import { isLowBack } from '../complaint.ts';
import { type CheckFinding, decidedSpans, defineCheck } from '../define-check.ts';

const PAIN =
  'HPI: Low back pain for 3 months.\nExam: lumbar tenderness.\nAssessment: Low back pain.';

/** The change that must not be raised: kept as information, with the new words that explain it. */
export default defineCheck({
  id: 'explained-code-change',
  version: 1,
  title: 'A change of code that new findings explain is shown with the words that explain it',
  basis:
    'The other side of an unexplained change: nothing is wrong, and the words are worth keeping.',
  check: (history) =>
    codeChanges(history)
      .filter(({ newFindings, unsupported }) => newFindings.length > 0 && unsupported.length === 0)
      .map(show),
  examples: [
    {
      name: 'Imaging since the last visit',
      visits: [
        { on: '2026-08-01', note: PAIN },
        {
          on: '2026-10-01',
          note: 'MRI lumbar spine: Modic type 1 changes at L4-5.\n\nAssessment: Low back pain due to Modic type 1 changes at L4-5.',
        },
      ],
      at: [2],
      quotes: ['Modic type 1 changes'],
    },
    {
      name: 'A new symptom',
      visits: [
        { on: '2026-08-01', note: PAIN },
        {
          on: '2026-10-01',
          note: 'HPI: Low back pain, now with numbness of the left leg.\nAssessment: Low back pain with left sciatica.',
        },
      ],
      at: [2],
    },
    {
      name: 'The provider now says what the known finding means',
      visits: [
        {
          on: '2026-08-01',
          note: 'MRI lumbar spine: Modic type 2 changes at L5-S1.\n\nAssessment: Low back pain.',
        },
        {
          on: '2026-10-01',
          note: 'MRI lumbar spine: Modic type 2 changes at L5-S1.\n\nAssessment: Low back pain due to the Modic type 2 changes at L5-S1.',
        },
      ],
      at: [2],
    },
    {
      name: 'The symptom is gone',
      visits: [
        {
          on: '2026-08-01',
          note: 'HPI: Pain into the right leg.\nAssessment: Low back pain with right sciatica.',
        },
        {
          on: '2026-10-01',
          note: 'HPI: The sciatica has resolved. Low back pain remains.\nAssessment: Low back pain.',
        },
      ],
      at: [2],
    },
    {
      name: 'No change',
      visits: [
        { on: '2026-08-01', note: PAIN },
        { on: '2026-10-01', note: PAIN },
      ],
      at: [],
    },
    {
      name: 'Nothing new',
      visits: [
        { on: '2026-08-01', note: PAIN },
        {
          on: '2026-10-01',
          note: 'HPI: Low back pain for 5 months.\nExam: lumbar tenderness.\nAssessment: Vertebrogenic low back pain.',
        },
      ],
      at: [],
    },
    {
      name: 'New findings, but they do not support what was billed',
      visits: [
        { on: '2026-08-01', note: PAIN, billed: ['M54.50'] },
        {
          on: '2026-10-01',
          note: 'MRI lumbar spine: Modic type 1 changes at L4-5.\n\nAssessment: Low back pain.',
          billed: ['M54.51'],
        },
      ],
      at: [],
    },
  ],
});

function show(change: CodeChange): CheckFinding {
  const { visit, before, came, went } = change;
  return {
    finding: 'explained-code-change',
    visit: visit.number,
    codes: [...went, ...came],
    severity: 'info',
    because: `The codes changed from ${changeText(change)} since ${before.dateOfService}; new words in the record explain it.`,
    evidence: [
      ...wordsOf(change),
      ...decidedSpans(visit, (code) => isLowBack(code)),
      ...decidedSpans(before, isLowBack),
    ],
    owner: 'coder',
    closes: 'nothing: the change is explained',
  };
}
