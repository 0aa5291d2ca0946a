import type { Claim, ClaimDiagnosis, ClaimLine, ClaimParty } from '../chart/claim.ts';
import { type Cents, parseCents } from '../chart/money.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { codeCell, codeCells, readPointers } from './csv-codes.ts';
import type { CsvField } from './csv-headings.ts';
import type { CsvCell, TableRow } from './csv-table.ts';

/** Rows of one claim, as they stand together in the table. */
export type ClaimRows = { readonly id: string; readonly rows: readonly TableRow[] };

/** What a table as a whole settles for its claims. */
export type ClaimTable = {
  /** one column with one diagnosis a row, and none with pointers: a row’s service is for its diagnosis */
  readonly isDiagnosisARow: boolean;
  /** without the column nothing can be said of a line that points to no diagnosis */
  readonly hasPointers: boolean;
};

/** Reads the rows of one claim. The first row that says a thing counts; another that contradicts it is told. */
export function readClaimRows({ id, rows }: ClaimRows, table: ClaimTable): Claim | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const positions: Record<string, SourcePosition> = {};
  const one = (field: CsvField, name: string = field): string | undefined =>
    agreed(rows, field, name, positions)?.text;
  const diagnoses = diagnosesOf(rows);
  const lines = rows
    .map((row, index) => lineOf(row, index, diagnoses, table))
    .filter((line) => line !== undefined);
  const days = lines
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== undefined)
    .toSorted();
  const charge = one('claimCharge', 'charge');
  const typeOfBill = one('typeOfBill');
  const isInstitutional =
    typeOfBill !== undefined || lines.some(({ procedure }) => procedure.revenueCode !== undefined);
  const total = charge === undefined ? sumOf(lines) : amountOf(first, 'claimCharge');
  const sex = one('sex')?.charAt(0).toUpperCase();
  const birthDate = birthDateOf(rows);
  const patientId = one('patientId');
  const claim: Claim = {
    id,
    kind: isInstitutional
      ? 'institutional'
      : table.hasPointers || table.isDiagnosisARow
        ? 'professional'
        : 'other',
    ...optional('patientControlNumber', one('patientControlNumber')),
    ...optional('payerClaimNumber', one('payerClaimNumber')),
    ...optional('frequency', one('frequency')),
    ...optional('dateOfService', days[0]),
    ...optional('through', days.at(-1)),
    ...optional('payer', partyOf(one('payerId'), one('payer'))),
    ...(patientId === undefined && birthDate === undefined && sex === undefined
      ? {}
      : {
          patient: {
            ...optional('id', patientId),
            ...optional('birthDate', birthDate),
            ...(sex === 'F' || sex === 'M' || sex === 'U' ? { sex } : {}),
          },
        }),
    ...optional('billingProvider', partyOf(one('billingProviderId'), one('billingProvider'))),
    ...optional('renderingProvider', partyOf(one('renderingProviderId'), one('renderingProvider'))),
    ...optional('authorization', one('authorization')),
    ...optional('typeOfBill', typeOfBill),
    diagnoses,
    lines,
    ...optional('charge', total),
    ...optional('note', agreed(rows, 'note', 'note', positions)?.whole),
    ...optional('encounterId', one('encounterId')),
    at: first.at,
    positions,
  };
  return claim;
}

/** The field, where there is a value for it. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [Name in Key]?: Value } {
  const filled: { [Name in Key]?: Value } = {};
  if (value !== undefined) filled[key] = value;
  return filled;
}

function agreed(
  rows: readonly TableRow[],
  field: CsvField,
  name: string,
  positions: Record<string, SourcePosition>,
): CsvCell | undefined {
  const cells = rows.flatMap((row) => {
    const cell = row.cell(field);
    return cell === undefined ? [] : [{ row, cell }];
  });
  const [first] = cells;
  if (first === undefined) return undefined;
  positions[name] = first.cell.at;
  const other = cells.find(({ cell }) => cell.text !== first.cell.text);
  if (other !== undefined) other.row.report('csv/claim-rows-differ', other.cell.at);
  return first.cell;
}

function partyOf(id: string | undefined, name: string | undefined): ClaimParty | undefined {
  if (id === undefined && name === undefined) return undefined;
  return { ...optional('id', id), ...optional('name', name) };
}

function birthDateOf(rows: readonly TableRow[]): string | undefined {
  const row = rows.find((one) => one.cell('birthDate') !== undefined);
  return row?.date('birthDate');
}

/** The diagnoses of all rows, each once, in the order in which they come. Empty numbered columns between keep places. */
function diagnosesOf(rows: readonly TableRow[]): readonly ClaimDiagnosis[] {
  const diagnoses: ClaimDiagnosis[] = [];
  const add = (code: string, at: SourcePosition): void => {
    diagnoses.push({
      code,
      role: diagnoses.length === 0 ? 'principal' : 'other',
      system: 'icd-10-cm',
      at,
    });
  };
  for (const [index, row] of rows.entries()) {
    const cells = cellsOfDiagnoses(row);
    const last = cells.findLastIndex(({ code }) => code !== '');
    for (const { code, at } of cells.slice(0, last + 1)) {
      // a row that repeats the claim’s diagnoses adds none, one that has them twice itself does
      const isKnown = index > 0 && (code === '' || diagnoses.some((known) => known.code === code));
      if (!isKnown) add(code, at);
    }
  }
  return diagnoses;
}

/** The diagnoses of a row, a place for each numbered column. */
export function cellsOfDiagnoses(
  row: TableRow,
): readonly { readonly code: string; readonly at: SourcePosition }[] {
  const numbered = row.cells('diagnosis');
  const single =
    numbered.length === 1
      ? []
      : numbered.map(({ text, at }) => ({ code: codeCell(text).code, at }));
  const several = [...(numbered.length === 1 ? numbered : []), ...row.cells('diagnoses')].flatMap(
    ({ text, at }) => codeCells(text).map(({ code }) => ({ code, at })),
  );
  return [...single, ...several];
}

function lineOf(
  row: TableRow,
  index: number,
  diagnoses: readonly ClaimDiagnosis[],
  { isDiagnosisARow }: ClaimTable,
): ClaimLine | undefined {
  const cpt = row.cell('cpt');
  const revenueCode = row.text('revenueCode');
  const pointerCell = row.cell('pointers');
  if (cpt === undefined && revenueCode === undefined && pointerCell === undefined) return undefined;
  const from = row.date('dateOfService');
  const to = row.date('through') ?? from;
  const charge = amountOf(row, 'charge');
  const number = Number(row.text('line') ?? '');
  const { code, modifiers } = procedureOf(cpt?.text ?? '');
  const written = [...row.cells('modifiers'), ...row.cells('modifier')].flatMap(({ text }) =>
    text.split(/[\s,;:|/-]+/),
  );
  return {
    number: Number.isInteger(number) && number > 0 ? number : index + 1,
    procedure: {
      ...(code === '' ? {} : { code }),
      modifiers: [...modifiers, ...written.filter(Boolean)],
      ...optional('revenueCode', revenueCode),
    },
    pointers: pointersOf(row, pointerCell, diagnoses, isDiagnosisARow),
    ...optional('from', from),
    ...optional('to', to),
    ...optional('charge', charge),
    ...optional('units', unitsOf(row.text('units'))),
    ...optional('placeOfService', placeOf(row.text('placeOfService'))),
    at: row.at,
    positions: positionsOf(row),
  };
}

/** `99213-25` and `97110:GP:59` are a code with its modifiers. */
function procedureOf(text: string): { code: string; modifiers: readonly string[] } {
  const match =
    /^(\d{5}|\d{4}[A-Z]|[A-Z]\d{4})(?:[-:, ]+([A-Z0-9]{2}(?:[-:, ]+[A-Z0-9]{2}){0,3}))?$/i.exec(
      text,
    );
  if (match === null) return { code: text, modifiers: [] };
  return { code: match[1] ?? text, modifiers: (match[2] ?? '').split(/[-:, ]+/).filter(Boolean) };
}

function pointersOf(
  row: TableRow,
  cell: CsvCell | undefined,
  diagnoses: readonly ClaimDiagnosis[],
  isDiagnosisARow: boolean,
): readonly number[] {
  if (cell === undefined) {
    const own = isDiagnosisARow ? cellsOfDiagnoses(row)[0]?.code : undefined;
    const place = diagnoses.findIndex(({ code }) => code === own) + 1;
    return own === undefined || place === 0 ? [] : [place];
  }
  const { places, isMalformed, isRunTogether } = readPointers(cell.text, diagnoses.length);
  if (isMalformed) row.report('csv/pointers-malformed', cell.at, '1,2 or AB');
  if (isRunTogether) row.report('csv/pointers-run-together', cell.at, '1,2');
  return places;
}

/** Spreadsheets write whole numbers with decimals. */
function unitsOf(text: string | undefined): string | undefined {
  return text?.replace(/\.0+$/, '');
}

/** Spreadsheets take the zero in front away. */
function placeOf(text: string | undefined): string | undefined {
  return text !== undefined && /^\d$/.test(text) ? `0${text}` : text;
}

function amountOf(row: TableRow, field: 'charge' | 'claimCharge'): Cents | undefined {
  const cell = row.cell(field);
  if (cell === undefined) return undefined;
  const isNegative = /^\(.*\)$/.test(cell.text);
  const cents = parseCents(cell.text.replace(/[$()\s]/g, '').replace(/,(?=\d{3}(?:\D|$))/g, ''));
  if (cents === undefined) row.report('csv/amount-malformed', cell.at, '1234.50');
  return cents !== undefined && isNegative ? -cents : cents;
}

function sumOf(lines: readonly ClaimLine[]): Cents | undefined {
  if (lines.length === 0 || lines.some(({ charge }) => charge === undefined)) return undefined;
  return lines.reduce((sum, { charge = 0 }) => sum + charge, 0);
}

function positionsOf(row: TableRow): Record<string, SourcePosition> {
  const fields = {
    procedure: 'cpt',
    pointers: 'pointers',
    from: 'dateOfService',
    charge: 'charge',
  } as const;
  const positions: Record<string, SourcePosition> = {};
  for (const [name, field] of Object.entries(fields)) {
    const cell = row.cell(field);
    if (cell !== undefined) positions[name] = cell.at;
  }
  return positions;
}
