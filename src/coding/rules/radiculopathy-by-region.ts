import type { Mention, Region } from '../../reading/evidence.ts';
import { PAIN_OF_BACK_AND_LEG } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { CANAL_STENOSIS, ofLowBack } from '../nerve-causes.ts';
import { regionsOfLevels, saidRegions, sitedCodes } from '../sited-codes.ts';

const CODES = {
  thoracolumbar: 'M54.15',
  lumbar: 'M54.16',
  lumbosacral: 'M54.17',
  sacral: 'M54.18',
  unspecified: 'M54.10',
} as const;
const FROM_L5 = new Set(['L5', 'S1']);
const BECAUSE =
  'The provider diagnoses radiculopathy of the lumbar roots and does not give it to a disc disorder or spondylosis.';

/** Regions of a radiculopathy: of its interspace, else by word. A root names no region: an L5 root may be lumbosacral. */
function regionsOfNerve(mention: Mention): readonly Region[] {
  const interspaces = mention.levels.filter(({ lower }) => lower !== undefined);
  if (interspaces.length > 0) return regionsOfLevels(interspaces);
  const ofRoots = regionsOfLevels(mention.levels);
  return saidRegions({ ...mention, levels: [] }).filter((region) => !ofRoots.includes(region));
}

/** Lumbar roots and S1. */
function rootsOf(mention: Mention): readonly string[] {
  return mention.levels
    .map(({ upper }) => upper)
    .filter((root) => root.startsWith('L') || root === 'S1');
}

/** The Index maps roots to regions in the neck only; the practice says how it reads lumbar and sacral ones. */
function codeOfRoot(facts: Facts, root: string): string {
  const reading = facts.policy('root-named-radiculopathy');
  if (reading === 'lumbar') return 'M54.16';
  if (reading === 'lumbosacral-from-l5') return FROM_L5.has(root) ? 'M54.17' : 'M54.16';
  return root === 'S1' ? 'M54.17' : 'M54.16';
}

/** M54.1-: radiculitis and radicular pain are the same entry; the back pain with it is part of it (I.B.5). */
export default defineRule({
  id: 'radiculopathy-by-region',
  version: 1,
  title:
    'Lumbar or lumbosacral radiculopathy of no stated disc disorder or spondylosis is M54.16 or M54.17',
  codes: ['M54.10', 'M54.15', 'M54.16', 'M54.17', 'M54.18'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Radiculopathy; Radiculitis; Pain, radicular',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M54.1, Excludes1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, I.B.6' },
  ],
  exceptions: [
    'With a disc disorder M51.1-, with spondylosis M47.2-',
    'Low back pain that the provider calls separate stays',
    'Radicular symptoms and signs that are not called radiculopathy',
  ],
  check: (facts): readonly RuleFinding[] => {
    const nerves = ofLowBack(facts.diagnosed('radiculopathy'));
    const hasRegion = nerves.some((mention) => regionsOfNerve(mention).length > 0);
    const byRoot = hasRegion
      ? []
      : nerves.flatMap((mention) =>
          rootsOf(mention).map((root) => ({ code: codeOfRoot(facts, root), evidence: [mention] })),
        );
    const found = byRoot.length > 0 ? byRoot : sitedCodes(facts, nerves, CODES, regionsOfNerve);
    const order =
      facts.diagnosed(...CANAL_STENOSIS).length > 0 ? ({ order: 'after-cause' } as const) : {};
    return found.map(
      ({ code, evidence }): RuleFinding => ({
        stance: 'supports',
        code,
        evidence,
        because: BECAUSE,
        replaces: PAIN_OF_BACK_AND_LEG,
        ...order,
      }),
    );
  },
  examples: [
    {
      name: 'Lumbar radiculopathy',
      row: 'D032',
      kind: 'supports',
      note: 'Assessment: Left lumbar radiculopathy.\nPlan: EMG.',
      gives: ['M54.16'],
    },
    {
      name: 'Radiculitis in the diagnosis of an injection',
      row: 'D032',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Lumbar radiculitis.\nPOSTOPERATIVE DIAGNOSIS: Same.\nPROCEDURE: Epidural steroid injection.',
      gives: ['M54.16'],
    },
    {
      name: 'Radicular pain of the low back',
      row: 'D022',
      kind: 'supports',
      note: 'A: radicular low back pain, right',
      gives: ['M54.16'],
    },
    {
      name: 'Radicular pain only suspected',
      row: 'D022',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, possible lumbar radicular pain.',
      gives: ['M54.50'],
      never: ['M54.16'],
    },
    {
      name: 'Pain into the leg that is not called radicular',
      row: 'D022',
      kind: 'insufficient',
      note: 'Assessment: Low back pain radiating to the right thigh.',
      gives: ['M54.50'],
      never: ['M54.16'],
    },
    {
      name: 'No radicular pain',
      row: 'D022',
      kind: 'trap',
      note: 'Assessment: Low back pain without radicular pain.',
      gives: ['M54.50'],
      never: ['M54.16'],
    },
    {
      name: 'Radicular pain of a displaced disc',
      row: 'D022',
      kind: 'trap',
      note: 'Assessment: Lumbar radicular pain from L4-5 disc herniation.',
      gives: ['M51.16'],
      never: ['M54.16'],
    },
    {
      name: 'Region told by the pain that the radiculopathy comes with',
      row: 'D032',
      kind: 'supports',
      note: 'Impression: Low back pain with RLE radiculopathy.',
      gives: ['M54.16'],
      never: ['M54.50'],
    },
    {
      name: 'A disc disorder is documented',
      row: 'D032',
      kind: 'insufficient',
      note: 'Assessment: Lumbar radiculopathy. L4-5 disc herniation.',
      gives: ['M51.16'],
      never: ['M54.16'],
    },
    {
      name: 'Radicular symptoms are no diagnosis',
      row: 'D032',
      kind: 'trap',
      note: 'Assessment: Low back pain with radicular symptoms.',
      gives: ['M54.50'],
      never: ['M54.16'],
    },
    {
      name: 'Cervical radiculopathy',
      row: 'D032',
      kind: 'trap',
      note: 'Assessment: Right arm radiculopathy. Low back pain.',
      gives: ['M54.50'],
      never: ['M54.16'],
    },
    {
      name: 'No region anywhere',
      row: 'D032',
      kind: 'insufficient',
      note: 'Assessment: Radiculopathy, improving.',
      gives: ['M54.10'],
      never: ['M54.16'],
    },
    {
      name: 'Lumbosacral radiculopathy',
      row: 'D033',
      kind: 'supports',
      note: 'Dx: Lumbosacral radiculopathy, right.',
      gives: ['M54.17'],
    },
    {
      name: 'Radiculitis at L5-S1',
      row: 'D033',
      kind: 'supports',
      note: 'ASSESSMENT: L5-S1 radiculitis. LBP.',
      gives: ['M54.17'],
      never: ['M54.50'],
    },
    {
      name: 'Lumbosacral region and a root',
      row: 'D033',
      kind: 'supports',
      note: 'Assessment: Lumbosacral radiculopathy, left L5.',
      gives: ['M54.17'],
    },
    {
      name: 'A later mention without region adds none',
      row: 'D033',
      kind: 'supports',
      note: 'Assessment: LBP, lumbosacral radiculopathy.\nPlan: gabapentin for the radiculopathy.',
      gives: ['M54.17'],
      never: ['M54.16'],
    },
    {
      name: 'Only "lumbar" is said',
      row: 'D033',
      kind: 'insufficient',
      note: 'Assessment: lumbar radic',
      gives: ['M54.16'],
      never: ['M54.17'],
    },
    {
      name: 'Lumbosacral radiculopathy excluded',
      row: 'D033',
      kind: 'trap',
      note: 'Assessment: Low back pain. EMG negative for lumbosacral radiculopathy.',
      gives: ['M54.50'],
      never: ['M54.17'],
    },
    {
      name: 'L5 root',
      row: 'D034',
      kind: 'supports',
      note: 'Assessment: Right L5 radiculopathy.',
      gives: ['M54.16'],
    },
    {
      name: 'S1 root',
      row: 'D034',
      kind: 'supports',
      note: 'A/P: S1 radiculopathy, left. TFESI.',
      gives: ['M54.17'],
    },
    {
      name: 'Both roots',
      row: 'D034',
      kind: 'supports',
      note: 'Assessment: L5 and S1 radiculopathy.',
      gives: ['M54.16', 'M54.17'],
    },
    {
      name: 'S1 root where the practice reads all as lumbar',
      row: 'D034',
      kind: 'supports',
      policies: { 'root-named-radiculopathy': 'lumbar' },
      note: 'A/P: S1 radiculopathy, left. TFESI.',
      gives: ['M54.16'],
    },
    {
      name: 'L5 root where the practice reads L5 as lumbosacral',
      row: 'D034',
      kind: 'supports',
      policies: { 'root-named-radiculopathy': 'lumbosacral-from-l5' },
      note: 'Assessment: Right L5 radiculopathy.',
      gives: ['M54.17'],
    },
    {
      name: 'L4 root where the practice reads L5 as lumbosacral',
      row: 'D034',
      kind: 'supports',
      policies: { 'root-named-radiculopathy': 'lumbosacral-from-l5' },
      note: 'Assessment: Right L4 radiculopathy.',
      gives: ['M54.16'],
    },
    {
      name: 'The region is said beside the root',
      row: 'D034',
      kind: 'insufficient',
      note: 'Assessment: Lumbar radiculopathy, left. Likely S1 root on exam.\nPlan: S1 radiculopathy precautions given.',
      gives: ['M54.16'],
      never: ['M54.17'],
    },
    {
      name: 'A finding at the root that is no diagnosis',
      row: 'D034',
      kind: 'trap',
      note: 'Exam: decreased sensation in the L5 dermatome.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.16', 'M54.17'],
    },
    {
      name: 'A cervical root',
      row: 'D034',
      kind: 'trap',
      note: 'Assessment: C6 radiculopathy.',
      gives: [],
      never: ['M54.16', 'M54.10'],
    },
    {
      name: 'Radiculopathy and low back pain',
      row: 'D035',
      kind: 'supports',
      note: 'Assessment:\n1. Low back pain\n2. Lumbar radiculopathy',
      gives: ['M54.16'],
      never: ['M54.50'],
    },
    {
      name: 'Chronic low back pain and radiculopathy',
      row: 'D035',
      kind: 'supports',
      note: 'Imp: chronic LBP, lumbar radiculitis L>R',
      gives: ['M54.16'],
      never: ['M54.50', 'G89.29'],
    },
    {
      name: 'The provider treats the low back pain as separate',
      row: 'D035',
      kind: 'insufficient',
      note: 'Assessment: Lumbar radiculopathy. Low back pain is unrelated to the radiculopathy.',
      gives: ['M54.16', 'M54.50'],
    },
    {
      name: 'Sciatica named besides is the same nerve pain',
      row: 'D035',
      kind: 'trap',
      note: 'Assessment: Lumbar radiculopathy with right sciatica and low back pain.',
      gives: ['M54.16'],
      never: ['M54.41', 'M54.31', 'M54.50'],
    },
    {
      name: 'Radiculopathy resolved',
      row: 'D035',
      kind: 'trap',
      note: 'Assessment: Low back pain. Lumbar radiculopathy has resolved.',
      gives: ['M54.50'],
      never: ['M54.16'],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D032',
      kind: 'supports',
      note: 'Assessment: T12-L1 radiculopathy.',
      gives: ['M54.15'],
      never: ['M54.16'],
    },
    {
      name: 'A sacral root below S1',
      row: 'D034',
      kind: 'supports',
      note: 'Assessment: S2 radiculopathy.',
      gives: ['M54.18'],
      never: ['M54.16'],
    },
    {
      name: 'S1 root where the practice reads L5 as lumbosacral',
      row: 'D034',
      kind: 'supports',
      policies: { 'root-named-radiculopathy': 'lumbosacral-from-l5' },
      note: 'Assessment: S1 radiculopathy.',
      gives: ['M54.17'],
    },
    {
      name: 'The root is said once, the condition twice',
      row: 'D034',
      kind: 'supports',
      note: 'Assessment: Radiculopathy. EMG confirms S1 radiculopathy on the left.',
      gives: ['M54.17'],
      never: ['M54.18', 'M54.10'],
    },
    {
      name: 'Stenosis with radiculopathy are two codes, stenosis first',
      row: 'D037',
      kind: 'supports',
      note: 'Assessment: Lumbar spinal stenosis with radiculopathy.',
      gives: ['M48.061', 'M54.16'],
    },
    {
      name: 'Radiculopathy named before the stenosis',
      row: 'D037',
      kind: 'supports',
      note: 'Imp: Right L4 radiculopathy 2/2 severe central canal stenosis L3-4, neurogenic claudication',
      gives: ['M48.062', 'M54.16'],
    },
    {
      name: 'Stenosis and radiculopathy of the lumbosacral region',
      row: 'D037',
      kind: 'supports',
      note: 'Dx:\n1. Lumbosacral stenosis\n2. Lumbosacral radiculopathy',
      gives: ['M48.07', 'M54.17'],
    },
    {
      name: 'Stenosis of spondylosis with radiculopathy',
      row: 'D037',
      kind: 'insufficient',
      note: 'Assessment: Lumbar spondylosis with stenosis and radiculopathy.',
      gives: ['M47.26', 'M48.061'],
      never: ['M54.16'],
    },
    {
      name: 'Stenosis without radiculopathy',
      row: 'D037',
      kind: 'trap',
      note: 'Assessment: Lumbar spinal stenosis without radiculopathy.',
      gives: ['M48.061'],
      never: ['M54.16'],
    },
    {
      name: 'Stenosis on the report, radiculopathy in the assessment',
      row: 'D037',
      kind: 'trap',
      note: 'CT lumbar spine: L4-5 spinal stenosis.\n\nAssessment: Lumbar radiculopathy.',
      gives: ['M54.16'],
      never: ['M48.061'],
    },
  ],
});
