import { expect, test } from 'vitest';
import { withScaling } from './scaling-page.ts';

const figures = new Map([
  ['100,000 claims (837P, 47.5 MB) read and scrubbed', '100,000 claims/s, 58.4 MB/s'],
  ['1,000,000 notes, two workers, start included', '116.5 s, 10,000 notes/s; processor time'],
  ['200,000 notes in 782 chunks, four workers', '573 s with all that happened, 200 notes/s'],
]);
const measured = new Map([
  ...figures,
  ['10,000 encounters, batch', '2.4 s, 4,167/s; memory'],
  ['1,000,000 encounters, batch', '125.0 s, 8,000/s; memory'],
  ['1,000,000 encounters, batch against the engine alone in two workers', '93 % of 8,600/s'],
  [
    '10,000 claims (837P) read and scrubbed through a pipe',
    '0.31 s, 32,258 claims/s, at most 1 MB',
  ],
  ['on disk: a visit in the record, PostgreSQL, write-ahead log not counted', '27,144 bytes'],
  [
    'the queue alone, chunks of 256 notes with nothing done in them: JetStream',
    '100 chunks/s, 25,600 notes/s',
  ],
]);
const page = 'before\n<!-- node scripts/scaling-doc.ts -->\nold\n<!-- end -->\nafter\n';

test('a size that was measured has its time, and others are worked out from the rate of the largest', () => {
  const made = withScaling(page, measured);
  expect(made).toContain(
    'two processors | 2 s | about 13 s | 125 s | about 21 min | 125 s, at 8,000/s |',
  );
  expect(made).toContain('one process | 0.3 s | about 3 s | about 31 s | about 310 s |');
  expect(made).toContain(
    '| disk, the record in PostgreSQL | 27,144 bytes | 27.1 GB a million, 27.1 TB a billion |',
  );
  expect(made).toContain('25,600 notes/s | 2,212 million notes a day |');
  expect(made).toContain('| queue, pg-boss | not measured yet |  |');
});

test('machines follow from the measured rates, and nothing else of the page changes', () => {
  const made = withScaling(page, figures);
  expect(made).toContain('| claims read and scrubbed, one process | 1 | 0.3 % | 2.8 h |');
  expect(made).toContain('through failures | 2 | 158.5 % | 57.9 days |');
  expect(made).toMatch(/^before\n/);
  expect(made).not.toContain('old');
  expect(withScaling(made, figures)).toBe(made);
});

test('a rate that nobody measured is no figure', () => {
  expect(() => withScaling(page, new Map())).toThrow('has no rate of "100,000 claims (837P');
});
