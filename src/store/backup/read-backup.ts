import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { type Database, openDatabase } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { StoreError } from '../issues.ts';
import { loadKeys } from '../keys/load-keys.ts';
import { confirmKeys } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import { tablesOf } from './tables.ts';
import { BACKUP_FORMAT } from './write-backup.ts';

/** SQLite takes 32,766 values in a statement; no table has a hundred columns. */
const ROWS_AT_ONCE = 200;

const lineSchema = z.tuple([
  z.string(),
  z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
]);
type Line = z.infer<typeof lineSchema>;

/**
 * Puts a backup into an empty record, of either database: all of it, or nothing. The keys must be those that it was
 * written with. Gives the number of rows.
 * @throws StoreError `store/backup-damaged`, `store/backup-other-version`, `store/not-empty`, `store/key-wrong`
 */
export async function readBackup(
  file: string,
  location: string,
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const database = await openDatabase(location);
  try {
    return await inTransaction(database.db, async (tx) => {
      const known = await clear(tx, database);
      const rows = await insertLines(tx, linesOf(file), known, file);
      const used = await tx.selectFrom('key_checks').selectAll().execute();
      confirmKeys(
        await loadKeys(directory, environment, { mayCreate: false }),
        used,
        database.name,
      );
      return rows;
    });
  } finally {
    await database.close();
  }
}

/** Makes sure that nothing is overwritten, and takes away what opening an empty record wrote. Gives its migrations. */
async function clear(tx: Transaction<Schema>, { engine, name }: Database): Promise<Known> {
  const tables = await tablesOf(tx, engine);
  for (const { name: table } of tables) {
    if (table === 'key_checks' || table === 'schema_migrations') continue;
    const found = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
    if (found.rows.length > 0) throw new StoreError('store/not-empty', name, 'an empty record');
  }
  const migrations = await tx.selectFrom('schema_migrations').select('name').execute();
  await tx.deleteFrom('key_checks').execute();
  await tx.deleteFrom('schema_migrations').execute();
  return {
    tables: new Set(tables.map((table) => table.name)),
    migrations: new Set(migrations.map((migration) => migration.name)),
  };
}

type Known = { readonly tables: ReadonlySet<string>; readonly migrations: ReadonlySet<string> };

async function insertLines(
  tx: Transaction<Schema>,
  lines: AsyncIterable<Line>,
  { tables, migrations }: Known,
  file: string,
): Promise<number> {
  let rows = 0;
  let waiting: Line[] = [];
  const had = new Set<string>();
  const flush = async () => {
    if (waiting.length > 0) await insertRows(tx, waiting);
    waiting = [];
  };
  for await (const line of lines) {
    const [table, row] = line;
    if (!tables.has(table)) throw otherVersion(file);
    if (table === 'schema_migrations') had.add(String(row['name']));
    if (waiting.length === ROWS_AT_ONCE || waiting[0]?.[0] !== table) await flush();
    waiting.push(line);
    rows++;
  }
  await flush();
  if (had.symmetricDifference(migrations).size > 0) throw otherVersion(file);
  return rows;
}

function otherVersion(file: string): StoreError {
  return new StoreError('store/backup-other-version', file, 'a backup made by this version');
}

async function insertRows(tx: Transaction<Schema>, lines: readonly Line[]): Promise<void> {
  const [table, first] = lines[0] ?? [];
  if (table === undefined || first === undefined) return;
  const columns = Object.keys(first);
  const values = lines.map(([, row]) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(tx);
}

/** Lines between the first and the last; throws when the file is cut off or a byte differs. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  const damaged = () => new StoreError('store/backup-damaged', file, 'a complete backup');
  const hash = createHash('sha256');
  let held: string | undefined;
  let rows = -1;
  try {
    const bytes = createReadStream(file).pipe(createGunzip());
    for await (const text of createInterface({ input: bytes })) {
      if (held !== undefined) {
        hash.update(`${held}\n`);
        const line = lineSchema.parse(JSON.parse(held));
        if (rows >= 0) yield line;
        else if (line[0] !== BACKUP_FORMAT) throw damaged();
        rows++;
      }
      held = text;
    }
    const [mark, end] = lineSchema.parse(JSON.parse(held ?? ''));
    const isWhole = mark === 'end' && end['rows'] === rows && end['sha256'] === hash.digest('hex');
    if (!isWhole) throw damaged();
  } catch (error) {
    const isData = error instanceof SyntaxError || error instanceof z.ZodError || isGzip(error);
    throw isData ? damaged() : error;
  }
}

function isGzip(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
