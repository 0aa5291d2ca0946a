import type { Mention } from '../../reading/evidence.ts';
import { isAtThoracicLevel } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';

const DISC = [
  'disc-displacement',
  'disc-degeneration',
  'disc-disorder',
  'specified-disc-disorder',
] as const;
const OTHER_CAUSES = [
  'spondylosis',
  'facet-arthropathy',
  'compression-fracture',
  'wedge-compression-fracture',
  'vertebral-fracture',
  'osteoporotic-fracture',
] as const;

function ofThoracicSpine(facts: Facts, ...concepts: readonly string[]): readonly Mention[] {
  return facts
    .diagnosed(...concepts)
    .filter((mention) => mention.regions.some((region) => region === 'thoracic'));
}

/** M54.6: pain of the mid back is coded by its site and stands beside low back pain. */
export default defineRule({
  id: 'thoracic-pain',
  version: 2,
  title: 'Pain of the thoracic spine is M54.6, beside low back pain when both are assessed',
  codes: ['M54.6'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, thoracic spine' },
    { source: 'ICD-10-CM Tabular List', section: 'M54.6 Excludes1; M54.8 Excludes1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: ['Pain of a disc disorder or fracture of the thoracic spine'],
  check: (facts): readonly RuleFinding[] => {
    const pain = [
      ...facts.diagnosed('thoracic-pain'),
      ...facts.diagnosed('back-pain').filter(isAtThoracicLevel),
    ];
    if (pain.length === 0) return [];
    const disc = ofThoracicSpine(facts, ...DISC).filter((cause) => !facts.unrelated(pain, [cause]));
    const cause = ofThoracicSpine(facts, ...OTHER_CAUSES);
    if (disc.length + cause.length > 0) {
      return [
        {
          stance: 'blocks',
          code: 'M54.6',
          hard: false,
          evidence: [...pain, ...disc, ...cause],
          because:
            'The provider diagnoses a condition of the thoracic spine that accounts for the pain there.',
          wouldNeed: 'a statement by the provider that the pain is not due to it',
        },
      ];
    }
    return [
      {
        stance: 'supports',
        code: 'M54.6',
        evidence: pain,
        because: 'The provider states pain of the thoracic spine or mid back.',
        replaces: ['M54.9', 'M54.89'],
      },
    ];
  },
  examples: [
    {
      name: 'Back pain of two regions, the regions after it',
      row: 'D018',
      kind: 'supports',
      note: 'Assessment: Back pain, thoracic and lumbar.',
      gives: ['M54.50', 'M54.6'],
    },
    {
      name: 'Back pain of two regions, the lower named first',
      row: 'D018',
      kind: 'supports',
      note: 'Assessment: Back pain of the lumbar and thoracic spine.',
      gives: ['M54.50', 'M54.6'],
    },
    {
      name: 'Mid-back pain',
      row: 'D018',
      kind: 'supports',
      note: 'Assessment: Mid-back pain, muscular.\nPlan: stretching.',
      gives: ['M54.6'],
      quotes: { 'M54.6': 'Mid-back pain' },
    },
    {
      name: 'Thoracic spine pain abbreviated',
      row: 'D018',
      kind: 'supports',
      note: 'Dx: T-spine pain.',
      gives: ['M54.6'],
    },
    {
      name: 'A disc disorder of the thoracic spine is diagnosed',
      row: 'D018',
      kind: 'insufficient',
      note: 'Assessment: Thoracic back pain. T8-9 disc herniation.',
      gives: [],
      never: ['M54.6'],
      withholds: ['M54.6'],
    },
    {
      name: 'The disc is said to be unrelated',
      row: 'D018',
      kind: 'supports',
      note: 'Assessment: Thoracic spine pain, unrelated to the T8-9 disc herniation.',
      gives: ['M54.6'],
    },
    {
      name: 'A thoracic fracture is diagnosed',
      row: 'D018',
      kind: 'insufficient',
      note: 'Assessment: Mid back pain. T7 spondylosis.',
      gives: [],
      never: ['M54.6'],
    },
    {
      name: 'The disc is lumbar',
      row: 'D018',
      kind: 'supports',
      note: 'Assessment: 1. L5-S1 disc herniation. 2. Mid back pain.',
      gives: ['M51.27', 'M54.6'],
    },
    {
      name: 'Chest pain is not thoracic spine pain',
      row: 'D018',
      kind: 'trap',
      note: 'Assessment: Chest pain. No thoracic spine pain.',
      gives: [],
      never: ['M54.6'],
    },
    {
      name: 'Low back pain and thoracic pain both assessed',
      row: 'D019',
      kind: 'supports',
      note: 'Assessment:\n1. Low back pain\n2. Thoracic spine pain\nPlan: PT for both.',
      gives: ['M54.50', 'M54.6'],
    },
    {
      name: 'Mid and low back pain in one phrase',
      row: 'D019',
      kind: 'supports',
      note: 'A/P: Mid and low back pain. Home exercises.',
      gives: ['M54.50', 'M54.6'],
    },
    {
      name: 'Only one site is assessed',
      row: 'D019',
      kind: 'insufficient',
      note: 'HPI: Low back pain; mid back pain last year.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.6'],
    },
    {
      name: 'Thoracic pain denied',
      row: 'D019',
      kind: 'trap',
      note: 'Assessment: Low back pain without thoracic pain.',
      gives: ['M54.50'],
      never: ['M54.6'],
    },
    {
      name: 'A thoracic level says the site',
      row: 'D018',
      kind: 'supports',
      note: 'Assessment: Back pain at T8-9.',
      gives: ['M54.6'],
      never: ['M54.9'],
      asks: [],
    },
    {
      name: 'Low back and a thoracic level',
      row: 'D019',
      kind: 'supports',
      note: 'HPI: Low back pain.\nAssessment: Back pain. Backache at T8.',
      gives: ['M54.50', 'M54.6'],
    },
    {
      name: 'Levels of both regions in one statement',
      row: 'D019',
      kind: 'trap',
      note: 'Assessment: Back pain at T8 and L4.',
      gives: ['M54.50'],
      never: ['M54.9'],
    },
    {
      name: 'Back pain without a level',
      row: 'D018',
      kind: 'trap',
      note: 'Assessment: Back pain.',
      gives: ['M54.9'],
      never: ['M54.6'],
    },
    {
      name: 'Thoracic pain, and back pain whose site stays open',
      row: 'D018',
      kind: 'supports',
      note: 'Assessment: Thoracic back pain. Back pain.',
      gives: ['M54.6'],
      never: ['M54.9'],
    },
    {
      name: 'Discs of both regions are diagnosed',
      row: 'D018',
      kind: 'insufficient',
      note: 'Assessment: Thoracic back pain. Disc herniations at T8-9 and L4-5.',
      gives: ['M51.26'],
      never: ['M54.6'],
      withholds: ['M54.6'],
    },
  ],
});
