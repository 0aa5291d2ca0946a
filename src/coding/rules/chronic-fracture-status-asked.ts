import { defineRule, type RuleFinding } from '../define-rule.ts';
import { fracturesOfUnclearAge, vertebralFractures } from '../vertebral-fracture.ts';

/** "Chronic" may mean healed (history) or still under care; the codes differ (M84.4 inclusion term, Z87.3-). */
export default defineRule({
  id: 'chronic-fracture-status-asked',
  version: 1,
  title: 'A vertebral fracture that is called chronic is not coded until its status is known',
  codes: ['M48.5'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.b, I.C.13.c' },
    { source: 'ICD-10-CM Tabular List', section: 'M84.4 inclusion term: chronic fracture' },
  ],
  exceptions: ['A current fracture in the same note is coded, and asked about, for itself'],
  check: (facts): readonly RuleFinding[] => {
    const chronic = fracturesOfUnclearAge(facts);
    if (chronic.length === 0 || vertebralFractures(facts).length > 0) return [];
    return [
      {
        stance: 'blocks',
        code: 'M48.5-',
        hard: false,
        evidence: chronic,
        because:
          'The fracture is called chronic; whether it is healed or still under care is not said.',
        wouldNeed: 'the status of the fracture (current, healing, healed) and its cause',
        where: 'assessment',
      },
      {
        stance: 'asks',
        topic: 'vertebral-fracture-cause',
        indicators: chronic,
        because: 'A fracture is called chronic, and its status and cause are not stated.',
      },
    ];
  },
  examples: [
    {
      name: 'Chronic fracture',
      row: 'D108',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Chronic L1 compression fracture.',
      gives: ['M54.50'],
      never: ['M48.56XA'],
      withholds: ['M48.5-'],
      asks: ['vertebral-fracture-cause'],
    },
    {
      name: 'Acute fracture beside a chronic one',
      row: 'D104',
      kind: 'supports',
      note: 'Assessment: Acute osteoporotic L2 compression fracture. Chronic L4 compression fracture.',
      gives: ['M80.08XA'],
      asks: [],
    },
    {
      name: 'Acute on chronic is of now',
      row: 'D108',
      kind: 'supports',
      note: 'Assessment: Acute on chronic L1 compression fracture, nontraumatic.',
      gives: ['M48.56XA'],
      asks: [],
    },
  ],
});
