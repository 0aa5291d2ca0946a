import type { Mention } from '../../reading/evidence.ts';
import { isOfUpperSpine } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { lowBackPainAssessed, painToldSince, wordsTold } from '../told-since.ts';
import { isWorkUpPending } from '../work-up.ts';

const SURGERY = ['lumbar-fusion', 'fusion-performed', 'lumbar-surgery'] as const;
/** What says already how pain and surgery belong together. */
const SAYS_HOW = [
  'postlaminectomy-syndrome',
  'pseudarthrosis',
  'painful-hardware',
  'postprocedural-pain',
  'expected-postprocedural-pain',
] as const;

/** Operations of the low back that are done, wherever the note tells of them. */
function operations(facts: Facts): readonly Mention[] {
  return facts
    .mentioned(...SURGERY)
    .filter(
      (mention) =>
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        !mention.planned &&
        mention.section !== 'plan' &&
        !isOfUpperSpine(mention),
    );
}

/** Pain since back surgery is neither M96.1 nor G89.28 without the provider's word (I.B.16). */
export default defineRule({
  id: 'pain-since-spine-surgery-asked',
  version: 1,
  title:
    'Low back pain told since back surgery is asked about when no diagnosis says how they relate',
  codes: ['M96.1', 'G89.28', 'T84.84', 'M54.5'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.B.16, I.C.6.b.3' },
    {
      source: 'AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice (2022)',
      section: 'clinical indicators without a diagnosis',
    },
  ],
  exceptions: [
    'A surgery in the history that is not tied to the pain, or a status ("s/p fusion") beside it',
    'The provider names or denies a syndrome, the hardware, a pseudarthrosis or postoperative pain',
    'Work-up is under way (I.B.18)',
  ],
  check: (facts): readonly RuleFinding[] => {
    const assessed = lowBackPainAssessed(facts);
    const done = operations(facts);
    const shown = facts.reported('hardware-finding', 'adjacent-segment-change');
    if (done.length === 0 && shown.length === 0) return [];
    if (facts.setting === 'diagnostic' || isWorkUpPending(facts)) return [];
    if (facts.mentioned(...SAYS_HOW).length > 0) return [];
    const told = painToldSince(facts, [...SURGERY, 'surgery-named']).filter(
      ({ event }) => !isOfUpperSpine(event),
    );
    if ((told.length === 0 && shown.length === 0) || facts.unrelated(assessed, done)) return [];
    return [
      {
        stance: 'asks',
        topic: 'pain-after-surgery',
        indicators: [...assessed, ...wordsTold(told), ...done, ...shown],
        because:
          'Low back pain is told since surgery of the back, or a report shows trouble of the hardware or the level beside it, and no diagnosis says how they relate.',
        about: ['M54.5', 'M54.9'],
      },
    ];
  },
  examples: [
    {
      name: 'Persistent since surgery',
      row: 'D113',
      kind: 'insufficient',
      note: 'Assessment: Low back pain s/p L4-5 fusion 2019, persistent since surgery.',
      gives: ['M54.50', 'Z98.1'],
      never: ['M96.1'],
      asks: ['pain-after-surgery'],
      asksAbout: ['persistent since surgery'],
    },
    {
      name: 'Since the fusion',
      row: 'D113',
      kind: 'insufficient',
      note: 'Assessment: Low back pain since L4-5 fusion 2019.',
      gives: ['M54.50', 'Z98.1'],
      asks: ['pain-after-surgery'],
    },
    {
      name: 'The history ties the pain to the surgery',
      row: 'D113',
      kind: 'insufficient',
      note: 'HPI: Back pain constant since her back surgery in 2018.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: ['pain-after-surgery'],
      asksAbout: ['since her back surgery', 'Low back pain'],
    },
    {
      name: 'The fusion stands in the surgical history',
      row: 'D113',
      kind: 'insufficient',
      note: 'PSH: L4-5 fusion 2018.\nHPI: low back pain since surgery.\nAssessment: Low back pain.',
      gives: ['M54.50', 'Z98.1'],
      asks: ['pain-after-surgery'],
      asksAbout: ['L4-5 fusion 2018', 'low back pain since surgery'],
    },
    {
      name: 'Since he was fused',
      row: 'D113',
      kind: 'insufficient',
      note: 'Assessment: Low back pain after prior L4-5 fusion.',
      gives: ['M54.50', 'Z98.1'],
      asks: ['pain-after-surgery'],
    },
    {
      name: 'After a discectomy',
      row: 'D112',
      kind: 'insufficient',
      note: 'Assessment: Low back pain after L4-5 discectomy 2019.',
      gives: ['M54.50'],
      never: ['M96.1'],
      asks: ['pain-after-surgery'],
    },
    {
      name: 'Back pain whose region is not stated',
      row: 'D113',
      kind: 'insufficient',
      note: 'Assessment: Back pain since spinal fusion.',
      gives: ['M54.9', 'Z98.1'],
      asks: ['site-of-back-pain', 'pain-after-surgery'],
    },
    {
      name: 'The status alone',
      row: 'D113',
      kind: 'supports',
      note: 'Assessment: Low back pain, s/p L4-5 fusion 2018.',
      gives: ['M54.50', 'Z98.1'],
      asks: [],
    },
    {
      name: 'A fusion in the surgical history alone',
      row: 'D113',
      kind: 'trap',
      note: 'Past surgical history: L4-S1 fusion.\nAssessment: Low back pain.',
      gives: ['M54.50', 'Z98.1'],
      asks: [],
    },
    {
      name: 'The syndrome is named',
      row: 'D112',
      kind: 'supports',
      note: 'Assessment: Postlaminectomy syndrome, low back pain since L4-5 fusion.',
      gives: ['M96.1'],
      asks: [],
    },
    {
      name: 'The syndrome is in question',
      row: 'D112',
      kind: 'trap',
      note: 'Assessment: Low back pain since laminectomy, possible failed back syndrome.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'A pseudarthrosis is named',
      row: 'D114',
      kind: 'supports',
      note: 'HPI: low back pain since L4-5 fusion.\nAssessment: Pseudarthrosis at L4-5. Low back pain.',
      gives: ['M96.0'],
      asks: [],
    },
    {
      name: 'The surgery relieved the pain',
      row: 'D113',
      kind: 'trap',
      note: 'HPI: Low back pain improved after L4-5 fusion.\nAssessment: Low back pain.',
      gives: ['M54.50', 'Z98.1'],
      asks: [],
    },
    {
      name: 'Surgery of the knee',
      row: 'D113',
      kind: 'trap',
      note: 'PSH: L4-5 fusion.\nHPI: low back pain since knee surgery.\nAssessment: Low back pain.',
      gives: ['M54.50', 'Z98.1'],
      asks: [],
    },
    {
      name: 'Surgery of the neck',
      row: 'D113',
      kind: 'trap',
      note: 'PSH: C5-6 discectomy.\nHPI: low back pain since surgery.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Pain since surgery that the note does not name',
      row: 'D113',
      kind: 'trap',
      note: 'Assessment: Low back pain since surgery.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Imaging is to come',
      row: 'D113',
      kind: 'trap',
      note: 'Assessment: Low back pain since L4-5 fusion. MRI ordered.',
      gives: ['M54.50', 'Z98.1'],
      asks: [],
    },
    {
      name: 'A study is read',
      row: 'D142',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain since L4-5 fusion.\nIMPRESSION: Unremarkable.',
      gives: ['M54.50', 'Z98.1'],
      asks: [],
    },
    {
      name: 'The relation is denied',
      row: 'D113',
      kind: 'trap',
      note: 'Assessment: Low back pain since L4-5 fusion, unrelated to the L4-5 fusion.',
      gives: ['M54.50', 'Z98.1'],
      asks: [],
    },
    {
      name: 'A herniation accounts for the pain',
      row: 'D055',
      kind: 'trap',
      note: 'Assessment: Low back pain since L4-5 discectomy. Recurrent L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'The father was operated on',
      row: 'D113',
      kind: 'trap',
      note: 'Family history: father had lumbar fusion.\nHPI: low back pain since surgery.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'No surgery of the back',
      row: 'D113',
      kind: 'trap',
      note: 'PSH: no lumbar fusion.\nHPI: low back pain since surgery.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Since a fusion of the neck, with surgery of the back besides',
      row: 'D113',
      kind: 'trap',
      note: 'PSH: L4-5 discectomy.\nAssessment: Low back pain since C5-6 fusion.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'The next surgery stands in the plan',
      row: 'D113',
      kind: 'trap',
      note: 'HPI: low back pain since surgery.\nAssessment: Low back pain.\nPlan: L4-5 discectomy in May.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'The next surgery is scheduled',
      row: 'D113',
      kind: 'trap',
      note: 'HPI: low back pain since surgery.\nAssessment: Low back pain. Scheduled for L4-5 discectomy.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'A report shows a loose screw',
      row: 'D116',
      kind: 'insufficient',
      note: 'CT lumbar spine: lucency around the L5 pedicle screws.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: ['pain-after-surgery'],
    },
    {
      name: 'A report shows the level beside the fusion',
      row: 'D113',
      kind: 'insufficient',
      note: 'MRI lumbar spine: adjacent segment disease at L3-4 above the fusion.\n\nAssessment: Low back pain, s/p L4-5 fusion.',
      gives: ['M54.50', 'Z98.1'],
      asks: ['pain-after-surgery'],
    },
    {
      name: 'The hardware is intact',
      row: 'D113',
      kind: 'trap',
      note: 'CT lumbar spine: no loosening of the pedicle screws, hardware intact.\n\nAssessment: Low back pain, s/p L4-5 fusion.',
      gives: ['M54.50', 'Z98.1'],
      asks: [],
    },
    {
      name: 'The provider names the hardware as the cause',
      row: 'D116',
      kind: 'supports',
      note: 'CT lumbar spine: lucency around the L5 pedicle screws.\n\nAssessment: Low back pain due to loose hardware.',
      gives: ['T84.84XA'],
      asks: [],
    },
  ],
});
