import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { ConnectionQueue } from './connection-queue.ts';
import { refuseInsideTransaction } from './transaction.ts';

/** Prepared statements kept; the product has a few hundred. */
const STATEMENTS_KEPT = 500;

/** How long another process may hold the file before a write gives up, in milliseconds. */
const PATIENCE = 10_000;

/** SQLite itself waits this long, with the thread; longer waits leave the thread to others. In milliseconds. */
const BLOCKING = 20;

/** https://sqlite.org/rescode.html: another connection writes, or recovers the log after a crash. */
const BUSY: ReadonlySet<number> = new Set([5, 261]);

/**
 * Kysely over node:sqlite. One connection, handed to one caller at a time, because a transaction spans many awaits.
 * WAL with synchronous=FULL: what was committed survives a killed process and a power cut.
 */
export function embeddedDialect(file: string): Dialect {
  return {
    createAdapter: () => new EmbeddedAdapter(),
    createDriver: () => new EmbeddedDriver(file),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class EmbeddedAdapter extends SqliteAdapter {
  /** Callers wait in the driver's own queue, where a caller inside a transaction is refused instead. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class EmbeddedDriver implements Driver {
  readonly #file: string;
  readonly #queue = new ConnectionQueue();
  #database: DatabaseSync | undefined;
  #connection: EmbeddedConnection | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {
    this.#database = await whenFree(() => openFile(this.#file));
    this.#connection = new EmbeddedConnection(this.#database);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseInsideTransaction();
    await this.#queue.enter();
    if (this.#connection === undefined) throw new Error('the database is closed');
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#queue.leave();
  }

  async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    // A write lock taken at once waits for other processes; one taken at the first write fails instead.
    const begin = settings.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    this.#database?.close();
    this.#database = undefined;
    this.#connection = undefined;
  }
}

function openFile(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: BLOCKING });
  if (file !== ':memory:') chmodSync(file, 0o600);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  return database;
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, { statement: StatementSync; gives: boolean }>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, gives } = this.#prepare(sql);
    const values = parameters.map(sqlValue);
    return whenFree(() => {
      if (gives) {
        const rows = statement.all(...values) as unknown as Row[];
        return { rows, numAffectedRows: BigInt(rows.length) };
      }
      const { changes } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes) };
    });
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    // A statement of its own: the kept one may be asked again before the stream ends.
    const statement = this.#database.prepare(sql);
    for (const row of statement.iterate(...parameters.map(sqlValue))) {
      yield { rows: [row as unknown as Row] };
    }
  }

  #prepare(sql: string) {
    const kept = this.#statements.get(sql);
    if (kept !== undefined) return kept;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, gives: statement.columns().length > 0 };
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/** Tries again while another connection holds the file. A statement that found it busy has done nothing. */
async function whenFree<Result>(attempt: () => Result): Promise<Result> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      const isBusy = error instanceof Error && 'errcode' in error && BUSY.has(Number(error.errcode));
      if (!isBusy || Date.now() > until) throw error;
      await setTimeout(1);
    }
  }
}

function sqlValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint' || value instanceof Uint8Array) return value;
  // Columns are text and numbers on both databases; anything else is a mistake of the program.
  throw new TypeError(`a ${typeof value} cannot be stored; columns are text and numbers`);
}
