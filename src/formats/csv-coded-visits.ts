import type { Issue } from '../chart/issue.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import { codeCells } from './csv-codes.ts';
import { type DateOrder, dateInOrder, orderShownBy, readDateCell } from './csv-dates.ts';
import { type CsvField, type CsvHeadings, readHeadings } from './csv-headings.ts';
import { type CsvIssueCode, csvIssue } from './csv-issues.ts';
import { type CsvFault, type CsvRow, makeCsvRows } from './csv-rows.ts';
import type { ReaderOptions } from './format-reader.ts';
import type { FormatIssueCode } from './issues.ts';

/** A visit of an export by its codes alone: who, where, when and what was billed. */
export type CodedVisit = {
  readonly id: string;
  readonly dateOfService: ServiceDate;
  readonly patient: string | undefined;
  readonly provider: string | undefined;
  readonly location: string | undefined;
  readonly payer: string | undefined;
  readonly codes: readonly string[];
};

export type CodedVisits = {
  readonly visits: readonly CodedVisit[];
  readonly issues: readonly Issue[];
};

/** Reads a table a piece at a time. */
export type CodedVisitReader = {
  push(bytes: Uint8Array): CodedVisits;
  /** to be called once, after the last piece */
  end(): CodedVisits;
};

const MOST_ROWS_ABOVE = 20;
/** Issues of one kind that are told one by one; a column that is wrong is wrong a million times. */
const MOST_TOLD = 20;

/**
 * Reads a table of visits for counting, a row or several adjoining rows a visit. It reads the same headings and cells as
 * the reader of claims and keeps no positions, so that a million rows take seconds.
 */
export function makeCodedVisitReader({ file, columns = {} }: ReaderOptions = {}): CodedVisitReader {
  const rows = makeCsvRows();
  let table: CodedTable | undefined;
  let above = 0;
  const take = (found: readonly (CsvRow | CsvFault)[], isLast: boolean): CodedVisits => {
    const out: Out = { visits: [], issues: [] };
    for (const one of found) {
      if ('fault' in one) tell(out, one.fault, one.line, undefined, file, one.expected);
      else if (table !== undefined) table.row(one, out);
      else if (above < MOST_ROWS_ABOVE) {
        const headings = readHeadings(one.cells, columns);
        if (headings.columns.length < Math.min(2, headings.count)) above += 1;
        else table = makeTable(headings, one.line, out, file);
      }
    }
    if (isLast && table === undefined)
      tell(out, 'csv/no-known-headings', 1, undefined, file, 'headings like Date of Service, Dx1');
    if (isLast) table?.end(out);
    return out;
  };
  return { push: (bytes) => take(rows.push(bytes), false), end: () => take(rows.end(), true) };
}

type Out = { visits: CodedVisit[]; issues: Issue[] };
type CodedTable = { row(row: CsvRow, out: Out): void; end(out: Out): void };

function tell(
  out: Out,
  code: CsvIssueCode | FormatIssueCode,
  line: number,
  element: string | undefined,
  file: string | undefined,
  expected?: string,
): void {
  const place = {
    ...(file === undefined ? {} : { file }),
    line,
    ...(element === undefined ? {} : { element }),
  };
  const item = csvIssue(code, place, expected);
  if (item.kind === 'issue')
    out.issues.push({
      ...item.issue,
      at: `line ${line}${element === undefined ? '' : `, ${element}`}`,
    });
}

function makeTable(
  headings: CsvHeadings,
  line: number,
  head: Out,
  file: string | undefined,
): CodedTable {
  for (const heading of headings.missing) tell(head, 'csv/heading-not-found', line, heading, file);
  for (const heading of headings.twice) tell(head, 'csv/heading-twice', line, heading, file);
  const told = new Map<CsvIssueCode, number>();
  const report = (out: Out, code: CsvIssueCode, at: number, expected?: string): void => {
    const times = (told.get(code) ?? 0) + 1;
    told.set(code, times);
    if (times <= MOST_TOLD) tell(out, code, at, undefined, file, expected);
  };
  const read = cellReader(headings);
  const codes = codeReader(headings);
  const dates = dateReader((out, code, at) => report(out, code, at, 'YYYY-MM-DD'));
  let open: CodedVisit | undefined;
  return {
    row(row, out) {
      const name =
        read(row, 'encounterId') ?? read(row, 'claimId') ?? read(row, 'patientControlNumber');
      const found = codes(row);
      if (open !== undefined && name !== undefined && name === open.id) {
        open = { ...open, codes: [...new Set([...open.codes, ...found])] };
        return;
      }
      if (open !== undefined) out.visits.push(open);
      open = undefined;
      const date = dates(read(row, 'dateOfService') ?? '', row.line, out);
      if (date === undefined) return;
      open = {
        id: name ?? `line-${row.line}`,
        dateOfService: date,
        patient: read(row, 'patientId'),
        provider: read(row, 'renderingProvider') ?? read(row, 'renderingProviderId'),
        location: read(row, 'location') ?? read(row, 'billingProvider'),
        payer: read(row, 'payer') ?? read(row, 'payerId'),
        codes: found,
      };
    },
    end(out) {
      if (open !== undefined) out.visits.push(open);
      open = undefined;
    },
  };
}

type Cells = (row: CsvRow, field: CsvField) => string | undefined;

function cellReader({ byField }: CsvHeadings): Cells {
  const places = new Map([...byField].map(([field, [first]]) => [field, first?.index ?? -1]));
  return ({ cells }, field) => {
    const index = places.get(field);
    const text = index === undefined ? '' : (cells[index] ?? '').trim();
    return text === '' ? undefined : text;
  };
}

/** Cells repeat: a practice has few codes and many visits. */
function codeReader({ byField }: CsvHeadings): (row: CsvRow) => readonly string[] {
  const columns = [...(byField.get('diagnosis') ?? []), ...(byField.get('diagnoses') ?? [])];
  const known = new Map<string, readonly string[]>();
  return ({ cells }) => {
    const all: string[] = [];
    for (const { index } of columns) {
      const cell = cells[index] ?? '';
      if (cell === '') continue;
      let codes = known.get(cell);
      if (codes === undefined) {
        codes = codeCells(cell.trim()).map(({ code }) => code);
        if (known.size < 100_000) known.set(cell, codes);
      }
      for (const code of codes) if (code !== '' && !all.includes(code)) all.push(code);
    }
    return all;
  };
}

type Report = (out: Out, code: CsvIssueCode, line: number) => void;

/**
 * Dates that could be either way are read month first until a cell shows the other order, and that is told: an export
 * for counting is read once and keeps no rows waiting. Write days YYYY-MM-DD and nothing is assumed.
 */
function dateReader(
  report: Report,
): (cell: string, line: number, out: Out) => ServiceDate | undefined {
  const known = new Map<string, ServiceDate>();
  let order: DateOrder | undefined;
  let hasAssumed = false;
  return (cell, line, out) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = readDateCell(cell);
    if (found === undefined) {
      report(out, 'csv/date-malformed', line);
      return undefined;
    }
    const shown = orderShownBy(cell);
    if (shown !== undefined && (order ?? (hasAssumed ? 'month-first' : shown)) !== shown)
      report(out, 'csv/date-order-mixed', line);
    order ??= shown;
    if (!('date' in found) && order === undefined) {
      if (!hasAssumed) report(out, 'csv/date-order-assumed', line);
      hasAssumed = true;
    }
    const date = 'date' in found ? found.date : dateInOrder(found, order ?? 'month-first');
    // what was read before the order was known is not kept for after
    if (date !== undefined && ('date' in found || order !== undefined) && known.size < 100_000)
      known.set(cell, date);
    return date;
  };
}
