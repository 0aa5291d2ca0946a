import { expect, it } from 'vitest';
import { totalOf } from './queue-requests.ts';

const COUNTS = [
  { role: 'coder', kind: 'finding', severity: 'error', count: 3 },
  { role: 'coder', kind: 'finding', severity: 'info', count: 2 },
  { role: 'cdi', kind: 'send-query', severity: 'info', count: 5 },
];

it('counts what fits all filters', () => {
  expect(totalOf(COUNTS, {})).toBe(10);
  expect(totalOf(COUNTS, { role: 'coder' })).toBe(5);
  expect(totalOf(COUNTS, { severity: 'info' })).toBe(7);
  expect(totalOf(COUNTS, { role: 'coder', kind: 'finding', severity: 'error' })).toBe(3);
  expect(totalOf(COUNTS, { kind: 'denial' })).toBe(0);
});
