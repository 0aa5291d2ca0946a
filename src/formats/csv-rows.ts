import { makeByteBlocks } from './byte-blocks.ts';
import { markedCharset, unmarkedUtf16 } from './charset.ts';
import { fieldOf } from './csv-headings.ts';
import type { CsvIssueCode } from './csv-issues.ts';
import type { FormatIssueCode } from './issues.ts';

/** One row of a table, and the line on which it begins, from 1. */
export type CsvRow = { readonly cells: readonly string[]; readonly line: number };

/** What was wrong with a row, or with the characters of the file. */
export type CsvFault = {
  readonly fault: CsvIssueCode | FormatIssueCode;
  readonly line: number;
  readonly expected?: string;
};

/** Cuts bytes into the rows of a table (RFC 4180, and what programs make of it). Rows without any words are left out. */
export type CsvRows = {
  push(bytes: Uint8Array): readonly (CsvRow | CsvFault)[];
  end(): readonly (CsvRow | CsvFault)[];
};

/** The longest note, and the cells beside it, in characters. */
const LONGEST_ROW = 16 * 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

export function makeCsvRows(): CsvRows {
  const found: (CsvRow | CsvFault)[] = [];
  let decoder: TextDecoder | undefined;
  let cutter: RowCutter | undefined;
  let isLegible = true;

  const blocks = makeByteBlocks((block, isLast) => {
    if (decoder === undefined) {
      const charset = charsetOf(block, isLast);
      decoder = new TextDecoder(charset);
      if (charset === 'windows-1252')
        found.push({ fault: 'text/charset-assumed', line: 1, expected: 'UTF-8' });
    }
    const text = decoder.decode(block, { stream: !isLast });
    cutter ??= new RowCutter(delimiterOf(text), found);
    if (isLegible && text.includes('\uFFFD')) {
      isLegible = false;
      found.push({ fault: 'text/not-legible', line: cutter.line, expected: 'UTF-8' });
    }
    cutter.add(text, isLast);
  });
  const drain = (): readonly (CsvRow | CsvFault)[] => found.splice(0);
  return {
    push(bytes) {
      blocks.push(bytes);
      return drain();
    },
    end() {
      blocks.end();
      return drain();
    },
  };
}

/** By the mark or the first block: spreadsheet programs save Windows-1252 where they are not asked for UTF-8. */
function charsetOf(block: Uint8Array, isLast: boolean): string {
  const wide = markedCharset(block) ?? unmarkedUtf16(block);
  if (wide !== undefined) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(block, { stream: !isLast });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Lines that are looked at for headings. */
const MOST_LINES = 20;

/**
 * The delimiter that the first line names (`sep=;`), else the one that divides one of the first lines into most
 * headings that are known, else the one that divides the first line into most cells.
 */
export function delimiterOf(text: string): string {
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (named !== undefined) return named;
  const lines = text
    .slice(0, 20_000)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  const bare = lines.map((line) =>
    line.replace(/"([^"]*)"/g, (_, cell: string) => plainCell(cell)),
  );
  const known = DELIMITERS.map((delimiter) =>
    Math.max(0, ...bare.map((line) => line.split(delimiter).filter(isHeading).length)),
  );
  const most = Math.max(...known);
  const counts = DELIMITERS.map((delimiter) => (bare[0] ?? '').split(delimiter).length);
  const chosen = most >= 2 ? known.indexOf(most) : counts.indexOf(Math.max(...counts));
  return DELIMITERS[chosen] ?? ',';
}

const isHeading = (cell: string): boolean => fieldOf(cell) !== undefined;

/** What stands in quotation marks divides no cells. */
function plainCell(cell: string): string {
  return cell.replace(/[,;\t|]/g, ' ');
}

/** The first rows of text, a last one that may be cut included: enough to tell what a table holds. */
export function firstRowsOf(text: string, most: number): readonly (readonly string[])[] {
  const found: (CsvRow | CsvFault)[] = [];
  new RowCutter(delimiterOf(text), found).add(text.slice(0, LONGEST_START), true);
  return found.flatMap((one) => ('cells' in one ? [one.cells] : [])).slice(0, most);
}

const LONGEST_START = 64 * 1024;

class RowCutter {
  line = 1;
  private readonly delimiter: number;
  private readonly found: (CsvRow | CsvFault)[];
  private readonly signs: RegExp;
  private text = '';
  /** what has come and holds nothing that divides cells */
  private parts: string[] = [];
  private partsLength = 0;
  private cells: string[] = [];
  /** of the cell: where it begins, and what of it is read already */
  private from = 0;
  private read = '';
  private at = 0;
  private quoting: 'no' | 'open' | 'closed' = 'no';
  private rowLine = 1;
  private quoteLine = 1;
  /** a quotation mark that nothing closes is a character like others */
  private literalQuoteAt = -1;
  private isFirst = true;
  /** characters let go so far, and of all characters the one with which the row begins */
  private gone = 0;
  private rowFrom = 0;
  private isOver = false;

  constructor(delimiter: string, found: (CsvRow | CsvFault)[]) {
    this.delimiter = delimiter.charCodeAt(0);
    this.signs = delimiter === '\t' ? /["\n\r\t]/ : new RegExp(`["\\n\\r\\${delimiter}]`);
    this.found = found;
  }

  add(text: string, isLast: boolean): void {
    if (this.isOver) return;
    this.parts.push(text);
    this.partsLength += text.length;
    const isPlain = !(this.quoting === 'open' ? text.includes('"') : this.signs.test(text));
    // a piece of a long cell is only kept: joining it to the rest each time would cost more and more
    if (isPlain && this.at === this.text.length && !isLast && !this.isTooLong()) return;
    this.text += this.parts.join('');
    this.parts = [];
    this.partsLength = 0;
    if (this.isFirst) this.skipSeparatorLine();
    this.scan(isLast);
    if (this.quoting === 'open' && (isLast || this.isTooLong())) {
      this.takeQuoteLiterally();
      this.scan(isLast);
    }
    if (isLast) this.endRow(this.text.length);
    else if (this.quoting !== 'open' && this.isTooLong()) {
      this.isOver = true;
      const expected = `at most ${LONGEST_ROW} characters`;
      this.found.push({ fault: 'csv/row-too-long', line: this.rowLine, expected });
      return;
    }
    // what is read of the text is let go
    this.text = this.text.slice(this.from);
    this.gone += this.from;
    this.at -= this.from;
    this.literalQuoteAt -= this.from;
    this.from = 0;
  }

  private isTooLong(): boolean {
    return this.gone + this.text.length + this.partsLength - this.rowFrom > LONGEST_ROW;
  }

  private skipSeparatorLine(): void {
    this.isFirst = false;
    const match = /^sep=.\r?\n/i.exec(this.text);
    if (match === null) return;
    this.from = match[0].length;
    this.at = this.from;
    this.line = 2;
    this.rowLine = 2;
  }

  private scan(isLast: boolean): void {
    const { text, delimiter } = this;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (this.quoting === 'open') {
        this.at = this.toQuote(this.at);
        if (this.at >= text.length) return;
        if (text.charCodeAt(this.at + 1) === QUOTE) this.at += 1;
        // the next piece may begin with the mark that doubles this one
        else if (this.at + 1 === text.length && !isLast) return;
        else this.closeQuote();
      } else if (code === delimiter) this.endCell(this.at);
      else if (code === LF) this.endRow(this.at);
      else if (code === CR) {
        if (this.at + 1 === text.length && !isLast) return;
        const isPair = text.charCodeAt(this.at + 1) === LF;
        this.endRow(this.at, isPair ? 2 : 1);
      } else if (code === QUOTE && this.at === this.from && this.at !== this.literalQuoteAt) {
        if (this.quoting === 'no') {
          this.quoting = 'open';
          this.quoteLine = this.line;
        }
      }
    }
  }

  /** The next quotation mark, the end of the text where there is none; lines on the way are counted. */
  private toQuote(from: number): number {
    const { text } = this;
    const quote = text.indexOf('"', from);
    const end = quote < 0 ? text.length : quote;
    for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
      this.line += 1;
    return end;
  }

  private closeQuote(): void {
    this.read = this.text.slice(this.from + 1, this.at).replaceAll('""', '"');
    this.from = this.at + 1;
    this.quoting = 'closed';
  }

  private endCell(end: number): void {
    const rest = this.text.slice(this.from, end);
    if (this.quoting === 'closed') {
      if (rest.trim() !== '')
        this.found.push({ fault: 'csv/quotes-malformed', line: this.quoteLine });
      this.cells.push(rest.trim() === '' ? this.read : this.read + rest);
    } else this.cells.push(rest);
    this.read = '';
    this.quoting = 'no';
    this.from = end + 1;
  }

  private endRow(end: number, width = 1): void {
    this.endCell(end);
    const { cells } = this;
    if (cells.some((cell) => cell.trim() !== '')) this.found.push({ cells, line: this.rowLine });
    this.cells = [];
    this.at = end + width - 1;
    this.from = Math.min(end + width, this.text.length);
    this.rowFrom = this.gone + this.from;
    this.line += 1;
    this.rowLine = this.line;
  }

  private takeQuoteLiterally(): void {
    this.found.push({ fault: 'csv/quotes-malformed', line: this.quoteLine });
    this.literalQuoteAt = this.from;
    this.at = this.from;
    this.line = this.quoteLine;
    this.quoting = 'no';
  }
}
