import { codeGroup } from '../code-groups.ts';
import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

const isPregnancy = codeGroup('pregnancy');

/** I.C.15.a.1: chapter 15 has sequencing priority over all other chapters. */
export default defineEdit({
  id: 'pregnancy-stands-first',
  edit: 'sequence',
  kind: 'validity',
  looksAt: 'claim',
  title: 'A code of chapter 15 stands before codes of other chapters',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.15.a.1' }],
  exceptions: [
    'A pregnancy that the provider calls incidental is Z33.1 and has no code of chapter 15',
  ],
  owner: 'coder',
  check: ({ codes, firstListed }: ClaimFacts) => {
    const first = codes[firstListed]?.code;
    if (first === undefined || isPregnancy(first)) return NOTHING;
    const place = codes.findIndex(({ code }) => code !== undefined && isPregnancy(code));
    const pregnancy = codes[place]?.code;
    if (pregnancy === undefined) return NOTHING;
    return [
      {
        severity: 'error',
        codes: [first, pregnancy],
        because: `${pregnancy} stands before ${first}: codes of chapter 15 come first.`,
        suggest: [pregnancy, first],
        diagnosis: place,
      },
    ];
  },
  examples: [
    {
      name: 'Low back pain before the pregnancy it complicates',
      claim: { diagnoses: ['M54.50', 'O99.891', 'Z3A.28'] },
      gives: [{ severity: 'error', codes: ['M54.50', 'O99.891'], suggest: ['O99.891', 'M54.50'] }],
    },
    {
      name: 'The pregnancy first',
      claim: { diagnoses: ['O99.891', 'M54.50', 'Z3A.28'] },
      gives: [],
    },
    {
      name: 'An incidental pregnancy',
      claim: { diagnoses: ['M54.50', 'Z33.1'] },
      gives: [],
    },
  ],
});
