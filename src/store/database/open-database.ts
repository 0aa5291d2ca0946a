import { Kysely } from 'kysely';
import { StoreError } from '../issues.ts';
import { MIGRATIONS } from '../migrations/list.ts';
import type { Schema } from '../schema/schema.ts';
import { embeddedDialect } from './embedded-dialect.ts';
import { type EngineKind, migrate } from './migrate.ts';
import { postgresqlDialect } from './postgresql-dialect.ts';

/** An open database whose tables are those of this version. */
export type Database = {
  readonly db: Kysely<Schema>;
  readonly engine: EngineKind;
  /** a file path, or the address of a server without its password */
  readonly name: string;
  close(): Promise<void>;
};

/**
 * Opens a database and brings its tables to this version, under a lock; safe to repeat.
 * @param location a file path (embedded), `:memory:`, or `postgres://user@host/database`
 * @throws StoreError `store/database-unreachable`, `store/schema-newer`
 */
export async function openDatabase(location: string): Promise<Database> {
  const isServer = /^postgres(ql)?:\/\//.test(location);
  const engine = isServer ? 'postgresql' : 'embedded';
  const name = isServer ? withoutSecrets(location) : location;
  const dialect = isServer ? postgresqlDialect(location) : embeddedDialect(location);
  const db = new Kysely<Schema>({ dialect });
  try {
    await migrate(db, engine, MIGRATIONS, name);
  } catch (error) {
    await db.destroy();
    throw error instanceof StoreError ? error : unreachable(error, name);
  }
  return { db, engine, name, close: () => db.destroy() };
}

/** Address, port and database of a server: never user, password or options. */
function withoutSecrets(location: string): string {
  const { host, pathname } = URL.canParse(location)
    ? new URL(location)
    : { host: '(malformed)', pathname: '' };
  return `postgres://${host}${pathname}`;
}

/** Only failures of the system and of the connection; a failing migration keeps its own message. */
function unreachable(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : '';
  const isConnection =
    /^(E[A-Z]+|08...|28...|3D000|53300|57P0.|ERR_SQLITE_ERROR)$/.test(code) ||
    /timeout|terminated|connect/i.test(message);
  if (!isConnection) return error;
  return new StoreError('store/database-unreachable', name, `a database (${code || 'no answer'})`);
}
