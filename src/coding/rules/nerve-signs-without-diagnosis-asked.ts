import type { SectionKind } from '../../reading/evidence.ts';
import { PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { INJURIES } from '../low-back-injury.ts';
import { CANAL_STENOSIS, ofLowBack } from '../nerve-causes.ts';
import { isWorkUpPending } from '../work-up.ts';

const SIGNS = [
  'radicular-symptoms',
  'nerve-root-compression',
  'leg-weakness',
  'nerve-tension-sign',
] as const;
const LEG = ['leg-pain', 'radiating-symptoms', 'leg-paresthesia'] as const;
/** Diagnoses that say what the signs are, or that have a question of their own. */
const SAYS_WHAT = [
  'radiculopathy',
  'sciatica',
  'cauda-equina-syndrome',
  'myelopathy',
  'disc-displacement',
  'piriformis-syndrome',
  'lumbosacral-plexus-lesion',
  'lumbosacral-root-disorder',
  'zoster-radiculopathy',
  'postlaminectomy-syndrome',
  'neurogenic-claudication',
  ...CANAL_STENOSIS,
] as const;
/** Complaints and injuries of the back that leave the signs of the leg unnamed; "pain" where the assessment says no more. */
const ADDRESSED = [...PAIN_OF_THE_SPINE, ...INJURIES, 'leg-pain', 'pain'] as const;
const NOT_FOUND_TODAY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'history',
  'review-of-systems',
]);

/** Signs of a root of the leg at a visit for the back, and no diagnosis that they belong to (AHIMA/ACDIS 2022). */
export default defineRule({
  id: 'nerve-signs-without-diagnosis-asked',
  version: 2,
  title: 'Signs of a nerve root that the assessment leaves without a diagnosis are asked about',
  codes: ['M54.1-', 'M54.3-', 'M54.4-', 'M51.1-'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.4, I.A.19' },
    {
      source: 'AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice (2022)',
      section: 'clinical indicators without a diagnosis',
    },
  ],
  exceptions: [
    'A nerve diagnosis is made, denied or in question',
    'Work-up is under way (I.B.18)',
    'Pain that runs to the leg and nothing that points to a root',
  ],
  check: (facts): readonly RuleFinding[] => {
    if (facts.setting === 'diagnostic' || isWorkUpPending(facts)) return [];
    const named = [
      ...facts.diagnosed(...SAYS_WHAT),
      ...facts.uncertain(...SAYS_WHAT),
      ...facts.negated('radiculopathy', 'sciatica', 'radicular-symptoms'),
    ];
    const addressed = facts.diagnosed(...ADDRESSED);
    if (named.length > 0 || addressed.length === 0) return [];
    const isToday = ({ section }: { section: SectionKind }) => !NOT_FOUND_TODAY.has(section);
    const signs = ofLowBack(facts.stated(...SIGNS).filter(isToday));
    const leg = facts.stated(...LEG).filter(isToday);
    if (signs.length === 0 || leg.length === 0) return [];
    return [
      {
        stance: 'asks',
        topic: 'leg-symptoms',
        indicators: [...addressed.slice(0, 1), ...leg, ...signs],
        because:
          'Signs of a nerve root and symptoms of the leg are documented; the assessment gives no diagnosis for them.',
      },
    ];
  },
  examples: [
    {
      name: 'Pain in the distribution of a root, low back pain assessed',
      row: 'D021',
      kind: 'insufficient',
      note: 'HPI: pain down the left leg in an L5 distribution.\nExam: weakness of the left foot.\nAssessment: Low back pain.\nPlan: PT.',
      gives: ['M54.50'],
      never: ['M54.16', 'M54.42'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Entrapped root named beside pain of back and leg',
      row: 'D021',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSES:\n1. Low back and left leg pain.\n2. Epidural fibrosis with nerve root entrapment.',
      gives: ['M54.50', 'M79.605'],
      never: ['M54.16'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'The assessment speaks of the symptoms only',
      row: 'D021',
      kind: 'insufficient',
      note: 'HPI: follow-up after L4-5 fusion. Left leg pain in an L5 distribution.\nAssessment: I am uncertain of the etiology of her symptoms. No indication for surgery.',
      gives: [],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Strain with weakness of the leg',
      row: 'D086',
      kind: 'insufficient',
      note: 'HPI: pain radiates down the right leg.\nExam: right leg weakness.\nAssessment: Acute lumbar strain.',
      gives: ['S39.012A'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Pain that runs to the leg and no sign of a root',
      row: 'D021',
      kind: 'trap',
      note: 'HPI: low back pain radiating to the left thigh.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Entrapped root and no symptom of the leg',
      row: 'D021',
      kind: 'trap',
      note: 'Exam: nerve root compression suspected at first, then not reproduced.\nAssessment: Low back pain.\nPlan: nerve root compression explained with a model.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Sciatica denied',
      row: 'D155',
      kind: 'trap',
      note: 'HPI: left leg pain. Exam: left leg weakness.\nAssessment: Low back pain, no sciatica.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Radicular symptoms denied',
      row: 'D155',
      kind: 'trap',
      note: 'HPI: left leg pain. Exam: left leg weakness.\nAssessment: Low back pain without radicular symptoms.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Weakness ticked in the review of systems',
      row: 'D021',
      kind: 'trap',
      note: 'ROS: positive for left leg weakness and leg pain.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Symptom of the leg ticked in the review of systems only',
      row: 'D021',
      kind: 'trap',
      note: 'ROS: positive for leg pain.\nExam: nerve root compression by palpation.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'A study is read',
      row: 'D142',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Low back and left leg pain, left leg weakness.\nIMPRESSION: Unremarkable.',
      gives: ['M54.50', 'M79.605'],
      asks: [],
    },
    {
      name: 'Weakness denied',
      row: 'D021',
      kind: 'trap',
      note: 'HPI: low back pain radiating to the left thigh. Denies leg weakness.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Pain called non-radicular',
      row: 'D021',
      kind: 'trap',
      note: 'HPI: right leg pain, non-radicular.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Radiculopathy in question',
      row: 'D036',
      kind: 'trap',
      note: 'HPI: left leg pain in an L5 distribution.\nAssessment: Low back pain, possible radiculopathy.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Radiculopathy denied',
      row: 'D155',
      kind: 'trap',
      note: 'HPI: left leg pain. Exam: left leg weakness.\nAssessment: Low back pain, no radiculopathy.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Imaging is to come',
      row: 'D021',
      kind: 'trap',
      note: 'HPI: left leg pain in an L5 distribution.\nAssessment: Low back pain. MRI ordered.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Weakness of an old stroke in the history',
      row: 'D021',
      kind: 'trap',
      note: 'PMH: stroke with left leg weakness.\nHPI: pain into the left thigh.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Signs at a visit that does not address the back',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: left leg pain in an L5 distribution, left leg weakness.\nAssessment: Hypertension.',
      gives: [],
      asks: [],
    },
    {
      name: 'Raised leg positive, pain that runs to the leg',
      row: 'D021',
      kind: 'insufficient',
      note: 'HPI: low back pain radiating down the right leg.\nExam: Straight leg raise positive on the right.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Raised leg negative',
      row: 'D021',
      kind: 'trap',
      note: 'HPI: low back pain radiating down the right leg.\nExam: Straight leg raise negative.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Raised leg positive for back pain only',
      row: 'D021',
      kind: 'trap',
      note: 'HPI: low back pain radiating down the right leg.\nExam: SLR positive for back pain only.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Raised leg positive and no symptom of the leg',
      row: 'D021',
      kind: 'trap',
      note: 'Exam: Straight leg raise positive on the right.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
  ],
});
