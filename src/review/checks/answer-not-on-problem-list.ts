import { isLowBack, isUnspecifiedPain, withoutPhase } from '../complaint.ts';
import { type CheckFinding, decidedSpans, defineCheck, type History } from '../define-check.ts';
import type { Visit } from '../visit.ts';

/** A query was answered with a diagnosis, as an addendum, and the problem list of a later visit does not have it. */
export default defineCheck({
  id: 'answer-not-on-problem-list',
  version: 1,
  title: 'An answered query has not reached the problem list',
  basis:
    'The answer is part of the record of its visit; the list is what the next visit starts from.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'The next visit still lists unspecified pain',
      visits: [
        {
          on: '2026-09-05',
          note: 'MRI lumbar spine: Modic type 1 changes at L4-5.\n\nAssessment: Low back pain.',
          problemList: ['M54.50'],
          documents: [
            {
              id: 'answer',
              kind: 'addendum',
              date: '2026-09-08',
              text: 'Addendum: The low back pain is due to the Modic type 1 changes at L4-5.',
            },
          ],
        },
        {
          on: '2026-10-05',
          note: 'Assessment: Low back pain.',
          problemList: ['M54.50'],
        },
      ],
      at: [2],
      quotes: ['Modic type 1 changes'],
    },
    {
      name: 'The list was brought up to date',
      visits: [
        {
          on: '2026-09-05',
          note: 'MRI lumbar spine: Modic type 1 changes at L4-5.\n\nAssessment: Low back pain.',
          problemList: ['M54.50'],
          documents: [
            {
              id: 'answer',
              kind: 'addendum',
              date: '2026-09-08',
              text: 'Addendum: The low back pain is due to the Modic type 1 changes at L4-5.',
            },
          ],
        },
        { on: '2026-10-05', note: 'Assessment: Low back pain.', problemList: ['M54.51'] },
      ],
      at: [],
    },
    {
      name: 'No answer was given',
      visits: [
        { on: '2026-09-05', note: 'Assessment: Low back pain.', problemList: ['M54.50'] },
        { on: '2026-10-05', note: 'Assessment: Low back pain.', problemList: ['M54.50'] },
      ],
      at: [],
    },
  ],
});

function checkVisit(visit: Visit, history: History): CheckFinding[] {
  const before = history.before(visit);
  const listed = (visit.encounter.problemList ?? []).map(({ code }) => code.trim().toUpperCase());
  if (before === undefined || listed.length === 0) return [];
  const answers = new Set(
    (before.encounter.documents ?? [])
      .filter(({ kind }) => kind === 'addendum')
      .map(({ id }) => id),
  );
  const answered = before.decision.codes.filter(
    ({ code, evidence }) =>
      isLowBack(code) &&
      !isUnspecifiedPain(code) &&
      evidence.some(({ document }) => answers.has(document)),
  );
  const missing = answered
    .map(({ code }) => code)
    .filter((code) => !listed.some((other) => withoutPhase(other) === withoutPhase(code)));
  if (missing.length === 0) return [];
  return [
    {
      finding: 'answer-not-on-problem-list',
      visit: visit.number,
      codes: missing,
      severity: 'warning',
      because: `An addendum to the visit of ${before.dateOfService} supports ${missing.join(', ')}; the problem list does not have it.`,
      evidence: decidedSpans(before, (code) => missing.includes(code)),
      owner: 'provider',
      closes: 'a problem list that the provider has brought up to date',
    },
  ];
}
