import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';

const PAIN = [
  'low-back-pain',
  'back-pain',
  'pain',
  'chronic-pain',
  'axial-low-back-pain',
  'mechanical-low-back-pain',
] as const;
const ENDPLATE = ['modic-change', 'endplate-change'] as const;

/** Words that carry the code: the term itself, or pain that the provider puts down to endplate change. */
function carriedBy(facts: Facts): readonly Mention[] {
  const named = facts.diagnosed('vertebrogenic-low-back-pain');
  if (named.length > 0) return named;
  const linked = facts
    .linked(PAIN, ENDPLATE)
    .filter((link) =>
      speaksOfLowBack(facts, facts.mention(link.effect), facts.mention(link.cause)),
    );
  return linked.flatMap((link) => [facts.mention(link.effect), facts.mention(link.cause)]);
}

function speaksOfLowBack(facts: Facts, effect: Mention, cause: Mention): boolean {
  if (effect.concept.includes('low-back')) return true;
  const regions = [...facts.regions(effect), ...facts.regions(cause)];
  return (
    regions.length > 0 &&
    regions.every((region) => region === 'lumbar' || region === 'lumbosacral') &&
    facts.stated('low-back-pain').length > 0
  );
}

/** M54.51: the provider, not the scan, says that the pain comes from the vertebral endplates. */
export default defineRule({
  id: 'm5451-needs-provider-linkage',
  version: 1,
  title: 'Vertebrogenic low back pain needs the provider’s own statement',
  codes: ['M54.51', 'M54.5'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, low back, vertebrogenic; Pain, low back, vertebral end plate',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, IV.H' },
  ],
  exceptions: [
    'An imaging report alone supports nothing at a treating encounter',
    'Vertebrogenic pain without the low back is M54.89',
  ],
  check: (facts): readonly RuleFinding[] => {
    const carried = carriedBy(facts);
    if (carried.length > 0) {
      return [
        {
          stance: 'supports',
          code: 'M54.51',
          evidence: carried,
          because: 'The provider states that the low back pain comes from the vertebral endplates.',
          replaces: ['M54.50', 'M54.59', 'M54.9', 'M54.89'],
        },
      ];
    }
    const found = facts
      .mentioned(...ENDPLATE)
      .filter((mention) => mention.assertion === 'affirmed' && mention.experiencer === 'patient');
    const suspected = facts.uncertain('vertebrogenic-low-back-pain', 'vertebrogenic-pain');
    const pain = facts.diagnosed('low-back-pain', 'back-pain');
    if (suspected.length > 0) {
      return [
        {
          stance: 'blocks',
          code: 'M54.51',
          hard: true,
          evidence: suspected,
          because:
            'Vertebrogenic pain is only suspected; an uncertain diagnosis is not coded as established (IV.H).',
          wouldNeed: 'a definite statement by the treating provider of what causes the pain',
          where: 'assessment',
        },
      ];
    }
    if (found.length === 0 || pain.length === 0) return [];
    const findings: RuleFinding[] = [
      {
        stance: 'blocks',
        code: 'M54.51',
        hard: false,
        evidence: found,
        because: found.every((mention) => mention.author === 'radiologist')
          ? 'Endplate change is in the imaging report only; the provider does not say that the pain comes from it.'
          : 'Endplate change is noted, but the provider does not say that the low back pain comes from it.',
        wouldNeed: 'a statement by the treating provider of what causes the pain',
        where: 'assessment',
      },
      {
        stance: 'asks',
        topic: 'cause-of-low-back-pain',
        indicators: [...pain, ...found],
        because:
          'Low back pain and endplate change stand in the record of this encounter without a stated relation.',
      },
    ];
    return findings;
  },
  examples: [
    {
      name: 'The provider names vertebrogenic low back pain',
      row: 'D011',
      kind: 'supports',
      note: 'Assessment: Vertebrogenic low back pain.\nPlan: discuss ablation.',
      gives: ['M54.51'],
      quotes: { 'M54.51': 'Vertebrogenic low back pain' },
    },
    {
      name: 'The provider puts the pain down to endplate change',
      row: 'D012',
      kind: 'supports',
      note: 'Assessment: Low back pain secondary to Modic type 1 endplate changes at L4-5.',
      gives: ['M54.51'],
      quotes: { 'M54.51': 'Modic type 1 endplate changes' },
    },
    {
      name: 'Endplate change in the report and pain in the assessment, not linked',
      row: 'D013',
      kind: 'insufficient',
      note: 'MRI lumbar spine: Modic type 2 changes at L5-S1.\n\nAssessment: Low back pain.\nPlan: physical therapy.',
      gives: ['M54.50'],
      withholds: ['M54.51'],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'Suspected vertebrogenic pain is not coded',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible vertebrogenic low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
  ],
});
