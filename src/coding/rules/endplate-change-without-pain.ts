import { BACK_PAIN, FACET_PAIN, isOfUpperSpine, LOW_BACK_PAIN } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** The Index has no entry for Modic change: without pain there is nothing that a code of M54 could say. */
export default defineRule({
  id: 'endplate-change-without-pain',
  version: 1,
  title: 'Endplate change without back pain has no code of its own, and its meaning is asked',
  codes: ['M54.51'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'no entry for Modic or endplate change' },
    { source: 'ICD-10-CM Official Guidelines', section: 'III.B by analogy; IV.D' },
  ],
  exceptions: ['A finding that stands in the imaging report only is not asked about'],
  check: (facts): readonly RuleFinding[] => {
    const found = facts
      .diagnosed('modic-change', 'endplate-change')
      .filter((mention) => !mention.elsewhere && !isOfUpperSpine(mention));
    if (found.length === 0 || facts.setting === 'diagnostic') return [];
    if (facts.stated(...LOW_BACK_PAIN, ...BACK_PAIN, ...FACET_PAIN).length > 0) return [];
    return [
      {
        stance: 'blocks',
        code: 'M54.51',
        hard: false,
        evidence: found,
        because: 'Endplate change is documented, and no pain of the low back.',
        wouldNeed: 'a diagnosis for the finding, when there is one',
        where: 'assessment',
      },
      {
        stance: 'asks',
        topic: 'clinical-significance-of-finding',
        indicators: found,
        because: 'An endplate finding is listed as a diagnosis and no condition is stated for it.',
      },
    ];
  },
  examples: [
    {
      name: 'Modic change listed without pain',
      row: 'D014',
      kind: 'supports',
      note: 'Assessment: Modic type 2 changes at L4-5, asymptomatic.',
      gives: [],
      never: ['M54.51', 'M54.50'],
      withholds: ['M54.51'],
      asks: ['clinical-significance-of-finding'],
    },
    {
      name: 'Endplate degeneration beside another problem',
      row: 'D014',
      kind: 'supports',
      note: 'A/P: 1. Vertebral endplate degeneration L5-S1. 2. Hypertension, stable.',
      gives: [],
      asks: ['clinical-significance-of-finding'],
    },
    {
      name: 'The finding stands in the report only',
      row: 'D014',
      kind: 'insufficient',
      note: 'MRI lumbar spine: Modic type 2 changes at L4-5.\n\nAssessment: Hypertension.',
      gives: [],
      asks: [],
    },
    {
      name: 'Low back pain is in the note',
      row: 'D014',
      kind: 'insufficient',
      note: 'HPI: Low back pain.\nAssessment: Modic changes at L4-5. Hip pain.',
      gives: [],
      never: ['M54.51'],
      asks: [],
    },
    {
      name: 'The pain is said to come from the facet joints',
      row: 'D014',
      kind: 'trap',
      note: 'Assessment: Facetogenic low back pain. Modic changes are not the source.',
      gives: ['M54.59'],
      withholds: [],
      asks: ['cause-of-low-back-pain'],
    },
    {
      name: 'Facet-mediated pain without a region',
      row: 'D014',
      kind: 'trap',
      note: 'Assessment: Facet-mediated pain. Endplate changes at L4-5.',
      gives: ['M54.59'],
      withholds: [],
    },
    {
      name: 'Endplate change of the neck',
      row: 'D014',
      kind: 'trap',
      note: 'Assessment: Modic changes at C5-6.',
      gives: [],
      never: ['M54.51'],
      asks: [],
    },
    {
      name: 'Endplate change denied',
      row: 'D014',
      kind: 'trap',
      note: 'Assessment: Hip pain. No Modic changes on MRI.',
      gives: [],
      never: ['M54.51'],
      asks: [],
    },
    {
      name: 'The reader of a study is not asked',
      row: 'D014',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Hip pain.\nTECHNIQUE: Standard.\nIMPRESSION: Modic type 2 changes at L4-5.',
      gives: [],
      withholds: [],
      asks: [],
    },
  ],
});
