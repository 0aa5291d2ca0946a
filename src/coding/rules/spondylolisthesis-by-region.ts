import { PAIN_OF_THE_BACK } from '../causes.ts';
import { type CodesByRegion, supportsByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const CODES: CodesByRegion = {
  thoracolumbar: 'M43.15',
  lumbar: 'M43.16',
  lumbosacral: 'M43.17',
  sacral: 'M43.18',
  unspecified: 'M43.10',
};

/** M43.1-: acquired and degenerative are nonessential in the Index; grades have no code. */
export default defineRule({
  id: 'spondylolisthesis-by-region',
  version: 1,
  title: 'Acquired spondylolisthesis is M43.1- by region and takes the place of low back pain',
  codes: ['M43.10', 'M43.15', 'M43.16', 'M43.17', 'M43.18'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Spondylolisthesis (acquired) (degenerative)',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M43.1; Excludes1 at M43.0 and M43.1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, I.C.13.a.2' },
  ],
  exceptions: [
    'Congenital spondylolisthesis is Q76.2',
    'Acute traumatic spondylolisthesis is an injury',
    'A slip that stands in the imaging report only is not coded at a treating encounter',
  ],
  check: (facts): readonly RuleFinding[] =>
    supportsByRegion(facts, facts.diagnosed('spondylolisthesis'), CODES, {
      because: 'The provider diagnoses spondylolisthesis of this region.',
      replaces: [...PAIN_OF_THE_BACK, 'M43.0'],
    }),
  examples: [
    {
      name: 'Degenerative spondylolisthesis at L4-5',
      row: 'D072',
      kind: 'supports',
      note: 'Assessment: Grade 1 degenerative spondylolisthesis L4-5 with low back pain.',
      gives: ['M43.16'],
      never: ['M54.50'],
      quotes: { 'M43.16': 'spondylolisthesis' },
    },
    {
      name: 'Slip written as one vertebra on the next',
      row: 'D072',
      kind: 'supports',
      note: 'IMP: anterolisthesis of L3 on L4, LBP',
      gives: ['M43.16'],
    },
    {
      name: 'Pars defect with the slip is the slip',
      row: 'D072',
      kind: 'supports',
      note: 'A/P: Lumbar spondylolysis with isthmic spondylolisthesis, lumbar.',
      gives: ['M43.16'],
      never: ['M43.06'],
    },
    {
      name: 'Region not stated',
      row: 'D072',
      kind: 'insufficient',
      note: 'Assessment: Spondylolisthesis.',
      gives: ['M43.10'],
    },
    {
      name: 'Slip of the neck',
      row: 'D072',
      kind: 'trap',
      note: 'Assessment: C4-5 spondylolisthesis. Low back pain.',
      gives: ['M54.50'],
      never: ['M43.16', 'M43.10'],
    },
    {
      name: 'Slip on the film only',
      row: 'D072',
      kind: 'trap',
      note: 'X-ray lumbar spine: grade 1 anterolisthesis L4 on L5.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M43.16'],
    },
    {
      name: 'Spondylolisthesis at L5-S1',
      row: 'D073',
      kind: 'supports',
      note: 'Assessment: L5-S1 spondylolisthesis, grade II.',
      gives: ['M43.17'],
      quotes: { 'M43.17': 'spondylolisthesis' },
    },
    {
      name: 'Two levels are two regions',
      row: 'D073',
      kind: 'supports',
      note: 'Dx: spondylolisthesis at L4-5 and L5-S1',
      gives: ['M43.16', 'M43.17'],
    },
    {
      name: 'Lumbosacral level not stated',
      row: 'D073',
      kind: 'insufficient',
      note: 'Assessment: Lumbar spondylolisthesis.',
      gives: ['M43.16'],
      never: ['M43.17'],
    },
    {
      name: 'No spondylolisthesis at L5-S1',
      row: 'D073',
      kind: 'trap',
      note: 'Assessment: Low back pain. No spondylolisthesis at L5-S1.',
      gives: ['M54.50'],
      never: ['M43.17'],
    },
    {
      name: 'Thoracolumbar and sacral slips',
      row: 'D072',
      kind: 'supports',
      note: 'Assessment: Spondylolisthesis at T12-L1. Sacral spondylolisthesis.',
      gives: ['M43.15', 'M43.18'],
    },
  ],
});
