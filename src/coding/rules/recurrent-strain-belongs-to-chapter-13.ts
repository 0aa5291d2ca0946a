import { defineRule, type RuleFinding } from '../define-rule.ts';
import { injuriesNotOfNow, SPRAINS, STRAINS } from '../low-back-injury.ts';

/** I.C.13.b: chronic and recurrent conditions of muscle are chapter 13; when it cannot be told, the provider is asked. */
export default defineRule({
  id: 'recurrent-strain-belongs-to-chapter-13',
  version: 1,
  title: 'A chronic, recurrent or old strain of the low back is not coded as a current injury',
  codes: ['S39.012', 'S33.5', 'M54.50'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.b' },
    { source: 'ICD-10-CM Tabular List', section: 'Block M50-M54 Excludes1: current injury' },
  ],
  exceptions: [
    '"Acute on chronic" names an injury of now',
    'No question when the provider says that there was no new injury',
  ],
  check: (facts): readonly RuleFinding[] => {
    const lasting = injuriesNotOfNow(facts, [...STRAINS, ...SPRAINS]);
    if (lasting.length === 0) return [];
    const settled = facts.mentioned('nontraumatic').length > 0;
    return [
      {
        stance: 'supports',
        code: 'M54.50',
        evidence: lasting,
        because:
          'The provider calls the strain chronic, recurrent or old; what is treated is a condition of chapter 13.',
      },
      {
        stance: 'blocks',
        code: 'S39.012-',
        hard: false,
        evidence: lasting,
        because: 'The words do not describe an injury of now.',
        wouldNeed: 'a statement that there is a current injury, with its date',
        where: 'assessment',
      },
      ...(settled
        ? []
        : [
            {
              stance: 'asks',
              topic: 'low-back-injury-status',
              indicators: lasting,
              because:
                'A strain is called chronic, recurrent or old, and whether there is a current injury is not said.',
            } as const,
          ]),
    ];
  },
  examples: [
    {
      name: 'Recurrent lumbar strain',
      row: 'D007',
      kind: 'supports',
      note: 'Assessment: Recurrent lumbar strain.',
      gives: ['M54.50'],
      never: ['S39.012A'],
      withholds: ['S39.012-'],
      asks: ['low-back-injury-status'],
    },
    {
      name: 'A strain with neither date nor status is the injury of the Index',
      row: 'D007',
      kind: 'insufficient',
      note: 'Assessment: Lumbar strain.',
      gives: ['S39.012A'],
      never: ['M54.50'],
      asks: [],
    },
    {
      name: 'Chronic back strain without new injury',
      row: 'D086',
      kind: 'insufficient',
      note: 'A/P: Chronic low back strain, no new injury. Core strengthening.',
      gives: ['M54.50'],
      never: ['S39.012A'],
      asks: [],
    },
    {
      name: 'Chronic lumbar sprain',
      row: 'D089',
      kind: 'insufficient',
      note: 'Impression: Chronic lumbar sprain.',
      gives: ['M54.50'],
      never: ['S33.5XXA'],
    },
    {
      name: 'Chronic pain after a strain of another year',
      row: 'D088',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain since lumbar strain in 2017.',
      gives: ['M54.50'],
      never: ['S39.012A', 'S39.012S'],
      asks: ['low-back-injury-status'],
    },
    {
      name: 'Acute strain beside chronic pain',
      row: 'D086',
      kind: 'supports',
      note: 'Assessment: Acute lumbar strain on top of chronic low back pain.',
      gives: ['S39.012A'],
      asks: [],
    },
    {
      name: 'Acute on chronic strain with a new event',
      row: 'D086',
      kind: 'supports',
      note: 'HPI: Lifted a heavy couch yesterday.\nAssessment: Acute on chronic lumbar strain.',
      gives: ['S39.012A'],
    },
    {
      name: 'Chronic strain of the neck',
      row: 'D086',
      kind: 'trap',
      note: 'Assessment: Muscle strain, chronic, of the cervical spine. Thoracic spine pain.',
      gives: ['M54.6'],
      never: ['M54.50', 'S39.012A'],
    },
    {
      name: 'A chronic strain and an acute one',
      row: 'D086',
      kind: 'supports',
      note: 'Assessment: Chronic lumbar strain. Now acute low back strain after a fall.',
      gives: ['S39.012A'],
    },
  ],
});
