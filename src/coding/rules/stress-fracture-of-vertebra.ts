import { PAIN_OF_THE_BACK } from '../causes.ts';
import type { CodesByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { fracturesByRegion } from '../fractures-by-region.ts';

const BY_REGION: CodesByRegion = {
  thoracolumbar: 'M48.45X',
  lumbar: 'M48.46X',
  lumbosacral: 'M48.47X',
  unspecified: 'M48.40X',
};

/** M48.4-: stress fracture and stress reaction of a vertebra, the pars with it; the defect that remains is M43.0-. */
export default defineRule({
  id: 'stress-fracture-of-vertebra',
  version: 1,
  title: 'A stress or fatigue fracture of a lumbar vertebra or its pars is M48.4-',
  codes: ['M48.45', 'M48.46', 'M48.47', 'M48.40'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M48.4 inclusion term and Excludes1' },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Fracture, fatigue, vertebra' },
  ],
  exceptions: ['A pars defect without a stress fracture is spondylolysis (M43.0-)'],
  check: (facts): readonly RuleFinding[] =>
    fracturesByRegion(facts, 'stress', BY_REGION, {
      because: 'The provider diagnoses a stress fracture or stress reaction of a vertebra.',
      replaces: [...PAIN_OF_THE_BACK, 'M43.0'],
    }),
  examples: [
    {
      name: 'Pars stress fracture in a gymnast',
      row: 'D109',
      kind: 'supports',
      note: 'Assessment: Left L5 pars stress fracture with low back pain. Rest from gymnastics.',
      gives: ['M48.46XA'],
      never: ['M54.50', 'M43.06'],
      quotes: { 'M48.46XA': 'L5 pars stress fracture' },
    },
    {
      name: 'Stress reaction of a pedicle',
      row: 'D109',
      kind: 'supports',
      note: 'IMP: stress reaction L4 pedicle',
      gives: ['M48.46XA'],
    },
    {
      name: 'Stress fracture through the defect',
      row: 'D109',
      kind: 'supports',
      note: 'Assessment: Spondylolysis L5 with acute stress fracture of the L5 pars.',
      gives: ['M48.46XA'],
      never: ['M43.06'],
    },
    {
      name: 'Lumbosacral region, healing',
      row: 'D109',
      kind: 'supports',
      note: 'Follow-up: lumbosacral vertebral stress fracture, healing appropriately',
      gives: ['M48.47XD'],
    },
    {
      name: 'Defect, no stress fracture',
      row: 'D109',
      kind: 'insufficient',
      note: 'Assessment: L5 pars defect.',
      gives: ['M43.06'],
      never: ['M48.46XA'],
    },
    {
      name: 'Vertebra not stated',
      row: 'D109',
      kind: 'insufficient',
      note: 'Assessment: vertebral stress fracture',
      gives: ['M48.40XA'],
    },
    {
      name: 'Stress fracture of the tibia',
      row: 'D109',
      kind: 'trap',
      note: 'Assessment: Tibial stress fracture. Low back pain.',
      gives: ['M54.50'],
      never: ['M48.46XA', 'M48.40XA'],
    },
    {
      name: 'Stress fracture looked for',
      row: 'D109',
      kind: 'trap',
      note: 'Assessment: Low back pain, rule out pars stress fracture. SPECT ordered.',
      gives: ['M54.50'],
      never: ['M48.46XA'],
    },
    {
      name: 'Fracture of the pars by trauma',
      row: 'D109',
      kind: 'trap',
      note: 'Assessment: Traumatic L5 pars fracture after MVC.',
      gives: ['S32.058A'],
      never: ['M48.46XA'],
    },
    {
      name: 'Stress fracture of the thoracolumbar spine before a condition listed first',
      row: 'D109',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis. Pars defect L3. Thoracolumbar vertebral stress fracture with delayed healing.',
      gives: ['M48.45XG', 'M47.816'],
    },
    {
      name: 'Improving',
      row: 'D109',
      kind: 'supports',
      note: 'Assessment: L5 pars stress fracture, improving.',
      gives: ['M48.46XD'],
    },
  ],
});
