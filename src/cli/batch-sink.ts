import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Row, TABLES, type TableName } from './batch-rows.ts';

/** Rows that are kept in memory before they are written. */
const MOST_ROWS = 20_000;

/** Takes the rows of one piece and writes them in files of their month. */
export type Sink = {
  /** @param month YYYY-MM; `none` where there is no date @param whole what stands in NDJSON instead of the row */
  add(table: TableName, month: string, row: Row, whole?: object): void;
  bad(record: unknown): void;
  /** writes what is left; everything of the piece is on disk then */
  end(): void;
};

/** How the rows of a table become the bytes of a file. */
export type Encode = (table: TableName, rows: readonly Row[]) => Uint8Array;

/**
 * Files are named by piece and number, so a piece that is done again writes the same files again. A file gets its name
 * only when it is whole.
 */
export function makeSink(out: string, piece: number, encode: Encode | undefined): Sink {
  const held = new Map<string, { table: TableName; rows: Row[]; lines: string[] }>();
  const part = `part-${String(piece).padStart(6, '0')}`;
  let [rows, number] = [0, 0];
  const bad: string[] = [];
  const flush = (): void => {
    for (const [key, { table, rows: own, lines }] of held) {
      const name = join(
        out,
        key,
        `${part}-${number}.${encode === undefined ? 'ndjson' : 'parquet'}`,
      );
      writeWhole(name, encode?.(table, own) ?? Buffer.from(lines.join('')));
    }
    held.clear();
    [rows, number] = [0, number + 1];
  };
  return {
    add: (table, month, row, whole) => {
      const key = join(table, `month=${month}`);
      const to = held.get(key) ?? { table, rows: [], lines: [] };
      held.set(key, to);
      if (encode === undefined) to.lines.push(`${JSON.stringify(whole ?? row)}\n`);
      else to.rows.push(row);
      if (++rows >= MOST_ROWS) flush();
    },
    bad: (record) => void bad.push(`${JSON.stringify(record)}\n`),
    end: () => {
      flush();
      if (bad.length > 0) writeWhole(join(out, 'bad', `${part}.ndjson`), Buffer.from(bad.join('')));
    },
  };
}

/** Rows as a Parquet file. Loaded only when it is wanted. */
export async function parquetEncoder(): Promise<Encode> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  return (table, rows) =>
    new Uint8Array(
      parquetWriteBuffer({
        columnData: Object.entries(TABLES[table]).map(([name, kind]) => ({
          name,
          type: kind === 'text' ? 'STRING' : 'INT32',
          nullable: false,
          data: rows.map((row) => row[name] ?? (kind === 'text' ? '' : 0)),
        })),
      }),
    );
}

function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.tmp`, 'w');
  try {
    // a write to a disk that is nearly full may take a part and say nothing; this one goes on, and then says so
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.tmp`, path);
}
