import { isLowBack } from '../complaint.ts';
import { type CheckFinding, decidedSpans, defineCheck } from '../define-check.ts';
import type { Visit } from '../visit.ts';

/** A billed low back code that no statement of the visit’s own record supports. */
export default defineCheck({
  id: 'billed-code-not-supported',
  version: 1,
  title: 'A billed code that the words of its visit do not support',
  basis: 'Guidelines I.A.19, IV.H, IV.J: the record of the visit carries its codes.',
  check: (history) => history.visits.flatMap(checkVisit),
  examples: [
    {
      name: 'M54.51 with an endplate change that only the scan names',
      visits: [
        {
          on: '2026-10-05',
          note: 'MRI lumbar spine: Modic type 1 changes.\n\nAssessment: Low back pain.',
          billed: ['M54.51'],
        },
      ],
      at: [1],
    },
    {
      name: 'M54.59 without a named type',
      visits: [{ on: '2026-10-05', note: 'Assessment: Low back pain.', billed: ['M54.59'] }],
      at: [1],
    },
    {
      name: 'The supported code',
      visits: [{ on: '2026-10-05', note: 'Assessment: Low back pain.', billed: ['M54.50'] }],
      at: [],
    },
    {
      name: 'Nothing billed',
      visits: [{ on: '2026-10-05', note: 'Assessment: Low back pain.' }],
      at: [],
    },
    {
      name: 'A code outside the low back is not judged',
      visits: [{ on: '2026-10-05', note: 'Assessment: Low back pain.', billed: ['M54.50', 'I10'] }],
      at: [],
    },
  ],
});

function checkVisit(visit: Visit): CheckFinding[] {
  return visit.decision.findings
    .filter(({ id }) => id === 'billed-code-not-supported')
    .map(({ code, because, evidence = [] }) => ({
      finding: 'billed-code-not-supported',
      visit: visit.number,
      codes: code === undefined ? [] : [code],
      severity: 'error',
      because,
      evidence:
        evidence.length > 0
          ? evidence.map((span) => ({ ...span, visit: visit.number }))
          : decidedSpans(visit, isLowBack),
      owner: 'coder',
      closes: 'the code that the words support, or a query to the provider when they are unclear',
    }));
}
