import { isInjurySequela } from '../../codebook/injury-relation.ts';
import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

/** I.B.10: what is treated now comes first, then the injury that left it, with the 7th character S. */
export default defineEdit({
  id: 'sequela-follows-its-condition',
  edit: 'sequence',
  kind: 'validity',
  looksAt: 'claim',
  title: 'A sequela code stands behind the condition that the injury left',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.B.10, I.C.19.a' }],
  exceptions: [],
  owner: 'coder',
  check: ({ codes, firstListed }: ClaimFacts) => {
    const first = codes[firstListed]?.code;
    if (first === undefined || !isInjurySequela(first)) return NOTHING;
    const next = codes.find(({ code }) => code !== undefined && !isInjurySequela(code))?.code;
    return [
      {
        severity: 'warning',
        codes: [first],
        because:
          next === undefined
            ? `${first} stands alone: the code of the condition that the injury left comes first.`
            : `${first} stands first: the condition that the injury left comes before it.`,
        suggest: next === undefined ? [] : [next, first],
        diagnosis: firstListed,
      },
    ];
  },
  examples: [
    {
      name: 'The old strain before the pain it left',
      claim: { diagnoses: ['S39.012S', 'M54.50'] },
      gives: [{ severity: 'warning', codes: ['S39.012S'], suggest: ['M54.50', 'S39.012S'] }],
    },
    {
      name: 'The old strain alone',
      claim: { diagnoses: ['S39.012S'] },
      gives: [{ severity: 'warning', codes: ['S39.012S'], because: 'alone' }],
    },
    {
      name: 'The pain first',
      claim: { diagnoses: ['M54.50', 'S39.012S'] },
      gives: [],
    },
    {
      name: 'A current strain first',
      claim: { diagnoses: ['S39.012A'] },
      gives: [],
    },
  ],
});
