import { PAIN_OF_THE_BACK } from '../causes.ts';
import { type CodesByRegion, supportsByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const OLD: CodesByRegion = { lumbar: 'M43.16', lumbosacral: 'M43.17', unspecified: 'M43.10' };

/** Acute traumatic: S33.1- at the lumbosacral region, else a fracture by level; old traumatic stays M43.1-. */
export default defineRule({
  id: 'traumatic-spondylolisthesis',
  version: 1,
  title: 'Acute traumatic spondylolisthesis is an injury, chronic or old traumatic is M43.1-',
  codes: ['S33.10', 'M43.1'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Tabular List',
      section: 'M43.1 Excludes1: acute traumatic of lumbosacral region (S33.1); of other sites',
    },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Spondylolisthesis, traumatic (old); acute' },
  ],
  exceptions: ['Of the lumbar levels a fracture is coded, which the note has to name'],
  check: (facts): readonly RuleFinding[] => {
    const slips = facts.diagnosed('traumatic-spondylolisthesis');
    const acute = slips.filter(({ acuity }) => !acuity.includes('chronic'));
    if (acute.length === 0) {
      return supportsByRegion(facts, slips, OLD, {
        because: 'The provider diagnoses an old traumatic spondylolisthesis of this region.',
        replaces: PAIN_OF_THE_BACK,
      });
    }
    const lumbosacral = acute.filter((slip) => facts.regions(slip).includes('lumbosacral'));
    return [
      {
        stance: 'blocks',
        code: 'M43.1-',
        hard: true,
        evidence: acute,
        because:
          'The provider calls the spondylolisthesis acute and traumatic; M43.1- excludes it.',
        wouldNeed: 'a spondylolisthesis that is degenerative, acquired or an old injury',
        where: 'assessment',
      },
      ...(lumbosacral.length === 0
        ? []
        : [
            {
              stance: 'supports',
              code: 'S33.100A',
              evidence: lumbosacral,
              because:
                'The provider diagnoses an acute traumatic spondylolisthesis of the lumbosacral region.',
              replaces: PAIN_OF_THE_BACK,
              order: 'injury-first',
            } as const,
          ]),
    ];
  },
  examples: [
    {
      name: 'Acute traumatic slip at L5-S1',
      row: 'D073',
      kind: 'trap',
      note: 'Assessment: Lumbar spondylosis. Acute traumatic spondylolisthesis L5-S1 after MVC.',
      gives: ['S33.100A', 'M47.816'],
      never: ['M43.17'],
    },
    {
      name: 'Acute traumatic slip of a lumbar level',
      row: 'D072',
      kind: 'trap',
      note: 'Assessment: Traumatic spondylolisthesis L3-4. Spondylolisthesis to be reduced.',
      gives: [],
      never: ['M43.16', 'M43.10'],
      withholds: ['M43.1-'],
    },
    {
      name: 'Chronic traumatic slip',
      row: 'D072',
      kind: 'supports',
      note: 'Assessment: Chronic traumatic spondylolisthesis L4-5.',
      gives: ['M43.16'],
    },
    {
      name: 'Chronic traumatic slip at L5-S1, and one whose level is not stated',
      row: 'D073',
      kind: 'supports',
      note: 'Assessment: Chronic traumatic spondylolisthesis L5-S1.',
      gives: ['M43.17'],
    },
    {
      name: 'Chronic traumatic slip without a region',
      row: 'D072',
      kind: 'insufficient',
      note: 'Assessment: Chronic traumatic spondylolisthesis.',
      gives: ['M43.10'],
    },
  ],
});
