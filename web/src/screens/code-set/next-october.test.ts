import { expect, it } from 'vitest';
import { nextOctober } from './next-october.ts';

it('is this year’s until that day, then the next one’s', () => {
  expect(nextOctober('2026-09-30')).toBe('2026-10-01');
  expect(nextOctober('2026-10-01')).toBe('2026-10-01');
  expect(nextOctober('2026-10-02')).toBe('2027-10-01');
});
