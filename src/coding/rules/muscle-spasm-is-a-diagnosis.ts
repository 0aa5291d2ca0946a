import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { isOfLowBack } from '../low-back-injury.ts';

const SPASM = ['muscle-spasm-back', 'muscle-spasm'] as const;

/** M62.830 when the provider diagnoses it; spasm that is felt on examination or treated as needed is a finding. */
export default defineRule({
  id: 'muscle-spasm-is-a-diagnosis',
  version: 1,
  title: 'Muscle spasm of the back is M62.830 when it is a diagnosis, beside low back pain',
  codes: ['M62.830'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Spasm, muscle, back' },
    { source: 'ICD-10-CM Tabular List', section: 'M62.830; Excludes1 at M62' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, IV.J' },
  ],
  exceptions: [
    'Spasm in the examination or as reason for a medicine is not a diagnosis',
    'A strain or sprain includes its spasm',
    'Pain put down to the spasm is part of it',
  ],
  check: (facts): readonly RuleFinding[] => {
    const spasm = facts
      .diagnosed(...SPASM)
      .filter(
        (mention) =>
          mention.section !== 'plan' &&
          (mention.concept === 'muscle-spasm-back' || isOfLowBack(facts, mention)),
      );
    if (spasm.length === 0) return [];
    const explains = facts.linked(['low-back-pain', 'back-pain'], SPASM).length > 0;
    return [
      {
        stance: 'supports',
        code: 'M62.830',
        evidence: spasm,
        because: 'The provider diagnoses muscle spasm of the back.',
        replaces: explains ? PAIN_OF_THE_BACK : ['M54.9'],
      },
    ];
  },
  examples: [
    {
      name: 'Muscle spasm of the back',
      row: 'D095',
      kind: 'supports',
      note: 'Assessment: Muscle spasm of back.\nPlan: tizanidine at bedtime.',
      gives: ['M62.830'],
      quotes: { 'M62.830': 'Muscle spasm of back' },
    },
    {
      name: 'Paraspinal spasm in the low back',
      row: 'D095',
      kind: 'supports',
      note: 'A/P: Lumbar paraspinal spasms - heat, stretching',
      gives: ['M62.830'],
    },
    {
      name: 'Spasm on examination only',
      row: 'D095',
      kind: 'insufficient',
      note: 'Exam: bilateral lumbar paraspinal muscle spasm.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M62.830'],
    },
    {
      name: 'Medicine for spasm as needed',
      row: 'D095',
      kind: 'trap',
      note: 'A/P: Low back pain. Flexeril 10 mg tid prn muscle spasm.',
      gives: ['M54.50'],
      never: ['M62.830'],
    },
    {
      name: 'Spasm named in the plan only',
      row: 'D095',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: stretching to reduce muscle spasm of the back.',
      gives: ['M54.50'],
      never: ['M62.830'],
    },
    {
      name: 'No spasm',
      row: 'D095',
      kind: 'trap',
      note: 'Assessment: Low back pain without muscle spasm.',
      gives: ['M54.50'],
      never: ['M62.830'],
    },
    {
      name: 'Spasm of the calf',
      row: 'D095',
      kind: 'trap',
      note: 'Assessment: Low back pain. Calf muscle spasm.',
      gives: ['M54.50'],
      never: ['M62.830'],
    },
    {
      name: 'Spasm of the leg in a note on the low back',
      row: 'D095',
      kind: 'trap',
      note: 'Assessment: Low back pain. Left lower extremity muscle spasms.',
      gives: ['M54.50'],
      never: ['M62.830'],
    },
    {
      name: 'Muscle spasm of the neck and no word of the low back',
      row: 'D095',
      kind: 'trap',
      note: 'Assessment: Cervicalgia. Muscle spasm.',
      gives: [],
      never: ['M62.830'],
    },
    {
      name: 'Low back pain and spasm both assessed',
      row: 'D096',
      kind: 'supports',
      note: 'Assessment:\n1. Low back pain\n2. Muscle spasm of lumbar region',
      gives: ['M54.50', 'M62.830'],
    },
    {
      name: 'Low back pain with spasm in one line',
      row: 'D096',
      kind: 'supports',
      note: 'Dx: LBP w/ muscle spasm',
      gives: ['M54.50', 'M62.830'],
    },
    {
      name: 'Pain put down to the spasm',
      row: 'D096',
      kind: 'insufficient',
      note: 'Assessment: Low back pain secondary to lumbar muscle spasm.',
      gives: ['M62.830'],
      never: ['M54.50'],
    },
    {
      name: 'Back pain put down to the spasm',
      row: 'D096',
      kind: 'insufficient',
      note: 'Assessment: Back pain due to back muscle spasm.',
      gives: ['M62.830'],
    },
    {
      name: 'Back pain of no stated region beside the spasm',
      row: 'D095',
      kind: 'supports',
      note: 'Assessment: Back pain. Back muscle spasm.',
      gives: ['M62.830'],
      never: ['M54.9'],
    },
  ],
});
