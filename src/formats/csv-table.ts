import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { type DateOrder, dateInOrder, readDateCell } from './csv-dates.ts';
import type { CsvColumn, CsvField, CsvHeadings } from './csv-headings.ts';
import { type CsvIssueCode, csvIssue } from './csv-issues.ts';
import type { CsvRow } from './csv-rows.ts';
import type { FormatItem } from './format-reader.ts';

/** A cell with its place. */
export type CsvCell = {
  readonly text: string;
  /** with the blanks around it: the words of a note stand as they were given */
  readonly whole: string;
  readonly at: SourcePosition;
};

/** The order of day and month in a table, once it is known. */
export type KnownOrder = DateOrder | 'mixed' | undefined;

/** One row of a table by its fields. */
export type TableRow = {
  readonly at: SourcePosition;
  /** the first cell of a field that holds something */
  cell(field: CsvField): CsvCell | undefined;
  text(field: CsvField): string | undefined;
  /** every cell of a field, also empty ones: numbered columns keep their places */
  cells(field: CsvField): readonly CsvCell[];
  date(field: 'dateOfService' | 'through' | 'birthDate'): ServiceDate | undefined;
  report(code: CsvIssueCode, at: SourcePosition, expected?: string): void;
};

/** A row as its fields; what is wrong in it goes to `issues`. */
export function tableRow(
  { cells, line }: CsvRow,
  { byField }: CsvHeadings,
  order: KnownOrder,
  file: string | undefined,
  issues: FormatItem[],
): TableRow {
  const at: SourcePosition = file === undefined ? { line } : { file, line };
  const cellOf = ({ index, heading }: CsvColumn): CsvCell => {
    const whole = cells[index] ?? '';
    return { text: whole.trim(), whole, at: { ...at, element: heading } };
  };
  const all = (field: CsvField): readonly CsvCell[] => (byField.get(field) ?? []).map(cellOf);
  const cell = (field: CsvField): CsvCell | undefined => {
    for (const column of byField.get(field) ?? [])
      if ((cells[column.index] ?? '').trim() !== '') return cellOf(column);
    return undefined;
  };
  const report = (code: CsvIssueCode, place: SourcePosition, expected?: string): void => {
    issues.push(csvIssue(code, place, expected));
  };
  return {
    at,
    cell,
    cells: all,
    text: (field) => cell(field)?.text,
    report,
    date(field) {
      const found = cell(field);
      if (found === undefined) return undefined;
      const read = readDateCell(found.text);
      if (read === undefined) report('csv/date-malformed', found.at, 'YYYY-MM-DD');
      if (read === undefined || 'date' in read) return read?.date;
      if (order === 'mixed') {
        report('csv/date-order-mixed', found.at, 'YYYY-MM-DD');
        return undefined;
      }
      return dateInOrder(read, order ?? 'month-first');
    },
  };
}
