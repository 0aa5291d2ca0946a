import { defineRule, type RuleFinding } from '../define-rule.ts';
import {
  causesOfNerve,
  NERVE,
  ofConcepts,
  ofLowBack,
  SPONDYLOSIS,
  statedWithout,
} from '../nerve-causes.ts';

/** I.A.19: a condition stated without radiculopathy and a radiculopathy conflict; neither is read into the other. */
export default defineRule({
  id: 'denied-radiculopathy-is-not-joined',
  version: 1,
  title:
    'A condition stated without radiculopathy is not joined to a radiculopathy; it is asked about',
  codes: ['M47.2-', 'M51.1-'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15, I.A.19' },
    { source: 'ICD-10-CM Tabular List', section: 'M47.2, M51.1; Excludes1 at M54.1' },
  ],
  exceptions: [
    'The provider gives the radiculopathy to another condition',
    'The denial is of the other side',
  ],
  check: (facts): readonly RuleFinding[] => {
    const nerves = ofLowBack(facts.diagnosed(...NERVE));
    if (nerves.length === 0 || causesOfNerve(facts, nerves).causes.length > 0) return [];
    const parted = statedWithout(facts, nerves);
    if (parted.length === 0) return [];
    const conditions = parted.map(({ condition }) => condition);
    const evidence = [...parted.flatMap(({ condition, denial }) => [condition, denial]), ...nerves];
    const spondylosis = ofConcepts(conditions, SPONDYLOSIS).length;
    const barred = [
      ...(spondylosis > 0 ? ['M47.2-'] : []),
      ...(spondylosis < conditions.length ? ['M51.1-'] : []),
    ];
    return [
      ...barred.map(
        (code): RuleFinding => ({
          stance: 'blocks',
          code,
          hard: false,
          evidence,
          because:
            'The provider states the condition of the spine without radiculopathy and diagnoses radiculopathy besides.',
          wouldNeed: 'one statement of whether the condition comes with radiculopathy',
          where: 'assessment',
        }),
      ),
      {
        stance: 'asks',
        topic: 'conflicting-radiculopathy',
        indicators: evidence,
        because: 'One statement denies radiculopathy and another diagnoses it.',
      },
    ];
  },
  examples: [
    {
      name: 'Spondylosis without radiculopathy, and a radiculopathy',
      row: 'D059',
      kind: 'insufficient',
      note: 'Assessment: Lumbar spondylosis without radiculopathy. Left L5 radiculopathy.',
      gives: ['M47.816', 'M54.16'],
      withholds: ['M47.2-'],
      asks: ['conflicting-radiculopathy'],
      asksAbout: ['Lumbar spondylosis', 'Left L5 radiculopathy'],
    },
    {
      name: 'Disc herniation without radiculopathy, and a radiculopathy',
      row: 'D042',
      kind: 'insufficient',
      note: 'Assessment:\n1. L4-5 disc herniation without radiculopathy\n2. Right lumbar radiculopathy',
      gives: ['M51.26', 'M54.16'],
      withholds: ['M51.1-'],
      asks: ['conflicting-radiculopathy'],
    },
    {
      name: 'Disc herniation without sciatica, and sciatica',
      row: 'D042',
      kind: 'insufficient',
      note: 'Assessment: L4-5 disc herniation without sciatica. Right sciatica.',
      gives: ['M51.26', 'M54.31'],
      never: ['M51.16'],
      asks: ['conflicting-radiculopathy'],
    },
    {
      name: 'Both conditions are stated without it',
      row: 'D059',
      kind: 'insufficient',
      note: 'Assessment: Lumbar spondylosis and L4-5 disc herniation without radiculopathy. Lumbar radiculopathy.',
      gives: ['M47.816', 'M51.26', 'M54.16'],
      withholds: ['M47.2-', 'M51.1-'],
      asks: ['conflicting-radiculopathy'],
    },
    {
      name: 'Another condition is named with the radiculopathy',
      row: 'D059',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis without radiculopathy. L4-5 disc herniation with left radiculopathy.',
      gives: ['M47.816', 'M51.16'],
      asks: [],
    },
    {
      name: 'Another condition that can cause it stands beside it',
      row: 'D059',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis without radiculopathy. L4-5 disc herniation. Left L5 radiculopathy.',
      gives: ['M47.816', 'M51.16'],
      withholds: [],
      asks: [],
    },
    {
      name: 'The other side is denied',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment: L4-5 disc herniation without right radiculopathy. Left L5 radiculopathy.',
      gives: ['M51.16'],
      asks: [],
    },
    {
      name: 'Denied on examination, and named in the assessment',
      row: 'D059',
      kind: 'trap',
      note: 'Exam: spondylosis without radiculopathy signs.\nAssessment: Lumbar spondylosis. Left L5 radiculopathy.',
      gives: ['M47.26'],
      asks: [],
    },
    {
      name: 'Stated without it, and no radiculopathy besides',
      row: 'D059',
      kind: 'trap',
      note: 'Assessment: Lumbar spondylosis without radiculopathy. Knee pain.',
      gives: ['M47.816'],
      withholds: [],
      asks: [],
    },
  ],
});
