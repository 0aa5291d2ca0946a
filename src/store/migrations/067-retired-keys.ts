import type { Migration } from './migration.ts';

/** Keys that nothing is encrypted with any more, so that none of them is taken up again. Of no tenant. */
export const retiredKeys: Migration = {
  name: '067-retired-keys',
  up: async (schema, columns) => {
    await schema
      .createTable('retired_keys')
      .addColumn('key_id', columns.text, (column) => column.primaryKey())
      .addColumn('retired_at', columns.text, (column) => column.notNull())
      .execute();
  },
};
