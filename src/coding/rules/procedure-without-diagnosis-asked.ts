import type { Mention, SectionKind } from '../../reading/evidence.ts';
import { BACK_PAIN, LOW_BACK_PAIN } from '../back-pain.ts';
import { DEFINITIVE_CAUSES } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { isBeside } from '../treatment-phase.ts';

const PROCEDURES = ['visit-injection', 'visit-kyphoplasty', 'visit-bvn-ablation'] as const;
const REASONS: readonly string[] = [
  ...LOW_BACK_PAIN,
  ...BACK_PAIN,
  ...DEFINITIVE_CAUSES,
  'leg-pain',
  'coccydynia',
  'pain',
];
/** Where a note tells what was done; what hurts under the needle there is no diagnosis. */
const TELLS_WHAT_WAS_DONE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'procedure',
  'procedure-detail',
]);

/** IV.A.1, I.A.19: the reason for a procedure is the provider's to state; the report of it alone names none. */
export default defineRule({
  id: 'procedure-without-diagnosis-asked',
  version: 1,
  title: 'A procedure of the spine whose note states no diagnosis is asked about',
  codes: ['M54', 'M53', 'M51', 'M47'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'IV.A.1, I.A.19' },
    {
      source: 'AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice (2022)',
      section: 'incomplete documentation',
    },
  ],
  exceptions: [
    'A diagnosis, an indication or a complaint stands anywhere else in the note',
    'The reason stands in the sentence that names the procedure',
  ],
  check: (facts): readonly RuleFinding[] => {
    if (facts.setting !== 'procedure' || facts.evidence.hasAssessment) return [];
    const done = facts.stated(...PROCEDURES);
    if (done.length === 0 || statesReason(facts, done)) return [];
    return [
      {
        stance: 'asks',
        topic: 'diagnosis-of-procedure',
        indicators: done,
        because: 'The note of a procedure states no diagnosis, indication or complaint.',
      },
    ];
  },
  examples: [
    {
      name: 'Injection of the coccyx, no diagnosis',
      row: 'D145',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'COCCYGEAL INJECTION\n\nPROCEDURE: The needle was inserted into the sacrococcygeal joint. 1 mL of steroid injected.',
      gives: [],
      never: ['M53.3'],
      asks: ['diagnosis-of-procedure'],
    },
    {
      name: 'Epidural injection, no diagnosis',
      row: 'D145',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'PROCEDURE: L4-5 epidural steroid injection.\nDETAILS: Tuohy needle advanced under fluoroscopy. Tolerated well.',
      gives: [],
      asks: ['diagnosis-of-procedure'],
    },
    {
      name: 'Pain that the needle reproduces is no diagnosis',
      row: 'D145',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'PROCEDURE: L4-5 facet joint injection.\nThe needle reproduced low back pain.\nPROCEDURE IN DETAIL: Contrast reproduced low back pain as well.',
      gives: ['M54.50'],
      asks: ['diagnosis-of-procedure'],
    },
    {
      name: 'The reason stands beside the procedure',
      row: 'D145',
      kind: 'supports',
      setting: 'procedure',
      note: 'PROCEDURE: L4-5 epidural steroid injection for lumbar radiculopathy.',
      gives: ['M54.16'],
      asks: [],
    },
    {
      name: 'Two procedures, the reason beside one of them',
      row: 'D145',
      kind: 'supports',
      setting: 'procedure',
      note: 'PROCEDURE: L4-5 epidural steroid injection for lumbar radiculopathy. Facet joint injection.',
      gives: ['M54.16'],
      asks: [],
    },
    {
      name: 'Leg pain told before the procedure',
      row: 'D145',
      kind: 'trap',
      setting: 'procedure',
      note: 'HPI: right leg pain.\nPROCEDURE: Epidural steroid injection.',
      gives: [],
      asks: [],
    },
    {
      name: 'Tailbone pain told before the procedure',
      row: 'D145',
      kind: 'trap',
      setting: 'procedure',
      note: 'CC: tailbone pain.\nPROCEDURE: Coccygeal injection.',
      gives: ['M53.3'],
      asks: [],
    },
    {
      name: 'Pain of no stated site told before the procedure',
      row: 'D145',
      kind: 'trap',
      setting: 'procedure',
      note: 'HPI: the pain is worse at night.\nPROCEDURE: Epidural steroid injection.',
      gives: [],
      asks: [],
    },
    {
      name: 'Preoperative diagnosis stated',
      row: 'D145',
      kind: 'trap',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Low back pain.\nPROCEDURE: Epidural steroid injection.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Complaint stated before the procedure',
      row: 'D145',
      kind: 'trap',
      setting: 'procedure',
      note: 'HPI: low back pain.\nPROCEDURE: Epidural steroid injection.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Procedure of another part of the body',
      row: 'D145',
      kind: 'trap',
      setting: 'procedure',
      note: 'PROCEDURE: Colonoscopy to the cecum.',
      gives: [],
      asks: [],
    },
    {
      name: 'Injection only planned at an office visit',
      row: 'D145',
      kind: 'trap',
      note: 'Plan: L4-5 epidural steroid injection next week.',
      gives: [],
      asks: [],
    },
  ],
});

function statesReason(facts: Facts, done: readonly Mention[]): boolean {
  return facts
    .stated(...REASONS)
    .some(
      (reason) =>
        !TELLS_WHAT_WAS_DONE.has(reason.section) || done.some((each) => isBeside(each, reason)),
    );
}
