import { type CodeChange, changeText, codeChanges } from '../code-change.ts';
import { isLowBack } from '../complaint.ts';
import { type CheckFinding, decidedSpans, defineCheck } from '../define-check.ts';

const PAIN =
  'HPI: Low back pain for 3 months.\nExam: lumbar tenderness.\nAssessment: Low back pain.';

/** A code that changes while the documented findings do not is what a reviewer of the whole record stops at. */
export default defineCheck({
  id: 'unexplained-code-change',
  version: 1,
  title: 'A change of code between visits without new findings in the record is raised',
  basis:
    'Consistency of the record over time. No official rule forbids a change; the record should show what changed (I.A.19, IV.J).',
  check: (history) => codeChanges(history).filter(isUnexplained).map(raise),
  examples: [
    {
      name: 'Vertebrogenic pain is named and nothing else is new',
      visits: [
        { on: '2026-08-01', note: PAIN },
        {
          on: '2026-10-01',
          note: 'HPI: Low back pain for 5 months.\nExam: lumbar tenderness.\nAssessment: Vertebrogenic low back pain.',
        },
      ],
      at: [2],
      quotes: ['Vertebrogenic low back pain'],
    },
    {
      name: 'Back to unspecified without a word',
      visits: [
        {
          on: '2026-08-01',
          note: 'MRI lumbar spine: Modic type 1 changes at L4-5.\n\nAssessment: Low back pain due to Modic type 1 changes at L4-5.',
        },
        { on: '2026-10-01', note: 'HPI: Low back pain.\nAssessment: Low back pain.' },
      ],
      at: [2],
    },
    {
      name: 'Tenderness, which goes with any back pain, explains no return to unspecified pain',
      visits: [
        {
          on: '2026-08-01',
          note: 'Assessment: L4-5 disc herniation with radiculopathy.',
        },
        {
          on: '2026-10-01',
          note: 'Exam: Lumbar tenderness.\nAssessment: Low back pain.',
        },
      ],
      at: [2],
    },
    {
      name: 'The billed code changes, the words do not',
      visits: [
        { on: '2026-08-01', note: PAIN, billed: ['M54.50'] },
        { on: '2026-10-01', note: PAIN, billed: ['M54.51'] },
      ],
      at: [2],
    },
    {
      name: 'New imaging carries the change',
      visits: [
        { on: '2026-08-01', note: PAIN },
        {
          on: '2026-10-01',
          note: 'MRI lumbar spine: Modic type 1 changes at L4-5.\n\nAssessment: Low back pain due to Modic type 1 changes at L4-5.',
        },
      ],
      at: [],
    },
    {
      name: 'A new symptom carries the change',
      visits: [
        { on: '2026-08-01', note: PAIN },
        {
          on: '2026-10-01',
          note: 'HPI: Low back pain, now with pain down the right leg.\nAssessment: Low back pain with right sciatica.',
        },
      ],
      at: [],
    },
    {
      name: 'The same codes at both visits',
      visits: [
        { on: '2026-08-01', note: PAIN },
        { on: '2026-10-01', note: PAIN },
      ],
      at: [],
    },
    {
      name: 'Only the phase of treatment changes',
      visits: [
        {
          on: '2026-08-01',
          note: 'HPI: Strained his low back lifting yesterday.\nAssessment: Acute lumbar strain.',
          billed: ['S39.012A'],
        },
        {
          on: '2026-08-20',
          note: 'HPI: Follow-up of lumbar strain, healing.\nAssessment: Lumbar strain, routine healing.',
          billed: ['S39.012D'],
        },
      ],
      at: [],
    },
    {
      name: 'The code set split the code between the visits',
      visits: [
        { on: '2021-09-15', note: PAIN, billed: ['M54.5'] },
        { on: '2021-10-15', note: PAIN, billed: ['M54.50'] },
      ],
      at: [],
    },
    {
      name: 'A code retired long ago is corrected to the unspecified one',
      visits: [
        { on: '2026-08-01', note: PAIN, billed: ['M54.5'] },
        { on: '2026-10-01', note: PAIN, billed: ['M54.50'] },
      ],
      at: [],
    },
    {
      name: 'A code retired long ago becomes a more exact one that the words do not support',
      visits: [
        { on: '2026-08-01', note: PAIN, billed: ['M54.5'] },
        { on: '2026-10-01', note: PAIN, billed: ['M54.51'] },
      ],
      at: [2],
    },
    {
      name: 'Another episode is not compared',
      visits: [
        { on: '2025-01-10', note: PAIN, billed: ['M54.50'] },
        { on: '2026-10-01', note: PAIN, billed: ['M54.51'] },
      ],
      at: [],
    },
  ],
});

/** Nothing new in the record, or a code that today's words do not support in the first place. */
function isUnexplained(change: CodeChange): boolean {
  if (change.unsupported.length > 0) return true;
  // what only went was dropped: a shorter list needs no new finding when what remains is supported and more exact
  return change.newFindings.length === 0;
}

function raise(change: CodeChange): CheckFinding {
  const { visit, before, came, went, unsupported } = change;
  const reason =
    unsupported.length > 0
      ? `today’s words do not support ${unsupported.join(', ')}`
      : 'the record shows no finding that the earlier visits did not have';
  return {
    finding: 'unexplained-code-change',
    visit: visit.number,
    codes: [...went, ...came],
    severity: 'warning',
    because: `The codes changed from ${changeText(change)} since ${before.dateOfService}, and ${reason}.`,
    evidence: [...decidedSpans(before, isLowBack), ...decidedSpans(visit, isLowBack)],
    owner: unsupported.length > 0 ? 'coder' : 'cdi',
    closes: 'the words that explain the change, or a correction of the code that does not fit',
  };
}
