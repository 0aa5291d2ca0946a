import { defineRule, type RuleFinding } from '../define-rule.ts';
import { MAY_BE_SUSPECTED } from '../low-back-injury.ts';

const PAIN = 'low-back-pain';

/** IV.H: a probable strain or fracture is not coded; the low back pain that the note records is. */
export default defineRule({
  id: 'uncertain-injury-leaves-the-pain',
  version: 1,
  title: 'A suspected strain, sprain or fracture leaves the low back pain as the code',
  codes: ['M54.50', 'S39.012', 'S33.5', 'S32.0', 'M48.5'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.H, IV.D' }],
  exceptions: ['A definite cause in the same note replaces the pain'],
  check: (facts): readonly RuleFinding[] => {
    const suspected = facts.uncertain(...MAY_BE_SUSPECTED);
    if (suspected.length === 0 || facts.diagnosed(...MAY_BE_SUSPECTED, PAIN).length > 0) return [];
    // "low back pain, strain vs sprain": the doubt is about the cause, the pain is there
    const pain = [...facts.stated(PAIN), ...facts.uncertain(PAIN)];
    if (pain.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M54.50',
        evidence: pain,
        because:
          'The injury is named with words of uncertainty; what is certain is the low back pain.',
      },
    ];
  },
  examples: [
    {
      name: 'Probable strain, pain in the history',
      row: 'D086',
      kind: 'insufficient',
      note: 'HPI: Low back pain for 2 days after yard work.\nAssessment: Probable lumbar strain.\nPlan: rest.',
      gives: ['M54.50'],
      never: ['S39.012A'],
      quotes: { 'M54.50': 'Low back pain' },
    },
    {
      name: 'Doubt between two injuries',
      row: 'D089',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, lumbar sprain vs strain.',
      gives: ['M54.50'],
      never: ['S39.012A', 'S33.5XXA'],
    },
    {
      name: 'Suspected compression fracture',
      row: 'D108',
      kind: 'trap',
      note: 'CC: low back pain\nImpression: Suspected L2 compression fracture, x-ray ordered.',
      gives: ['M54.50'],
      never: ['M48.56XA', 'S32.020A'],
    },
    {
      name: 'Doubt and no pain recorded',
      note: 'Assessment: Possible lumbar strain.',
      gives: [],
    },
    {
      name: 'A definite strain beside a suspected fracture',
      note: 'HPI: lower back pain since a fall.\nAssessment: Lumbar strain. Rule out compression fracture.',
      gives: ['S39.012A'],
      never: ['M54.50', 'M48.56XA'],
    },
    {
      name: 'A questioned strain, and a note without headings before it',
      row: 'D086',
      kind: 'insufficient',
      note: 'Lumbar pain for 5 days after gardening. No red flags.\nImp: ?muscular strain.\nRx: paracetamol.',
      gives: ['M54.50'],
      never: ['S39.012A'],
    },
  ],
});
