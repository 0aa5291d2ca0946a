import type { Migration } from './migration.ts';

/** Where each session came from, so that people know their own sessions apart. Older sessions have neither. */
export const sessionOrigins: Migration = {
  name: '073-session-origins',
  up: async (schema, columns) => {
    await schema.alterTable('sessions').addColumn('came_from', columns.text).execute();
    await schema.alterTable('sessions').addColumn('begun_by', columns.text).execute();
  },
};
