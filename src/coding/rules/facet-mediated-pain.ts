import type { Mention } from '../../reading/evidence.ts';
import { FACET_PAIN } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { SPONDYLOSIS } from '../nerve-causes.ts';
import { painFromJoint } from '../pain-from-joint.ts';
import { isWorkUpPending } from '../work-up.ts';

/** No Index entry for facet-mediated pain: without a facet disease the practice says what it reads. */
export default defineRule({
  id: 'facet-mediated-pain',
  version: 1,
  title:
    'Facet-mediated low back pain without a diagnosed facet disease follows the policy of the practice, and the cause is asked',
  codes: ['M54.50', 'M54.59'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, low back, specified NEC (no entry for facet-mediated)',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.9.a, I.A.19' },
  ],
  exceptions: [
    'Facet arthropathy, facet syndrome or spondylosis that is diagnosed takes its place',
    'Work-up is under way: nothing is asked (I.B.18)',
  ],
  check: (facts): readonly RuleFinding[] => {
    const isLow = (mention: Mention): boolean =>
      facts.regions(mention).some((region) => region === 'lumbar' || region === 'lumbosacral');
    const pain = [
      ...facts.diagnosed(...FACET_PAIN).filter(isLow),
      ...painFromJoint(facts, 'facet-joint', isLow),
    ];
    if (pain.length === 0) return [];
    const policy = facts.policy('facet-mediated-pain');
    const supports: RuleFinding = {
      stance: 'supports',
      code: policy,
      evidence: pain,
      because: `The provider gives the low back pain to the facet joints and diagnoses no disease of them; the practice reads that as ${policy}.`,
      replaces: ['M54.50', 'M54.9'],
    };
    if (facts.diagnosed(...SPONDYLOSIS, 'facet-syndrome').length > 0 || isWorkUpPending(facts))
      return [supports];
    return [
      supports,
      {
        stance: 'asks',
        topic: 'cause-of-low-back-pain',
        indicators: pain,
        because:
          'Pain of the facet joints is diagnosed; whether a disease of the joints is established is not said.',
      },
    ];
  },
  examples: [
    {
      name: 'Facet-mediated low back pain',
      row: 'D063',
      kind: 'supports',
      note: 'Assessment: Facet-mediated low back pain.\nPlan: medial branch block.',
      gives: ['M54.59'],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'Facetogenic pain at a level',
      row: 'D063',
      kind: 'supports',
      note: 'Imp: axial LBP, facetogenic pain L4-5',
      gives: ['M54.59'],
      never: ['M54.50'],
    },
    {
      name: 'The joints are named as the source',
      row: 'D063',
      kind: 'supports',
      note: 'Assessment: Low back pain. I believe that her pain is coming from the lumbar facet joints.',
      gives: ['M54.59'],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'The joints are named as a possible source',
      row: 'D063',
      kind: 'trap',
      note: 'Assessment: Low back pain, which may be coming from the facet joints.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'The joints are named and denied',
      row: 'D063',
      kind: 'trap',
      note: 'Assessment: Low back pain. I do not think it is coming from the facet joints.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'Where the practice reads it as unspecified',
      row: 'D063',
      kind: 'supports',
      policies: { 'facet-mediated-pain': 'M54.50' },
      note: 'Assessment: Facetogenic low back pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'Facet arthropathy is diagnosed',
      row: 'D063',
      kind: 'insufficient',
      note: 'Assessment: Facet-mediated low back pain, L4-5 facet arthropathy.',
      gives: ['M47.816'],
      never: ['M54.59'],
      asks: [],
    },
    {
      name: 'Facet syndrome is diagnosed',
      row: 'D063',
      kind: 'insufficient',
      note: 'Assessment: Lumbar facet syndrome with facetogenic low back pain.',
      gives: ['M47.896'],
      never: ['M54.59'],
      asks: [],
    },
    {
      name: 'Imaging is still to come',
      row: 'D063',
      kind: 'supports',
      note: 'Assessment: Facetogenic low back pain. X-rays ordered.',
      gives: ['M54.59'],
      asks: [],
    },
    {
      name: 'Possible facet-mediated pain',
      row: 'D063',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible facet-mediated pain.',
      gives: ['M54.50'],
      never: ['M54.59', 'M47.816'],
    },
    {
      name: 'Facet-mediated pain of the neck',
      row: 'D063',
      kind: 'trap',
      note: 'Assessment: Cervical facet-mediated pain.',
      gives: [],
      never: ['M54.59'],
    },
    {
      name: 'Facet pain of the lumbosacral region',
      row: 'D063',
      kind: 'supports',
      note: 'Assessment: Facet-mediated pain, lumbosacral.',
      gives: ['M54.59'],
    },
    {
      name: 'Facet pain of an unnamed region',
      row: 'D063',
      kind: 'insufficient',
      note: 'Assessment: Facet-mediated pain.',
      gives: [],
      never: ['M54.59'],
    },
  ],
});
