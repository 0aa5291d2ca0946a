import { withoutPhase } from '../complaint.ts';
import { type CheckFinding, decidedSpans, defineCheck, type History } from '../define-check.ts';
import { daysBetween, type Visit } from '../visit.ts';

const NEW = 'HPI: Strained his low back lifting a box yesterday.\nAssessment: Acute lumbar strain.';
const HEALING =
  'HPI: Follow-up of the lumbar strain, healing as expected.\nAssessment: Lumbar strain, routine healing.';

/** Days after which active treatment of a soft tissue injury is worth a second look. */
const LONG_AGO = 90;

/** The 7th character says which phase of treatment a visit belongs to, and phases do not run backwards (I.C.19.a). */
export default defineCheck({
  id: 'treatment-phase-inconsistent',
  version: 1,
  title: 'The 7th character does not fit the course of the injury',
  basis:
    'Guidelines I.C.19.a: A is active treatment, D routine healing, S a late effect; not the number of the visit.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'Active treatment after healing had begun',
      visits: [
        { on: '2026-08-01', note: NEW, billed: ['S39.012A'] },
        { on: '2026-08-20', note: HEALING, billed: ['S39.012D'] },
        { on: '2026-09-10', note: HEALING, billed: ['S39.012A'] },
      ],
      at: [3],
    },
    {
      name: 'The words say healing, the code says active treatment',
      visits: [
        { on: '2026-08-01', note: NEW, billed: ['S39.012A'] },
        { on: '2026-08-20', note: HEALING, billed: ['S39.012A'] },
      ],
      at: [2],
      quotes: ['Lumbar strain'],
    },
    {
      name: 'Active treatment months later, without a word of it',
      visits: [
        { on: '2026-03-01', note: NEW, billed: ['S39.012A'] },
        {
          on: '2026-07-01',
          note: 'HPI: Here about the low back.\nAssessment: Lumbar strain.',
          billed: ['S39.012A'],
        },
      ],
      at: [2],
    },
    {
      name: 'Active, then healing',
      visits: [
        { on: '2026-08-01', note: NEW, billed: ['S39.012A'] },
        { on: '2026-08-20', note: HEALING, billed: ['S39.012D'] },
      ],
      at: [],
    },
    {
      name: 'Still under active treatment at the second visit',
      visits: [
        { on: '2026-08-01', note: NEW, billed: ['S39.012A'] },
        {
          on: '2026-08-05',
          note: 'HPI: Acute lumbar strain four days ago, still in severe pain.\nAssessment: Acute lumbar strain.',
          billed: ['S39.012A'],
        },
      ],
      at: [],
    },
    {
      name: 'A code without a 7th character',
      visits: [
        { on: '2026-08-01', note: 'Assessment: Low back pain.', billed: ['M54.50'] },
        { on: '2026-08-20', note: 'Assessment: Low back pain.', billed: ['M54.50'] },
      ],
      at: [],
    },
  ],
});

function checkVisit(visit: Visit, history: History): CheckFinding[] {
  if (!visit.isBilled) return [];
  const earlier = history.episodeOf(visit).filter(({ number }) => number < visit.number);
  return visit.codes.flatMap((code) => {
    const injury = withoutPhase(code);
    if (injury === code) return [];
    const phase = code.slice(-1);
    const reason = reasonAgainst(visit, injury, phase, earlier);
    if (reason === undefined) return [];
    const supported = visit.decision.codes.find((decided) => withoutPhase(decided.code) === injury);
    return [
      {
        finding: 'treatment-phase-inconsistent',
        visit: visit.number,
        codes: [
          code,
          ...(supported === undefined || supported.code === code ? [] : [supported.code]),
        ],
        severity: 'warning',
        because: reason,
        evidence: [visit, ...earlier].flatMap((one) =>
          decidedSpans(one, (other) => withoutPhase(other) === injury),
        ),
        owner: 'coder',
        closes: 'the 7th character of the phase that the record describes',
      } as const,
    ];
  });
}

function reasonAgainst(
  visit: Visit,
  injury: string,
  phase: string,
  earlier: readonly Visit[],
): string | undefined {
  const decided = visit.decision.codes.find(({ code }) => withoutPhase(code) === injury)?.code;
  const phases = earlier.flatMap((one) =>
    one.codes.filter((code) => withoutPhase(code) === injury).map((code) => code.slice(-1)),
  );
  if (phases.length > 0 && decided !== undefined && decided.slice(-1) !== phase)
    return `${injury}${phase} was billed, and the words of the visit describe the phase of ${decided}.`;
  if (phase === 'A' && phases.some((before) => before === 'D' || before === 'S'))
    return `${injury}A was billed after an earlier visit had been billed as healing or as a late effect.`;
  const first = earlier.find(({ codes }) => codes.some((code) => withoutPhase(code) === injury));
  if (
    phase === 'A' &&
    first !== undefined &&
    daysBetween(first.dateOfService, visit.dateOfService) > LONG_AGO
  )
    return `${injury}A was billed ${daysBetween(first.dateOfService, visit.dateOfService)} days after the injury was first billed; the record should say that treatment is still active.`;
  return undefined;
}
