import { expect, test } from 'vitest';
import { withScaling } from './scaling-page.ts';

const figures = new Map([
  ['100,000 claims (837P, 47.5 MB) read and scrubbed', '100,000 claims/s, 58.4 MB/s'],
  ['1,000,000 notes, two workers, start included', '116.5 s, 10,000 notes/s; processor time'],
  ['200,000 notes in 782 chunks, four workers', '573 s with all that happened, 200 notes/s'],
]);
const page = 'before\n<!-- node scripts/scaling-doc.ts -->\nold\n<!-- end -->\nafter\n';

test('times and machines follow from the measured rates', () => {
  const made = withScaling(page, figures);
  expect(made).toContain('| 100,000/s | under 1 s | 1 s | 10 s | 100 s | processor |');
  expect(made).toContain('| claims read and scrubbed, one process | 1 | 0.3 % | 2.8 h |');
  expect(made).toContain('through failures | 2 | 158.5 % | 57.9 days |');
  expect(made).toMatch(/^before\n/);
  expect(made).not.toContain('old');
  expect(withScaling(made, figures)).toBe(made);
});

test('a rate that nobody measured is no figure', () => {
  expect(() => withScaling(page, new Map())).toThrow('has no rate of "100,000 claims (837P');
});
