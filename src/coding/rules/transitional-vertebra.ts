import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Q76.49: the syndrome is the pain of the anomaly; the anomaly alone may be an incidental finding. */
export default defineRule({
  id: 'transitional-vertebra',
  version: 1,
  title: 'Bertolotti syndrome and a transitional vertebra that is a diagnosis are Q76.49',
  codes: ['Q76.49'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Sacralization; Lumbarization' },
    { source: 'ICD-10-CM Tabular List', section: 'Q76.49; Excludes1 at M43' },
    { source: 'ICD-10-CM Official Guidelines', section: 'IV.J' },
  ],
  exceptions: ['An anomaly in the imaging report, or called incidental, is not coded'],
  check: (facts): readonly RuleFinding[] => {
    const syndrome = facts.diagnosed('bertolotti-syndrome');
    const anomaly = facts.setting === 'diagnostic' ? [] : facts.diagnosed('transitional-vertebra');
    const incidental = facts.mentioned('incidental-finding');
    const meant = anomaly.filter(
      (mention) => !incidental.some((word) => word.sentence === mention.sentence),
    );
    const findings: RuleFinding[] = [];
    if (syndrome.length > 0 || meant.length > 0) {
      findings.push({
        stance: 'supports',
        code: 'Q76.49',
        evidence: [...syndrome, ...meant],
        because: 'The provider diagnoses a lumbosacral transitional vertebra.',
        replaces: syndrome.length > 0 ? PAIN_OF_THE_BACK : [],
      });
    }
    return findings;
  },
  examples: [
    {
      name: 'Bertolotti syndrome with the pain it means',
      row: 'D079',
      kind: 'supports',
      note: "Assessment: Bertolotti's syndrome, left L5-S1 pseudoarticulation, low back pain.",
      gives: ['Q76.49'],
      never: ['M54.50'],
    },
    {
      name: 'Transitional vertebra listed as a diagnosis',
      row: 'D079',
      kind: 'supports',
      note: 'A/P:\n1. Low back pain\n2. Lumbosacral transitional vertebra',
      gives: ['M54.50', 'Q76.49'],
      quotes: { 'Q76.49': 'Lumbosacral transitional vertebra' },
    },
    {
      name: 'Sacralization beside a slip that is treated',
      row: 'D079',
      kind: 'insufficient',
      note: 'Assessment: L4-5 spondylolisthesis. Sacralized L5.',
      gives: ['M43.16'],
      withholds: ['Q76.49'],
    },
    {
      name: 'Anomaly in the report only',
      row: 'D079',
      kind: 'insufficient',
      note: 'X-ray: transitional vertebra at the lumbosacral junction.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Q76.49'],
    },
    {
      name: 'Called incidental',
      row: 'D079',
      kind: 'trap',
      note: 'Assessment: Low back pain. Incidental transitional vertebra.',
      gives: ['M54.50'],
      never: ['Q76.49'],
    },
    {
      name: 'Probably incidental',
      row: 'D079',
      kind: 'trap',
      note: 'Assessment: LBP.\nLumbarization of S1 - likely incidental.',
      gives: ['M54.50'],
      never: ['Q76.49'],
    },
    {
      name: 'Read on a study ordered for pain',
      row: 'D079',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain.\nTECHNIQUE: AP and lateral.\nIMPRESSION: Transitional vertebra.',
      gives: ['M54.50'],
      never: ['Q76.49'],
    },
    {
      name: 'Syndrome only considered',
      row: 'D079',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible Bertolotti syndrome.',
      gives: ['M54.50'],
      never: ['Q76.49'],
    },
    {
      name: 'Something else is incidental',
      row: 'D079',
      kind: 'supports',
      note: 'Assessment: Incidental renal cyst. Lumbosacral transitional vertebra, symptomatic.',
      gives: ['Q76.49'],
    },
  ],
});
