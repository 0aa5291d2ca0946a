import { type Kysely, sql } from 'kysely';
import { StoreError } from '../issues.ts';
import type { Columns, Migration } from '../migrations/migration.ts';
import type { Schema } from '../schema/schema.ts';
import { inTransaction } from './transaction.ts';

export type EngineKind = 'embedded' | 'postgresql';

/** One lock for the migrations of a server database; any fixed number does. */
const MIGRATION_LOCK = 7_203_114;

/**
 * Runs the migrations that this database has not had, in order of their names, all or none. Two processes that
 * start together wait for each other: the embedded database by its write lock, PostgreSQL by an advisory lock.
 * @throws StoreError `store/schema-newer` when the database had a migration that this version does not know
 */
export async function migrate(
  db: Kysely<Schema>,
  engine: EngineKind,
  migrations: readonly Migration[],
  at: string,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (engine === 'postgresql')
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx);
    await sql`create table if not exists schema_migrations (name text primary key, at text not null)`.execute(
      tx,
    );
    const had = await tx.selectFrom('schema_migrations').select('name').execute();
    const done = new Set(had.map(({ name }) => name));
    for (const { name } of migrations) done.delete(name);
    const [newest] = [...done].toSorted().toReversed();
    if (newest !== undefined) {
      throw new StoreError('store/schema-newer', at, `an Endplate that knows ${newest}`);
    }
    const known = new Set(had.map(({ name }) => name));
    for (const { name, up } of migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (known.has(name)) continue;
      await up(tx.schema, COLUMNS[engine], async (statement) => {
        await statement.execute(tx);
      });
      await tx
        .insertInto('schema_migrations')
        .values({ name, at: new Date().toISOString() })
        .execute();
    }
  });
}

/** Text is compared by its bytes on both databases, so that lists have the same order. */
const COLUMNS = {
  embedded: { text: sql`text`, integer: sql`integer`, number: sql`real` },
  postgresql: { text: sql`text collate "C"`, integer: sql`bigint`, number: sql`double precision` },
} as const satisfies Record<EngineKind, Columns>;
