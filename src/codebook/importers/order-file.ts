import type { ReleaseCodes } from '../imported-release.ts';
import { accept, type Outcome, refuse } from '../issues.ts';
import { tidyTitle, withDot } from './release-text.ts';

/**
 * The order file of CMS: fixed width. Columns 1-5 order number; 7-13 code without dot; 15 flag (1 valid for
 * submission, 0 header); 17-76 short title; 78 on long title. Source: the file description in its ZIP.
 */
const ORDER_LINE = /^(\d{5}) ([A-Z][0-9A-Z]{2,6}) *$/;
const CODE_END = 13;
const FLAG_AT = 14;
const LONG_TITLE_AT = 77;

/** True for text that starts like an order file. */
export function looksLikeOrderFile(text: string): boolean {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  return ORDER_LINE.test(line.slice(0, CODE_END)) && /[01]/.test(line[FLAG_AT] ?? '');
}

/**
 * Reads a whole order file, or refuses it. What the file says about itself has to fit: the order numbers
 * count up, every header has codes beneath it and no billable code has, no code stands twice, and no letter
 * of the classification is missing.
 *
 * Issues (`at` is the line): `codes/order-line-malformed`, `codes/order-number-out-of-sequence`,
 * `codes/code-repeated`, `codes/header-without-codes`, `codes/code-beneath-billable`, `codes/letters-missing`.
 */
export function readOrderFile(text: string): Outcome<ReleaseCodes> {
  const rows: Row[] = [];
  const lines = text.split(/\r?\n/);
  while (lines.at(-1) === '' || lines.at(-1) === '\u001a') lines.pop();
  for (const [at, line] of lines.entries()) {
    const row = readLine(line);
    if (row === undefined) {
      return refuse(
        'codes/order-line-malformed',
        at + 1,
        'order number, code, flag, short and long title',
      );
    }
    if (row.order !== at + 1) {
      return refuse('codes/order-number-out-of-sequence', at + 1, String(at + 1).padStart(5, '0'));
    }
    rows.push(row);
  }
  return arrange(rows);
}

type Row = {
  readonly order: number;
  readonly code: string;
  readonly billable: boolean;
  readonly title: string;
};

function readLine(line: string): Row | undefined {
  const start = ORDER_LINE.exec(line.slice(0, CODE_END));
  const flag = line[FLAG_AT];
  const title = tidyTitle(line.slice(LONG_TITLE_AT));
  if (start === null || (flag !== '0' && flag !== '1') || line[LONG_TITLE_AT - 1] !== ' ') {
    return undefined;
  }
  if (title === '') return undefined;
  return { order: Number(start[1]), code: withDot(start[2] ?? ''), billable: flag === '1', title };
}

function arrange(rows: readonly Row[]): Outcome<ReleaseCodes> {
  const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  for (const [at, row] of sorted.entries()) {
    const next = sorted[at + 1]?.code;
    if (next === row.code) return refuse('codes/code-repeated', row.order);
    const codeBeneath = next?.startsWith(row.code) === true;
    if (row.billable && codeBeneath) return refuse('codes/code-beneath-billable', row.order);
    if (!row.billable && !codeBeneath) return refuse('codes/header-without-codes', row.order);
  }
  const missing = missingLetters(sorted);
  if (missing !== '') return refuse('codes/letters-missing', rows.length, `codes under ${missing}`);
  return accept({
    codes: sorted.map(({ code }) => code),
    titles: sorted.map(({ title }) => title),
    billable: sorted.map(({ billable }) => (billable ? '1' : '0')).join(''),
  });
}

/** All letters carry categories but U, which began with COVID-19 in 2020. */
function missingLetters(rows: readonly Row[]): string {
  const present = new Set(rows.map(({ code }) => code[0]));
  return 'ABCDEFGHIJKLMNOPQRSTVWXYZ'
    .split('')
    .filter((letter) => !present.has(letter))
    .join(', ');
}
