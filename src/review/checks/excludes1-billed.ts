import { type CheckFinding, decidedSpans, defineCheck, type History } from '../define-check.ts';
import type { Visit } from '../visit.ts';

/** Two billed codes that an Excludes1 note of the day keeps apart. */
export default defineCheck({
  id: 'excludes1-billed',
  version: 1,
  title: 'Two codes that an Excludes1 note keeps apart were billed together',
  basis: 'Guidelines I.A.12.a; the note of the code set of that day.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'Low back pain beside a displaced disc',
      visits: [
        {
          on: '2026-10-05',
          note: 'Assessment: L4-5 disc herniation. Low back pain.',
          billed: ['M51.26', 'M54.50'],
        },
      ],
      at: [1],
    },
    {
      name: 'Low back pain beside lumbago with sciatica, in the other order',
      visits: [
        {
          on: '2026-10-05',
          note: 'Assessment: Low back pain with right sciatica.',
          billed: ['M54.50', 'M54.41'],
        },
      ],
      at: [1],
    },
    {
      name: 'The provider says that they are unrelated',
      visits: [
        {
          on: '2026-10-05',
          note: 'Assessment: 1. L4-5 disc herniation. 2. Low back pain, unrelated to the disc herniation.',
          billed: ['M51.26', 'M54.50'],
        },
      ],
      at: [],
    },
    {
      name: 'A pair that may stand together',
      visits: [
        {
          on: '2026-10-05',
          note: 'Assessment: Chronic low back pain.',
          billed: ['M54.50', 'G89.29'],
        },
      ],
      at: [],
    },
  ],
});

function checkVisit(visit: Visit, { codebook }: History): CheckFinding[] {
  if (!visit.isBilled) return [];
  const found: CheckFinding[] = [];
  for (const [index, a] of visit.codes.entries()) {
    for (const b of visit.codes.slice(index + 1)) {
      const note = codebook.excludes1(a, b, visit.dateOfService);
      if (note === undefined || saidUnrelated(visit, a, b)) continue;
      found.push({
        finding: 'excludes1-billed',
        visit: visit.number,
        codes: [a, b],
        severity: 'error',
        because: `Excludes1 at ${note.owner} (${note.text}) keeps ${a} and ${b} apart, and the record does not say that they are unrelated.`,
        evidence: decidedSpans(visit, (code) => code === a || code === b),
        owner: 'coder',
        closes:
          'the one code that the words support, or a statement of the provider that the two are unrelated (I.A.12.a)',
      });
    }
  }
  return found;
}

/** The decision let both stand, because the provider’s words make the exception. */
function saidUnrelated({ decision }: Visit, a: string, b: string): boolean {
  return (
    decision.findings.some(({ id }) => id === 'excludes1-unrelated') &&
    [a, b].every((code) => decision.codes.some((decided) => decided.code === code))
  );
}
