import { assert, integer, property, stringMatching } from 'fast-check';
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

test('an amount is what its pattern says, to the cent', () => {
  assert(
    property(stringMatching(/^[-+]?\d{0,14}\.?[\d.]{0,4}0{0,2}$/), (text) => {
      const match = /^([-+]?)(\d{0,13})(?:\.(\d{0,2})0*)?$/.exec(text);
      const [, sign, whole = '', decimals = ''] = match ?? [];
      const isAmount = match !== null && whole + decimals !== '';
      const cents = BigInt(`${whole || '0'}${decimals.padEnd(2, '0')}`);
      const expected = Number(sign === '-' ? -cents : cents);
      expect(parseCents(text)).toBe(isAmount ? expected : undefined);
    }),
    { numRuns: 2000 },
  );
});
