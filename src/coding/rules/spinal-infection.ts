import { PAIN_OF_THE_BACK } from '../causes.ts';
import { type CodesByRegion, supportsByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const DISCITIS: CodesByRegion = {
  thoracolumbar: 'M46.45',
  lumbar: 'M46.46',
  lumbosacral: 'M46.47',
  sacral: 'M46.48',
  unspecified: 'M46.40',
};
const PYOGENIC: CodesByRegion = {
  thoracolumbar: 'M46.35',
  lumbar: 'M46.36',
  lumbosacral: 'M46.37',
  sacral: 'M46.38',
  unspecified: 'M46.30',
};
const OSTEOMYELITIS: CodesByRegion = {
  thoracolumbar: 'M46.25',
  lumbar: 'M46.26',
  lumbosacral: 'M46.27',
  sacral: 'M46.28',
};

/** Infection of disc, vertebra and epidural space; each excludes or explains low back pain. */
export default defineRule({
  id: 'spinal-infection',
  version: 1,
  title: 'Discitis, vertebral osteomyelitis and epidural abscess replace low back pain',
  codes: ['M46.2', 'M46.3', 'M46.4', 'G06.1'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Tabular List',
      section: 'M46.2, M46.3, M46.4; Excludes1 at block M50-M54; G06.1',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, IV.H' },
  ],
  exceptions: ['A ruled-out or suspected infection is not coded in the outpatient setting'],
  check: (facts): readonly RuleFinding[] => [
    ...supportsByRegion(facts, facts.diagnosed('discitis'), DISCITIS, {
      because: 'The provider diagnoses discitis.',
      replaces: PAIN_OF_THE_BACK,
    }),
    ...supportsByRegion(facts, facts.diagnosed('pyogenic-discitis'), PYOGENIC, {
      because: 'The provider diagnoses a pyogenic infection of the disc.',
      replaces: [...PAIN_OF_THE_BACK, 'M46.4'],
    }),
    ...supportsByRegion(facts, facts.diagnosed('vertebral-osteomyelitis'), OSTEOMYELITIS, {
      because: 'The provider diagnoses osteomyelitis of the vertebra.',
      replaces: PAIN_OF_THE_BACK,
    }),
    ...facts.diagnosed('epidural-abscess').map(
      (mention): RuleFinding => ({
        stance: 'supports',
        code: 'G06.1',
        evidence: [mention],
        because: 'The provider diagnoses a spinal epidural abscess.',
        replaces: PAIN_OF_THE_BACK,
      }),
    ),
    ...(facts.diagnosed('pyogenic-discitis').length > 0 && facts.mentioned('organism').length === 0
      ? [
          {
            stance: 'remarks',
            id: 'organism-code-missing',
            severity: 'info',
            code: 'M46.3',
            because:
              'M46.3- asks for an additional code (B95-B97) for the infectious agent; the note names none.',
            owner: 'coder',
            evidence: facts.diagnosed('pyogenic-discitis'),
          } as const,
        ]
      : []),
  ],
  examples: [
    {
      name: 'Lumbar discitis',
      row: 'D121',
      kind: 'supports',
      note: 'Assessment: L3-4 discitis with severe low back pain. IV antibiotics per ID.',
      gives: ['M46.46'],
      never: ['M54.50'],
    },
    {
      name: 'Lumbosacral discitis',
      row: 'D121',
      kind: 'supports',
      note: 'Impression: Spondylodiscitis L5-S1.',
      gives: ['M46.47'],
    },
    {
      name: 'Region not stated',
      row: 'D121',
      kind: 'insufficient',
      note: 'Impression: Discitis, on antibiotics.',
      gives: ['M46.40'],
    },
    {
      name: 'Discitis ruled out',
      row: 'D121',
      kind: 'trap',
      note: 'Assessment: Low back pain. Discitis was ruled out by MRI.',
      gives: ['M54.50'],
      never: ['M46.46', 'M46.40'],
    },
    {
      name: 'Pyogenic discitis with the organism',
      row: 'D122',
      kind: 'supports',
      note: 'Assessment: MSSA discitis of the lumbar spine at L2-3.',
      gives: ['M46.36'],
    },
    {
      name: 'Pyogenic not stated',
      row: 'D122',
      kind: 'insufficient',
      note: 'Assessment: Discitis of the lumbar spine at L2-3, no organism grown.',
      gives: ['M46.46'],
      never: ['M46.36'],
    },
    {
      name: 'Possible pyogenic discitis',
      row: 'D122',
      kind: 'trap',
      note: 'Assessment: Low back pain and fever, concern for pyogenic discitis. MRI ordered.',
      gives: ['M54.50'],
      never: ['M46.36', 'M46.46'],
    },
    {
      name: 'Vertebral osteomyelitis at L4',
      row: 'D123',
      kind: 'supports',
      note: 'Assessment: Osteomyelitis of the L4 vertebral body.',
      gives: ['M46.26'],
    },
    {
      name: 'Osteomyelitis at L5-S1',
      row: 'D123',
      kind: 'supports',
      note: 'Dx: vertebral osteomyelitis L5-S1, PICC placed.',
      gives: ['M46.27'],
    },
    {
      name: 'Osteomyelitis on the report only',
      row: 'D123',
      kind: 'insufficient',
      note: 'MRI lumbar spine: findings may represent osteomyelitis at L4.\n\nAssessment: Low back pain, await biopsy.',
      gives: ['M54.50'],
      never: ['M46.26'],
    },
    {
      name: 'Osteomyelitis of the foot',
      row: 'D123',
      kind: 'trap',
      note: 'Assessment: Osteomyelitis of the right foot. Low back pain.',
      gives: ['M54.50'],
      never: ['M46.26'],
    },
    {
      name: 'Lumbar epidural abscess',
      row: 'D124',
      kind: 'supports',
      note: 'Assessment: Lumbar epidural abscess with back pain, neurosurgery consulted.',
      gives: ['G06.1'],
    },
    {
      name: 'Epidural abscess only considered',
      row: 'D124',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Epidural abscess is possible, MRI tonight.',
      gives: ['M54.50'],
      never: ['G06.1'],
    },
    {
      name: 'No epidural abscess',
      row: 'D124',
      kind: 'trap',
      note: 'Assessment: Low back pain. No evidence of epidural abscess.',
      gives: ['M54.50'],
      never: ['G06.1'],
    },
    {
      name: 'Pyogenic discitis whose organism is not named',
      row: 'D122',
      kind: 'supports',
      note: 'Assessment: Pyogenic discitis L5-S1, cultures pending.',
      gives: ['M46.37'],
      finds: ['organism-code-missing'],
    },
    {
      name: 'Pyogenic discitis whose organism is named, and discitis named once more',
      row: 'D122',
      kind: 'supports',
      note: 'Assessment: Pyogenic discitis L2-3, MSSA. Discitis of the lumbar spine with low back pain. Muscle spasm of the back.',
      gives: ['M46.36', 'M62.830'],
      withholds: [],
      lacks: ['organism-code-missing'],
    },
    {
      name: 'Discitis of unstated kind asks for no organism',
      row: 'D121',
      kind: 'supports',
      note: 'Assessment: Discitis T12-L1.',
      gives: ['M46.45'],
      lacks: ['organism-code-missing'],
    },
    {
      name: 'Sacral discitis',
      row: 'D121',
      kind: 'supports',
      note: 'Assessment: Sacral discitis.',
      gives: ['M46.48'],
    },
    {
      name: 'Pyogenic discitis at the thoracolumbar junction',
      row: 'D122',
      kind: 'supports',
      note: 'Assessment: Pyogenic discitis T12-L1.',
      gives: ['M46.35'],
    },
    {
      name: 'Sacral pyogenic discitis',
      row: 'D122',
      kind: 'supports',
      note: 'Assessment: Sacral pyogenic discitis.',
      gives: ['M46.38'],
    },
    {
      name: 'Pyogenic discitis, region not stated',
      row: 'D122',
      kind: 'supports',
      note: 'Assessment: Pyogenic discitis.',
      gives: ['M46.30'],
    },
    {
      name: 'Osteomyelitis at the thoracolumbar junction',
      row: 'D123',
      kind: 'supports',
      note: 'Assessment: Vertebral osteomyelitis T12-L1.',
      gives: ['M46.25'],
    },
    {
      name: 'Osteomyelitis of the sacrum',
      row: 'D123',
      kind: 'supports',
      note: 'Assessment: Osteomyelitis of the sacrum.',
      gives: ['M46.28'],
    },
  ],
});
