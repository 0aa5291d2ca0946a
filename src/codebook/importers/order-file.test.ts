import { describe, expect, test } from 'vitest';
import { type MadeRow, madeRows, orderText } from '../../../bench/made-release.ts';
import { looksLikeOrderFile, readOrderFile } from './order-file.ts';

const rows = madeRows('2025-10-01');
const text = orderText(rows);
const issueOf = (broken: string) => {
  const result = readOrderFile(broken);
  return result.ok ? undefined : result.issue;
};

test('a whole file is read: codes with their dot, sorted, flags and long titles', () => {
  const result = readOrderFile(text);
  expect(looksLikeOrderFile(text)).toBe(true);
  if (!result.ok) throw new Error(result.issue.code);
  const { codes, titles, billable } = result.value;
  const at = codes.indexOf('M51.362');
  expect([codes.length, titles[at], billable[at]]).toEqual([
    rows.length,
    'Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain',
    '1',
  ]);
});

describe('a damaged file is refused with its line', () => {
  const lines = text.split('\r\n');
  const without = (index: number) => lines.toSpliced(index, 1).join('\r\n');
  const replaced = (index: number, line: string) => lines.toSpliced(index, 1, line).join('\r\n');
  const renumbered = (changed: readonly MadeRow[]) => orderText(changed);
  const billableAt = rows.findIndex(({ billable }) => billable);

  test.each([
    ['a line is missing', without(40), 'codes/order-number-out-of-sequence', 41],
    [
      'a line is cut short',
      replaced(40, (lines[40] ?? '').slice(0, 50)),
      'codes/order-line-malformed',
      41,
    ],
    [
      'a flag is neither 0 nor 1',
      replaced(40, (lines[40] ?? '').replace(/^(.{14})./, '$19')),
      'codes/order-line-malformed',
      41,
    ],
    ['the last line breaks off', text.slice(0, -60), 'codes/order-line-malformed', rows.length],
    [
      'the end is missing',
      renumbered(rows.filter(({ code }) => code < 'Z')),
      'codes/letters-missing',
      undefined,
    ],
    [
      'a code stands twice',
      renumbered(rows.toSpliced(3, 0, rows[3] as MadeRow)),
      'codes/code-repeated',
      undefined,
    ],
    [
      'a header lost its codes',
      renumbered(rows.filter(({ code }) => !code.startsWith('M54.4') || code === 'M54.4')),
      'codes/header-without-codes',
      undefined,
    ],
    [
      'a billable code has codes beneath it',
      renumbered(rows.map((row) => (row.code === 'M54.4' ? { ...row, billable: true } : row))),
      'codes/code-beneath-billable',
      undefined,
    ],
  ])('%s', (_, broken, code, line) => {
    expect(broken).not.toBe(text);
    expect(billableAt).toBeGreaterThan(0);
    expect(issueOf(broken)).toMatchObject({ code, ...(line === undefined ? {} : { at: line }) });
  });

  test('the issue never holds a title', () => {
    expect(JSON.stringify(issueOf(without(40)))).not.toContain('Invented');
  });
});
