import { PAIN_OF_THE_BACK } from '../causes.ts';
import { type CodesByRegion, supportsByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const CODES: CodesByRegion = {
  thoracolumbar: 'M43.05',
  lumbar: 'M43.06',
  lumbosacral: 'M43.07',
  unspecified: 'M43.00',
};

/** M43.0-: pars defect. An acute stress fracture of the pars is M48.4-, a slip M43.1-. */
export default defineRule({
  id: 'spondylolysis-by-region',
  version: 1,
  title: 'Spondylolysis or a pars defect is M43.0- by region',
  codes: ['M43.00', 'M43.05', 'M43.06', 'M43.07'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Spondylolysis (acquired)' },
    { source: 'ICD-10-CM Tabular List', section: 'M43.0; Excludes1 M43.1, Q76.2' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: [
    'A stress fracture or reaction of the pars is M48.4-',
    'With spondylolisthesis only M43.1- is coded',
  ],
  check: (facts): readonly RuleFinding[] =>
    supportsByRegion(facts, facts.diagnosed('spondylolysis'), CODES, {
      because: 'The provider diagnoses spondylolysis of this region.',
      replaces: PAIN_OF_THE_BACK,
    }),
  examples: [
    {
      name: 'Bilateral pars defects at L5',
      row: 'D075',
      kind: 'supports',
      note: 'Assessment: Bilateral L5 pars defects, low back pain with extension.',
      gives: ['M43.06'],
      never: ['M54.50'],
      quotes: { 'M43.06': 'Bilateral L5 pars defects' },
    },
    {
      name: 'Lumbosacral spondylolysis',
      row: 'D075',
      kind: 'supports',
      note: 'Impression: Spondylolysis L5-S1',
      gives: ['M43.07'],
    },
    {
      name: 'Region not stated',
      row: 'D075',
      kind: 'insufficient',
      note: 'Impression: Spondylolysis.',
      gives: ['M43.00'],
    },
    {
      name: 'Stress fracture of the pars',
      row: 'D075',
      kind: 'insufficient',
      note: 'Assessment: Acute L5 pars stress fracture.',
      gives: ['M48.46XA'],
      never: ['M43.06'],
    },
    {
      name: 'Spondylosis is another word',
      row: 'D075',
      kind: 'trap',
      note: 'Assessment: Low back pain. No spondylolysis.',
      gives: ['M54.50'],
      never: ['M43.06', 'M43.00'],
    },
    {
      name: 'Brother with a pars defect',
      row: 'D075',
      kind: 'trap',
      note: 'Family history: brother with spondylolysis.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M43.06', 'M43.00'],
    },
    {
      name: 'Thoracolumbar spondylolysis',
      row: 'D075',
      kind: 'supports',
      note: 'Assessment: Spondylolysis of the thoracolumbar spine.',
      gives: ['M43.05'],
    },
  ],
});
