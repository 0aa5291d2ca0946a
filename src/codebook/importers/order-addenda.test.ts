import { describe, expect, test } from 'vitest';
import type { ReleaseCodes } from '../imported-release.ts';
import { applyOrderAddenda, looksLikeOrderAddenda, readOrderAddenda } from './order-addenda.ts';

const base: ReleaseCodes = {
  codes: ['X99', 'X99.1', 'X99.2'],
  titles: ['Invented category', 'First', 'Second'],
  billable: '011',
};

const line = (action: string, flag: 0 | 1, code: string, title: string) =>
  `${action.padEnd(13)}${flag} ${code.padEnd(7)} ${title.padEnd(60)} ${title}\r\n`;

const changes = [
  line('Delete:', 1, 'X991', 'First'),
  line('Add:', 0, 'X991', 'First'),
  line('Add:', 1, 'X9911', 'First of its kind'),
  line('Revise from:', 1, 'X992', 'Second'),
  line('Revise to:', 1, 'X992', 'Second, revised'),
].join('');

const totals = (before: number, after: number) =>
  `\r\nHeaders\r\n  1 headers in a.txt\r\n  2 headers in b.txt\r\n\r\nCodes\r\n  ${before} codes in a.txt\r\n  ${after} codes in b.txt\r\n`;

const apply = (text: string) => {
  const addenda = readOrderAddenda(text);
  if (!addenda.ok) throw new Error(addenda.issue.code);
  return applyOrderAddenda(base, addenda.value);
};

test('a code that becomes a header is deleted and added; a title is revised', () => {
  expect(looksLikeOrderAddenda(changes)).toBe(true);
  expect(apply(changes + totals(2, 2))).toEqual({
    ok: true,
    value: {
      codes: ['X99', 'X99.1', 'X99.11', 'X99.2'],
      titles: ['Invented category', 'First', 'First of its kind', 'Second, revised'],
      billable: '0011',
    },
  });
});

describe('addenda that do not fit are refused', () => {
  test.each([
    [
      'the release before counts otherwise',
      changes + totals(9, 9),
      'codes/addenda-base-differs',
      1,
    ],
    [
      'the release after counts otherwise',
      changes + totals(2, 9),
      'codes/totals-differ',
      undefined,
    ],
    [
      'a deleted code was not there',
      line('Delete:', 1, 'X993', 'Third'),
      'codes/addenda-base-differs',
      1,
    ],
    [
      'a deleted code had another flag',
      line('Delete:', 0, 'X991', 'First'),
      'codes/addenda-base-differs',
      1,
    ],
    ['an added code was there', line('Add:', 1, 'X991', 'First'), 'codes/addenda-base-differs', 1],
    [
      'a revised title was another',
      line('Revise from:', 1, 'X991', 'Other'),
      'codes/addenda-base-differs',
      1,
    ],
  ])('%s', (_, text, code, at) => {
    expect(apply(text)).toMatchObject({
      ok: false,
      issue: { code, ...(at === undefined ? {} : { at }) },
    });
  });

  test('a line out of its columns', () => {
    expect(readOrderAddenda(`${changes}Add: X994 Fourth\r\n`)).toMatchObject({
      ok: false,
      issue: { code: 'codes/addenda-line-malformed', at: 6 },
    });
  });
});
