import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODE = {
  thoracolumbar: 'M71.38',
  lumbar: 'M71.38',
  lumbosacral: 'M71.38',
  sacral: 'M71.38',
} as const;

/** M71.38: Cyst, synovial leads to Cyst, bursa; radiculopathy with it is coded besides. */
export default defineRule({
  id: 'facet-joint-cyst',
  version: 1,
  title: 'A synovial cyst of a lumbar facet joint is M71.38',
  codes: ['M71.38'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Alphabetic Index', section: 'Cyst, synovial; Cyst, bursa' }],
  exceptions: ['Cysts of other joints', 'Low back pain that the provider calls unrelated stays'],
  check: (facts): readonly RuleFinding[] =>
    sitedCodes(facts, facts.diagnosed('facet-cyst'), CODE).map(({ code, evidence }) => ({
      stance: 'supports',
      code,
      evidence,
      because: 'The provider diagnoses a synovial cyst of a lumbar facet joint.',
      replaces: PAIN_OF_THE_BACK,
    })),
  examples: [
    {
      name: 'Synovial cyst at L4-5',
      row: 'D065',
      kind: 'supports',
      note: 'Assessment: L4-5 synovial cyst with low back pain.',
      gives: ['M71.38'],
      never: ['M54.50'],
    },
    {
      name: 'Facet cyst with radiculopathy',
      row: 'D065',
      kind: 'supports',
      note: 'PREOPERATIVE DIAGNOSIS: Left L4-5 facet cyst with L5 radiculopathy.\nPROCEDURE: Cyst resection.',
      setting: 'procedure',
      gives: ['M71.38', 'M54.16'],
    },
    {
      name: 'Juxtafacet cyst of the lumbosacral joint',
      row: 'D065',
      kind: 'supports',
      note: 'Dx: juxtafacet cyst L5/S1',
      gives: ['M71.38'],
    },
    {
      name: 'Cyst on the report only',
      row: 'D065',
      kind: 'insufficient',
      note: 'MRI lumbar spine: synovial cyst at L4-5.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M71.38'],
    },
    {
      name: 'Synovial cyst of the knee',
      row: 'D065',
      kind: 'trap',
      note: 'Assessment: Popliteal synovial cyst. Low back pain.',
      gives: ['M54.50'],
      never: ['M71.38'],
    },
    {
      name: 'Possible synovial cyst',
      row: 'D065',
      kind: 'trap',
      note: 'Assessment: Lumbar radiculopathy, possible facet cyst.',
      gives: ['M54.16'],
      never: ['M71.38'],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D065',
      kind: 'supports',
      note: 'Assessment: T12-L1 facet cyst.',
      gives: ['M71.38'],
    },
    {
      name: 'Of the sacral canal',
      row: 'D065',
      kind: 'supports',
      note: 'Assessment: Sacral synovial cyst.',
      gives: ['M71.38'],
    },
  ],
});
