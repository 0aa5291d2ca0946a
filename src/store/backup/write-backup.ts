import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Kysely, sql } from 'kysely';
import { practicesWithLog } from '../audit/verify-log.ts';
import { withAudit } from '../audit/with-audit.ts';
import { embeddedDialect } from '../database/embedded-dialect.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import { systemScope } from '../scope.ts';
import { type TableKey, tablesOf } from './tables.ts';

/** First line of a backup. */
export const BACKUP_FORMAT = 'endplate-backup-1';

/** More pages than a database file can have. */
const EVERY_PAGE = 2 ** 31 - 1;

/** Rows fetched at a time. */
const PART = 1000;

/**
 * Writes the record as it is at one moment: packed NDJSON that either database takes back. What goes on meanwhile is
 * not in it. The file appears when it is complete, readable by its owner alone. Gives the number of rows.
 */
export async function writeBackup(store: Store, file: string): Promise<number> {
  for (const practice of await practicesWithLog(store)) {
    const scope = systemScope(practice, 'endplate backup');
    await withAudit(scope, store, async ({ audit }) =>
      audit({ action: 'export', object: 'record' }),
    );
  }
  const unfinished = `${file}.part`;
  const count = { rows: 0 };
  try {
    await snapshot(store, file, async (tx) => {
      const lines = Readable.from(linesOf(tx, await tablesOf(tx, store.engine), count));
      const to = createWriteStream(unfinished, { mode: 0o600 });
      await pipeline(lines, createGzip({ level: 6 }), to);
    });
    await toDisk(unfinished);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return count.rows;
}

/** One view of the whole database, whatever others write meanwhile. */
async function snapshot(
  { db, engine, name }: Store,
  file: string,
  work: (db: Kysely<Schema>) => Promise<void>,
): Promise<void> {
  if (engine === 'embedded' && name !== ':memory:') return onCopy(name, `${file}.copy`, work);
  const reading = db.transaction().setAccessMode('read only');
  const isolated = engine === 'postgresql' ? reading.setIsolationLevel('repeatable read') : reading;
  return isolated.execute(work);
}

/**
 * Works on a copy of a database file. Making the copy holds up no writer, and reading it neither keeps the one connection
 * of the service nor lets the log of the file grow, however long packing takes.
 */
async function onCopy(
  from: string,
  copy: string,
  work: (db: Kysely<Schema>) => Promise<void>,
): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    await open(copy, 'w', 0o600).then((made) => made.close());
    // In one step: in several, a page that somebody writes meanwhile begins the copy anew.
    await backup(source, copy, { rate: EVERY_PAGE });
    const db = new Kysely<Schema>({ dialect: embeddedDialect(copy) });
    try {
      await work(db);
    } finally {
      await db.destroy();
    }
  } finally {
    source.close();
    for (const end of ['', '-wal', '-shm']) await rm(`${copy}${end}`, { force: true });
  }
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

async function* linesOf(
  tx: Kysely<Schema>,
  tables: readonly TableKey[],
  count: { rows: number },
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (words: unknown): string => {
    const text = `${JSON.stringify(words)}\n`;
    hash.update(text);
    return text;
  };
  yield line([BACKUP_FORMAT, { at: new Date().toISOString() }]);
  for (const table of tables) {
    for await (const row of rowsOf(tx, table)) {
      count.rows++;
      yield line([table.name, row]);
    }
  }
  yield `${JSON.stringify(['end', { rows: count.rows, sha256: hash.digest('hex') }])}\n`;
}

/** Rows in order of their key, so that two backups of the same record are the same. */
async function* rowsOf(
  tx: Kysely<Schema>,
  { name, key }: TableKey,
): AsyncGenerator<Record<string, unknown>> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: readonly unknown[] | undefined;
  for (;;) {
    const from: ReturnType<typeof sql> =
      after === undefined ? sql`` : sql`where (${columns}) > (${sql.join(after)})`;
    const part = await sql<Record<string, unknown>>`
      select * from ${sql.table(name)} ${from} order by ${columns} limit ${PART}`.execute(tx);
    yield* part.rows;
    const last = part.rows.at(-1);
    if (part.rows.length < PART || last === undefined) return;
    after = key.map((column) => last[column]);
  }
}
