import { isLowBack, isUnspecifiedPain, withoutPhase } from '../complaint.ts';
import { type CheckFinding, decidedSpans, defineCheck, type History } from '../define-check.ts';
import type { Visit } from '../visit.ts';

/** The problem list says less, or something else, than the visit. Only the provider changes the list. */
export default defineCheck({
  id: 'problem-list-stale',
  version: 1,
  title: 'The problem list lags behind what the provider diagnoses',
  basis:
    'Claims come from the encounter, not from the list (IV.J); a list that lags is billed from sooner or later.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'A retired code stands on the list',
      visits: [{ on: '2026-10-05', note: 'Assessment: Low back pain.', problemList: ['M54.5'] }],
      at: [1],
    },
    {
      name: 'The same list while the code was in force',
      visits: [{ on: '2021-09-30', note: 'Assessment: Low back pain.', problemList: ['M54.5'] }],
      at: [],
    },
    {
      name: 'The list says unspecified pain, the provider diagnoses its cause',
      visits: [
        {
          on: '2026-10-05',
          note: 'Assessment: L4-5 disc herniation with radiculopathy.',
          problemList: ['M54.50'],
        },
      ],
      at: [1],
      quotes: ['radiculopathy'],
    },
    {
      name: 'The list holds the diagnosis',
      visits: [
        {
          on: '2026-10-05',
          note: 'Assessment: L4-5 disc herniation with radiculopathy.',
          problemList: ['M51.16', 'M54.50'],
        },
      ],
      at: [],
    },
    {
      name: 'The list says what the visit says',
      visits: [{ on: '2026-10-05', note: 'Assessment: Low back pain.', problemList: ['M54.50'] }],
      at: [],
    },
    {
      name: 'A listed condition that is not addressed today may well be there',
      visits: [
        {
          on: '2026-10-05',
          note: 'Assessment: Low back pain.',
          problemList: ['M54.50', 'M81.0', 'I10'],
        },
      ],
      at: [],
    },
    {
      name: 'No list came with the visit',
      visits: [{ on: '2026-10-05', note: 'Assessment: Lumbar radiculopathy.' }],
      at: [],
    },
  ],
});

function checkVisit(visit: Visit, history: History): CheckFinding[] {
  const listed = (visit.encounter.problemList ?? []).map(({ code }) => code.trim().toUpperCase());
  if (listed.length === 0) return [];
  const invalid = listed.filter((code) => isLowBack(code) && isOutOfForce(code, visit, history));
  const decided = visit.decision.codes.map(({ code }) => code).filter(isLowBack);
  const missing = decided.filter(
    (code) =>
      !isUnspecifiedPain(code) &&
      !listed.some((other) => withoutPhase(other) === withoutPhase(code)),
  );
  const superseded = listed.filter(
    (code) => isUnspecifiedPain(code) && missing.length > 0 && !decided.includes(code),
  );
  const stale = [...new Set([...invalid, ...superseded])];
  if (stale.length === 0) return [];
  const reasons = [
    ...(invalid.length > 0
      ? [`${invalid.join(', ')} could not be billed on ${visit.dateOfService}`]
      : []),
    ...(superseded.length > 0
      ? [
          `the provider diagnoses ${missing.join(', ')} where the list says ${superseded.join(', ')}`,
        ]
      : []),
  ];
  return [
    {
      finding: 'problem-list-stale',
      visit: visit.number,
      codes: [...stale, ...(superseded.length > 0 ? missing : [])],
      severity: 'warning',
      because: `The problem list lags behind: ${reasons.join('; ')}.`,
      evidence: decidedSpans(visit, (code) => missing.includes(code) || missing.length === 0),
      owner: 'provider',
      closes: 'a problem list that the provider has brought up to date',
    },
  ];
}

function isOutOfForce(code: string, visit: Visit, { codebook }: History): boolean {
  const { status } = codebook.check(code, visit.dateOfService);
  return status === 'retired' || status === 'header';
}
