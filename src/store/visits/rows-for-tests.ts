import { sql } from 'kysely';
import type { Store } from '../open-store.ts';

const TABLES = [
  'patients',
  'encounters',
  'documents',
  'decisions',
  'decision_codes',
  'findings',
  'coding_sheets',
  'coding_steps',
  'work_items',
  'reading_index',
] as const;

/** What differs with every row that is made: ids, times, texts under a key. */
const MADE_ANEW = /(^|_)id$|_at$|^at$|^body$|^documents$/;

/** The rows of visits as texts by table, without what differs each time they are made. */
export async function rowsOf(store: Store): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of TABLES) {
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(store.db);
    found[table] = rows
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([column]) => !MADE_ANEW.test(column) || column === 'external_id')
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ),
      )
      .toSorted();
  }
  return found;
}
