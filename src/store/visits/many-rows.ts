import type { Transaction } from 'kysely';
import type { Schema } from '../schema/schema.ts';

/** SQLite takes 32,766 values in a statement, and no table has more than forty columns. */
const ROWS_IN_A_STATEMENT = 800;

/** New rows by their table. */
export type NewRows = { [Table in RowTable]: Schema[Table][] };
type RowTable = (typeof TABLES)[number];

/** What a row refers to stands before it. */
const TABLES = [
  'patients',
  'encounters',
  'reading_index',
  'documents',
  'decisions',
  'decision_codes',
  'findings',
  'coding_sheets',
  'coding_steps',
  'work_items',
  'work_steps',
  'claims',
  'remittances',
] as const satisfies readonly (keyof Schema)[];

export function noRows(): NewRows {
  return {
    patients: [],
    encounters: [],
    reading_index: [],
    documents: [],
    decisions: [],
    decision_codes: [],
    findings: [],
    coding_sheets: [],
    coding_steps: [],
    work_items: [],
    work_steps: [],
    claims: [],
    remittances: [],
  };
}

/** Adds the rows of one to those of another. */
export function addRows(to: NewRows, from: NewRows): void {
  for (const table of TABLES) {
    const rows: object[] = to[table];
    for (const row of from[table]) rows.push(row);
  }
}

/** Inserts rows of many tables with few statements. */
export async function insertRows(tx: Transaction<Schema>, rows: NewRows): Promise<void> {
  for (const table of TABLES) await insertInto(tx, table, rows[table]);
}

async function insertInto<Table extends RowTable>(
  tx: Transaction<Schema>,
  table: Table,
  rows: NewRows[Table],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_IN_A_STATEMENT) {
    const some: readonly object[] = rows.slice(from, from + ROWS_IN_A_STATEMENT);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows of this table, which the builder cannot follow
    const values = some as never;
    await tx.insertInto(table).values(values).execute();
  }
}
