import { expect, it } from 'vitest';
import { daysBetween } from './queue-words.ts';

it('counts whole days, over a change of the clock too', () => {
  expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  expect(daysBetween('2026-10-24T23:59:00.000Z', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-11-02', '2026-11-01')).toBe(0);
});
