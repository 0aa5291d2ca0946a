import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { painFromJoint } from '../pain-from-joint.ts';
import { SAYS_SACROILIAC_TYPE, TREATS_SACROILIAC_JOINT } from '../sacroiliac-joint.ts';

/** M53.3: pain, dysfunction, disease of the sacroiliac joint NEC. It has no side, and it is not M54.59. */
export default defineRule({
  id: 'sacroiliac-joint-pain',
  version: 1,
  title: 'Sacroiliac joint pain or dysfunction is M53.3 and takes the place of low back pain',
  codes: ['M53.3'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, sacroiliac; Backache, sacroiliac; Disease, sacroiliac NEC',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M53.3' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: [
    'Somatic or segmental dysfunction is M99.04, sacroiliitis M46.1, instability M53.2X8, a sprain S33.6XX-',
    'Tenderness of the joint on examination is a finding',
  ],
  check: (facts): readonly RuleFinding[] => {
    const joint = [
      ...facts.diagnosed('sacroiliac-pain'),
      ...painFromJoint(facts, 'sacroiliac-joint', () => true),
    ];
    if (joint.length === 0) return [];
    const findings: RuleFinding[] = [
      {
        stance: 'supports',
        code: 'M53.3',
        evidence: joint,
        because:
          'The provider diagnoses pain or dysfunction of the sacroiliac joint, type not stated, which the Index leads to M53.3 and not to M54.59.',
        replaces: PAIN_OF_THE_BACK,
      },
    ];
    const treated = facts.stated(...TREATS_SACROILIAC_JOINT);
    if (treated.length > 0 && facts.mentioned(...SAYS_SACROILIAC_TYPE).length === 0) {
      findings.push({
        stance: 'asks',
        topic: 'sacroiliac-type',
        indicators: [...joint, ...treated],
        because:
          'The joint is treated by injection or manipulation, and the type of its condition is not stated.',
      });
    }
    return findings;
  },
  examples: [
    {
      name: 'Sacroiliac joint dysfunction',
      row: 'D080',
      kind: 'supports',
      note: 'Assessment: Right SI joint dysfunction.\nPlan: PT, SI belt.',
      gives: ['M53.3'],
      never: ['M54.59', 'M99.04'],
      quotes: { 'M53.3': 'SI joint dysfunction' },
      asks: [],
    },
    {
      name: 'Pain of the sacroiliac joint beside low back pain',
      row: 'D080',
      kind: 'supports',
      note: 'A/P:\n1. Low back pain\n2. Left sacroiliac joint pain, positive FABER and Gaenslen',
      gives: ['M53.3'],
      never: ['M54.50', 'M54.59'],
    },
    {
      name: 'The joint is named as the source',
      row: 'D080',
      kind: 'supports',
      note: 'Assessment: Low back pain. The right SI joint is the source of her pain.',
      gives: ['M53.3'],
      never: ['M54.50', 'M54.59'],
    },
    {
      name: 'The joint is denied as the source',
      row: 'D080',
      kind: 'trap',
      note: 'Assessment: Low back pain. The SI joint is not the source of her pain.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
    {
      name: 'Low back pain from the joint',
      row: 'D080',
      kind: 'supports',
      note: 'Impression: LBP due to SIJ dysfunction',
      gives: ['M53.3'],
    },
    {
      name: 'Named with the facet joints',
      row: 'D080',
      kind: 'supports',
      note: 'Assessment: Facet and sacroiliac joint syndrome, lumbar.',
      gives: ['M47.816', 'M53.3'],
    },
    {
      name: 'Injection into a joint whose condition is not typed',
      row: 'D080',
      kind: 'supports',
      note: 'Assessment: Left SI joint pain.\nPlan: sacroiliac joint injection today.',
      gives: ['M53.3'],
      asks: ['sacroiliac-type'],
    },
    {
      name: 'Injection, and the type was considered',
      row: 'D080',
      kind: 'supports',
      note: 'Assessment: Left SI joint pain, no sacroiliitis on films.\nPlan: sacroiliac joint injection today.',
      gives: ['M53.3'],
      asks: [],
    },
    {
      name: 'Tender joint, low back pain assessed',
      row: 'D080',
      kind: 'insufficient',
      note: 'Exam: tenderness over the right SI joint.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
    {
      name: 'Sacroiliac pain only suspected',
      row: 'D080',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible SI joint dysfunction.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
    {
      name: 'SI stands for something else',
      row: 'D080',
      kind: 'trap',
      note: 'Psych: denies SI/HI.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
    {
      name: 'The pain is said not to come from the joint',
      row: 'D080',
      kind: 'trap',
      note: 'Assessment: Low back pain, no evidence of SI joint pain.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
  ],
});
