import { expect, it } from 'vitest';
import { proportion, proportionWords } from './proportion.ts';

it.each([
  [10, 10, '10 of 10, 100 % (72 to 100 %)'],
  [15, 15, '15 of 15, 100 % (80 to 100 %)'],
  [57, 60, '57 of 60, 95 % (86 to 98 %)'],
  [95, 100, '95 of 100, 95 % (89 to 98 %)'],
  [190, 200, '190 of 200, 95 % (91 to 97 %)'],
  [0, 12, '0 of 12, 0 % (0 to 24 %)'],
  [0, 0, '0 of 0'],
  // whole numbers would close the interval up
  [16, 1745, '16 of 1745, 0.9 % (0.6 to 1.5 %)'],
  [512_345, 1_000_000, '512345 of 1000000, 51.2 % (51.1 to 51.3 %)'],
])('%i of %i is written with its interval', (count, of, words) => {
  expect(proportionWords(proportion(count, of))).toBe(words);
});

it('a share just short of all is not written as all', () => {
  expect(proportionWords(proportion(999, 1000))).toContain('99.9 %');
});

it('the interval is the set of true shares that a test at 5 % would not reject', () => {
  const { low = 0, high = 0 } = proportion(57, 60);
  for (const edge of [low, high])
    expect(Math.abs(57 / 60 - edge) / Math.sqrt((edge * (1 - edge)) / 60)).toBeCloseTo(1.96, 3);
});
