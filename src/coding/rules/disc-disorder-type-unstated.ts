import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { sitedCodes } from '../sited-codes.ts';
import { isWorkUpPending } from '../work-up.ts';

const UNSPECIFIED = {
  thoracolumbar: 'M51.9',
  lumbar: 'M51.9',
  lumbosacral: 'M51.9',
  unspecified: 'M51.9',
} as const;
const OTHER = { thoracolumbar: 'M51.85', lumbar: 'M51.86', lumbosacral: 'M51.87' } as const;
const SPECIFIED = ['specified-disc-disorder', 'internal-disc-disruption'] as const;
const TYPED = [
  'disc-displacement',
  'disc-degeneration',
  ...SPECIFIED,
  'radiculopathy',
  'sciatica',
  'myelopathy',
  'annular-tear',
  'schmorl-node',
] as const;

/** M51.9 against M51.86: "disc disease" names no type; disruption, or pain that the disc is said to give, does. */
export default defineRule({
  id: 'disc-disorder-type-unstated',
  version: 1,
  title:
    'A lumbar disc disorder without a type is M51.9, one of another named type M51.86 or M51.87',
  codes: ['M51.85', 'M51.86', 'M51.87', 'M51.9'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Disorder, disc; Disorder, disc, specified NEC',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.9, I.B.5' },
  ],
  exceptions: [
    'Degeneration, displacement, radiculopathy and myelopathy have codes of their own',
    'Work-up is under way: nothing is asked (I.B.18)',
  ],
  check: (facts): readonly RuleFinding[] => {
    const plain = facts.diagnosed('disc-disorder');
    const painful = facts.diagnosed('discogenic-low-back-pain', 'discogenic-pain').length > 0;
    const supports = (
      codes: typeof OTHER | typeof UNSPECIFIED,
      mentions: typeof plain,
      because: string,
    ): RuleFinding[] =>
      sitedCodes(facts, mentions, codes).map(({ code, evidence }) => ({
        stance: 'supports',
        code,
        evidence,
        because,
        replaces: [...PAIN_OF_THE_BACK, 'M51.9'],
      }));
    const specified = supports(
      OTHER,
      painful ? [...plain, ...facts.diagnosed(...SPECIFIED)] : facts.diagnosed(...SPECIFIED),
      'The provider diagnoses a disc disorder of a named type that has no code of its own.',
    );
    const open = painful
      ? []
      : supports(UNSPECIFIED, plain, 'The provider diagnoses a disc disorder and names no type.');
    if (open.length === 0 || facts.diagnosed(...TYPED).length > 0 || isWorkUpPending(facts))
      return [...specified, ...open];
    return [
      ...open,
      {
        stance: 'asks',
        topic: 'disc-disorder-type',
        indicators: plain,
        because: 'A disc disorder is diagnosed without a type.',
      },
    ];
  },
  examples: [
    {
      name: 'Lumbar disc disease',
      row: 'D157',
      kind: 'supports',
      note: 'Assessment: Lumbar disc disease.\nPlan: PT.',
      gives: ['M51.9'],
      asks: ['disc-disorder-type'],
    },
    {
      name: 'Disc disease and low back pain',
      row: 'D157',
      kind: 'supports',
      note: 'A/P:\n- LBP\n- lumbar disc disorder: NSAIDs',
      gives: ['M51.9'],
      never: ['M54.50'],
    },
    {
      name: 'Internal disc disruption',
      row: 'D157',
      kind: 'supports',
      note: 'Impression: L4-5 internal disc disruption.',
      gives: ['M51.86'],
      asks: [],
    },
    {
      name: 'Internal disc disruption at L5-S1 with back pain',
      row: 'D157',
      kind: 'supports',
      note: 'Assessment: Low back pain from internal disc disruption L5-S1.',
      gives: ['M51.87'],
      never: ['M54.50'],
    },
    {
      name: 'The type is stated',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: Lumbar disc disease. L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['M51.9'],
      asks: [],
    },
    {
      name: 'Radiculopathy makes the type',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: Lumbar disc disease with radiculopathy.',
      gives: ['M51.16'],
      never: ['M51.9'],
      asks: [],
    },
    {
      name: 'Imaging is still to come',
      row: 'D157',
      kind: 'supports',
      note: 'Assessment: Lumbar disc disease. MRI ordered.',
      gives: ['M51.9'],
      asks: [],
    },
    {
      name: 'Disc disease in the family',
      row: 'D157',
      kind: 'trap',
      note: 'Family history: father had lumbar disc disease.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M51.9'],
    },
    {
      name: 'Disc disease of the neck',
      row: 'D157',
      kind: 'trap',
      note: 'Assessment: Cervical disc disease. Low back pain.',
      gives: ['M54.50'],
      never: ['M51.9'],
    },
    {
      name: 'A named type at one level, no type at another',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: Internal disc disruption L4-5 with discogenic low back pain. Lumbar disc disease L5-S1.',
      gives: ['M51.86', 'M51.87'],
      never: ['M51.9'],
    },
    {
      name: 'Discogenic pain makes it a named type',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: Discogenic pain, L4-5 disc disease.',
      gives: ['M51.86'],
      never: ['M51.9', 'M54.59'],
      asks: [],
    },
    {
      name: 'Disc disease beside Schmorl’s nodes',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: Lumbar disc disease, Schmorl nodes L2-3.',
      gives: ['M51.9', 'M51.46'],
      asks: [],
    },
    {
      name: 'Degeneration is the type',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: Lumbar disc disease, degenerative discs L4-5.',
      gives: ['M51.369'],
      never: ['M51.9'],
      asks: [],
    },
    {
      name: 'Sciatica makes the type',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: Lumbar disc disease with left sciatica.',
      gives: ['M51.16'],
      never: ['M51.9'],
      asks: [],
    },
    {
      name: 'Myelopathy makes the type',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: L1-2 disc disease with myelopathy.',
      gives: ['M51.06'],
      never: ['M51.9'],
      asks: [],
    },
    {
      name: 'An annular tear is the type',
      row: 'D157',
      kind: 'insufficient',
      note: 'Assessment: Lumbar disc pathology: annular tear L4-5.',
      gives: ['M51.A0'],
      never: ['M51.9'],
      asks: [],
    },
    {
      name: 'Another named disorder',
      row: 'D157',
      kind: 'supports',
      note: 'Assessment: Calcified L4-5 disc, symptomatic.',
      gives: ['M51.86'],
      asks: [],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D157',
      kind: 'supports',
      note: 'Assessment: T12-L1 internal disc disruption.',
      gives: ['M51.85'],
    },
    {
      name: 'Disc disease without a region',
      row: 'D157',
      kind: 'supports',
      note: 'Assessment: Disc disease.',
      gives: ['M51.9'],
    },
  ],
});
