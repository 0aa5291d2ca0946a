import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** M53.2X8: the provider calls the joint unstable. */
export default defineRule({
  id: 'sacroiliac-instability',
  version: 1,
  title: 'Instability of the sacroiliac joint is M53.2X8 and takes the place of its pain',
  codes: ['M53.2X8'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Tabular List', section: 'M53.2X8' }],
  exceptions: ['Instability that is only suspected leaves the pain of the joint'],
  check: (facts): readonly RuleFinding[] => {
    const instability = facts.diagnosed('sacroiliac-instability');
    if (instability.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M53.2X8',
        evidence: instability,
        because: 'The provider diagnoses instability of the sacroiliac joint.',
        replaces: [...PAIN_OF_THE_BACK, 'M53.3'],
      },
    ];
  },
  examples: [
    {
      name: 'Sacroiliac joint instability after childbirth',
      row: 'D083',
      kind: 'supports',
      note: 'Assessment: SI joint instability with SI joint pain, postpartum.',
      gives: ['M53.2X8'],
      never: ['M53.3'],
      quotes: { 'M53.2X8': 'SI joint instability' },
    },
    {
      name: 'Hypermobile joint and low back pain',
      row: 'D083',
      kind: 'supports',
      note: 'Impression: hypermobility of the left sacroiliac joint; low back pain',
      gives: ['M53.2X8'],
    },
    {
      name: 'Giving way described, pain diagnosed',
      row: 'D083',
      kind: 'insufficient',
      note: 'HPI: feels the right hip give way.\nAssessment: Right SI joint pain.',
      gives: ['M53.3'],
      never: ['M53.2X8'],
    },
    {
      name: 'Instability only suspected',
      row: 'D083',
      kind: 'trap',
      note: 'Assessment: SI joint pain, suspected SI instability.',
      gives: ['M53.3'],
      never: ['M53.2X8'],
    },
    {
      name: 'Stable joint',
      row: 'D083',
      kind: 'trap',
      note: 'Assessment: SI joint dysfunction without sacroiliac instability.',
      gives: ['M53.3'],
      never: ['M53.2X8'],
    },
    {
      name: 'Instability in one line, pain of the joint in another',
      row: 'D083',
      kind: 'supports',
      note: 'Assessment:\n1. Sacroiliac joint pain\n2. Sacroiliac instability\n3. Lumbar spondylosis',
      gives: ['M53.2X8', 'M47.816'],
    },
  ],
});
