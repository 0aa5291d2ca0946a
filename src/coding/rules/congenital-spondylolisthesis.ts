import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Q76.2 holds congenital spondylolisthesis and spondylolysis; M43.0- and M43.1- exclude it. */
export default defineRule({
  id: 'congenital-spondylolisthesis',
  version: 1,
  title: 'Congenital spondylolisthesis or spondylolysis is Q76.2',
  codes: ['Q76.2'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'Q76.2; Excludes1 at M43.0 and M43.1' },
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Spondylolisthesis, congenital; Spondylolysis, congenital',
    },
  ],
  exceptions: ['Without congenital or dysplastic the slip is taken as acquired'],
  check: (facts): readonly RuleFinding[] => {
    const congenital = facts.diagnosed('congenital-spondylolisthesis');
    if (congenital.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'Q76.2',
        evidence: congenital,
        because: 'The provider calls the spondylolisthesis or spondylolysis congenital.',
        replaces: PAIN_OF_THE_BACK,
      },
    ];
  },
  examples: [
    {
      name: 'Congenital spondylolisthesis',
      row: 'D074',
      kind: 'supports',
      note: 'Assessment: Congenital spondylolisthesis L5-S1. Low back pain.',
      gives: ['Q76.2'],
      never: ['M43.17', 'M54.50'],
      quotes: { 'Q76.2': 'Congenital spondylolisthesis' },
    },
    {
      name: 'Congenital spondylolysis named again without the word',
      row: 'D074',
      kind: 'supports',
      note: 'Dx: dysplastic spondylolysis L5. The spondylolysis is stable.',
      gives: ['Q76.2'],
      never: ['M43.06'],
    },
    {
      name: 'Origin not stated',
      row: 'D074',
      kind: 'insufficient',
      note: 'Assessment: Spondylolisthesis L5-S1, since youth.',
      gives: ['M43.17'],
      never: ['Q76.2'],
    },
    {
      name: 'Congenital origin only suspected',
      row: 'D074',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible congenital spondylolisthesis.',
      gives: ['M54.50'],
      never: ['Q76.2', 'M43.10'],
    },
  ],
});
