import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { type DiscPainPattern, discPainPattern } from '../disc-pain-pattern.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = {
  back: { lumbar: 'M51.360', lumbosacral: 'M51.370' },
  leg: { lumbar: 'M51.361', lumbosacral: 'M51.371' },
  'back-and-leg': { lumbar: 'M51.362', lumbosacral: 'M51.372' },
  none: { lumbar: 'M51.369', lumbosacral: 'M51.379' },
} as const satisfies Record<DiscPainPattern['pattern'], object>;
const BECAUSE = {
  back: 'The provider documents lumbar disc degeneration with pain of the back only.',
  leg: 'The provider documents lumbar disc degeneration with pain of the leg only, not called radiculopathy or sciatica.',
  'back-and-leg':
    'The provider documents lumbar disc degeneration with pain of the back and of the leg, not called radiculopathy or sciatica.',
  none: 'The provider documents lumbar disc degeneration; the encounter tells of no pain of the back or leg that belongs to it.',
} as const satisfies Record<DiscPainPattern['pattern'], string>;
const PAIN_IT_STATES = [...PAIN_OF_THE_BACK, 'M79.60', 'M51.9'] as const;

/** M51.36-, M51.37-: the 6th character is the pain pattern. The title joins it by "with" (I.A.15). */
export default defineRule({
  id: 'disc-degeneration-pain-pattern',
  version: 1,
  title: 'Lumbar disc degeneration is coded by its pain pattern, and the pain is not coded again',
  codes: ['M51.35', 'M51.36-', 'M51.37-'],
  serviceDates: { from: '2024-10-01' },
  citations: [
    {
      source: 'ICD-10-CM Tabular List',
      section: 'M51.36, M51.37 (FY2025); Excludes1 at M54.3, M54.4, M54.5',
    },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Degeneration, intervertebral disc' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15, I.B.5, I.B.9' },
  ],
  exceptions: [
    'With radiculopathy or sciatica M51.16, M51.17',
    'Pain that the provider puts down to something else does not count',
    'The pattern of pain that is only listed beside the degeneration follows the policy degeneration-with-low-back-pain',
  ],
  check: (facts): readonly RuleFinding[] => {
    const discs = facts.diagnosed('disc-degeneration');
    if (discs.length === 0) return [];
    const found = discPainPattern(facts, discs);
    if (found.pattern === 'none' && found.separate.length > 0) {
      return [
        {
          stance: 'blocks',
          code: 'M51.36-',
          hard: false,
          evidence: [...discs, ...found.separate],
          because:
            'Low back pain is documented that the provider does not give to the disc; M51.369 is for degeneration without mention of back or leg pain and does not stand beside M54.5-.',
          wouldNeed: 'the pain, if any, that the disc degeneration itself gives',
          where: 'assessment',
        },
        {
          stance: 'asks',
          topic: 'disc-degeneration-pain-pattern',
          indicators: [...discs, ...found.separate],
          because:
            'Disc degeneration and low back pain of another source are documented; which pain belongs to the disc is not said.',
        },
      ];
    }
    const presumes =
      found.by === 'stated' ||
      found.pattern === 'none' ||
      facts.policy('degeneration-with-low-back-pain') === 'with-convention';
    const pattern = presumes ? found.pattern : 'none';
    const pain = presumes ? found.evidence : [];
    return sitedCodes(facts, discs, { thoracolumbar: 'M51.35', ...CODES[pattern] }).map(
      ({ code, evidence }): RuleFinding => ({
        stance: 'supports',
        code,
        evidence: [...evidence, ...pain],
        because: BECAUSE[pattern],
        replaces: PAIN_IT_STATES,
      }),
    );
  },
  examples: [
    {
      name: 'Discogenic back pain',
      row: 'D044',
      kind: 'supports',
      note: 'Assessment: Lumbar DDD with discogenic low back pain only.',
      gives: ['M51.360'],
      asks: [],
      quotes: { 'M51.360': 'discogenic low back pain' },
    },
    {
      name: 'Axial back pain due to degeneration',
      row: 'D044',
      kind: 'supports',
      note: 'Impression: Axial low back pain due to degenerative disc disease at L3-4, no leg pain.',
      gives: ['M51.360'],
      never: ['M54.50', 'M54.59'],
      asks: [],
    },
    {
      name: 'Low back pain put down to the disc',
      row: 'D044',
      kind: 'supports',
      note: 'A: LBP 2/2 L4/5 degenerative disk dz',
      gives: ['M51.360'],
      never: ['M54.50'],
      asks: [],
    },
    {
      name: 'On the first day of the codes',
      row: 'D044',
      kind: 'supports',
      date: '2024-10-01',
      note: 'Assessment: Lumbar DDD with discogenic low back pain only.',
      gives: ['M51.360'],
    },
    {
      name: 'Degeneration in the assessment, pain in the history',
      row: 'D044',
      kind: 'insufficient',
      note: 'HPI: Low back pain for two years.\nAssessment: Lumbar DDD.',
      gives: ['M51.360'],
      asks: ['disc-degeneration-pain-pattern'],
    },
    {
      name: 'Degeneration on the report only',
      row: 'D044',
      kind: 'trap',
      note: 'MRI lumbar spine: multilevel degenerative disc disease.\n\nAssessment: Axial low back pain.',
      gives: ['M54.50'],
      never: ['M51.360', 'M51.369'],
    },
    {
      name: 'Degeneration in the thoracolumbar region',
      row: 'D044',
      kind: 'trap',
      note: 'Assessment: T12-L1 disc degeneration with axial back pain.',
      gives: ['M51.35'],
      never: ['M51.360'],
    },
    {
      name: 'Referred pain of the leg only',
      row: 'D045',
      kind: 'supports',
      note: 'Assessment: Lumbar DDD with referred right leg pain only, no back pain. No radiculopathy.',
      gives: ['M51.361'],
      never: ['M79.604'],
    },
    {
      name: 'Leg pain due to disc degeneration',
      row: 'D045',
      kind: 'supports',
      note: 'Dx: Left lower extremity pain d/t L4-5 disc degeneration, non-radicular',
      gives: ['M51.361'],
      asks: [],
    },
    {
      name: 'The leg pain is called sciatica',
      row: 'D045',
      kind: 'insufficient',
      note: 'Assessment: Lumbar DDD with right sciatica.',
      gives: ['M51.16'],
      never: ['M51.361', 'M54.31'],
    },
    {
      name: 'Leg pain from the hip',
      row: 'D045',
      kind: 'trap',
      note: 'Assessment: Lumbar DDD, asymptomatic. Right knee pain from osteoarthritis of the knee.',
      gives: ['M51.369'],
      never: ['M51.361'],
    },
    {
      name: 'Back and leg',
      row: 'D046',
      kind: 'supports',
      note: 'Assessment: Lumbar degenerative disc disease with discogenic back pain and leg pain.',
      gives: ['M51.362'],
      never: ['M54.50', 'M79.606'],
      asks: [],
    },
    {
      name: 'Back pain that runs into the legs',
      row: 'D046',
      kind: 'supports',
      note: 'Imp: L3-4 DDD w/ axial LBP radiating to both thighs, no radiculopathy',
      gives: ['M51.362'],
    },
    {
      name: 'Leg pain denied',
      row: 'D046',
      kind: 'insufficient',
      note: 'Assessment: Lumbar DDD with discogenic back pain. Denies leg pain.',
      gives: ['M51.360'],
      never: ['M51.362'],
    },
    {
      name: 'Leg pain of peripheral artery disease',
      row: 'D046',
      kind: 'trap',
      note: 'Assessment: Lumbar DDD with discogenic back pain. Leg pain unrelated to the DDD.',
      gives: ['M51.360'],
      never: ['M51.362'],
    },
    {
      name: 'No mention of pain',
      row: 'D047',
      kind: 'supports',
      note: 'Assessment: Lumbar degenerative disc disease, stable.',
      gives: ['M51.369'],
      asks: [],
    },
    {
      name: 'Seen by chance, without symptoms',
      row: 'D047',
      kind: 'supports',
      note: 'A/P: # Lumbar DDD - asymptomatic, no back pain or leg pain. Observe.',
      gives: ['M51.369'],
    },
    {
      name: 'Pain is mentioned',
      row: 'D047',
      kind: 'insufficient',
      note: 'CC: low back pain\nAssessment: Lumbar degenerative disc disease.',
      gives: ['M51.360'],
      never: ['M51.369'],
    },
    {
      name: 'Low back pain that the provider calls unrelated',
      row: 'D047',
      kind: 'insufficient',
      note: 'Assessment: Lumbar DDD. Low back pain, unrelated to the DDD.',
      gives: ['M54.50'],
      never: ['M51.369', 'M51.360'],
      withholds: ['M51.36-'],
      asks: ['disc-degeneration-pain-pattern'],
    },
    {
      name: 'Vertebrogenic pain besides',
      row: 'D047',
      kind: 'insufficient',
      note: 'Assessment:\n1. Vertebrogenic low back pain\n2. Lumbar DDD',
      gives: ['M54.51'],
      never: ['M51.369', 'M51.360'],
      withholds: ['M51.36-'],
    },
    {
      name: 'Pain of endplate change besides',
      row: 'D047',
      kind: 'insufficient',
      note: 'Assessment: Low back pain due to Modic type 1 endplate changes at L4-5. Lumbar DDD.',
      gives: ['M54.51'],
      never: ['M51.369'],
      withholds: ['M51.36-'],
    },
    {
      name: 'Vertebrogenic pain, and leg pain of the disc',
      row: 'D045',
      kind: 'trap',
      note: 'Assessment: Vertebrogenic low back pain. Lumbar DDD with referred leg pain.',
      gives: ['M54.51', 'M51.361'],
    },
    {
      name: 'Pain of the neck',
      row: 'D047',
      kind: 'trap',
      note: 'HPI: neck pain.\nAssessment: Lumbar degenerative disc disease. Cervicalgia.',
      gives: ['M51.369'],
      never: ['M51.360'],
    },
    {
      name: 'Back pain of the thoracic spine',
      row: 'D047',
      kind: 'trap',
      note: 'Assessment: Lumbar degenerative disc disease. Thoracic back pain.',
      gives: ['M51.369', 'M54.6'],
      never: ['M51.360'],
    },
    {
      name: 'Degeneration of another joint',
      row: 'D047',
      kind: 'trap',
      note: 'Assessment: Degenerative disk disease of the right hip. Low back pain.',
      gives: ['M54.50'],
      never: ['M51.369', 'M51.360'],
    },
    {
      name: 'Lumbosacral, back pain only',
      row: 'D048',
      kind: 'supports',
      note: 'Assessment: L5-S1 DDD with axial low back pain.',
      gives: ['M51.370'],
    },
    {
      name: 'Lumbosacral, leg pain only',
      row: 'D048',
      kind: 'supports',
      note: 'Assessment: Lumbosacral disc degeneration with left leg pain, no back pain, no sciatica.',
      gives: ['M51.371'],
    },
    {
      name: 'Lumbosacral, back and leg',
      row: 'D048',
      kind: 'supports',
      note: 'Dx: degenerative disc L5/S1 with LBP and leg pain',
      gives: ['M51.372'],
    },
    {
      name: 'Lumbosacral, no pain',
      row: 'D048',
      kind: 'supports',
      note: 'Impression: Degenerative disc disease of the lumbosacral spine.',
      gives: ['M51.379'],
    },
    {
      name: 'Lumbosacral, leg pain called radiculopathy',
      row: 'D048',
      kind: 'insufficient',
      note: 'Assessment: L5-S1 DDD with S1 radiculopathy.',
      gives: ['M51.17'],
      never: ['M51.371'],
    },
    {
      name: 'Lumbosacral degeneration suspected',
      row: 'D048',
      kind: 'trap',
      note: 'Assessment: Low back pain, probable L5-S1 DDD.',
      gives: ['M54.50'],
      never: ['M51.370', 'M51.379'],
    },
    {
      name: 'Degeneration and low back pain listed apart',
      row: 'D049',
      kind: 'supports',
      note: 'Assessment:\n1. Lumbar DDD\n2. Low back pain',
      gives: ['M51.360'],
      never: ['M54.50', 'M51.369'],
      asks: ['disc-degeneration-pain-pattern'],
    },
    {
      name: 'Listed apart where the practice does not presume the relation',
      row: 'D049',
      kind: 'supports',
      policies: { 'degeneration-with-low-back-pain': 'without-pain' },
      note: 'Assessment:\n1. Lumbar DDD\n2. Low back pain',
      gives: ['M51.369'],
      never: ['M54.50', 'M51.360'],
      asks: ['disc-degeneration-pain-pattern'],
    },
    {
      name: 'Tied by the provider, whatever the policy',
      row: 'D049',
      kind: 'insufficient',
      policies: { 'degeneration-with-low-back-pain': 'without-pain' },
      note: 'Assessment: Low back pain due to lumbar DDD.',
      gives: ['M51.360'],
      asks: [],
    },
    {
      name: 'Listed apart, the pain denied',
      row: 'D049',
      kind: 'trap',
      note: 'Assessment:\n1. Lumbar DDD\n2. No low back pain today',
      gives: ['M51.369'],
      never: ['M51.360'],
      asks: [],
    },
    {
      name: 'Degeneration of two regions',
      row: 'D053',
      kind: 'supports',
      note: 'Assessment: Degenerative discs at L4-5 and L5-S1 with discogenic low back pain.',
      gives: ['M51.360', 'M51.370'],
    },
    {
      name: 'Several levels of one region',
      row: 'D053',
      kind: 'insufficient',
      note: 'Assessment: Degenerative disc disease L2-3, L3-4 and L4-5.',
      gives: ['M51.369'],
      never: ['M51.379'],
    },
    {
      name: 'A second region in the neck',
      row: 'D053',
      kind: 'trap',
      note: 'Assessment: Degenerative disc disease C5-6 and L4-5.',
      gives: ['M51.369'],
      never: ['M51.379'],
    },
  ],
});
