import { hasMovedOn, isLowBack } from '../complaint.ts';
import { type CheckFinding, decidedSpans, defineCheck, type History } from '../define-check.ts';
import type { Visit } from '../visit.ts';

const FIRST = 'HPI: Low back pain.\nAssessment: Low back pain.';

/** The documentation moved on to a more exact diagnosis and the billed code stayed where it was. */
export default defineCheck({
  id: 'documentation-evolved-code-not-updated',
  version: 1,
  title: 'The record supports a more exact code than the one billed since an earlier visit',
  basis: 'Guidelines I.B.2, IV.J: the code follows the documentation of the visit.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'A disc herniation is diagnosed and M54.50 goes on',
      visits: [
        { on: '2026-08-01', note: FIRST, billed: ['M54.50'] },
        {
          on: '2026-10-01',
          note: 'MRI lumbar spine: L4-5 disc herniation.\n\nAssessment: L4-5 disc herniation with radiculopathy.',
          billed: ['M54.50'],
        },
      ],
      at: [2],
      quotes: ['radiculopathy'],
    },
    {
      name: 'The code follows the documentation',
      visits: [
        { on: '2026-08-01', note: FIRST, billed: ['M54.50'] },
        {
          on: '2026-10-01',
          note: 'Assessment: L4-5 disc herniation with radiculopathy.',
          billed: ['M51.16'],
        },
      ],
      at: [],
    },
    {
      name: 'The documentation has not moved on',
      visits: [
        { on: '2026-08-01', note: FIRST, billed: ['M54.50'] },
        { on: '2026-10-01', note: FIRST, billed: ['M54.50'] },
      ],
      at: [],
    },
    {
      name: 'A first visit has nothing to move on from',
      visits: [
        {
          on: '2026-10-01',
          note: 'Assessment: L4-5 disc herniation with radiculopathy.',
          billed: ['M54.50'],
        },
      ],
      at: [],
    },
  ],
});

function checkVisit(visit: Visit, history: History): CheckFinding[] {
  const before = history.before(visit);
  if (!visit.isBilled || before === undefined) return [];
  const { kept, moved } = hasMovedOn(visit, before);
  if (moved.length === 0 || kept.length === 0) return [];
  return [
    {
      finding: 'documentation-evolved-code-not-updated',
      visit: visit.number,
      codes: [...kept, ...moved],
      severity: 'warning',
      because: `The record of ${visit.dateOfService} supports ${moved.join(', ')}; ${kept.join(', ')} was billed as on ${before.dateOfService}.`,
      evidence: [
        ...decidedSpans(visit, (code) => moved.includes(code)),
        ...decidedSpans(before, isLowBack),
      ],
      owner: 'coder',
      closes: 'the code that today’s words support',
    },
  ];
}
