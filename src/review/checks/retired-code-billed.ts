import { type CheckFinding, defineCheck, type History } from '../define-check.ts';
import type { Visit } from '../visit.ts';

const NOTE = 'HPI: Low back pain.\nAssessment: Low back pain.';

/** What was billed had been retired, or had become a heading, before the date of service. */
export default defineCheck({
  id: 'retired-code-billed',
  version: 1,
  title: 'A code that was no longer billable on the date of service was billed',
  basis: 'The code set of the date of service (45 CFR 162.1002).',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'M54.5 on the first day after its last',
      visits: [{ on: '2021-10-01', note: NOTE, billed: ['M54.5'] }],
      at: [1],
    },
    {
      name: 'M54.5 on its last day',
      visits: [{ on: '2021-09-30', note: NOTE, billed: ['M54.5'] }],
      at: [],
    },
    {
      name: 'M51.36 on the first day after its last',
      visits: [{ on: '2024-10-01', note: NOTE, billed: ['M51.36'] }],
      at: [1],
    },
    {
      name: 'M51.36 on its last day',
      visits: [{ on: '2024-09-30', note: NOTE, billed: ['M51.36'] }],
      at: [],
    },
    {
      name: 'The same words without a billed code',
      visits: [{ on: '2021-10-01', note: NOTE }],
      at: [],
    },
  ],
});

function checkVisit(visit: Visit, { codebook }: History): CheckFinding[] {
  if (!visit.isBilled) return [];
  return visit.codes.flatMap((code) => {
    const status = codebook.check(code, visit.dateOfService);
    const following =
      status.status === 'retired'
        ? status.successors
        : status.status === 'header'
          ? status.children
          : undefined;
    if (following === undefined) return [];
    return [
      {
        finding: 'retired-code-billed',
        visit: visit.number,
        codes: [code],
        severity: 'error',
        because:
          status.status === 'retired'
            ? `${code} could be billed until ${status.until} and not on ${visit.dateOfService}.`
            : `${code} is a heading on ${visit.dateOfService}: a longer code has to be chosen.`,
        evidence: [],
        owner: 'administrator',
        closes: `a code of that day, chosen by the documentation${following.length === 0 ? '' : ` (${following.slice(0, 6).join(', ')})`}, and a diagnosis list without ${code}`,
      } as const,
    ];
  });
}
