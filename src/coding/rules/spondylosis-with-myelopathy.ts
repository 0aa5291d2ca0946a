import { attribution } from '../attribution.ts';
import { PAIN_OF_BACK_AND_LEG } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import {
  CANAL_STENOSIS,
  DISC_DISORDERS,
  ofConcepts,
  ofLowBack,
  SPONDYLOSIS,
} from '../nerve-causes.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = { thoracolumbar: 'M47.15', lumbar: 'M47.16' } as const;

/** M47.16: the category has no code for the lumbosacral region. */
export default defineRule({
  id: 'spondylosis-with-myelopathy',
  version: 1,
  title: 'Lumbar spondylosis with myelopathy is M47.16',
  codes: ['M47.15', 'M47.16'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M47.1' },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Spondylosis, with, myelopathy NEC' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15' },
  ],
  exceptions: ['The provider gives the myelopathy to a disc or to stenosis'],
  check: (facts): readonly RuleFinding[] => {
    const cord = ofLowBack(facts.diagnosed('myelopathy'));
    if (cord.length === 0) return [];
    const { causes } = attribution(
      facts,
      cord,
      facts.diagnosed(...SPONDYLOSIS, ...DISC_DISORDERS, ...CANAL_STENOSIS),
    );
    return sitedCodes(facts, ofConcepts(causes, SPONDYLOSIS), CODES).map(({ code, evidence }) => ({
      stance: 'supports',
      code,
      evidence: [...evidence, ...cord],
      because:
        'The provider documents lumbar spondylosis and myelopathy; the classification joins them in one code.',
      replaces: [...PAIN_OF_BACK_AND_LEG, `M47.81${code.slice(-1)}`],
    }));
  },
  examples: [
    {
      name: 'Lumbar spondylosis with myelopathy',
      row: 'D060',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis with myelopathy.',
      gives: ['M47.16'],
      never: ['M47.816'],
    },
    {
      name: 'Facet arthropathy and compression of the conus',
      row: 'D060',
      kind: 'supports',
      note: 'IMPRESSION:\n1. Severe L1-2 facet hypertrophy with conus compression\n2. Low back pain',
      gives: ['M47.16'],
      never: ['M54.50', 'M47.816'],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D060',
      kind: 'supports',
      note: 'Dx: spondylosis T12-L1 w/ myelopathy',
      gives: ['M47.15'],
    },
    {
      name: 'Myelopathy not diagnosed',
      row: 'D060',
      kind: 'insufficient',
      note: 'Exam: hyperreflexia at the knees.\nAssessment: Lumbar spondylosis.',
      gives: ['M47.816'],
      never: ['M47.16'],
    },
    {
      name: 'Without myelopathy',
      row: 'D060',
      kind: 'trap',
      note: 'Assessment: Spondylosis of the lumbar region without myelopathy.',
      gives: ['M47.816'],
      never: ['M47.16'],
    },
    {
      name: 'Myelopathy of the neck',
      row: 'D060',
      kind: 'trap',
      note: 'Assessment: Cervical spondylotic myelopathy. Lumbar spondylosis.',
      gives: ['M47.816'],
      never: ['M47.16'],
    },
    {
      name: 'Myelopathy of a disc, spondylosis elsewhere',
      row: 'D060',
      kind: 'trap',
      note: 'Assessment:\n1. L1-2 disc extrusion with myelopathy\n2. L4-5 spondylosis',
      gives: ['M51.06', 'M47.816'],
      never: ['M47.16'],
    },
    {
      name: 'Both words carry the code',
      row: 'D060',
      kind: 'supports',
      note: 'Assessment: L1-2 spondylosis with myelopathy, low back pain, chronic.',
      gives: ['M47.16'],
      never: ['M54.50'],
      quotes: { 'M47.16': 'myelopathy' },
    },
  ],
});
