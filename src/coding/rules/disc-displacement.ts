import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { lumbarCode } from '../lumbar-code.ts';

/** M51.26/.27: herniation, protrusion, extrusion, prolapse. Lumbago due to displacement is an inclusion term of M51.2. */
export default defineRule({
  id: 'disc-displacement',
  version: 1,
  title: 'A displaced lumbar disc is M51.26 or M51.27 and takes the place of low back pain',
  codes: ['M51.25', 'M51.26', 'M51.27'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M51.2 inclusion term; Excludes1 at M54.5' },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Displacement, intervertebral disc' },
  ],
  exceptions: [
    'The provider says that the low back pain is unrelated (I.A.12.a)',
    'With radiculopathy the combination code M51.1- is used',
  ],
  check: (facts): readonly RuleFinding[] =>
    facts.diagnosed('disc-displacement').flatMap((disc) =>
      lumbarCode(facts, disc, {
        thoracolumbar: 'M51.25',
        lumbar: 'M51.26',
        lumbosacral: 'M51.27',
      }).map(
        (code): RuleFinding => ({
          stance: 'supports',
          code,
          evidence: [disc],
          because: 'The provider diagnoses a displaced intervertebral disc.',
          replaces: [...PAIN_OF_THE_BACK, 'M54.5'],
        }),
      ),
    ),
  examples: [
    {
      name: 'L4-5 disc herniation',
      row: 'D039',
      kind: 'supports',
      note: 'Assessment: L4-L5 disc herniation without radiculopathy.',
      gives: ['M51.26'],
    },
    {
      name: 'Herniation and low back pain both listed',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 disc herniation\n2. Low back pain',
      gives: ['M51.26'],
      never: ['M54.50'],
    },
    {
      name: 'Herniation on the report only',
      row: 'D039',
      kind: 'insufficient',
      note: 'MRI lumbar spine: L4-5 disc herniation.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
    },
    {
      name: 'The provider says that the pain is unrelated to the disc',
      row: 'D041',
      kind: 'trap',
      note: 'Assessment: L4-5 disc herniation, stable. Low back pain is unrelated to the disc herniation.',
      gives: ['M51.26', 'M54.50'],
    },
  ],
});
