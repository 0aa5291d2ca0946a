import type { Mention } from '../../reading/evidence.ts';
import {
  BACK_PAIN,
  isAtThoracicLevel,
  isOfUpperSpine,
  isSaidOfLowBack,
  LOW_BACK_PAIN,
} from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { isWorkUpPending } from '../work-up.ts';

const UNSITED = BACK_PAIN.filter((concept) => concept !== 'vertebrogenic-pain');

/** What the same provider writes elsewhere in the note of pain or tenderness at the low back. */
function sayLowBack(facts: Facts): readonly Mention[] {
  return facts
    .stated(...LOW_BACK_PAIN, 'back-pain', 'lumbar-tenderness')
    .filter((mention) => isSaidOfLowBack(mention));
}

/** M54.9 when the note never says where in the back; the same provider's history or examination may say it (I.A.19). */
export default defineRule({
  id: 'back-pain-site-from-the-same-provider',
  version: 2,
  title:
    'Back pain without a site is M54.9, unless the same provider’s note puts it in the low back',
  codes: ['M54.9', 'M54.50'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Backache; Pain, back' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.B.2' },
  ],
  exceptions: [
    'Low back pain in the same assessment says where the back hurts',
    'Pain or tenderness of the thoracic spine in the same note leaves the site open',
    'An imaging report does not say where the pain is',
  ],
  check: (facts): readonly RuleFinding[] => {
    if (facts.diagnosed(...LOW_BACK_PAIN, ...BACK_PAIN).some(isSaidOfLowBack)) return [];
    const pain = facts
      .diagnosed(...UNSITED)
      .filter((mention) => !mention.elsewhere && !isAtThoracicLevel(mention));
    if (pain.length === 0) return [];
    const low = sayLowBack(facts);
    const upper = facts.stated('thoracic-pain');
    const isOpen = pain.some((mention) => !isOfUpperSpine(mention));
    if (low.length > 0 && upper.length === 0 && isOpen) {
      return [
        {
          stance: 'supports',
          code: 'M54.50',
          evidence: [...pain, ...low],
          because:
            'The provider diagnoses back pain and puts it in the low back elsewhere in the same note.',
        },
      ];
    }
    return [
      {
        stance: 'supports',
        code: 'M54.9',
        evidence: pain,
        because: 'The provider states back pain and nowhere its site.',
      },
      ...(facts.setting === 'diagnostic' || isWorkUpPending(facts)
        ? []
        : [
            {
              stance: 'asks',
              topic: 'site-of-back-pain',
              indicators: pain,
              because: 'Back pain is assessed and the note does not say where in the back.',
              about: ['M54.9'],
            } as const,
          ]),
    ];
  },
  examples: [
    {
      name: 'Back pain, site nowhere stated',
      row: 'D017',
      kind: 'supports',
      note: 'HPI: Back hurts after gardening.\nAssessment: Backache. Heat, ibuprofen.',
      gives: ['M54.9'],
      quotes: { 'M54.9': 'Backache' },
      asks: ['site-of-back-pain'],
    },
    {
      name: 'Dorsalgia in a list',
      row: 'D017',
      kind: 'supports',
      note: 'Diagnoses: 1) Dorsalgia 2) HTN',
      gives: ['M54.9'],
    },
    {
      name: 'The history of the same provider says lower back',
      row: 'D017',
      kind: 'insufficient',
      note: 'HPI: Pain in the lower back since Monday.\nAssessment: Back pain.',
      gives: ['M54.50'],
      never: ['M54.9'],
      asks: [],
    },
    {
      name: 'The examination of the same provider says lumbar',
      row: 'D017',
      kind: 'insufficient',
      note: 'Exam: Tenderness over the lumbar paraspinal muscles.\nA/P: Back pain, NSAIDs.',
      gives: ['M54.50'],
      quotes: { 'M54.50': 'Back pain' },
    },
    {
      name: 'Mid back and low back are both in the history',
      row: 'D017',
      kind: 'insufficient',
      note: 'HPI: Pain in the lower back and mid back pain.\nAssessment: Back pain.',
      gives: ['M54.9'],
      never: ['M54.50'],
    },
    {
      name: 'Imaging is on its way',
      row: 'D017',
      kind: 'supports',
      note: 'Assessment: Back pain.\nPlan: MRI ordered.',
      gives: ['M54.9'],
      asks: [],
    },
    {
      name: 'Reason for an imaging study',
      row: 'D017',
      kind: 'supports',
      setting: 'diagnostic',
      note: 'Indication: Back pain.\nFindings: Normal alignment.\nImpression: Normal study.',
      gives: ['M54.9'],
      asks: [],
    },
    {
      name: 'Pain of neck and back',
      row: 'D017',
      kind: 'supports',
      note: 'HPI: Low back is fine.\nAssessment: Neck and back pain.',
      gives: ['M54.9'],
    },
    {
      name: 'Low back pain in the history denied',
      row: 'D017',
      kind: 'trap',
      note: 'HPI: Denies low back pain.\nAssessment: Back pain.',
      gives: ['M54.9'],
      never: ['M54.50'],
    },
    {
      name: 'Back pain denied',
      row: 'D017',
      kind: 'trap',
      note: 'ROS: no back pain.\nAssessment: Shoulder pain.',
      gives: [],
      never: ['M54.9'],
    },
    {
      name: 'A type of low back pain in the history',
      row: 'D017',
      kind: 'supports',
      note: 'HPI: Axial low back pain for a year.\nAssessment: Back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Low back pain is assessed besides',
      row: 'D017',
      kind: 'trap',
      note: 'HPI: Mid back pain and low back pain.\nAssessment: Low back pain. Back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Back pain at a level is assessed besides',
      row: 'D017',
      kind: 'trap',
      note: 'HPI: Mid back pain.\nAssessment: Back pain at L4-5. Back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Back pain at a level in the history',
      row: 'D017',
      kind: 'supports',
      note: 'HPI: Back pain at L4-5 since May.\nAssessment: Back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Neck and back, and the plan speaks of the back',
      row: 'D017',
      kind: 'supports',
      note: 'HPI: Pain in the lower back and neck since the move.\nAssessment: Neck and back pain.\nPlan: Heat for the back pain.',
      gives: ['M54.50'],
    },
  ],
});
