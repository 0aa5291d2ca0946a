import type { Mention, SectionKind } from '../../reading/evidence.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = { thoracolumbar: 'M51.25', lumbar: 'M51.26', lumbosacral: 'M51.27' } as const;

/** Disc and pain listed as two problems: whether they are one is the provider's to say (I.A.12.a). */
function askWhetherRelated(facts: Facts, discs: readonly Mention[]): readonly RuleFinding[] {
  const pain = facts.diagnosed('low-back-pain');
  const listed = discs.filter((disc) => pain.some((mention) => areListedApart(mention, disc)));
  if (listed.length === 0 || facts.setting === 'diagnostic') return [];
  if (facts.unrelated(pain, discs) || facts.diagnosed('radiculopathy', 'sciatica').length > 0)
    return [];
  if (facts.linked(['low-back-pain'], ['disc-displacement']).length > 0) return [];
  return [
    {
      stance: 'asks',
      topic: 'disc-displacement-and-pain',
      indicators: [...pain, ...listed],
      because:
        'The displaced disc and low back pain are listed as separate problems, and their relation is not stated.',
    },
  ];
}

/** Preoperative and postoperative diagnoses are lists, also in one line. */
const LISTS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'preoperative-diagnosis',
  'postoperative-diagnosis',
]);

/** Items of a list, or of the diagnoses of a procedure; sentences of prose may speak of one problem. */
function areListedApart(a: Mention, b: Mention): boolean {
  if (a.item > 0 && b.item > 0) return a.item !== b.item;
  return a.section === b.section && LISTS.has(a.section);
}

/** M51.26/.27: herniation, protrusion, extrusion, prolapse. Lumbago due to displacement is an inclusion term of M51.2. */
export default defineRule({
  id: 'disc-displacement',
  version: 2,
  title: 'A displaced lumbar disc is M51.26 or M51.27 and takes the place of low back pain',
  codes: ['M51.25', 'M51.26', 'M51.27'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M51.2 inclusion term; Excludes1 at M54.5' },
    {
      source: 'ICD-10-CM Alphabetic Index',
      section:
        'Displacement, intervertebral disc; Hernia, nucleus pulposus; Rupture, intervertebral disc',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.12.a, I.B.12' },
  ],
  exceptions: [
    'The provider says that the low back pain is unrelated (I.A.12.a)',
    'With radiculopathy the combination code M51.1- is used',
    'A bulge is displacement only by the policy disc-bulge',
  ],
  check: (facts): readonly RuleFinding[] => {
    const bulges = facts.diagnosed('disc-bulge');
    const named = bulges.length > 0 && facts.policy('disc-bulge') === 'displacement' ? bulges : [];
    const discs = [...facts.diagnosed('disc-displacement'), ...named];
    return [
      ...sitedCodes(facts, discs, CODES).map(
        ({ code, evidence }): RuleFinding => ({
          stance: 'supports',
          code,
          evidence,
          because:
            'The provider diagnoses a displaced intervertebral disc; low back pain due to it is excluded from M54.5- (Excludes1).',
          replaces: [
            ...PAIN_OF_THE_BACK,
            'M51.9',
            ...(facts.setting === 'diagnostic' ? ['M79.60'] : []),
          ],
        }),
      ),
      ...askWhetherRelated(facts, discs),
    ];
  },
  examples: [
    {
      name: 'A herniation of the past, in brackets',
      row: 'D041',
      kind: 'trap',
      note: 'Assessment: Disc herniation L4-5 (history of), low back pain.',
      gives: ['M54.50'],
    },
    {
      name: 'Called incidental before it',
      row: 'D041',
      kind: 'trap',
      note: 'Assessment: Low back pain. Incidental L4-5 herniation.',
      gives: ['M54.50'],
    },
    {
      name: 'Something else is incidental',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment: Low back pain due to L4-5 herniation; incidental hemangioma L2.',
      gives: ['M51.26'],
    },
    {
      name: 'Not incidental',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment: L4-5 herniation is not incidental.',
      gives: ['M51.26'],
    },
    {
      name: 'The radiculopathy beside it has resolved',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment: L4-5 disc herniation, radiculopathy resolved.',
      gives: ['M51.26'],
    },
    {
      name: 'The disc and the radiculopathy have both resolved',
      row: 'D041',
      kind: 'trap',
      note: 'Assessment: L4-5 disc herniation, radiculopathy, both resolved.',
      gives: [],
      never: ['M51.26', 'M51.16'],
    },
    {
      name: 'L4-5 disc herniation',
      row: 'D039',
      kind: 'supports',
      note: 'Assessment: L4-L5 disc herniation without radiculopathy.',
      gives: ['M51.26'],
    },
    {
      name: 'Protrusion in a problem-oriented plan',
      row: 'D039',
      kind: 'supports',
      note: 'A/P:\n# Protruding lumbar disc, L3/4\n- PT, NSAIDs',
      gives: ['M51.26'],
      quotes: { 'M51.26': 'Protruding lumbar disc' },
    },
    {
      name: 'Prolapse at the thoracolumbar junction',
      row: 'D039',
      kind: 'supports',
      note: 'Impression: T12-L1 disc prolapse.',
      gives: ['M51.25'],
    },
    {
      name: 'The level is told by the report, the diagnosis by the provider',
      row: 'D040',
      kind: 'supports',
      note: 'MRI lumbar spine: L5-S1 disc extrusion.\n\nAssessment: Herniated disc, low back pain.',
      gives: ['M51.27'],
      never: ['M51.26'],
    },
    {
      name: 'Herniation on the report only',
      row: 'D039',
      kind: 'insufficient',
      note: 'MRI lumbar spine: L4-5 disc herniation.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M51.26'],
    },
    {
      name: 'Herniation in the neck',
      row: 'D039',
      kind: 'trap',
      note: 'Assessment: C5-6 disc herniation. Low back pain.',
      gives: ['M54.50'],
      never: ['M51.26'],
    },
    {
      name: 'A bulge is no displacement by default',
      row: 'D039',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, L4-5 disc bulge.',
      gives: ['M54.50'],
      never: ['M51.26'],
    },
    {
      name: 'A bulge where the practice reads it as displacement',
      row: 'D039',
      kind: 'supports',
      policies: { 'disc-bulge': 'displacement' },
      note: 'Assessment: Low back pain, L4-5 disc bulge.',
      gives: ['M51.26'],
      never: ['M54.50'],
    },
    {
      name: 'Herniated disc at L5-S1',
      row: 'D040',
      kind: 'supports',
      note: 'Dx: HNP L5-S1, no neurologic deficit.',
      gives: ['M51.27'],
    },
    {
      name: '"Lumbar" beside the level L5-S1',
      row: 'D040',
      kind: 'supports',
      note: 'Assessment: Lumbar disc herniation at L5/S1, axial pain only.',
      gives: ['M51.27'],
      never: ['M51.26'],
    },
    {
      name: 'A bare repetition adds no second region',
      row: 'D040',
      kind: 'supports',
      note: 'Assessment: L5-S1 disc protrusion.\nPlan: Therapy for lumbar disc protrusion.',
      gives: ['M51.27'],
      never: ['M51.26'],
    },
    {
      name: 'Level not stated',
      row: 'D040',
      kind: 'insufficient',
      note: 'Assessment: Lumbar disc herniation.',
      gives: ['M51.26'],
      never: ['M51.27'],
    },
    {
      name: 'No herniation at L5-S1',
      row: 'D040',
      kind: 'trap',
      note: 'Assessment: Low back pain. No disc herniation at L5-S1.',
      gives: ['M54.50'],
      never: ['M51.27'],
    },
    {
      name: 'Herniation and low back pain both listed',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 disc herniation\n2. Low back pain',
      gives: ['M51.26'],
      never: ['M54.50'],
      asks: ['disc-displacement-and-pain'],
    },
    {
      name: 'Chronic pain from the herniation',
      row: 'D041',
      kind: 'supports',
      note: 'A: Chronic LBP d/t L5-S1 HNP.',
      gives: ['M51.27'],
      never: ['M54.50', 'G89.29'],
    },
    {
      name: 'Herniation suspected, low back pain certain',
      row: 'D041',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, suspect disc herniation.',
      gives: ['M54.50'],
      never: ['M51.26'],
    },
    {
      name: 'The provider says that the pain is unrelated to the disc',
      row: 'D041',
      kind: 'trap',
      note: 'Assessment: L4-5 disc herniation, stable. Low back pain is unrelated to the disc herniation.',
      gives: ['M51.26', 'M54.50'],
    },
    {
      name: 'Displaced discs of two regions',
      row: 'D053',
      kind: 'supports',
      note: 'Impression: Disc herniations at L4-5 and L5-S1.',
      gives: ['M51.26', 'M51.27'],
    },
    {
      name: 'A span of levels that crosses the lumbosacral junction',
      row: 'D053',
      kind: 'supports',
      note: 'Impression: Multilevel disc protrusions L3-S1.',
      gives: ['M51.26', 'M51.27'],
    },
    {
      name: 'Two levels of one region are one code',
      row: 'D053',
      kind: 'insufficient',
      note: 'Impression: Disc herniations at L3-4 and L4-5.',
      gives: ['M51.26'],
      never: ['M51.27'],
    },
    {
      name: 'One of the levels was treated years ago',
      row: 'D053',
      kind: 'trap',
      note: 'PSH: L5-S1 disc herniation, treated by discectomy 2009.\nImpression: L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['M51.27'],
    },
    {
      name: 'No bulge in a practice that reads bulges as displacement',
      row: 'D039',
      kind: 'trap',
      policies: { 'disc-bulge': 'displacement' },
      note: 'Assessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M51.26'],
    },
    {
      name: 'The reason of a study is not added to what it confirms',
      row: 'D039',
      kind: 'supports',
      setting: 'diagnostic',
      note: 'INDICATION: Left leg pain.\nTECHNIQUE: Standard.\nIMPRESSION: L4-5 disc extrusion.',
      gives: ['M51.26'],
      never: ['M79.605'],
    },
    {
      name: 'The provider ties the listed pain to the disc',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 disc herniation\n2. Low back pain due to the disc herniation',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Disc and pain in one item',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 disc herniation with low back pain\n2. Obesity',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Disc and pain in one sentence and no list',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment: L4-5 disc herniation. Low back pain.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Listed apart and called unrelated',
      row: 'D041',
      kind: 'trap',
      note: 'Assessment:\n1. Low back pain\n2. L4-5 disc herniation, unrelated to the low back pain',
      gives: ['M54.50', 'M51.26'],
      asks: [],
    },
    {
      name: 'Sciatica listed besides answers the question',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment:\n1. L4-5 disc herniation\n2. Low back pain\n3. Right sciatica',
      gives: ['M51.16'],
      asks: [],
    },
    {
      name: 'Radiculopathy listed besides answers the question',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment:\n1. L4-5 disc herniation\n2. Low back pain\n3. Lumbar radiculopathy',
      gives: ['M51.16'],
      asks: [],
    },
    {
      name: 'A procedure note lists both',
      row: 'D041',
      kind: 'supports',
      setting: 'procedure',
      note: 'POSTOPERATIVE DIAGNOSIS:\n1. L4-5 disc herniation\n2. Low back pain\nPROCEDURE: Epidural steroid injection.',
      gives: ['M51.26'],
      asks: ['disc-displacement-and-pain'],
    },
    {
      name: 'The reader of a study is not asked',
      row: 'D041',
      kind: 'supports',
      setting: 'diagnostic',
      note: 'INDICATION:\n1. Low back pain\nIMPRESSION:\n1. No fracture.\n2. L4-5 disc extrusion.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'At a visit leg pain that is assessed keeps its code',
      row: 'D039',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 disc herniation\n2. Left leg pain\n3. Low back pain',
      gives: ['M51.26', 'M79.605'],
      asks: ['disc-displacement-and-pain'],
    },
    {
      name: 'Pain named above the list is what the list explains',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment: Low back pain.\n1. L4-5 disc herniation - refer to PT',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Disc named above the list of what is done for it',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment: L4-5 disc herniation.\n1. Low back pain - refer to PT',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Pain with the disc, and pain listed once more',
      row: 'D041',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 disc herniation with low back pain\n2. Chronic low back pain',
      gives: ['M51.26'],
      asks: ['disc-displacement-and-pain'],
    },
    {
      name: 'Back and leg pain are the reason of a study',
      row: 'D142',
      kind: 'supports',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain and left leg pain.\nTECHNIQUE: Standard.\nIMPRESSION: L4-5 disc extrusion.',
      gives: ['M51.26'],
    },
  ],
});
