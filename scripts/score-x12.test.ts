import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { count837 } from './count-837.ts';
import { scoreX12, x12Lines } from './score-x12.ts';

const own = fileURLToPath(new URL('../src/formats/samples/x12', import.meta.url));
const shared = fileURLToPath(new URL('../../shared/interop/x12', import.meta.url));

test('the samples of the project are read as the plain count has them', () => {
  const score = scoreX12([own]);
  expect(score).toMatchObject({ crashed: [], different: [] });
  expect(score.totals).toEqual(score.counted);
  expect(score.totals).toMatchObject({ sets: 6, claims: 9, lines: 12 });
  expect(x12Lines(score).join('\n')).toContain('equal in every file');
});

test('all samples are read without an exception, and counted the same', () => {
  expect(scoreX12([own, shared])).toMatchObject({ crashed: [], different: [] });
});

test.each([
  ['', { sets: 0, claims: 0, codes: 0, lines: 0 }],
  [
    'ST*837*1~CLM*A~HI*ABK:M5450*BF:7242*BE:01~LX*1~SV1*HC:1~SV1*HC:2~SE*7*1~',
    { sets: 1, claims: 1, codes: 2, lines: 2 },
  ],
  ['ST*835*1~CLM*A~SE*3*1~', { sets: 0, claims: 0, codes: 0, lines: 0 }],
  ['ST*837*1~HI*ABK:M5450~SE*3*1~', { sets: 1, claims: 0, codes: 0, lines: 0 }],
  ['BIN*15*ST*837*1~CLM*A~~ST*837*1~CLM*A~SE*3*1~', { sets: 1, claims: 1, codes: 0, lines: 0 }],
])('%s', (text, expected) => {
  expect(count837(text)).toEqual(expected);
});
