import { defineRule, type RuleFinding } from '../define-rule.ts';
import { DISC_DISORDERS, DISC_FINDINGS, ofLowBack } from '../nerve-causes.ts';
import { isWorkUpPending } from '../work-up.ts';

const OTHER_DISC = [...DISC_DISORDERS, ...DISC_FINDINGS, 'schmorl-node'] as const;

/** No Index entry for discogenic pain: without a disc disorder the practice says whether it is a specified type. */
export default defineRule({
  id: 'discogenic-low-back-pain',
  version: 1,
  title:
    'Discogenic low back pain without a stated disc disorder follows the policy of the practice, and the type is asked',
  codes: ['M54.50', 'M54.59'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, low back, specified NEC (no entry for discogenic)',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.9.a, I.A.19' },
  ],
  exceptions: [
    'With degeneration M51.360, with displacement M51.26, with a disc disorder of another type M51.86',
  ],
  check: (facts): readonly RuleFinding[] => {
    const sited = facts
      .diagnosed('discogenic-pain')
      .filter((mention) => facts.regions(mention).length > 0);
    const pain = ofLowBack([...facts.diagnosed('discogenic-low-back-pain'), ...sited]);
    if (pain.length === 0) return [];
    const policy = facts.policy('discogenic-low-back-pain');
    const supports: RuleFinding = {
      stance: 'supports',
      code: policy,
      evidence: pain,
      because: `The provider calls the low back pain discogenic and names no disc disorder; the practice reads that as ${policy}.`,
      replaces: ['M54.50', 'M54.9'],
    };
    if (facts.diagnosed(...OTHER_DISC).length > 0 || isWorkUpPending(facts)) return [supports];
    return [
      supports,
      {
        stance: 'asks',
        topic: 'disc-disorder-type',
        indicators: pain,
        because:
          'Pain of disc origin is diagnosed; what is wrong with the disc is not said, and the code depends on it.',
      },
    ];
  },
  examples: [
    {
      name: 'Discogenic low back pain alone',
      row: 'D051',
      kind: 'supports',
      note: 'Assessment: Discogenic low back pain.\nPlan: core strengthening.',
      gives: ['M54.59'],
      asks: ['disc-disorder-type'],
    },
    {
      name: 'Where the practice reads it as unspecified',
      row: 'D051',
      kind: 'supports',
      policies: { 'discogenic-low-back-pain': 'M54.50' },
      note: 'Assessment: Discogenic low back pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
      asks: ['disc-disorder-type'],
    },
    {
      name: 'Region told by the rest of the note',
      row: 'D051',
      kind: 'supports',
      note: 'Exam: lumbar flexion painful.\nImpression: discogenic pain, LBP',
      gives: ['M54.59'],
      never: ['M54.50'],
    },
    {
      name: 'Degeneration is diagnosed',
      row: 'D051',
      kind: 'insufficient',
      note: 'Assessment: Discogenic low back pain, lumbar DDD.',
      gives: ['M51.360'],
      never: ['M54.59'],
      asks: [],
    },
    {
      name: 'A disc disorder of unstated type is diagnosed',
      row: 'D051',
      kind: 'supports',
      note: 'Assessment: L4-5 disc disorder with discogenic low back pain.',
      gives: ['M51.86'],
      never: ['M54.59', 'M51.9'],
    },
    {
      name: 'A lumbosacral disc disorder',
      row: 'D051',
      kind: 'supports',
      note: 'Dx: discogenic LBP; L5-S1 disc disease',
      gives: ['M51.87'],
      never: ['M54.59'],
    },
    {
      name: 'Imaging is still to come',
      row: 'D051',
      kind: 'supports',
      note: 'Assessment: Discogenic LBP.\nPlan: MRI ordered.',
      gives: ['M54.59'],
      asks: [],
    },
    {
      name: 'Suspected discogenic pain',
      row: 'D051',
      kind: 'trap',
      note: 'Assessment: Low back pain, possibly discogenic pain.',
      gives: ['M54.50'],
      never: ['M54.59'],
    },
    {
      name: 'Discogenic pain of the neck',
      row: 'D051',
      kind: 'trap',
      note: 'Assessment: Cervical discogenic pain.',
      gives: [],
      never: ['M54.59'],
    },
    {
      name: 'An annular tear is diagnosed',
      row: 'D051',
      kind: 'insufficient',
      note: 'Assessment: Discogenic low back pain. L4-5 annular tear.',
      gives: ['M51.A0'],
      never: ['M54.59'],
      asks: [],
    },
    {
      name: 'Schmorl’s nodes are diagnosed',
      row: 'D051',
      kind: 'insufficient',
      note: 'Assessment: Discogenic low back pain. Schmorl nodes L3.',
      gives: ['M51.46'],
      never: ['M54.59'],
      asks: [],
    },
    {
      name: 'Discogenic pain of the lumbosacral disc space',
      row: 'D051',
      kind: 'supports',
      note: 'Assessment: Discogenic pain, lumbosacral.',
      gives: ['M54.59'],
    },
    {
      name: 'Discogenic pain of an unnamed region',
      row: 'D051',
      kind: 'insufficient',
      note: 'Assessment: Discogenic pain.',
      gives: [],
      never: ['M54.59'],
    },
  ],
});
