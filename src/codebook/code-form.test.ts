import { expect, test } from 'vitest';
import { codesAbove, readCodeForm } from './code-form.ts';

test.each([
  ['M54.51', 'M54.51'],
  [' m5451 ', 'M54.51'],
  ['s39012a', 'S39.012A'],
  ['S33.5XXA', 'S33.5XXA'],
  ['m54', 'M54'],
  ['Z3A.20', 'Z3A.20'],
  ['qa0012', 'QA0.012'],
])('%s is read as %s', (written, code) => {
  expect(readCodeForm(written)).toEqual({ code });
});

test.each([
  ['', 'There is no code.'],
  ['M54.5-', 'A dash stands for a range of codes; a claim needs one code.'],
  ['M54,5', 'A code holds only letters, digits and one dot.'],
  ['M54.5.1', 'A code holds one dot only, after the third character.'],
  ['M5', 'A code has at least three characters.'],
  ['M54.51XXA', 'A code has at most seven characters.'],
  ['54.51', 'A code starts with a letter.'],
  ['BACK', 'The second or the third character of a code is a digit.'],
  ['M54.', 'Nothing follows the dot.'],
  ['M545.1', 'The dot stands after the third character.'],
])('%s is malformed, and why', (written, reason) => {
  expect(readCodeForm(written)).toEqual({ reason });
});

test('the codes above a code come nearest first', () => {
  expect(codesAbove('S39.012A')).toEqual(['S39.012', 'S39.01', 'S39.0', 'S39']);
  expect(codesAbove('M54')).toEqual([]);
});
