import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';
import { type SeventhFault, seventhCharacterOf } from '../seventh-character.ts';

const BECAUSE = {
  missing: 'needs a 7th character, and is not valid without it',
  'placeholder-missing':
    'has its 7th character in the wrong place: the placeholder X fills the places before it',
  wrong: 'has a 7th character that its category does not have',
  'not-taken': 'takes no 7th character',
} as const satisfies Record<SeventhFault['fault'], string>;

/** The phase of treatment chooses the character; the form alone tells only that it is missing or wrong. */
export default defineEdit({
  id: 'seventh-character-fits',
  edit: 'seventh-character',
  kind: 'validity',
  looksAt: 'code',
  title: 'A code has the 7th character that its category asks for, in the 7th place',
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.4, I.A.5, I.C.19.a' },
    { source: 'ICD-10-CM Tabular List', section: 'notes on 7th characters' },
  ],
  exceptions: ['A code that lacks more than its 7th character is told as a header'],
  owner: 'coder',
  check: ({ status, shown }: CodeFacts, { codebook, date }) => {
    if (status === undefined) return NOTHING;
    const found = seventhCharacterOf(shown, codebook, date);
    if (found === undefined) return NOTHING;
    return [
      {
        severity: 'error',
        codes: [shown],
        because:
          `${shown} ${BECAUSE[found.fault]}. ${found.suggest.length > 1 ? 'The phase of treatment in the documentation chooses among them.' : ''}`.trim(),
        suggest: found.suggest,
      },
    ];
  },
  examples: [
    {
      name: 'A strain without the phase of treatment',
      claim: { diagnoses: ['S39.012'] },
      gives: [
        {
          severity: 'error',
          codes: ['S39.012'],
          suggest: ['S39.012A', 'S39.012D', 'S39.012S'],
          because: 'needs a 7th character',
        },
      ],
    },
    {
      name: 'A strain with it',
      claim: { diagnoses: ['S39.012A'] },
      gives: [],
    },
    {
      name: 'A sprain without placeholders and character',
      claim: { diagnoses: ['S33.5'] },
      gives: [
        {
          severity: 'error',
          codes: ['S33.5'],
          suggest: ['S33.5XXA', 'S33.5XXD', 'S33.5XXS'],
        },
      ],
    },
    {
      name: 'A sprain without placeholders',
      claim: { diagnoses: ['S33.5A', 'S33.6XXD'] },
      gives: [
        {
          severity: 'error',
          codes: ['S33.5A'],
          suggest: ['S33.5XXA'],
          because: 'placeholder X',
        },
      ],
    },
    {
      name: 'A character of fractures on a strain',
      claim: { diagnoses: ['S39.012G'] },
      gives: [
        {
          severity: 'error',
          codes: ['S39.012G'],
          suggest: ['S39.012A', 'S39.012D', 'S39.012S'],
          because: 'does not have',
        },
      ],
    },
    {
      name: 'The same character on a fracture',
      claim: { diagnoses: ['S32.010G'] },
      gives: [],
    },
    {
      name: 'A character on a code that takes none',
      claim: { diagnoses: ['M54.50A', 'M54.51XA'] },
      gives: [
        { severity: 'error', codes: ['M54.50A'], suggest: ['M54.50'], because: 'takes no' },
        { severity: 'error', codes: ['M54.51XA'], suggest: ['M54.51'] },
      ],
    },
    {
      name: 'A header that lacks more than the character',
      claim: { diagnoses: ['S39.01'] },
      gives: [],
    },
    {
      name: 'A header without 7th characters beneath',
      claim: { diagnoses: ['M47.81'] },
      gives: [],
    },
    {
      name: 'A code that is simply unknown',
      claim: { diagnoses: ['M54.57'] },
      gives: [],
    },
  ],
});
