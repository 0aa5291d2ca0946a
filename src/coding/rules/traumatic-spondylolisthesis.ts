import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Acute traumatic: S33.1- at the lumbosacral region, else a fracture by level; old traumatic stays M43.1-. */
export default defineRule({
  id: 'traumatic-spondylolisthesis',
  version: 1,
  title: 'Acute traumatic spondylolisthesis is an injury and not M43.1-',
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
    const current = slips.filter(
      (slip) => !slip.acuity.includes('old') && !slip.acuity.includes('chronic'),
    );
    if (current.length === 0) return [];
    const lumbosacral = current.filter((slip) => facts.regions(slip).includes('lumbosacral'));
    const blocked: RuleFinding = {
      stance: 'blocks',
      code: 'M43.1-',
      hard: true,
      evidence: current,
      because: 'The provider calls the spondylolisthesis acute and traumatic; M43.1- excludes it.',
      wouldNeed: 'a spondylolisthesis that is degenerative, acquired or an old injury',
      where: 'assessment',
    };
    if (lumbosacral.length === 0) return [blocked];
    return [
      blocked,
      {
        stance: 'supports',
        code: 'S33.100A',
        evidence: lumbosacral,
        because:
          'The provider diagnoses an acute traumatic spondylolisthesis of the lumbosacral region.',
        replaces: ['M54.5', 'M54.9'],
        order: 'injury-first',
      },
    ];
  },
  examples: [
    {
      name: 'Acute traumatic slip at L5-S1',
      row: 'D073',
      kind: 'trap',
      note: 'Assessment: Acute traumatic spondylolisthesis L5-S1 after MVC.',
      gives: ['S33.100A'],
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
      name: 'Old traumatic slip',
      row: 'D073',
      kind: 'supports',
      note: 'Assessment: Old traumatic spondylolisthesis. Degenerative spondylolisthesis L5-S1.',
      gives: ['M43.17'],
    },
  ],
});
