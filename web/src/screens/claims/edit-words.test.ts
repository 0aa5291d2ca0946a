import { expect, it } from 'vitest';
import { editWords } from './edit-words.ts';

it.each([
  ['not-supported-by-note', 'Not supported by note'],
  ['icd9-mixed', 'ICD-9 mixed'],
  ['excludes1-pair', 'Excludes1 pair'],
])('writes the edit %s as a heading', (edit, words) => {
  expect(editWords(edit)).toBe(words);
});
