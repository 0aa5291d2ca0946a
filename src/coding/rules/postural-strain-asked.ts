import { isOfUpperSpine } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { isOfLowBack } from '../low-back-injury.ts';

/** The Index parts a postural strain from the injury: "Strain, postural" is a soft tissue disorder due to use (M70.-). */
export default defineRule({
  id: 'postural-strain-asked',
  version: 1,
  title:
    'A postural strain of the low back is no current injury, and the provider is asked what it is',
  codes: ['S39.012', 'M54.50'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Strain, postural' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.C.13.b' },
  ],
  exceptions: ['A strain that is named besides, without posture', 'Postural pain is M54.50'],
  check: (facts): readonly RuleFinding[] => {
    const strains = facts
      .diagnosed('postural-strain')
      .filter((mention) => !isOfUpperSpine(mention) && isOfLowBack(facts, mention));
    if (strains.length === 0) return [];
    return [
      {
        stance: 'blocks',
        code: 'S39.012-',
        hard: false,
        evidence: strains,
        because:
          'The strain is called postural; the Index leads to a soft tissue disorder due to use, not to an injury.',
        wouldNeed: 'a statement that there is a current injury, with its date',
        where: 'assessment',
      },
      {
        stance: 'asks',
        topic: 'low-back-injury-status',
        indicators: strains,
        because:
          'A strain is called postural: a current injury, a disorder due to use, or pain only is not said.',
      },
    ];
  },
  examples: [
    {
      name: 'Low back pain and postural strain',
      row: 'D009',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, postural strain.',
      gives: ['M54.50'],
      never: ['S39.012A'],
      withholds: ['S39.012-'],
      asks: ['low-back-injury-status'],
      asksAbout: ['postural strain'],
    },
    {
      name: 'Lumbar postural strain alone',
      row: 'D009',
      kind: 'insufficient',
      note: 'Assessment: Lumbar postural strain.',
      gives: [],
      withholds: ['S39.012-'],
      asks: ['low-back-injury-status'],
    },
    {
      name: 'A strain after lifting in a patient with poor posture',
      row: 'D086',
      kind: 'supports',
      note: 'Assessment: Acute lumbar strain after lifting. Poor posture.',
      gives: ['S39.012A'],
      asks: [],
    },
    {
      name: 'Postural pain',
      row: 'D009',
      kind: 'trap',
      note: 'Assessment: Postural low back pain.',
      gives: ['M54.50'],
      withholds: [],
      asks: [],
    },
    {
      name: 'Postural strain of the neck',
      row: 'D009',
      kind: 'trap',
      note: 'Assessment: Postural strain of the neck. Low back pain.',
      gives: ['M54.50'],
      withholds: [],
      asks: [],
    },
    {
      name: 'No postural strain',
      row: 'D009',
      kind: 'trap',
      note: 'Assessment: Low back pain. No postural strain.',
      gives: ['M54.50'],
      withholds: [],
      asks: [],
    },
  ],
});
