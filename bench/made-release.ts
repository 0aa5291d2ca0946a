/**
 * A release made up for tests and benchmarks where no official file is at hand: the low back family as it was
 * on a day, invented codes under every other letter, and as many further invented codes as asked for.
 */
import { strToU8, zipSync } from 'fflate';
import { readEmbedded } from '../src/codebook/embedded.ts';

export type MadeRow = { readonly code: string; readonly billable: boolean; readonly title: string };

/** The rows of a made release, sorted; `extra` further billable codes under invented categories. */
export function madeRows(date: string, extra = 0): MadeRow[] {
  const rows: MadeRow[] = [];
  for (const [code, { title, states }] of readEmbedded().codes) {
    const state = states.find(({ from, until }) => date >= from && date <= (until ?? '9999'));
    if (state !== undefined) rows.push({ code, billable: state.billable, title });
  }
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTVWXYZ') rows.push(...inventedCategory(letter));
  for (let made = 0; made < extra; made += 100) rows.push(...inventedHundred(made / 100));
  return rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** A category that no edition holds, with one code. */
function inventedCategory(letter: string): MadeRow[] {
  return [
    { code: `${letter}9Z`, billable: false, title: `Invented category ${letter}` },
    { code: `${letter}9Z.1`, billable: true, title: `Invented condition ${letter}` },
  ];
}

/** The invented categories A0A, B0A, …, each with a hundred codes; different for numbers below 2,475. */
function inventedHundred(number: number): MadeRow[] {
  const letter = 'ABDEHIJKLPV'.charAt(number % 11);
  const category = `${letter}${Math.floor(number / 11) % 9}${String.fromCharCode(65 + Math.floor(number / 99))}`;
  return [
    { code: category, billable: false, title: `Invented category ${number}` },
    ...Array.from({ length: 100 }, (_, at) => ({
      code: `${category}.${String(at).padStart(2, '0')}`,
      billable: true,
      title: `Invented condition ${number}, number ${at}, with a title of a usual length for this list`,
    })),
  ];
}

/** Rows as an order file: fixed columns, CRLF. */
export function orderText(rows: readonly MadeRow[]): string {
  const lines = rows.map(({ code, billable, title }, at) => {
    const number = String(at + 1).padStart(5, '0');
    const bare = code.replace('.', '').padEnd(7);
    return `${number} ${bare} ${billable ? 1 : 0} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`;
  });
  return lines.join('');
}

/** The list of billable codes that lies beside the order file. */
export function codesText(rows: readonly MadeRow[]): string {
  return rows
    .filter(({ billable }) => billable)
    .map(({ code, title }) => `${code.replace('.', '').padEnd(7)} ${title}\r\n`)
    .join('');
}

/** Files in a ZIP. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: '2000-01-01' });
}
