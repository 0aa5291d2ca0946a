import type { Mention, SectionKind } from '../../reading/evidence.ts';
import { causesOfBackPain, isOfUpperSpine, LOW_BACK_PAIN } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { isWorkUpPending } from '../work-up.ts';

const PAIN = [...LOW_BACK_PAIN, 'back-pain', 'axial-back-pain', 'chronic-pain', 'pain'];
const ENDPLATE = ['modic-change', 'endplate-change'] as const;
const LOW: ReadonlySet<string> = new Set(['lumbar', 'lumbosacral']);

/** Words that carry the code: the term itself, or pain that the provider puts down to endplate change. */
function carriedBy(facts: Facts): readonly Mention[] {
  const named = facts.diagnosed('vertebrogenic-low-back-pain');
  if (named.length > 0) return named;
  return facts
    .linked(PAIN, ENDPLATE)
    .filter((link) => speaksOfLowBack(facts, facts.mention(link.effect), facts.mention(link.cause)))
    .flatMap((link) => [facts.mention(link.effect), facts.mention(link.cause)]);
}

function speaksOfLowBack(facts: Facts, effect: Mention, cause: Mention): boolean {
  if (isOfUpperSpine(cause) || cause.elsewhere) return false;
  if (effect.concept.includes('low-back')) return true;
  const regions = [...facts.regions(effect), ...facts.regions(cause)];
  return (
    regions.length > 0 &&
    regions.every((region) => LOW.has(region)) &&
    facts.stated('low-back-pain').length > 0
  );
}

/** M54.51: the provider, not the scan, says that the pain comes from the vertebral endplates. */
export default defineRule({
  id: 'm5451-needs-provider-linkage',
  version: 2,
  title: 'Vertebrogenic low back pain needs the provider’s own statement',
  codes: ['M54.51', 'M54.5'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, low back, vertebrogenic; Pain, low back, vertebral end plate',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.B.18, IV.H' },
  ],
  exceptions: [
    'An imaging report alone supports nothing at a treating encounter',
    '"Correlates with" and "with" state no cause; the provider is asked',
    'Compression, "structural" pain and degenerative vertebral bodies are not endplate pain',
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
    const suspected = facts.uncertain('vertebrogenic-low-back-pain', 'vertebrogenic-pain');
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
    return withoutStatement(facts);
  },
  examples: [
    {
      name: 'The provider names vertebrogenic low back pain',
      row: 'D011',
      kind: 'supports',
      note: 'Assessment: Vertebrogenic low back pain.\nPlan: discuss ablation.',
      gives: ['M54.51'],
      quotes: { 'M54.51': 'Vertebrogenic low back pain' },
      asks: [],
    },
    {
      name: 'The term follows the pain',
      row: 'D011',
      kind: 'supports',
      note: 'A/P:\n1. LBP - vertebrogenic type, Modic 2 L5-S1\n2. HTN',
      gives: ['M54.51'],
      never: ['M54.50', 'M54.89'],
    },
    {
      name: 'Chronic lumbar vertebral endplate pain at a visit for pain control',
      row: 'D011',
      kind: 'supports',
      note: 'Reason for visit: pain management.\nDx: Chronic lumbar vertebral endplate pain.',
      gives: ['G89.29', 'M54.51'],
    },
    {
      name: 'Structural back pain is not vertebrogenic',
      row: 'D011',
      kind: 'insufficient',
      note: 'Assessment: Structural low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'Vertebral compression is not vertebrogenic pain',
      row: 'D011',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Old vertebral compression at T12 on imaging.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The term stands in the history of the past',
      row: 'D011',
      kind: 'trap',
      note: 'PMH: vertebrogenic low back pain 2019.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The patient tells the diagnosis',
      row: 'D011',
      kind: 'trap',
      note: 'Assessment: Low back pain. Patient states that she has vertebrogenic pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The patient reports the diagnosis',
      row: 'D011',
      kind: 'trap',
      note: 'Patient reports vertebrogenic low back pain.',
      gives: [],
      never: ['M54.51'],
    },
    {
      name: 'The patient reports how the provider’s diagnosis goes',
      row: 'D011',
      kind: 'supports',
      note: 'Assessment: Patient reports 50% improvement of her vertebrogenic low back pain since the ablation.',
      gives: ['M54.51'],
    },
    {
      name: 'The patient reports pain and puts it down to the endplates',
      row: 'D011',
      kind: 'trap',
      note: 'Assessment: Patient reports low back pain due to endplate changes at L4-5.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The reason of a referral',
      row: 'D011',
      kind: 'trap',
      note: 'Referred by Dr. Lee for vertebrogenic low back pain.',
      gives: [],
      never: ['M54.51'],
    },
    {
      name: 'The provider takes up the reason of a referral',
      row: 'D011',
      kind: 'supports',
      note: 'HPI: Referred by Dr. Lee for vertebrogenic low back pain.\nAssessment: Vertebrogenic low back pain.',
      gives: ['M54.51'],
    },
    {
      name: 'Presents with it, in the provider’s words',
      row: 'D011',
      kind: 'supports',
      note: 'Patient presents with vertebrogenic low back pain.',
      gives: ['M54.51'],
    },
    {
      name: 'Somebody else told the patient',
      row: 'D011',
      kind: 'trap',
      note: 'Assessment: Low back pain. Her chiropractor told her it is vertebrogenic pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The family says so',
      row: 'D011',
      kind: 'trap',
      note: 'Assessment: Low back pain. Husband says it is vertebrogenic low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'Another physician made the diagnosis',
      row: 'D011',
      kind: 'trap',
      note: 'Assessment: Low back pain. She saw Dr. Smith who diagnosed vertebrogenic low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The insurer asks for the term',
      row: 'D011',
      kind: 'trap',
      note: 'Assessment: Low back pain. Insurance requires vertebrogenic pain for the procedure.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'A letter says so',
      row: 'D011',
      kind: 'trap',
      note: 'Assessment: Low back pain. He brings a letter from his attorney stating vertebrogenic pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The provider told the patient',
      row: 'D011',
      kind: 'supports',
      note: 'Assessment: Low back pain. I told her that she has vertebrogenic pain.',
      gives: ['M54.51'],
    },
    {
      name: 'The patient tells how the pain that the provider names has gone',
      row: 'D011',
      kind: 'supports',
      note: 'Assessment: Patient states his vertebrogenic low back pain has improved.',
      gives: ['M54.51'],
    },
    {
      name: 'The provider puts the pain down to endplate change',
      row: 'D012',
      kind: 'supports',
      note: 'Assessment: Low back pain secondary to Modic type 1 endplate changes at L4-5.',
      gives: ['M54.51'],
      quotes: { 'M54.51': 'Modic type 1 endplate changes' },
      asks: [],
    },
    {
      name: 'The cause is stated in the sentence after the finding',
      row: 'D012',
      kind: 'supports',
      note: 'Assessment: MRI shows Modic 1 at L4-5. I believe this is the cause of her low back pain.',
      gives: ['M54.51'],
      quotes: { 'M54.51': 'low back pain' },
    },
    {
      name: 'The pain is named before and the endplates are its generator',
      row: 'D012',
      kind: 'supports',
      note: 'Assessment: Axial back pain, low back pain for 2 years. The pain generator is the L5-S1 endplates; facets and discs were excluded.',
      gives: ['M54.51'],
    },
    {
      name: 'Back pain at a lumbar level put down to the endplate',
      row: 'D012',
      kind: 'supports',
      note: 'HPI: Low back pain.\nAssessment: Her back pain is from the L4-5 endplate.',
      gives: ['M54.51'],
      never: ['M54.9'],
    },
    {
      name: 'Back pain that is nowhere said to be low',
      row: 'D012',
      kind: 'insufficient',
      note: 'Assessment: Back pain due to Modic changes.',
      gives: ['M54.9'],
      never: ['M54.51'],
    },
    {
      name: 'Back pain with a level and no low back pain',
      row: 'D012',
      kind: 'insufficient',
      note: 'Assessment: Chronic pain from endplate changes at L4-5.',
      gives: [],
      never: ['M54.51'],
    },
    {
      name: 'The endplates are those of the neck',
      row: 'D012',
      kind: 'trap',
      note: 'Assessment: Low back pain. Chronic pain from Modic changes at C5-6.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The link is denied',
      row: 'D012',
      kind: 'trap',
      note: 'Assessment: Low back pain. I do not believe the endplate changes are the cause of the low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The radiologist names the link',
      row: 'D012',
      kind: 'trap',
      note: 'Radiology impression: Modic 1 changes L4-5 causing low back pain.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
      withholds: ['M54.51'],
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
      name: 'An attached report, the assessment names the pain',
      row: 'D013',
      kind: 'supports',
      note: 'Assessment: LBP.',
      documents: [
        {
          id: 'mri',
          kind: 'imaging-report',
          text: 'IMPRESSION: Modic type 1 endplate change L4-5.',
        },
      ],
      gives: ['M54.50'],
      withholds: ['M54.51'],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'The provider lists both and says only that they correlate',
      row: 'D013',
      kind: 'supports',
      note: 'Assessment: Low back pain. Modic changes at L5-S1 correlate with her pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
      withholds: ['M54.51'],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'Further work-up is on its way',
      row: 'D013',
      kind: 'insufficient',
      note: 'X-ray lumbar: endplate sclerosis L4-5.\n\nAssessment: Low back pain.\nPlan: MRI ordered.',
      gives: ['M54.50'],
      withholds: ['M54.51'],
      asks: [],
    },
    {
      name: 'The provider names another cause',
      row: 'D013',
      kind: 'insufficient',
      note: 'MRI: Modic type 2 changes at L5-S1.\n\nAssessment: Low back pain due to sacroiliitis.',
      gives: ['M46.1'],
      never: ['M54.51'],
      asks: [],
    },
    {
      name: 'The report finds no endplate change',
      row: 'D013',
      kind: 'trap',
      note: 'MRI lumbar spine: No Modic changes.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
      asks: [],
    },
    {
      name: 'The endplate change in the report is cervical',
      row: 'D013',
      kind: 'trap',
      note: 'MRI cervical spine: Modic changes at C5-6.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Suspected vertebrogenic pain is not coded',
      row: 'D015',
      kind: 'supports',
      note: 'Assessment: Low back pain, possible vertebrogenic low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
      withholds: ['M54.51'],
      asks: [],
    },
    {
      name: 'Consistent with vertebrogenic pain',
      row: 'D015',
      kind: 'supports',
      note: 'A/P: LBP c/w vertebrogenic pain. Refer for MRI.',
      gives: ['M54.50'],
      withholds: ['M54.51'],
      never: ['M54.51', 'M54.89'],
    },
    {
      name: 'Probably due to endplate change',
      row: 'D015',
      kind: 'insufficient',
      note: 'Impression: Low back pain, probably due to endplate changes at L4-5.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'Suspected last year, not mentioned today',
      row: 'D015',
      kind: 'trap',
      note: 'HPI: Last year vertebrogenic pain was suspected elsewhere.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The level contradicts the low back',
      row: 'D012',
      kind: 'trap',
      note: 'Assessment: Low back pain due to Modic changes at C5-6.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'Low back pain put down to the thoracolumbar junction',
      row: 'D012',
      kind: 'supports',
      note: 'Assessment: Low back pain due to Modic changes at T12-L1.',
      gives: ['M54.51'],
    },
    {
      name: 'Neck and low back in the history, pain of no region put down to endplates',
      row: 'D012',
      kind: 'insufficient',
      note: 'HPI: Low back pain and neck pain.\nAssessment: Chronic pain due to endplate changes.',
      gives: [],
      never: ['M54.51'],
    },
    {
      name: 'Endplates of the thoracic and of the lumbar spine',
      row: 'D012',
      kind: 'insufficient',
      note: 'HPI: Low back pain.\nAssessment: Back pain from endplate changes at T8-9 and L4-5.',
      gives: ['M54.50'],
      never: ['M54.51'],
      withholds: ['M54.51'],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'Axial back pain of a patient with low back pain',
      row: 'D012',
      kind: 'supports',
      note: 'HPI: Low back pain for years.\nAssessment: Axial back pain due to Modic changes at L4-5.',
      gives: ['M54.51'],
    },
    {
      name: 'Chronic pain of a patient with low back pain',
      row: 'D012',
      kind: 'supports',
      note: 'HPI: Low back pain for years.\nAssessment: Chronic pain due to Modic changes at L4-5.',
      gives: ['M54.51'],
    },
    {
      name: 'The pain of a patient with low back pain, at L5-S1',
      row: 'D012',
      kind: 'supports',
      note: 'HPI: Low back pain for years.\nAssessment: Her pain is due to Modic changes at L5-S1.',
      gives: ['M54.51'],
    },
    {
      name: 'Low back pain, and vertebrogenic pain suspected',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible vertebrogenic pain.',
      gives: ['M54.50'],
      withholds: ['M54.51'],
      asks: [],
    },
    {
      name: 'The endplates of the mother',
      row: 'D013',
      kind: 'trap',
      note: 'HPI: Mother has Modic changes at L4-5 on MRI.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: [],
      asks: [],
    },
    {
      name: 'Back pain without a site, endplate change in the report',
      row: 'D013',
      kind: 'insufficient',
      note: 'MRI lumbar spine: Modic type 2 changes at L5-S1.\n\nAssessment: Back pain.',
      gives: ['M54.9'],
      withholds: ['M54.51'],
      asks: ['cause-of-low-back-pain', 'site-of-back-pain'],
    },
    {
      name: 'The link stands in an addendum of the provider, after the films were gone over',
      row: 'D012',
      kind: 'supports',
      note: 'Assessment: Low back pain.\nADDENDUM 11/02/2026 16:40: After reviewing the films with Dr. Osei, I attribute the low back pain to the vertebral endplate changes at L4-L5.',
      gives: ['M54.51'],
    },
    {
      name: 'The endplate is prepared for a fusion',
      row: 'D014',
      kind: 'trap',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Low back pain.\nPROCEDURE IN DETAIL: Discectomy at L4-5, endplates were prepared with a rasp.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'The radiologist asks to correlate',
      row: 'D015',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'HISTORY: Low back pain.\nFINDINGS: Modic type 1 changes at L5-S1.\nIMPRESSION: Modic type 1 changes at L5-S1. Correlate clinically for vertebrogenic pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'What another told the patient',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. She was told elsewhere that she has vertebrogenic pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'What is so of patients in general',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. Discussed that Modic changes are sometimes a cause of low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The pain appears so',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain, appears vertebrogenic.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'Criteria that are not met',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. Vertebrogenic low back pain criteria not met.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'One consideration among others',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. A vertebrogenic source is one consideration.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'Too early to say',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. It is too early to call this vertebrogenic.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'What another surgeon thinks',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. His surgeon calls it vertebrogenic.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'What a colleague thinks',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. Dr. Osei feels her pain is vertebrogenic.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'What the patient asks',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. He asks whether he has vertebrogenic pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'What an insurer requires',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. The insurer requires a diagnosis of vertebrogenic pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'A likeness is not the pain itself',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain in a patient with vertebrogenic features.',
      gives: ['M54.50'],
      withholds: ['M54.51'],
    },
    {
      name: 'A visit named for its question',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Patient referred for vertebrogenic low back pain evaluation. Low back pain.',
      gives: ['M54.50'],
      withholds: ['M54.51'],
    },
    {
      name: 'What was talked about',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. Discussed vertebrogenic pain and ablation of the basivertebral nerve.',
      gives: ['M54.50'],
    },
    {
      name: 'In the setting of endplate change is no cause',
      row: 'D013',
      kind: 'insufficient',
      note: 'Assessment: Low back pain in the setting of Modic type 1 changes at L4-5.',
      gives: ['M54.50'],
      never: ['M54.51'],
      withholds: ['M54.51'],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'What can be explained by the endplates is not said to come from them',
      row: 'D013',
      kind: 'trap',
      note: 'Assessment: Low back pain, which can be explained by the endplate changes at L5-S1.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The provider has said that the endplates are not the source',
      row: 'D013',
      kind: 'trap',
      note: 'MRI: Modic type 2 changes at L4-5.\nAssessment: Low back pain. Modic changes are not the source.',
      gives: ['M54.50'],
      withholds: [],
      asks: [],
    },
    {
      name: 'Yet to be proven',
      row: 'D015',
      kind: 'trap',
      note: 'Assessment: Low back pain. Vertebrogenic pain remains to be proven.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The endplates are what hurts',
      row: 'D015',
      kind: 'supports',
      note: 'Assessment: Low back pain. In my judgment the endplates at L4-5 are what hurts.',
      gives: ['M54.51'],
      never: ['M54.50'],
    },
    {
      name: 'The endplates generate the lumbar pain',
      row: 'D015',
      kind: 'supports',
      note: 'Assessment: Her lumbar pain is generated by the L5-S1 end plates.',
      gives: ['M54.51'],
      never: ['M54.50'],
    },
    {
      name: 'The effect is named by a pronoun',
      row: 'D015',
      kind: 'supports',
      note: 'Assessment: Low back pain, and I believe the damaged endplates are generating it.',
      gives: ['M54.51'],
      never: ['M54.50'],
    },
  ],
});

/** The endplate that a surgeon prepares is no change of it. */
const TELLS_WHAT_WAS_DONE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'procedure',
  'procedure-detail',
]);

/** Pain and endplate change side by side: M54.51 waits for a statement, and the provider is asked for it. */
function withoutStatement(facts: Facts): RuleFinding[] {
  const found = facts
    .mentioned(...ENDPLATE)
    .filter(
      (mention) =>
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        !mention.elsewhere &&
        !isOfUpperSpine(mention) &&
        !TELLS_WHAT_WAS_DONE.has(mention.section),
    );
  const pain = facts.diagnosed(...LOW_BACK_PAIN, 'back-pain');
  if (found.length === 0 || pain.length === 0) return [];
  // The provider has answered: the pain comes from elsewhere.
  if (facts.unrelated(pain, found)) return [];
  const block: RuleFinding = {
    stance: 'blocks',
    code: 'M54.51',
    hard: false,
    evidence: found,
    because: found.every((mention) => mention.author === 'radiologist')
      ? 'Endplate change is in the imaging report only; the provider does not say that the pain comes from it.'
      : 'Endplate change is noted, but the provider does not say that the low back pain comes from it.',
    wouldNeed: 'a statement by the treating provider of what causes the pain',
    where: 'assessment',
  };
  const pending = isWorkUpPending(facts);
  if (pending || causesOfBackPain(facts).length > 0) return [block];
  return [
    block,
    {
      stance: 'asks',
      topic: 'cause-of-low-back-pain',
      indicators: [...pain, ...found],
      because:
        'Low back pain and endplate change stand in the record of this encounter without a stated relation.',
    },
  ];
}
