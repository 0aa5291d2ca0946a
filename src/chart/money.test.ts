import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { formatCents, parseCents } from './money.ts';

test.each([
  ['100', 10000],
  ['100.5', 10050],
  ['100.50', 10050],
  ['100.500', 10050],
  ['.5', 50],
  ['-.50', -50],
  ['+3', 300],
  ['0', 0],
  ['-0', 0],
  ['9999999999999.99', 999999999999999],
])('%s is read exactly', (text, cents) => {
  expect(parseCents(text)).toBe(cents);
});

test.each(['', '-', '.', '1,000', '1.005', '1e3', 'USD 5', '99999999999999'])(
  '%j is no amount that can be kept exactly',
  (text) => {
    expect(parseCents(text)).toBeUndefined();
  },
);

test('what is written is read back', () => {
  assert(
    property(integer({ min: -999_999_999_999, max: 999_999_999_999 }), (cents) => {
      expect(parseCents(formatCents(cents))).toBe(cents === 0 ? 0 : cents);
    }),
  );
});
