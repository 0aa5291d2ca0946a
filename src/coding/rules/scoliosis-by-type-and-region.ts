import { PAIN_OF_THE_BACK } from '../causes.ts';
import { type CodesByRegion, supportsByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

type Type = {
  readonly concept: string;
  readonly codes: CodesByRegion;
  readonly replaces: readonly string[];
};

const TYPES: readonly Type[] = [
  {
    concept: 'degenerative-scoliosis',
    codes: {
      thoracic: 'M41.54',
      thoracolumbar: 'M41.55',
      lumbar: 'M41.56',
      lumbosacral: 'M41.57',
      unspecified: 'M41.50',
    },
    replaces: [...PAIN_OF_THE_BACK, 'M41.9'],
  },
  {
    concept: 'neuromuscular-scoliosis',
    codes: {
      thoracic: 'M41.44',
      thoracolumbar: 'M41.45',
      lumbar: 'M41.46',
      lumbosacral: 'M41.47',
      unspecified: 'M41.40',
    },
    replaces: ['M41.9'],
  },
  {
    concept: 'idiopathic-scoliosis',
    codes: {
      thoracic: 'M41.24',
      thoracolumbar: 'M41.25',
      lumbar: 'M41.26',
      lumbosacral: 'M41.27',
      unspecified: 'M41.20',
    },
    replaces: ['M41.9'],
  },
  {
    concept: 'adolescent-idiopathic-scoliosis',
    codes: {
      thoracic: 'M41.124',
      thoracolumbar: 'M41.125',
      lumbar: 'M41.126',
      lumbosacral: 'M41.127',
      unspecified: 'M41.129',
    },
    replaces: ['M41.9', 'M41.2'],
  },
  {
    concept: 'juvenile-idiopathic-scoliosis',
    codes: {
      thoracic: 'M41.114',
      thoracolumbar: 'M41.115',
      lumbar: 'M41.116',
      lumbosacral: 'M41.117',
      unspecified: 'M41.119',
    },
    replaces: ['M41.9', 'M41.2'],
  },
  {
    concept: 'infantile-idiopathic-scoliosis',
    codes: {
      thoracic: 'M41.04',
      thoracolumbar: 'M41.05',
      lumbar: 'M41.06',
      lumbosacral: 'M41.07',
      unspecified: 'M41.00',
    },
    replaces: ['M41.9', 'M41.2'],
  },
  {
    concept: 'scoliosis',
    codes: {
      thoracic: 'M41.9',
      thoracolumbar: 'M41.9',
      lumbar: 'M41.9',
      lumbosacral: 'M41.9',
      unspecified: 'M41.9',
    },
    replaces: [],
  },
];

/** "Degenerative" leads to M41.5- in the Index since FY2025; M41.86 is older practice. */
export default defineRule({
  id: 'scoliosis-by-type-and-region',
  version: 1,
  title:
    'Scoliosis is coded by its type and region: degenerative M41.5-, neuromuscular M41.4-, idiopathic M41.0- to M41.2-',
  codes: ['M41.0', 'M41.1', 'M41.2', 'M41.4', 'M41.5', 'M41.9'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Scoliosis, degenerative; neuromuscular; idiopathic',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M41.0, M41.1, M41.2, M41.4, M41.5, M41.9' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: [
    'Scoliosis whose type is not stated is M41.9 and explains no pain',
    'A curve in the imaging report only is not coded',
  ],
  check: (facts): readonly RuleFinding[] =>
    TYPES.flatMap(({ concept, codes, replaces }) =>
      supportsByRegion(facts, facts.diagnosed(concept), codes, {
        because: `The provider diagnoses ${concept.replaceAll('-', ' ')}.`,
        replaces,
      }),
    ),
  examples: [
    {
      name: 'Degenerative lumbar scoliosis',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Degenerative lumbar scoliosis with low back pain.',
      gives: ['M41.56'],
      never: ['M41.86', 'M54.50'],
      quotes: { 'M41.56': 'Degenerative lumbar scoliosis' },
    },
    {
      name: 'Adult degenerative scoliosis of the lumbosacral spine',
      row: 'D077',
      kind: 'supports',
      note: 'IMP: adult degenerative scoliosis, lumbosacral',
      gives: ['M41.57'],
    },
    {
      name: 'Scoliosis, degenerative, thoracolumbar',
      row: 'D077',
      kind: 'supports',
      note: 'Dx: levoscoliosis, degenerative (thoracolumbar)',
      gives: ['M41.55'],
    },
    {
      name: 'Type not stated',
      row: 'D077',
      kind: 'insufficient',
      note: 'Assessment: 1. Low back pain. 2. Lumbar scoliosis.',
      gives: ['M54.50', 'M41.9'],
      never: ['M41.56', 'M41.86'],
    },
    {
      name: 'Region not stated',
      row: 'D077',
      kind: 'insufficient',
      note: 'Assessment: Degenerative scoliosis.',
      gives: ['M41.50'],
    },
    {
      name: 'Degenerative scoliosis named again without its type',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Degenerative lumbar scoliosis. The scoliosis has progressed.',
      gives: ['M41.56'],
      never: ['M41.9'],
    },
    {
      name: 'Curve on the film only',
      row: 'D077',
      kind: 'trap',
      note: 'X-ray: degenerative lumbar scoliosis, 15 degrees.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M41.56'],
    },
    {
      name: 'Mother with scoliosis',
      row: 'D077',
      kind: 'trap',
      note: 'FH: mother with degenerative scoliosis.\nAssessment: LBP.',
      gives: ['M54.50'],
      never: ['M41.56', 'M41.50', 'M41.9'],
    },
    {
      name: 'Neuromuscular scoliosis of the lumbar spine',
      note: 'Assessment: Neuromuscular scoliosis, lumbar, in cerebral palsy.',
      gives: ['M41.46'],
      never: ['M41.9'],
    },
    {
      name: 'Named again without its type, beside spondylosis',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis. Degenerative lumbar scoliosis. Scoliosis has progressed.',
      gives: ['M47.816', 'M41.56'],
    },
    {
      name: 'Neuromuscular scoliosis named again without its type, beside spondylosis',
      note: 'Assessment: Lumbar spondylosis. Neuromuscular lumbar scoliosis. Scoliosis has progressed.',
      gives: ['M47.816', 'M41.46'],
    },
    {
      name: 'Degenerative, thoracic',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Degenerative thoracic scoliosis.',
      gives: ['M41.54'],
    },
    {
      name: 'Neuromuscular, thoracic',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Neuromuscular scoliosis, thoracic.',
      gives: ['M41.44'],
    },
    {
      name: 'Neuromuscular, thoracolumbar',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Neuromuscular scoliosis, thoracolumbar.',
      gives: ['M41.45'],
    },
    {
      name: 'Neuromuscular, lumbosacral',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Neuromuscular scoliosis, lumbosacral.',
      gives: ['M41.47'],
    },
    {
      name: 'Neuromuscular, region not stated',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Neuromuscular scoliosis.',
      gives: ['M41.40'],
    },
    {
      name: 'Type not stated, thoracic',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Thoracic scoliosis.',
      gives: ['M41.9'],
    },
    {
      name: 'Type not stated, thoracolumbar',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Thoracolumbar scoliosis.',
      gives: ['M41.9'],
    },
    {
      name: 'Type not stated, lumbosacral',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Lumbosacral scoliosis.',
      gives: ['M41.9'],
    },
    {
      name: 'Neither type nor region stated',
      row: 'D077',
      kind: 'supports',
      note: 'Assessment: Scoliosis.',
      gives: ['M41.9'],
    },
    {
      name: 'Adolescent idiopathic scoliosis of the thoracolumbar spine',
      note: 'PREOPERATIVE DIAGNOSIS: Adolescent idiopathic scoliosis, thoracolumbar.\nPOSTOPERATIVE DIAGNOSIS: Same.',
      gives: ['M41.125'],
      never: ['M41.9', 'M41.25'],
    },
    {
      name: 'Juvenile and infantile idiopathic scoliosis',
      note: 'Assessment: Juvenile idiopathic scoliosis, lumbar region.',
      gives: ['M41.116'],
    },
    {
      name: 'Infantile idiopathic scoliosis, region not stated',
      note: 'Assessment: Infantile idiopathic scoliosis.',
      gives: ['M41.00'],
    },
    {
      name: 'Idiopathic scoliosis of an adult, named again without its type',
      note: 'Assessment: Idiopathic scoliosis, lumbar. The scoliosis is stable.',
      gives: ['M41.26'],
      never: ['M41.9'],
    },
    {
      name: 'A study of scoliosis is no diagnosis of it',
      note: 'Assessment: Low back pain.\nPlan: standing scoliosis series.',
      gives: ['M54.50'],
      never: ['M41.9'],
    },
    {
      name: 'Idiopathic, thoracic',
      kind: 'supports',
      note: 'Assessment: Idiopathic scoliosis, thoracic.',
      gives: ['M41.24'],
    },
    {
      name: 'Idiopathic, thoracolumbar',
      kind: 'supports',
      note: 'Assessment: Idiopathic scoliosis, thoracolumbar.',
      gives: ['M41.25'],
    },
    {
      name: 'Idiopathic, lumbosacral',
      kind: 'supports',
      note: 'Assessment: Idiopathic scoliosis, lumbosacral.',
      gives: ['M41.27'],
    },
    {
      name: 'Idiopathic, region not stated',
      kind: 'supports',
      note: 'Assessment: Idiopathic scoliosis.',
      gives: ['M41.20'],
    },
    {
      name: 'Adolescent, thoracic',
      kind: 'supports',
      note: 'Assessment: Adolescent idiopathic scoliosis, thoracic.',
      gives: ['M41.124'],
    },
    {
      name: 'Adolescent, lumbar',
      kind: 'supports',
      note: 'Assessment: Adolescent idiopathic scoliosis, lumbar.',
      gives: ['M41.126'],
    },
    {
      name: 'Adolescent, lumbosacral',
      kind: 'supports',
      note: 'Assessment: Adolescent idiopathic scoliosis, lumbosacral.',
      gives: ['M41.127'],
    },
    {
      name: 'Adolescent, region not stated',
      kind: 'supports',
      note: 'Assessment: Adolescent idiopathic scoliosis.',
      gives: ['M41.129'],
    },
    {
      name: 'Juvenile, thoracic',
      kind: 'supports',
      note: 'Assessment: Juvenile idiopathic scoliosis, thoracic.',
      gives: ['M41.114'],
    },
    {
      name: 'Juvenile, thoracolumbar',
      kind: 'supports',
      note: 'Assessment: Juvenile idiopathic scoliosis, thoracolumbar.',
      gives: ['M41.115'],
    },
    {
      name: 'Juvenile, lumbosacral',
      kind: 'supports',
      note: 'Assessment: Juvenile idiopathic scoliosis, lumbosacral.',
      gives: ['M41.117'],
    },
    {
      name: 'Juvenile, region not stated',
      kind: 'supports',
      note: 'Assessment: Juvenile idiopathic scoliosis.',
      gives: ['M41.119'],
    },
    {
      name: 'Infantile, thoracic',
      kind: 'supports',
      note: 'Assessment: Infantile idiopathic scoliosis, thoracic.',
      gives: ['M41.04'],
    },
    {
      name: 'Infantile, thoracolumbar',
      kind: 'supports',
      note: 'Assessment: Infantile idiopathic scoliosis, thoracolumbar.',
      gives: ['M41.05'],
    },
    {
      name: 'Infantile, lumbar',
      kind: 'supports',
      note: 'Assessment: Infantile idiopathic scoliosis, lumbar.',
      gives: ['M41.06'],
    },
    {
      name: 'Infantile, lumbosacral',
      kind: 'supports',
      note: 'Assessment: Infantile idiopathic scoliosis, lumbosacral.',
      gives: ['M41.07'],
    },
    {
      name: 'The age is said once, "idiopathic" and "scoliosis" once more',
      kind: 'supports',
      note: 'Assessment: Low back pain. Adolescent idiopathic scoliosis, lumbar. Idiopathic scoliosis of the lumbar spine has progressed. The scoliosis is braced.',
      gives: ['M54.50', 'M41.126'],
    },
    {
      name: 'Juvenile said once, "idiopathic" and "scoliosis" once more',
      kind: 'supports',
      note: 'Assessment: Low back pain. Juvenile idiopathic scoliosis, lumbar. Idiopathic scoliosis of the lumbar spine has progressed. The scoliosis is braced.',
      gives: ['M54.50', 'M41.116'],
    },
    {
      name: 'Infantile said once, "idiopathic" and "scoliosis" once more',
      kind: 'supports',
      note: 'Assessment: Low back pain. Infantile idiopathic scoliosis, lumbar. Idiopathic scoliosis of the lumbar spine has progressed. The scoliosis is braced.',
      gives: ['M54.50', 'M41.06'],
    },
    {
      name: 'Low back pain beside idiopathic scoliosis',
      kind: 'supports',
      note: 'Assessment: Low back pain. Idiopathic scoliosis, lumbar. The scoliosis is stable.',
      gives: ['M54.50', 'M41.26'],
    },
  ],
});
