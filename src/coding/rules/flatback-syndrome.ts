import { PAIN_OF_THE_BACK } from '../causes.ts';
import { type CodesByRegion, supportsByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const CODES: CodesByRegion = {
  thoracolumbar: 'M40.35',
  lumbar: 'M40.36',
  lumbosacral: 'M40.37',
  unspecified: 'M40.30',
};

/** M40.3-; after surgery the deformity belongs to M96.-, which M40 excludes. */
export default defineRule({
  id: 'flatback-syndrome',
  version: 1,
  title: 'Flatback syndrome is M40.3- by region, unless it follows surgery',
  codes: ['M40.30', 'M40.35', 'M40.36', 'M40.37'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Flatback syndrome' },
    {
      source: 'ICD-10-CM Tabular List',
      section: 'M40.3; Excludes1 at M40: postprocedural (M96.-)',
    },
  ],
  exceptions: ['Loss of lordosis on examination or imaging is a finding', 'After surgery: M96.-'],
  check: (facts): readonly RuleFinding[] => {
    const surgical = facts.diagnosed('postprocedural-flatback');
    if (surgical.length > 0) {
      return [
        {
          stance: 'blocks',
          code: 'M40.3-',
          hard: true,
          evidence: surgical,
          because:
            'The provider puts the flatback down to surgery; M40 excludes postprocedural deformity (M96.-).',
          wouldNeed: 'a flatback syndrome that does not follow surgery',
          where: 'assessment',
        },
      ];
    }
    return supportsByRegion(facts, facts.diagnosed('flatback'), CODES, {
      because: 'The provider diagnoses flatback syndrome.',
      replaces: PAIN_OF_THE_BACK,
    });
  },
  examples: [
    {
      name: 'Flatback syndrome of the lumbar spine',
      row: 'D078',
      kind: 'supports',
      note: 'Assessment: Flatback syndrome, lumbar. Low back pain.',
      gives: ['M40.36'],
      never: ['M54.50'],
      quotes: { 'M40.36': 'Flatback syndrome' },
    },
    {
      name: 'Lumbosacral flat back deformity',
      row: 'D078',
      kind: 'supports',
      note: 'Dx: flat back deformity, lumbosacral region',
      gives: ['M40.37'],
    },
    {
      name: 'Region not stated',
      row: 'D078',
      kind: 'insufficient',
      note: 'Dx: flatback syndrome',
      gives: ['M40.30'],
    },
    {
      name: 'Loss of lordosis',
      row: 'D078',
      kind: 'insufficient',
      note: 'Exam: flattening of the lumbar lordosis.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M40.36'],
    },
    {
      name: 'After fusion',
      row: 'D078',
      kind: 'trap',
      note: 'Assessment: Flatback deformity after Harrington fusion. The flatback is rigid. Low back pain.',
      gives: ['M54.50'],
      never: ['M40.36', 'M40.30'],
      withholds: ['M40.3-'],
    },
    {
      name: 'Thoracolumbar flatback',
      row: 'D078',
      kind: 'supports',
      note: 'Dx: thoracolumbar flatback syndrome',
      gives: ['M40.35'],
    },
  ],
});
