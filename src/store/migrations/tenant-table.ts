import type { CreateTableBuilder, SchemaModule } from 'kysely';
import type { Columns } from './migration.ts';

/** `text?` may be null */
type ColumnType = keyof Columns | `${keyof Columns}?`;

export type TenantTable = {
  /** beside `tenant`, and `id` unless `key` names others */
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** columns that with `tenant` make the primary key; `id` when left out */
  readonly key?: readonly string[];
  /** column to table whose `id` it holds, in the same tenant; the row goes when that one is deleted */
  readonly ownedBy?: Readonly<Record<string, string>>;
  /** each with `tenant` before it */
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
};

/**
 * Makes a table whose every key, reference and index begins with the tenant: a row of one practice can neither be
 * found by another's id nor refer to another's row.
 */
export async function tenantTable(
  schema: SchemaModule,
  types: Columns,
  name: string,
  { columns, key = ['id'], ownedBy = {}, unique = [], indexes = [] }: TenantTable,
): Promise<void> {
  const id: Readonly<Record<string, ColumnType>> = key.includes('id') ? { id: 'text' } : {};
  let table: CreateTableBuilder<string, string> = schema.createTable(name);
  for (const [column, type] of Object.entries({ tenant: 'text' as const, ...id, ...columns })) {
    table = table.addColumn(column, types[kindOf(type)], (made) =>
      type.endsWith('?') ? made : made.notNull(),
    );
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, ['tenant', ...key]);
  for (const columnsOfOne of unique) {
    table = table.addUniqueConstraint(`${name}_${columnsOfOne.join('_')}_once`, [
      'tenant',
      ...columnsOfOne,
    ]);
  }
  for (const [column, owner] of Object.entries(ownedBy)) {
    table = table.addForeignKeyConstraint(
      `${name}_${column}_of`,
      ['tenant', column],
      owner,
      ['tenant', 'id'],
      (reference) => reference.onDelete('cascade'),
    );
  }
  await table.execute();
  for (const columnsOfOne of indexes) {
    await schema
      .createIndex(`${name}_by_${columnsOfOne.join('_')}`)
      .on(name)
      .columns(['tenant', ...columnsOfOne])
      .execute();
  }
}

function kindOf(type: ColumnType): keyof Columns {
  if (type.startsWith('text')) return 'text';
  return type.startsWith('integer') ? 'integer' : 'number';
}
