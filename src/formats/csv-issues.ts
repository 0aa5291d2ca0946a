import type { SourcePosition } from '../chart/source-position.ts';
import type { FormatItem } from './format-reader.ts';
import { type FormatIssueCode, issueItem } from './issues.ts';

/** Issue codes of CSV: what each means, for docs/errors.md. */
export const CSV_ISSUES = {
  'csv/no-known-headings':
    'None of the headings is known, so that no column can be told. Nothing was read.',
  'csv/heading-not-found': 'A column that was named for a field is not among the headings.',
  'csv/heading-twice': 'Two columns have the same meaning; the first was read.',
  'csv/row-length-differs': 'The row has more or fewer cells than there are headings.',
  'csv/quotes-malformed': 'Quotation marks of the row do not match; it was read as far as it goes.',
  'csv/row-too-long': 'The row is longer than the limit. Reading ended there.',
  'csv/date-malformed': 'The cell holds no date that can be told; it was left out.',
  'csv/date-order-assumed':
    'Nothing in the column shows whether day or month comes first. The American order was assumed: month first.',
  'csv/date-order-mixed':
    'The column has dates with the day first and dates with the month first: those that could be either were left out.',
  'csv/pointers-malformed': 'A pointer is neither a number nor a letter of a diagnosis.',
  'csv/pointers-run-together':
    'Pointers stand without anything between them; they were read as one digit each.',
  'csv/amount-malformed': 'The amount is none, or finer than a cent; it was left out.',
  'csv/claim-rows-differ':
    'Rows of one claim contradict each other in this column; the first was read.',
  'csv/claim-rows-apart':
    'Rows of one claim do not stand together; they were read as several claims of the same id.',
  'csv/code-missing': 'The row has no code.',
  'csv/setting-not-known': 'The setting is none that is known; it is read from the note.',
} as const satisfies Record<string, string>;
export type CsvIssueCode = keyof typeof CSV_ISSUES;

/** One issue at a place of a table. */
export function csvIssue(
  code: CsvIssueCode | FormatIssueCode,
  at: SourcePosition,
  expected?: string,
): FormatItem {
  return issueItem(code, at, expected);
}
