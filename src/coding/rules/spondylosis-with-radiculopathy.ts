import { PAIN_OF_BACK_AND_LEG } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { causesOfNerve, ofConcepts, ofLowBack, SPONDYLOSIS } from '../nerve-causes.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = {
  thoracolumbar: 'M47.25',
  lumbar: 'M47.26',
  lumbosacral: 'M47.27',
  sacral: 'M47.28',
} as const;

/** M47.26/.27: one code says spondylosis and radiculopathy; sciatica is not in it. */
export default defineRule({
  id: 'spondylosis-with-radiculopathy',
  version: 1,
  title: 'Spondylosis with radiculopathy is one combination code',
  codes: ['M47.25', 'M47.26', 'M47.27', 'M47.28'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M47.2; Excludes1 at M54.1' },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Spondylosis, with, radiculopathy' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15, I.B.9' },
  ],
  exceptions: [
    'The provider gives the radiculopathy to a disc, to stenosis or to another condition',
    'Sciatica is not radiculopathy in this category',
  ],
  check: (facts): readonly RuleFinding[] => {
    const nerves = ofLowBack(facts.diagnosed('radiculopathy'));
    if (nerves.length === 0) return [];
    const spondylosis = ofConcepts(causesOfNerve(facts, nerves).causes, SPONDYLOSIS);
    return sitedCodes(facts, spondylosis, CODES).map(({ code, evidence }) => ({
      stance: 'supports',
      code,
      evidence: [...evidence, ...nerves],
      because:
        'The provider documents lumbar spondylosis and radiculopathy; the classification joins them in one code.',
      replaces: [...PAIN_OF_BACK_AND_LEG, 'M54.1', `M47.81${code.slice(-1)}`],
    }));
  },
  examples: [
    {
      name: 'Lumbar spondylosis with radiculopathy',
      row: 'D059',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis with radiculopathy.',
      gives: ['M47.26'],
      never: ['M47.816', 'M54.16'],
    },
    {
      name: 'Radicular pain and spondylosis in the diagnosis of a procedure',
      row: 'D059',
      kind: 'supports',
      setting: 'procedure',
      note: 'PRE-OP DIAGNOSIS: Left leg pain, left L4-5 radicular pain, lumbar spondylosis.\nPROCEDURE: Transforaminal ESI.',
      gives: ['M47.26'],
      never: ['M79.605'],
    },
    {
      name: 'Lumbosacral, in two items',
      row: 'D059',
      kind: 'supports',
      note: 'A/P:\n1. L5-S1 facet arthropathy\n2. Right lumbosacral radiculitis\n3. LBP',
      gives: ['M47.27'],
      never: ['M54.17', 'M54.50'],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D059',
      kind: 'supports',
      note: 'Dx: T12-L1 spondylosis with radiculopathy',
      gives: ['M47.25'],
    },
    {
      name: 'Sciatica is not radiculopathy',
      row: 'D059',
      kind: 'insufficient',
      note: 'Assessment: Lumbar spondylosis. Right sciatica.',
      gives: ['M47.816', 'M54.31'],
      never: ['M47.26'],
    },
    {
      name: 'The radiculopathy belongs to the disc named with it',
      row: 'D059',
      kind: 'insufficient',
      note: 'Assessment:\n1. L4-5 disc herniation with radiculopathy\n2. Lumbar spondylosis',
      gives: ['M51.16', 'M47.816'],
      never: ['M47.26'],
    },
    {
      name: 'Disc and spondylosis named with one radiculopathy',
      row: 'D059',
      kind: 'supports',
      note: 'PREOPERATIVE DIAGNOSIS: L4-5 disc protrusion/spondylosis with radiculopathy.\nPROCEDURE: Decompression.',
      setting: 'procedure',
      gives: ['M51.16', 'M47.26'],
      never: ['M47.816', 'M54.16'],
    },
    {
      name: 'Without radiculopathy',
      row: 'D059',
      kind: 'trap',
      note: 'Assessment: Lumbar spondylosis without radiculopathy or myelopathy.',
      gives: ['M47.816'],
      never: ['M47.26'],
    },
    {
      name: 'Radiculopathy of the neck',
      row: 'D059',
      kind: 'trap',
      note: 'Assessment: Lumbar spondylosis. Cervical radiculopathy.',
      gives: ['M47.816'],
      never: ['M47.26'],
    },
    {
      name: 'Suspected radiculopathy',
      row: 'D059',
      kind: 'trap',
      note: 'Assessment: Lumbar spondylosis, questionable L5 radiculopathy.',
      gives: ['M47.816'],
      never: ['M47.26', 'M54.16'],
    },
    {
      name: 'Of the sacral region',
      row: 'D059',
      kind: 'supports',
      note: 'Assessment: Sacral spondylosis with radiculopathy.',
      gives: ['M47.28'],
      quotes: { 'M47.28': 'radiculopathy' },
    },
  ],
});
