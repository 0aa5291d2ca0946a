import { attribution } from '../attribution.ts';
import { PAIN_OF_BACK_AND_LEG } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import {
  CANAL_STENOSIS,
  DISC_DISORDERS,
  ofConcepts,
  ofLowBack,
  SPONDYLOSIS,
} from '../nerve-causes.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = { thoracolumbar: 'M51.05', lumbar: 'M51.06' } as const;
const NO_CODE = { lumbosacral: 'M51.0-' } as const;
const SAME_DISC = ['M51.2', 'M51.3', 'M51.8'] as const;

/** M51.06: the conus ends above L5-S1, and M51.0 has no lumbosacral code. */
export default defineRule({
  id: 'disc-disorder-with-myelopathy',
  version: 1,
  title: 'A lumbar disc disorder with myelopathy or compression of the conus is M51.06',
  codes: ['M51.05', 'M51.06'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Disorder, disc, with, myelopathy' },
    { source: 'ICD-10-CM Tabular List', section: 'M51.0' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15' },
  ],
  exceptions: [
    'Cauda equina syndrome is G83.4',
    'No code joins a lumbosacral disc with myelopathy',
  ],
  check: (facts): readonly RuleFinding[] => {
    const cord = ofLowBack(facts.diagnosed('myelopathy'));
    if (cord.length === 0) return [];
    const { causes } = attribution(
      facts,
      cord,
      facts.diagnosed(...DISC_DISORDERS, ...SPONDYLOSIS, ...CANAL_STENOSIS),
    );
    const discs = ofConcepts(causes, DISC_DISORDERS);
    const supports = sitedCodes(facts, discs, CODES).map(
      ({ code, evidence }): RuleFinding => ({
        stance: 'supports',
        code,
        evidence: [...evidence, ...cord],
        because:
          'The provider documents a disc disorder and myelopathy; the classification joins them in one code.',
        replaces: [
          ...PAIN_OF_BACK_AND_LEG,
          'M51.9',
          ...SAME_DISC.map((disc) => `${disc}${code.slice(-1)}`),
        ],
      }),
    );
    const without = sitedCodes(facts, discs, NO_CODE).map(
      ({ code, evidence }): RuleFinding => ({
        stance: 'remarks',
        id: 'no-lumbosacral-myelopathy-code',
        severity: 'warning',
        code,
        because:
          'M51.0- has no code for the lumbosacral region; the level and the diagnosis of myelopathy need a second look.',
        owner: 'coder',
        evidence: [...evidence, ...cord],
      }),
    );
    return [...supports, ...without];
  },
  examples: [
    {
      name: 'Herniation with myelopathy',
      row: 'D043',
      kind: 'supports',
      note: 'Assessment: L1-2 disc herniation with myelopathy.',
      gives: ['M51.06'],
      never: ['M51.26'],
    },
    {
      name: 'Compression of the conus',
      row: 'D043',
      kind: 'supports',
      note: 'IMPRESSION: Large L1-L2 disc extrusion with conus compression, low back pain.',
      gives: ['M51.06'],
      never: ['M54.50', 'M51.26'],
    },
    {
      name: 'Degeneration at the thoracolumbar junction',
      row: 'D043',
      kind: 'supports',
      note: 'Dx: T12-L1 degenerative disc disease with myelopathy',
      gives: ['M51.05'],
    },
    {
      name: 'Lumbar degeneration with myelopathy',
      row: 'D043',
      kind: 'supports',
      note: 'Assessment:\n1. Lumbar DDD\n2. Myelopathy',
      gives: ['M51.06'],
      never: ['M51.369'],
    },
    {
      name: 'Cord signs without the diagnosis',
      row: 'D043',
      kind: 'insufficient',
      note: 'Exam: hyperreflexia, clonus.\nAssessment: L1-2 disc herniation.',
      gives: ['M51.26'],
      never: ['M51.06'],
    },
    {
      name: 'A disc at L5-S1',
      row: 'D043',
      kind: 'insufficient',
      note: 'Assessment: L5-S1 disc herniation with myelopathy.',
      gives: ['M51.27'],
      never: ['M51.06'],
      finds: ['no-lumbosacral-myelopathy-code'],
    },
    {
      name: 'Myelopathy of the neck',
      row: 'D043',
      kind: 'trap',
      note: 'Assessment: Cervical myelopathy. L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['M51.06'],
    },
    {
      name: 'Myelopathy excluded',
      row: 'D043',
      kind: 'trap',
      note: 'Assessment: L1-2 disc herniation, no myelopathy.',
      gives: ['M51.26'],
      never: ['M51.06'],
    },
    {
      name: 'Myelopathy of spondylosis, a disc elsewhere',
      row: 'D043',
      kind: 'trap',
      note: 'Assessment:\n1. L1-2 spondylosis with myelopathy\n2. L4-5 disc protrusion',
      gives: ['M47.16', 'M51.26'],
      never: ['M51.06'],
    },
    {
      name: 'Disc disease without a type',
      row: 'D043',
      kind: 'supports',
      note: 'Assessment: Lumbar disc disease with myelopathy, low back pain.',
      gives: ['M51.06'],
      never: ['M51.9', 'M54.50'],
      quotes: { 'M51.06': 'myelopathy' },
    },
    {
      name: 'Disc disruption with myelopathy',
      row: 'D043',
      kind: 'supports',
      note: 'Assessment: L1-2 internal disc disruption with myelopathy.',
      gives: ['M51.06'],
      never: ['M51.86'],
      quotes: { 'M51.06': 'internal disc disruption' },
    },
  ],
});
