import { expect, test } from 'vitest';
import { looksLikeConversionTable, readConversionTable } from './conversion-table.ts';

const heading = 'Current code assignment\tEffective Date\tPrevious Code(s) Assignment\n';

test.each([
  ['M54.51\t2021-10-01\tM54.5', ['M54.5']],
  ['M5451\t10/1/2021\tM545', ['M54.5']],
  ['"C56.3","10/1/2021","C56.1 and C56.2"', ['C56.1', 'C56.2']],
  ['M96.A4\t2022-10-01\tM96.89 & Y84.8', ['M96.89', 'Y84.8']],
  ['U07.1\t2020-04-01\tNone', []],
  ['T18.0\t2016-10-01\tCodes in Categories T15-T19', []],
])('%s', (line, predecessors) => {
  expect(looksLikeConversionTable(heading + line)).toBe(true);
  const result = readConversionTable(heading + line);
  expect(result.ok && result.value[0]?.predecessors).toEqual(predecessors);
});

test('a line that is none is refused with its number', () => {
  expect(
    readConversionTable(`${heading}M54.51\t2021-10-01\tM54.5\nM54.59\tOctober\tM54.5\n`),
  ).toMatchObject({
    ok: false,
    issue: { code: 'codes/conversion-line-malformed', at: 3 },
  });
});
