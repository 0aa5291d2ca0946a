import { readClaimRows } from './csv-claims.ts';
import { type DateOrder, orderShownBy, readDateCell } from './csv-dates.ts';
import { type CsvField, type CsvHeadings, readHeadings } from './csv-headings.ts';
import { csvIssue } from './csv-issues.ts';
import { type CsvFault, type CsvRow, makeCsvRows } from './csv-rows.ts';
import { type KnownOrder, type TableRow, tableRow } from './csv-table.ts';
import { readListRow, readVisitRows } from './csv-visits.ts';
import type { FormatItem, FormatReader, ReaderOptions } from './format-reader.ts';

/** Rows above the headings that are looked at: titles of a report, the day it was made. */
const MOST_ROWS_ABOVE = 20;
/** Rows, and characters of rows, that wait until one of them shows whether day or month comes first. */
const MOST_WAITING = 1000;
const MOST_WAITING_CHARACTERS = 8 * 1024 * 1024;
/** Ids of claims that are remembered, to tell of rows that stand apart from the others. */
const MOST_IDS = 200_000;

/**
 * Reads tables with headings: worklists of claims, visits with their notes, lists of diagnoses. Which it is, the
 * headings tell: with services or a claim’s number they are claims, with a note or a date visits, else a list. A table
 * of claims with notes gives both. Rows of one claim stand together.
 */
export function makeCsvReader({ file, columns: named }: ReaderOptions = {}): FormatReader {
  const rows = makeCsvRows();
  const position = (line: number) => (file === undefined ? { line } : { file, line });
  let headings: CsvHeadings | undefined;
  let above: CsvRow[] = [];
  let isRefused = false;
  let order: KnownOrder;
  let waiting: CsvRow[] = [];
  let waitingSize = 0;
  let table: Table | undefined;

  const begin = (row: CsvRow): FormatItem[] => {
    const found = readHeadings(row.cells, named);
    const isHead = found.columns.length >= Math.min(2, found.count);
    if (!isHead || found.columns.length === 0) {
      above.push(row);
      return above.length < MOST_ROWS_ABOVE ? [] : refuse();
    }
    headings = found;
    above = [];
    table = makeTable(found);
    const at = position(row.line);
    return [
      ...found.missing.map((heading) =>
        csvIssue('csv/heading-not-found', { ...at, element: heading }),
      ),
      ...found.twice.map((heading) => csvIssue('csv/heading-twice', { ...at, element: heading })),
    ];
  };
  const refuse = (): FormatItem[] => {
    isRefused = true;
    const line = above[0]?.line ?? 1;
    return [
      csvIssue('csv/no-known-headings', position(line), 'headings like Date of Service, Dx1, CPT'),
    ];
  };
  const give = (row: CsvRow, known: CsvHeadings): FormatItem[] => {
    const issues: FormatItem[] = [];
    if (
      row.cells.length !== known.count &&
      row.cells.slice(known.count).some((cell) => cell.trim() !== '')
    )
      issues.push(csvIssue('csv/row-length-differs', position(row.line), `${known.count} cells`));
    const read = tableRow(row, known, order, file, issues);
    return table?.take(read, issues) ?? [];
  };
  const release = (): FormatItem[] => {
    const known = headings;
    const rowsNow = waiting;
    waiting = [];
    waitingSize = 0;
    return known === undefined ? [] : rowsNow.flatMap((row) => give(row, known));
  };
  const assume = (): FormatItem[] => {
    const [row] = waiting;
    if (row === undefined || order !== undefined) return release();
    order = 'month-first';
    return [csvIssue('csv/date-order-assumed', position(row.line), 'YYYY-MM-DD'), ...release()];
  };
  const take = (row: CsvRow): FormatItem[] => {
    if (headings === undefined) return begin(row);
    const dates = datesOf(row, headings);
    const shown = dates.map(orderShownBy).find((one): one is DateOrder => one !== undefined);
    const items: FormatItem[] = [];
    if (shown !== undefined && order === undefined) {
      order = shown;
      items.push(...release());
    } else if (shown !== undefined && order !== shown && order !== 'mixed') {
      order = 'mixed';
      items.push(csvIssue('csv/date-order-mixed', position(row.line), 'YYYY-MM-DD'));
    }
    const isOpen = order === undefined && (waiting.length > 0 || dates.some(isOpenDate));
    if (!isOpen) return [...items, ...give(row, headings)];
    waiting.push(row);
    waitingSize += row.cells.reduce((sum, cell) => sum + cell.length, 0);
    const isFull = waiting.length >= MOST_WAITING || waitingSize > MOST_WAITING_CHARACTERS;
    return isFull ? assume() : items;
  };
  const takeAll = (found: readonly (CsvRow | CsvFault)[]): FormatItem[] =>
    found.flatMap((one) => {
      if (isRefused) return [];
      return 'fault' in one ? [csvIssue(one.fault, position(one.line), one.expected)] : take(one);
    });
  return {
    push: (bytes) => takeAll(rows.push(bytes)),
    end() {
      const items = takeAll(rows.end());
      if (isRefused) return items;
      if (headings === undefined)
        return [
          ...items,
          ...(above.length === 0 ? [csvIssue('format/empty', position(1))] : refuse()),
        ];
      return [...items, ...assume(), ...(table?.end() ?? [])];
    },
  };
}

const DATES: ReadonlySet<CsvField> = new Set<CsvField>(['dateOfService', 'through', 'birthDate']);

function datesOf(row: CsvRow, { columns }: CsvHeadings): readonly string[] {
  return columns.filter(({ field }) => DATES.has(field)).map(({ index }) => row.cells[index] ?? '');
}

function isOpenDate(cell: string): boolean {
  const read = readDateCell(cell);
  return read !== undefined && !('date' in read);
}

/** Takes rows and gives what they make up. */
type Table = {
  take(row: TableRow, issues: FormatItem[]): FormatItem[];
  end(): FormatItem[];
};

function makeTable({ columns }: CsvHeadings): Table {
  const has = (...fields: readonly CsvField[]): boolean =>
    columns.some(({ field }) => fields.includes(field));
  const isOfClaims =
    has('pointers', 'charge', 'claimCharge', 'units') ||
    (has('cpt', 'payer') && has('claimId', 'diagnosis', 'diagnoses'));
  const isOfVisits = has('note', 'dateOfService', 'encounterId', 'problemList');
  if (!isOfClaims && !isOfVisits) return listTable();
  const isDiagnosisARow =
    !has('pointers', 'diagnoses') &&
    columns.filter(({ field }) => field === 'diagnosis').length === 1;
  return groupedTable((id, rows) => {
    const items: FormatItem[] = [];
    if (!isOfClaims || has('note')) {
      const located = readVisitRows(rows[0]?.text('encounterId') ?? id, rows);
      if (located !== undefined) items.push({ kind: 'encounter', located });
    }
    const claim = isOfClaims
      ? readClaimRows({ id, rows }, { isDiagnosisARow, hasPointers: has('pointers') })
      : undefined;
    if (claim !== undefined) items.push({ kind: 'claim', claim });
    return items;
  });
}

function listTable(): Table {
  return {
    take(row, issues) {
      const entry = readListRow(row);
      return entry === undefined ? issues : [...issues, { kind: 'list-entry', entry }];
    },
    end: () => [],
  };
}

/** Rows of one claim that are read together; a claim has fewer. */
const MOST_ROWS_OF_ONE = 10_000;

/** Rows of one id that stand together are one thing. A row without any id is one by itself. */
function groupedTable(read: (id: string, rows: readonly TableRow[]) => FormatItem[]): Table {
  const seen = new Set<string>();
  let id: string | undefined;
  let rows: TableRow[] = [];
  /** of each row: reading them together may add to each */
  let issues: FormatItem[][] = [];

  const close = (): FormatItem[] => {
    const [first] = rows;
    const items = first === undefined ? [] : read(id ?? `line-${first.at.line}`, rows);
    const told = issues.flat();
    rows = [];
    issues = [];
    return [...told, ...items];
  };
  return {
    take(row, own) {
      const name =
        row.text('claimId') ?? row.text('patientControlNumber') ?? row.text('encounterId');
      const isSame = name !== undefined && name === id && rows.length < MOST_ROWS_OF_ONE;
      const closed = isSame ? [] : close();
      if (!isSame && name !== undefined) {
        if (seen.has(name)) row.report('csv/claim-rows-apart', row.at);
        if (seen.size < MOST_IDS) seen.add(name);
      }
      id = name;
      rows.push(row);
      issues.push(own);
      return closed;
    },
    end: close,
  };
}
