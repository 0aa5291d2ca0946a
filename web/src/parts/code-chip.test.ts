import { expect, it } from 'vitest';
import { dotted } from './code-chip.tsx';

it.each([
  ['M5450', 'M54.50'],
  ['S39012A', 'S39.012A'],
  ['M54.50', 'M54.50'],
  ['R52', 'R52'],
  ['7242', '7242'],
])('writes %s as %s', (code, written) => {
  expect(dotted(code)).toBe(written);
});
