import { CompiledQuery, type Dialect, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { refuseInsideTransaction } from './transaction.ts';

/** Connections of one process. A server process and a worker or two stay far below PostgreSQL's usual 100. */
const CONNECTIONS = 10;

/** `count()` and `sum()` come as text, because they may exceed what a number holds exactly; ours do not. */
const NUMBERS: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC]);

/** Kysely over `pg`. @param location `postgres://user@host:5432/database`, options as libpq has them */
export function postgresqlDialect(location: string): Dialect {
  const pool = new Pool({
    connectionString: location,
    max: CONNECTIONS,
    application_name: 'endplate',
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: numbersAsNumbers },
  });
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => undefined);
  // One that breaks inside a transaction fails its statement, or the next one; the event is told besides.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return new PostgresDialect({
    pool: {
      connect: async () => {
        refuseInsideTransaction();
        return pool.connect();
      },
      end: () => pool.end(),
      options: pool.options,
    },
    onCreateConnection: async (connection) => {
      // Some servers acknowledge before the disk has it; what Endplate acknowledges is never lost.
      await connection.executeQuery(CompiledQuery.raw('set synchronous_commit to on'));
    },
  });
}

const numbersAsNumbers: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  NUMBERS.has(oid) ? Number : types.getTypeParser(oid, format);
