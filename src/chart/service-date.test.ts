import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { isServiceDate } from './service-date.ts';

/** The same by the calendar that JavaScript brings. */
function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-10', false],
  ['2026-1-10', false],
  ['2026-01-10T', false],
  ['٢٠٢٦-01-10', false],
])('%s: %s', (text, expected) => {
  expect(isServiceDate(text)).toBe(expected);
});

test('a day is a day by the calendar, and nothing else is', () => {
  const padded = (size: number, max: number) =>
    integer({ min: 0, max }).map((number) => String(number).padStart(size, '0'));
  assert(
    property(padded(4, 9999), padded(2, 14), padded(2, 33), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      expect(isServiceDate(text)).toBe(isDay(text));
    }),
    { numRuns: 1000 },
  );
  assert(property(string(), (text) => isServiceDate(text) === isDay(text)));
});
