import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';
import type { WritingFault } from '../written-code.ts';

const BECAUSE = {
  empty: 'There is no code in this place.',
  placeholder: 'A placeholder stands where a code belongs.',
  dot: 'X12 writes diagnosis codes without the dot; payers’ front ends reject it.',
  space: 'There are spaces in or around the code.',
  'lower-case': 'Diagnosis codes are written in upper case.',
  'letter-for-digit': 'A letter stands for a digit: O for zero, or I or L for one.',
} as const satisfies Record<Exclude<WritingFault['fault'], 'shape' | 'icd-9'>, string>;

/** The form of a code; whether such a code exists is asked by other edits, of the code that is meant. */
export default defineEdit({
  id: 'code-is-well-formed',
  edit: 'code-malformed',
  kind: 'validity',
  looksAt: 'code',
  title: 'A diagnosis code is written as the format of the claim demands',
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.2 to I.A.5' },
    { source: 'X12 005010X222A1', section: '2300 HI' },
  ],
  exceptions: ['Outside of X12 a code may stand with or without its dot'],
  owner: 'billing',
  check: ({ fault, code, shown, isIcd9 }: CodeFacts) => {
    if (fault === undefined || fault.fault === 'icd-9' || isIcd9) return NOTHING;
    return [
      {
        severity: 'error',
        codes: shown === '' ? [] : [shown],
        because: fault.fault === 'shape' ? fault.reason : BECAUSE[fault.fault],
        suggest: code === undefined ? [] : [code],
      },
    ];
  },
  examples: [
    {
      name: 'A dot in X12',
      claim: { isX12: true, diagnoses: [{ code: 'M54.50', qualifier: 'ABK' }] },
      gives: [{ severity: 'error', codes: ['M54.50'], suggest: ['M54.50'], because: 'dot' }],
    },
    {
      name: 'The same code as X12 writes it',
      claim: { isX12: true, diagnoses: ['M54.50'] },
      gives: [],
    },
    {
      name: 'A dot where dots are welcome, and none',
      claim: { diagnoses: ['M54.50', 'G8929'] },
      gives: [],
    },
    {
      name: 'Lower case',
      claim: { diagnoses: ['m54.50'] },
      gives: [{ severity: 'error', codes: ['M54.50'], suggest: ['M54.50'], because: 'upper case' }],
    },
    {
      name: 'A space behind the code, and one inside',
      claim: { diagnoses: ['M54.50 ', 'G89 .29'] },
      gives: [
        { severity: 'error', codes: ['M54.50'], suggest: ['M54.50'], because: 'spaces' },
        { severity: 'error', codes: ['G89.29'], suggest: ['G89.29'], because: 'spaces' },
      ],
    },
    {
      name: 'The letter O for the zero',
      claim: { diagnoses: ['M54.5O'] },
      gives: [{ severity: 'error', codes: ['M54.50'], suggest: ['M54.50'], because: 'O for zero' }],
    },
    {
      name: 'A chapter that begins with the letter O',
      claim: { diagnoses: ['O99.891'] },
      gives: [],
    },
    {
      name: 'A placeholder, and an empty place',
      claim: { diagnoses: ['TBD', ''] },
      gives: [
        { severity: 'error', codes: ['TBD'], suggest: [], because: 'placeholder' },
        { severity: 'error', codes: [], suggest: [], because: 'no code' },
      ],
    },
    {
      name: 'A range of codes, as notes print it',
      claim: { diagnoses: ['M54.5-'] },
      gives: [{ severity: 'error', codes: ['M54.5-'], suggest: [], because: 'dash' }],
    },
    {
      name: 'An empty place under a qualifier of ICD-9-CM',
      claim: { isX12: true, diagnoses: [{ code: '', qualifier: 'BK', system: 'icd-9-cm' }] },
      gives: [{ severity: 'error', codes: [], because: 'no code' }],
    },
    {
      name: 'A code of ICD-9-CM is told by another edit',
      claim: { diagnoses: ['724.2'] },
      gives: [],
    },
  ],
});
