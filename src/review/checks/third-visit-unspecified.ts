import { isProviderVisit, isUnspecifiedPain } from '../complaint.ts';
import { type CheckFinding, decidedSpans, defineCheck, type History } from '../define-check.ts';
import type { Visit } from '../visit.ts';

const NOTE = 'HPI: Low back pain.\nAssessment: Low back pain.\nPlan: stretching.';

/** The unspecified code at a third or later visit for the same complaint is looked at, not called wrong. */
export default defineCheck({
  id: 'third-visit-unspecified',
  version: 1,
  title: 'Unspecified low back pain at a third or later visit is reviewed',
  basis:
    'A trigger that practices set for themselves; the number of visits, the window and the gap are settings. I.B.18 still allows the unspecified code when nothing more is known.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'Three visits for low back pain within four months',
      visits: [
        { on: '2026-07-01', note: NOTE },
        { on: '2026-08-15', note: NOTE },
        { on: '2026-10-30', note: NOTE },
      ],
      at: [3],
      quotes: ['Low back pain'],
    },
    {
      name: 'Every visit from the third on',
      visits: [
        { on: '2026-07-01', note: NOTE },
        { on: '2026-08-01', note: NOTE },
        { on: '2026-09-01', note: NOTE },
        { on: '2026-10-01', note: NOTE },
      ],
      at: [3, 4],
    },
    {
      name: 'The second visit',
      visits: [
        { on: '2026-07-01', note: NOTE },
        { on: '2026-08-15', note: NOTE },
      ],
      at: [],
    },
    {
      name: 'A new episode after a long gap starts anew',
      visits: [
        { on: '2025-01-10', note: NOTE },
        { on: '2025-02-10', note: NOTE },
        { on: '2026-10-30', note: NOTE },
      ],
      at: [],
    },
    {
      name: 'A visit for something else is not counted',
      visits: [
        { on: '2026-07-01', note: NOTE },
        { on: '2026-08-01', note: 'Assessment: Hypertension, well controlled.' },
        { on: '2026-10-30', note: NOTE },
      ],
      at: [],
    },
    {
      name: 'A visit with a more exact code is not counted',
      visits: [
        { on: '2026-07-01', note: NOTE },
        { on: '2026-08-01', note: 'Assessment: Low back pain with right sciatica.' },
        { on: '2026-10-30', note: NOTE },
      ],
      at: [],
    },
    {
      name: 'Treatment visits with a therapist are not counted',
      visits: [
        { on: '2026-07-01', note: NOTE },
        { on: '2026-07-08', note: NOTE, setting: 'therapy' },
        { on: '2026-07-15', note: NOTE, setting: 'therapy' },
        { on: '2026-08-15', note: NOTE },
      ],
      at: [],
    },
    {
      name: 'What was billed counts, not what the note would have supported',
      visits: [
        { on: '2026-07-01', note: NOTE, billed: ['M54.50'] },
        { on: '2026-08-01', note: NOTE, billed: ['M54.50'] },
        {
          on: '2026-09-01',
          note: 'Assessment: Low back pain with left sciatica.',
          billed: ['M54.50'],
        },
      ],
      at: [3],
    },
    {
      name: 'Before the code was split, M54.5 is counted',
      visits: [
        { on: '2021-06-01', note: NOTE },
        { on: '2021-07-01', note: NOTE },
        { on: '2021-08-01', note: NOTE },
      ],
      at: [3],
    },
    {
      name: 'A practice may set the number',
      visits: [
        { on: '2026-07-01', note: NOTE },
        { on: '2026-08-15', note: NOTE },
      ],
      settings: { unspecifiedVisits: 2 },
      at: [2],
    },
    {
      name: 'A practice may set the window',
      visits: [
        { on: '2026-07-01', note: NOTE },
        { on: '2026-08-15', note: NOTE },
        { on: '2026-10-30', note: NOTE },
      ],
      settings: { windowDays: 90 },
      at: [],
    },
  ],
});

function checkVisit(visit: Visit, history: History): CheckFinding[] {
  if (!isCounted(visit)) return [];
  const counted = history.episodeOf(visit).filter(isCounted);
  if (counted.length < history.settings.unspecifiedVisits) return [];
  const codes = visit.codes.filter(isUnspecifiedPain);
  const better = visit.decision.codes.filter(({ code }) => !isUnspecifiedPain(code));
  const isPending = visit.statements.some(
    ({ concept, assertion }) => concept === 'workup-pending' && assertion === 'affirmed',
  );
  const count = `This is visit ${counted.length} with ${codes.join(', ')} in this episode of low back pain.`;
  return [
    {
      finding: 'third-visit-unspecified',
      visit: visit.number,
      codes,
      severity: isPending ? 'info' : 'warning',
      because: isPending
        ? `${count} Work-up is under way, so the unspecified code may still be all that is known (I.B.18).`
        : `${count} Review whether today’s documentation supports a more exact code.`,
      evidence: counted.flatMap((one) =>
        decidedSpans(one, (code) => isUnspecifiedPain(code) || better.some((b) => b.code === code)),
      ),
      owner: 'cdi',
      closes:
        'a more exact diagnosis that the provider states, or a note of the reviewer that nothing more is known',
    },
  ];
}

function isCounted(visit: Visit): boolean {
  return isProviderVisit(visit) && visit.codes.some(isUnspecifiedPain);
}
