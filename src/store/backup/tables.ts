import { type Kysely, sql } from 'kysely';
import type { EngineKind } from '../database/migrate.ts';
import type { Schema } from '../schema/schema.ts';

/** A table and its primary key, which gives the order of its rows. */
export type TableKey = { readonly name: string; readonly key: readonly string[] };

/**
 * The tables of the record in the order in which migrations made them: what a table refers to stands before it.
 * Job queues and other tables beside the record are not among them.
 */
export async function tablesOf(
  db: Kysely<Schema>,
  engine: EngineKind,
): Promise<readonly TableKey[]> {
  const rows = engine === 'embedded' ? await embeddedKeys(db) : await postgresqlKeys(db);
  const byTable = Map.groupBy(rows, ({ name }) => name);
  return [...byTable].map(([name, columns]) => ({
    name,
    key: columns.map(({ column }) => column),
  }));
}

type KeyColumn = { readonly name: string; readonly column: string };

async function embeddedKeys(db: Kysely<Schema>): Promise<readonly KeyColumn[]> {
  const found = await sql<KeyColumn>`
    select made.name as name, part.name as "column"
    from sqlite_schema as made join pragma_table_info(made.name) as part
    where made.type = 'table' and part.pk > 0 and made.name not like 'sqlite!_%' escape '!'
    order by made.rowid, part.pk`.execute(db);
  return found.rows;
}

async function postgresqlKeys(db: Kysely<Schema>): Promise<readonly KeyColumn[]> {
  const found = await sql<KeyColumn>`
    select made.relname as name, part.attname as "column"
    from pg_class made
    join pg_index primary_key on primary_key.indrelid = made.oid and primary_key.indisprimary
    join unnest(primary_key.indkey) with ordinality as place(number, position) on true
    join pg_attribute part on part.attrelid = made.oid and part.attnum = place.number
    where made.relkind = 'r' and made.relnamespace = current_schema()::regnamespace
    order by made.oid, place.position`.execute(db);
  return found.rows;
}
