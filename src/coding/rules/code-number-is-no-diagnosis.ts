import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';

/** A condition or symptom in the same sentence or in one beside it: the number then repeats what words say. */
function hasWords(facts: Facts, number: Mention): boolean {
  return facts.evidence.mentions.some(
    ({ kind, document, section, sentence }) =>
      (kind === 'condition' || kind === 'symptom') &&
      document === number.document &&
      section === number.section &&
      Math.abs(sentence - number.sentence) <= 1,
  );
}

/** I.A.19: the code follows the provider's statement that the patient has the condition; a number states nothing. */
export default defineRule({
  id: 'code-number-is-no-diagnosis',
  version: 1,
  title: 'A code number in the place of a diagnosis states no diagnosis',
  codes: ['M54.50', 'M54.51', 'M54.59'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, IV.D' }],
  exceptions: ['A number that stands beside the words of a condition repeats them'],
  check: (facts): readonly RuleFinding[] => {
    const alone = facts.diagnosed('code-number').filter((number) => !hasWords(facts, number));
    if (alone.length === 0) return [];
    return [
      {
        stance: 'remarks',
        id: 'code-number-without-words',
        severity: 'warning',
        because:
          'A code number stands where the diagnosis belongs. A code is assigned for what the provider states in words; the number was not read as a diagnosis.',
        owner: 'provider',
        evidence: alone,
      },
    ];
  },
  examples: [
    {
      name: 'Only a number under the heading',
      kind: 'insufficient',
      note: 'CC: check-up.\nDx: M54.51\nPlan: PT.',
      gives: [],
      finds: ['code-number-without-words'],
    },
    {
      name: 'The number repeats the words',
      kind: 'supports',
      note: 'Dx: M54.50 Low back pain, unspecified.',
      gives: ['M54.50'],
      lacks: ['code-number-without-words'],
    },
    {
      name: 'The words stand on the next line',
      kind: 'supports',
      note: 'Assessment:\nM54.50\nLow back pain',
      gives: ['M54.50'],
      lacks: ['code-number-without-words'],
    },
    {
      name: 'A finding beside the number is no diagnosis',
      kind: 'insufficient',
      note: 'Assessment: M54.51. Follow up in 3 weeks.',
      gives: [],
      finds: ['code-number-without-words'],
    },
    {
      name: 'The complaint far above does not speak for the number',
      kind: 'insufficient',
      note: 'CC: low back pain.\nExam: normal gait.\nAssessment: M54.51',
      gives: [],
      finds: ['code-number-without-words'],
    },
    {
      name: 'The words of a condition before the number',
      kind: 'supports',
      note: 'Assessment: L4-5 disc herniation, M51.26.',
      gives: ['M51.26'],
      lacks: ['code-number-without-words'],
    },
    {
      name: 'A number far behind the words of another condition',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Doing well. Slept well. Return in 3 weeks. M51.26.',
      gives: ['M54.50'],
      finds: ['code-number-without-words'],
    },
    {
      name: 'The history just above the assessment does not speak for the number',
      kind: 'insufficient',
      note: 'HPI: Low back pain.\nAssessment: M54.51',
      gives: [],
      finds: ['code-number-without-words'],
    },
    {
      name: 'A number on the problem list',
      kind: 'trap',
      note: 'Problem list: M54.51\nAssessment: Knee pain.',
      gives: [],
      lacks: ['code-number-without-words'],
    },
  ],
});
