import type { Mention } from '../../reading/evidence.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { isOfLowBack } from '../low-back-injury.ts';

const SPASM = ['muscle-spasm-back', 'muscle-spasm'] as const;

function ofLowBack(facts: Facts): readonly Mention[] {
  return facts
    .diagnosed('myofascial-pain', 'myofascial-low-back-pain')
    .filter((mention) => facts.regions(mention).length === 0 || isOfLowBack(facts, mention));
}

/** M79.18 (M79.1 until 2018-09-30): the Index sends myofascial pain there, not to M54.59. */
export default defineRule({
  id: 'myofascial-pain',
  version: 1,
  title: 'Myofascial pain of the low back is M79.18 and takes the place of low back pain',
  codes: ['M79.18', 'M79.1'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, myofascial; Syndrome, myofascial pain; Myalgia, site NEC',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M79.1; Excludes1 at M62 and M79.1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.12.a' },
  ],
  exceptions: [
    'M62.830 and M79.18 exclude each other; both stand when the provider calls them unrelated',
    'Fibromyalgia (M79.7) takes its place',
  ],
  check: (facts): readonly RuleFinding[] => {
    const myofascial = ofLowBack(facts);
    if (myofascial.length === 0) return [];
    const findings: RuleFinding[] = [
      {
        stance: 'supports',
        code: 'M79.18',
        evidence: myofascial,
        because:
          'The provider diagnoses myofascial pain or myalgia of the low back, which the Index leads to M79.18 and not to M54.59.',
        replaces: PAIN_OF_THE_BACK,
      },
    ];
    const spasm = facts.diagnosed(...SPASM);
    if (spasm.length > 0 && !facts.unrelated(myofascial, spasm)) {
      findings.push({
        stance: 'asks',
        topic: 'conflicting-documentation',
        indicators: [...myofascial, ...spasm],
        because:
          'Myofascial pain and muscle spasm are both diagnosed; their codes exclude each other unless they are separate problems (I.A.12.a).',
      });
    }
    return findings;
  },
  examples: [
    {
      name: 'Myofascial pain syndrome of the lumbar region',
      row: 'D097',
      kind: 'supports',
      note: 'Assessment: Lumbar myofascial pain syndrome. Trigger point injections performed.',
      gives: ['M79.18'],
      never: ['M54.59'],
      quotes: { 'M79.18': 'Lumbar myofascial pain syndrome' },
    },
    {
      name: 'Myofascial low back pain',
      row: 'D097',
      kind: 'supports',
      note: 'Impression: Chronic myofascial low back pain',
      gives: ['M79.18'],
      never: ['M54.50', 'M54.59'],
    },
    {
      name: 'Lumbar myalgia',
      row: 'D097',
      kind: 'supports',
      note: 'Dx - lumbar myalgia; LBP',
      gives: ['M79.18'],
      never: ['M54.50'],
    },
    {
      name: 'Last day of M79.1',
      row: 'D097',
      kind: 'supports',
      date: '2018-09-30',
      note: 'Assessment: Myofascial pain syndrome, low back.',
      gives: ['M79.1'],
    },
    {
      name: 'First day of M79.18',
      row: 'D097',
      kind: 'supports',
      date: '2018-10-01',
      note: 'Assessment: Myofascial pain syndrome, low back.',
      gives: ['M79.18'],
    },
    {
      name: 'Muscular in nature is not the term',
      row: 'D097',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, appears to be muscular in nature.',
      gives: ['M54.50'],
      never: ['M79.18'],
    },
    {
      name: 'Myofascial release is a treatment',
      row: 'D097',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: PT with myofascial release.',
      gives: ['M54.50'],
      never: ['M79.18'],
    },
    {
      name: 'Myofascial pain of the neck',
      row: 'D097',
      kind: 'trap',
      note: 'Assessment: Cervical myofascial pain. Low back pain.',
      gives: ['M54.50'],
      never: ['M79.18'],
    },
    {
      name: 'Myofascial pain under the heading of the thoracic spine',
      row: 'D097',
      kind: 'trap',
      note: 'Assessment: Thoracic spine pain, myofascial pain syndrome.',
      gives: ['M54.6'],
      never: ['M79.18'],
    },
    {
      name: 'Myofascial component only suspected',
      row: 'D097',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible myofascial component.',
      gives: ['M54.50'],
      never: ['M79.18'],
    },
    {
      name: 'Myofascial pain and spasm of the back',
      row: 'D098',
      kind: 'supports',
      note: 'Assessment: 1. Lumbar myofascial pain. 2. Muscle spasm of the back.',
      gives: ['M79.18'],
      never: ['M62.830'],
      withholds: ['M62.830'],
      asks: ['conflicting-documentation'],
    },
    {
      name: 'Only spasm is diagnosed',
      row: 'D098',
      kind: 'insufficient',
      note: 'Assessment: Muscle spasm of the back, possible myofascial pain.',
      gives: ['M62.830'],
      never: ['M79.18'],
      asks: [],
    },
    {
      name: 'Called separate problems',
      row: 'D098',
      kind: 'trap',
      note: 'Assessment: Lumbar myofascial pain. Back muscle spasm, unrelated to the myofascial pain.',
      gives: ['M79.18', 'M62.830'],
      asks: [],
    },
    {
      name: 'Myofascial pain and a spasm whose site is not stated',
      row: 'D098',
      kind: 'supports',
      note: 'Assessment: Lumbar myofascial pain with muscle spasm.',
      gives: ['M79.18'],
      asks: ['conflicting-documentation'],
    },
    {
      name: 'Myofascial pain without any region',
      row: 'D097',
      kind: 'supports',
      note: 'Assessment: Myofascial pain syndrome.',
      gives: ['M79.18'],
    },
  ],
});
