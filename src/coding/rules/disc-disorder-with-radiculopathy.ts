import { PAIN_OF_BACK_AND_LEG } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import {
  causesOfNerve,
  DISC_DISORDERS,
  DISC_FINDINGS,
  NERVE,
  ofConcepts,
  ofLowBack,
} from '../nerve-causes.ts';
import { sitedCodes } from '../sited-codes.ts';

/** Sciatica arises from the lumbar or lumbosacral roots; a disc without a region is taken as lumbar with it. */
const CODES = { thoracolumbar: 'M51.15', lumbar: 'M51.16', lumbosacral: 'M51.17' } as const;
/** Codes of the same disc that the combination code makes redundant, by its last character. */
const SAME_DISC = ['M51.2', 'M51.3', 'M51.8'] as const;

/** M51.16/.17: one combination code says disc disorder and radiculopathy; "with" needs no causal word (I.A.15). */
export default defineRule({
  id: 'disc-disorder-with-radiculopathy',
  version: 2,
  title: 'A disc disorder with radiculopathy or sciatica is one combination code',
  codes: ['M51.15', 'M51.16', 'M51.17'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M51.1; Excludes1 at M54.1, M54.3, M54.4' },
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Disorder, disc, with, radiculopathy; Sciatica, due to intervertebral disc disorder',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15, I.B.9' },
  ],
  exceptions: [
    'The provider gives the radiculopathy to another condition, by a causal word or in one statement with it',
    'A bulge or an annular tear counts only when the provider names it together with the radiculopathy',
  ],
  check: (facts): readonly RuleFinding[] => {
    const nerves = ofLowBack(facts.diagnosed(...NERVE));
    if (nerves.length === 0) return [];
    const discs = ofConcepts(causesOfNerve(facts, nerves).causes, [
      ...DISC_DISORDERS,
      ...DISC_FINDINGS,
    ]);
    const sciatica = nerves.some(({ concept }) => concept === 'sciatica');
    return sitedCodes(facts, discs, sciatica ? { ...CODES, unspecified: 'M51.16' } : CODES).map(
      ({ code, evidence }): RuleFinding => ({
        stance: 'supports',
        code,
        evidence: [...evidence, ...nerves],
        because:
          'The provider documents a lumbar disc disorder and radiculopathy; the classification joins them in one code.',
        replaces: [
          ...PAIN_OF_BACK_AND_LEG,
          'M54.1',
          'M51.9',
          ...SAME_DISC.map((disc) => `${disc}${code.slice(-1)}`),
        ],
      }),
    );
  },
  examples: [
    {
      name: 'Herniation with radiculopathy at L4-5',
      row: 'D042',
      kind: 'supports',
      note: 'Assessment: L4-5 disc herniation with left L5 radiculopathy.',
      gives: ['M51.16'],
      quotes: { 'M51.16': 'radiculopathy' },
    },
    {
      name: 'Two items of a list, one for the disc and one for the nerve',
      row: 'D042',
      kind: 'supports',
      note: 'ASSESSMENT:\n1. HNP L5-S1, left paracentral\n2. Left lower extremity radiculitis\n3. LBP',
      gives: ['M51.17'],
      never: ['M54.50', 'M51.27', 'M54.16'],
    },
    {
      name: 'The disc causes the sciatica',
      row: 'D042',
      kind: 'supports',
      note: 'Impression: right paracentral L4/5 disk extrusion causing right sciatica.',
      gives: ['M51.16'],
      never: ['M54.31'],
    },
    {
      name: 'Radiculopathy only suspected',
      row: 'D042',
      kind: 'insufficient',
      note: 'Assessment: L4-5 disc herniation, possible radiculopathy.',
      gives: ['M51.26'],
      never: ['M51.16'],
    },
    {
      name: 'Low back pain beside the combination',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment:\n1. Low back pain\n2. L5-S1 disc herniation with S1 radiculopathy',
      gives: ['M51.17'],
      never: ['M54.50'],
    },
    {
      name: 'Radiculopathy of the neck and a lumbar disc',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment: Cervical radiculopathy. L4-5 disc protrusion.',
      gives: ['M51.26'],
      never: ['M51.16'],
    },
    {
      name: 'Radiculopathy put down to stenosis, a disc elsewhere in the list',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment:\n1. Lumbar radiculopathy due to spinal stenosis at L3-4\n2. L5-S1 disc protrusion',
      gives: ['M48.061', 'M54.16', 'M51.27'],
      never: ['M51.16', 'M51.17'],
    },
    {
      name: 'The provider calls the disc unrelated to the radiculopathy',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment: L5 radiculopathy unrelated to the L3-4 disc herniation.',
      gives: ['M54.16', 'M51.26'],
      never: ['M51.16'],
    },
    {
      name: 'One combination for each level with a disc',
      row: 'D042',
      kind: 'supports',
      note: 'PREOPERATIVE DIAGNOSIS: Disc protrusions L4-L5 and L5-S1 with radiculopathy.\nPROCEDURE: Microdiscectomy.',
      setting: 'procedure',
      gives: ['M51.16', 'M51.17'],
    },
    {
      name: 'A second disc in a statement of its own keeps its own code',
      row: 'D042',
      kind: 'supports',
      note: 'A/P:\n1. L4-5 herniated disc with right L5 radiculopathy - ESI\n2. L5-S1 disc extrusion, asymptomatic',
      gives: ['M51.16', 'M51.27'],
    },
    {
      name: 'A bulge named together with the radiculopathy',
      row: 'D042',
      kind: 'supports',
      note: 'Assessment: L4-5 disc bulge with left L5 radiculopathy.',
      gives: ['M51.16'],
      never: ['M54.16'],
    },
    {
      name: 'A bulge in a statement of its own',
      row: 'D042',
      kind: 'insufficient',
      note: 'Assessment:\n1. Lumbar radiculopathy\n2. Mild disc bulge L2-3',
      gives: ['M54.16'],
      never: ['M51.16', 'M51.26'],
    },
    {
      name: 'Sciatica due to the disc at L5-S1',
      row: 'D031',
      kind: 'supports',
      note: 'Assessment: Low back pain with left sciatica due to L5-S1 disc herniation.',
      gives: ['M51.17'],
      never: ['M54.42', 'M54.32', 'M54.50'],
    },
    {
      name: 'Lumbago and sciatica from lumbar disc disease',
      row: 'D031',
      kind: 'supports',
      note: 'Dx: lumbago w/ R sciatica 2/2 lumbar disc disease',
      gives: ['M51.16'],
      never: ['M54.41'],
    },
    {
      name: 'Sciatica from a herniated disc, no region named',
      row: 'D031',
      kind: 'supports',
      note: 'Impression: Sciatica from herniated disc.',
      gives: ['M51.16'],
    },
    {
      name: 'Radiculopathy from a herniated disc, no region named',
      row: 'D042',
      kind: 'insufficient',
      note: 'Impression: Radiculopathy from herniated disc.',
      gives: ['M54.10'],
    },
    {
      name: 'The disc stands in the report only',
      row: 'D031',
      kind: 'insufficient',
      note: 'MRI lumbar spine: L5-S1 disc herniation.\n\nAssessment: Low back pain with left sciatica.',
      gives: ['M54.42'],
      never: ['M51.17'],
    },
    {
      name: 'Sciatica probably from the disc',
      row: 'D031',
      kind: 'trap',
      note: 'Assessment: LBP with right sciatica, probably due to L4-5 disc herniation.',
      gives: ['M54.41'],
      never: ['M51.16'],
    },
    {
      name: 'Degeneration with radiculopathy',
      row: 'D050',
      kind: 'supports',
      note: 'A: Lumbar DDD with radiculopathy, LLE',
      gives: ['M51.16'],
      never: ['M51.360', 'M51.369', 'M54.16'],
    },
    {
      name: 'Degenerative disc disease at L5-S1 and sciatica',
      row: 'D050',
      kind: 'supports',
      note: 'Assessment and Plan:\n# L5-S1 degenerative disc disease\n# Right sciatica\nContinue gabapentin.',
      gives: ['M51.17'],
      never: ['M54.31', 'M51.379'],
    },
    {
      name: 'Degeneration with leg symptoms that are not called radiculopathy',
      row: 'D050',
      kind: 'insufficient',
      note: 'Assessment: Lumbar DDD with low back pain and leg pain, no radiculopathy.',
      gives: ['M51.362'],
      never: ['M51.16'],
    },
    {
      name: 'Degeneration, sciatica years ago',
      row: 'D050',
      kind: 'trap',
      note: 'PMH: sciatica in the past.\nAssessment: Lumbar degenerative disc disease.',
      gives: ['M51.369'],
      never: ['M51.16'],
    },
    {
      name: 'Before the degeneration codes were split the combination was the same',
      row: 'D050',
      kind: 'supports',
      date: '2024-09-30',
      note: 'Assessment: Lumbar DDD with radiculopathy.',
      gives: ['M51.16'],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D042',
      kind: 'supports',
      note: 'Assessment: T12-L1 disc herniation with radiculopathy.',
      gives: ['M51.15'],
      never: ['M51.25'],
    },
    {
      name: 'Disc disruption with radiculopathy',
      row: 'D042',
      kind: 'supports',
      note: 'Assessment: L4-5 internal disc disruption with right L5 radiculopathy.',
      gives: ['M51.16'],
      never: ['M51.86'],
    },
    {
      name: 'Sciatica and radiculopathy from a herniated disc, no region named',
      row: 'D042',
      kind: 'supports',
      note: 'Impression: Herniated disc with sciatica. Radiculopathy on EMG.',
      gives: ['M51.16'],
    },
    {
      name: 'The assessment refers to what stands above it',
      row: 'D042',
      kind: 'supports',
      note: 'L5-S1 disc herniation with left S1 radiculopathy, 80% relief since the injection.\nPE: SLR negative.\nA/P: As above, improved. Observe.',
      gives: ['M51.17'],
    },
    {
      name: 'The assessment refers above and names another diagnosis of the back',
      row: 'D042',
      kind: 'trap',
      note: 'L5-S1 disc herniation with left S1 radiculopathy in 2019.\nA/P: Low back pain, otherwise as above.',
      gives: ['M54.50'],
      never: ['M51.17'],
    },
    {
      name: 'Copied from an earlier note',
      row: 'D042',
      kind: 'trap',
      note: '--- Copied from 06/14/2026 ---\nAssessment: L4-5 disc herniation with radiculopathy.\n--- End of copied text ---\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M51.16', 'M51.26'],
    },
  ],
});
