import { definiteness } from '../../coding/definiteness.ts';
import type { Statement } from '../../coding/statements.ts';
import { isLowBack, isProviderVisit } from '../complaint.ts';
import { type CheckFinding, defineCheck, type History, spanOf } from '../define-check.ts';
import type { Visit } from '../visit.ts';

const REPORT = 'IMPRESSION: Modic type 1 changes at L4-5. Disc protrusion at L5-S1.';

/** A report with findings in the low back came, and no assessment since then says what the provider makes of it. */
export default defineCheck({
  id: 'imaging-not-addressed',
  version: 1,
  title: 'Imaging was done and the provider does not say what it means',
  basis:
    'Findings of a report are no diagnoses (III.B, IV.K); the treating provider says what they mean.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'A report with findings, and an assessment that passes over it',
      visits: [
        {
          on: '2026-10-05',
          note: 'HPI: Low back pain.\nAssessment: Low back pain.\nPlan: stretching.',
          documents: [{ id: 'mri', kind: 'imaging-report', text: REPORT, date: '2026-10-01' }],
        },
      ],
      at: [1],
      quotes: ['Disc protrusion'],
    },
    {
      name: 'A report that came at the visit before',
      visits: [
        {
          on: '2026-09-05',
          note: 'HPI: Low back pain.\nAssessment: Low back pain. MRI reviewed: the findings do not explain the pain.',
        },
        {
          on: '2026-10-05',
          note: 'HPI: Low back pain.\nMRI lumbar spine: Modic type 1 changes at L4-5.\n\nAssessment: Low back pain.',
        },
      ],
      at: [2],
    },
    {
      name: 'The assessment takes the finding up',
      visits: [
        {
          on: '2026-10-05',
          note: 'HPI: Low back pain.\nAssessment: Low back pain due to the Modic changes at L4-5; the disc protrusion is not contributing.',
          documents: [{ id: 'mri', kind: 'imaging-report', text: REPORT }],
        },
      ],
      at: [],
    },
    {
      name: 'The provider diagnoses a cause in other words',
      visits: [
        {
          on: '2026-10-05',
          note: 'HPI: Low back pain.\nX-ray lumbar spine: facet arthropathy at L4-5.\n\nAssessment: Lumbar spondylosis.',
        },
      ],
      at: [],
    },
    {
      name: 'The scan was ordered at the visit before and is not answered at this one',
      visits: [
        { on: '2026-09-05', note: 'Assessment: Low back pain.\nPlan: MRI lumbar spine.' },
        {
          on: '2026-10-05',
          note: 'Assessment: Low back pain.\nPlan: stretching.',
          documents: [{ id: 'mri', kind: 'imaging-report', text: REPORT }],
        },
      ],
      at: [2],
    },
    {
      name: 'The provider calls the finding by its wider name and cannot say what it means',
      visits: [
        {
          on: '2026-10-05',
          note: 'MRI lumbar spine: Modic type 2 changes at L5-S1.\n\nAssessment: Low back pain; significance of the endplate changes unclear.',
        },
      ],
      at: [],
    },
    {
      name: 'A normal report',
      visits: [
        {
          on: '2026-10-05',
          note: 'HPI: Low back pain.\nAssessment: Low back pain.',
          documents: [
            {
              id: 'mri',
              kind: 'imaging-report',
              text: 'IMPRESSION: No disc herniation. No stenosis.',
            },
          ],
        },
      ],
      at: [],
    },
    {
      name: 'No imaging',
      visits: [{ on: '2026-10-05', note: 'HPI: Low back pain.\nAssessment: Low back pain.' }],
      at: [],
    },
    {
      name: 'A visit for the imaging alone',
      visits: [
        {
          on: '2026-10-05',
          setting: 'diagnostic',
          note: 'MRI LUMBAR SPINE\nIndication: low back pain.\nIMPRESSION: Modic type 1 changes at L4-5.',
        },
      ],
      at: [],
    },
  ],
});

const MEANT: ReadonlySet<string> = new Set([
  'assessment',
  'assessment-plan',
  'plan',
  'medical-decision-making',
  'addendum',
]);

function checkVisit(visit: Visit, history: History): CheckFinding[] {
  if (!isProviderVisit(visit)) return [];
  const reported = visit.statements.filter(isReportedFinding);
  if (reported.length === 0) return [];
  if (visit.decision.codes.some(({ code }) => isLowBack(code) && namesACause(code))) return [];
  const earlier = history.episodeOf(visit).filter(({ number }) => number < visit.number);
  // what an earlier report showed and an earlier assessment answered needs no second answer
  const open = reported.filter(
    (finding) =>
      !isTakenUp(finding, visit, true) &&
      // a scan that an earlier visit ordered or spoke of without its report has not been answered there
      !earlier.some((one) => isTakenUp(finding, one, one.statements.some(isReportedFinding))),
  );
  if (open.length === 0 || open.length < reported.length) return [];
  return [
    {
      finding: 'imaging-not-addressed',
      visit: visit.number,
      codes: [],
      severity: 'info',
      because:
        'A report shows findings of the low back, and no assessment says what the provider makes of them.',
      evidence: open.map((finding) => spanOf(visit, finding)),
      owner: 'provider',
      closes: 'a statement of what the findings mean for this patient, or that they mean nothing',
    },
  ];
}

/** Codes of pain, sciatica and radiculopathy say nothing of the structure behind them. */
function namesACause(code: string): boolean {
  return code === 'M54.51' || definiteness(code) > definiteness('M54.40');
}

function isReportedFinding(statement: Statement): boolean {
  const { author, section, assertion, kind, temporality } = statement;
  return (
    (author === 'radiologist' || section === 'imaging' || section === 'radiology-impression') &&
    assertion === 'affirmed' &&
    temporality === 'recent' &&
    (kind === 'finding' || kind === 'condition') &&
    statement.isPatient &&
    !statement.isElsewhere &&
    !statement.regions.some((region) => region === 'cervical' || region === 'thoracic')
  );
}

/** The provider speaks of the same thing where diagnoses are made, or of the imaging as a whole. */
function isTakenUp(finding: Statement, visit: Visit, hasReport: boolean): boolean {
  return visit.statements.some(
    (statement) =>
      statement.author === 'provider' &&
      MEANT.has(statement.section) &&
      (thingOf(statement) === thingOf(finding) ||
        (hasReport && statement.concept === 'imaging-reviewed')),
  );
}

/** What radiologist and provider call by different names. */
const SAME_THING: Readonly<Record<string, string>> = {
  'modic-change': 'endplate-change',
  'disc-bulge': 'disc-displacement',
};

function thingOf({ concept }: Statement): string {
  return SAME_THING[concept] ?? concept;
}
