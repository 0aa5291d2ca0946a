import type { Mention } from '../../reading/evidence.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import type { CodesByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { CANAL_STENOSIS, ofLowBack, SPONDYLOSIS } from '../nerve-causes.ts';
import { sitedCodes } from '../sited-codes.ts';

const OSSEOUS = { thoracolumbar: 'M99.62', lumbar: 'M99.63', lumbosacral: 'M99.63' } as const;
const SOFT = { thoracolumbar: 'M99.72', lumbar: 'M99.73', lumbosacral: 'M99.73' } as const;
const CANAL = { thoracolumbar: 'M48.05', lumbar: 'M48.061', lumbosacral: 'M48.07' } as const;
const BY_POLICY: Readonly<Record<string, CodesByRegion>> = {
  'M48.061': CANAL,
  'M99.63': OSSEOUS,
  'M99.73': SOFT,
};
const SOFT_CAUSES = [
  'disc-displacement',
  'disc-bulge',
  'disc-degeneration',
  'disc-disorder',
] as const;

/** Foraminal stenosis that the provider puts down to one of the causes. */
function dueTo(facts: Facts, causes: readonly string[]): readonly Mention[] {
  return facts.linked(['foraminal-stenosis'], causes).map(({ effect }) => facts.mention(effect));
}

function supports(
  facts: Facts,
  mentions: readonly Mention[],
  codes: CodesByRegion,
  because: string,
): RuleFinding[] {
  return sitedCodes(facts, mentions, codes).map(({ code, evidence }) => ({
    stance: 'supports',
    code,
    evidence,
    because,
    replaces: PAIN_OF_THE_BACK,
  }));
}

/** M99.63, M99.73: the Index parts stenosis of the intervertebral foramina by what narrows them. */
export default defineRule({
  id: 'foraminal-stenosis-by-tissue',
  version: 1,
  title:
    'Lumbar foraminal stenosis is coded by what narrows the foramen, and asked about when that is not said',
  codes: ['M99.6', 'M99.7', 'M48.05', 'M48.06', 'M48.07'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Stenosis, intervertebral foramina' },
    {
      source: 'ICD-10-CM Tabular List',
      section: 'M99, note: not to be used if the condition can be classified elsewhere',
    },
  ],
  exceptions: [
    'Stenosis of the canal named besides covers it',
    'Narrowing of unstated kind follows the policy of the practice',
  ],
  check: (facts): readonly RuleFinding[] => {
    const osseous = [
      ...facts.diagnosed('osseous-foraminal-stenosis'),
      ...dueTo(facts, SPONDYLOSIS),
    ];
    const soft = [...facts.diagnosed('disc-foraminal-stenosis'), ...dueTo(facts, SOFT_CAUSES)];
    const typed = [
      ...supports(
        facts,
        osseous,
        OSSEOUS,
        'The provider diagnoses narrowing of the intervertebral foramen by bone.',
      ),
      ...supports(
        facts,
        soft,
        SOFT,
        'The provider diagnoses narrowing of the intervertebral foramen by disc or connective tissue.',
      ),
    ];
    const open = ofLowBack(facts.diagnosed('foraminal-stenosis'));
    if (
      typed.length > 0 ||
      open.length === 0 ||
      ofLowBack(facts.diagnosed(...CANAL_STENOSIS)).length > 0
    )
      return typed;
    const codes = BY_POLICY[facts.policy('foraminal-stenosis')];
    if (codes !== undefined)
      return supports(
        facts,
        open,
        codes,
        'The provider diagnoses foraminal stenosis of unstated kind; the practice says how it reads that.',
      );
    const block: RuleFinding = {
      stance: 'blocks',
      code: 'M99.63',
      hard: false,
      evidence: open,
      because:
        'Foraminal stenosis is diagnosed; the classification needs to know whether bone or disc and connective tissue narrow the foramen.',
      wouldNeed: 'the kind of narrowing, or stenosis of the canal when it is present',
      where: 'assessment',
    };
    return facts.setting === 'diagnostic'
      ? [block]
      : [
          block,
          {
            stance: 'asks',
            topic: 'foraminal-stenosis-type',
            indicators: open,
            because: 'Foraminal stenosis is diagnosed and its kind is not said.',
          },
        ];
  },
  examples: [
    {
      name: 'Narrowed by bone',
      row: 'D070',
      kind: 'supports',
      note: 'Assessment: L4-5 osseous foraminal stenosis.',
      gives: ['M99.63'],
      asks: [],
    },
    {
      name: 'Narrowed by osteophytes, with low back pain',
      row: 'D070',
      kind: 'supports',
      note: 'Imp: LBP; L5-S1 foraminal narrowing due to osteophytes',
      gives: ['M99.63'],
      never: ['M54.50'],
    },
    {
      name: 'The facet joint is the stated cause',
      row: 'D070',
      kind: 'supports',
      note: 'Assessment: L4-5 foraminal stenosis due to severe facet arthropathy.',
      gives: ['M99.63', 'M47.816'],
      asks: [],
    },
    {
      name: 'Narrowed by a disc',
      row: 'D070',
      kind: 'supports',
      note: 'Dx: right L4-5 foraminal stenosis secondary to disc bulge',
      gives: ['M99.73'],
      asks: [],
    },
    {
      name: 'The herniation is the stated cause',
      row: 'D070',
      kind: 'supports',
      note: 'Assessment: L5-S1 foraminal stenosis due to a lateral disc herniation.',
      gives: ['M99.73', 'M51.27'],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D070',
      kind: 'supports',
      note: 'Assessment: Bony foraminal stenosis T12-L1.',
      gives: ['M99.62'],
    },
    {
      name: 'Kind not stated',
      row: 'D070',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. L4-5 foraminal stenosis.',
      gives: ['M54.50'],
      withholds: ['M99.63'],
      asks: ['foraminal-stenosis-type'],
    },
    {
      name: 'Kind not stated, read as stenosis of the canal',
      row: 'D070',
      kind: 'supports',
      policies: { 'foraminal-stenosis': 'M48.061' },
      note: 'Assessment: Low back pain. L4-5 foraminal stenosis.',
      gives: ['M48.061'],
      asks: [],
    },
    {
      name: 'The same at L5-S1',
      row: 'D070',
      kind: 'supports',
      policies: { 'foraminal-stenosis': 'M48.061' },
      note: 'Assessment: L5-S1 foraminal stenosis.',
      gives: ['M48.07'],
      asks: [],
    },
    {
      name: 'Kind not stated, read as osseous',
      row: 'D070',
      kind: 'supports',
      policies: { 'foraminal-stenosis': 'M99.63' },
      note: 'Assessment: L4-5 foraminal stenosis.',
      gives: ['M99.63'],
      asks: [],
    },
    {
      name: 'Kind not stated, read as disc or connective tissue',
      row: 'D070',
      kind: 'supports',
      policies: { 'foraminal-stenosis': 'M99.73' },
      note: 'Assessment: L4-5 foraminal stenosis.',
      gives: ['M99.73'],
      asks: [],
    },
    {
      name: 'Stenosis of the canal besides',
      row: 'D070',
      kind: 'insufficient',
      note: 'Assessment: Central and foraminal stenosis at L4-5.',
      gives: ['M48.061'],
      never: ['M99.63', 'M99.73'],
      asks: [],
    },
    {
      name: 'On the report only',
      row: 'D070',
      kind: 'trap',
      note: 'MRI lumbar spine: bony foraminal stenosis L4-5.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M99.63', 'M48.061'],
      asks: [],
    },
    {
      name: 'In the neck',
      row: 'D070',
      kind: 'trap',
      note: 'Assessment: C5-6 foraminal stenosis. Low back pain.',
      gives: ['M54.50'],
      never: ['M99.63', 'M48.061'],
      asks: [],
    },
    {
      name: 'A report is not asked',
      row: 'D070',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain.\nTECHNIQUE: Standard.\nIMPRESSION: Foraminal narrowing at L4-5.',
      gives: ['M54.50'],
      asks: [],
      withholds: ['M99.63'],
    },
    {
      name: 'Disc degeneration is the stated cause',
      row: 'D070',
      kind: 'supports',
      note: 'Assessment: T12-L1 foraminal stenosis due to disc degeneration.',
      gives: ['M99.72', 'M51.35'],
    },
    {
      name: 'Disc disease is the stated cause',
      row: 'D070',
      kind: 'supports',
      note: 'Assessment: L4-5 foraminal stenosis due to disc disease.',
      gives: ['M99.73', 'M51.9'],
    },
    {
      name: 'A large disc bulge is the stated cause',
      row: 'D070',
      kind: 'supports',
      note: 'Assessment: L4-5 foraminal stenosis related to a disc bulge.',
      gives: ['M99.73'],
    },
    {
      name: 'At the thoracolumbar junction, read as stenosis of the canal',
      row: 'D070',
      kind: 'supports',
      policies: { 'foraminal-stenosis': 'M48.061' },
      note: 'Assessment: T12-L1 foraminal stenosis.',
      gives: ['M48.05'],
    },
  ],
});
