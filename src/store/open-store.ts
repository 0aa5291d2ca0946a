import { type Database, openDatabase } from './database/open-database.ts';
import { StoreError } from './issues.ts';
import { loadKeys } from './keys/load-keys.ts';
import type { NoteKeys } from './keys/note-keys.ts';

/** The record, open: its database and the keys of its notes. */
export type Store = Database & { readonly keys: NoteKeys };

const PROOF = 'this key opens the record';

/**
 * Opens the record, brings its tables to this version, and makes sure that the keys are those it was written with.
 * @param location a file path, or `postgres://user@host/database`
 * @param directory the data directory, where the key file lies unless `ENDPLATE_KEY` is set
 * @throws StoreError `store/key-missing`, `store/key-wrong`, `store/key-retired`, and what `openDatabase` throws
 */
export async function openStore(
  location: string,
  directory: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Store> {
  const database = await openDatabase(location);
  try {
    const used = await database.db.selectFrom('key_checks').selectAll().execute();
    const keys = await loadKeys(directory, environment, { mayCreate: used.length === 0 });
    confirmKeys(keys, used, database.name);
    await refuseRetired(database, keys);
    if (!used.some(({ key_id: keyId }) => keyId === keys.currentId))
      await keepProof(database, keys);
    return { ...database, keys };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Makes sure that every key a record was written with is among these. @throws StoreError `store/key-wrong` */
export function confirmKeys(
  keys: NoteKeys,
  used: readonly { readonly key_id: string; readonly proof: string }[],
  at: string,
): void {
  for (const { key_id: keyId, proof } of used) {
    const isRight =
      keys.ids.includes(keyId) && keys.decrypt({ keyId, body: proof }, ['key', keyId]) === PROOF;
    if (!isRight) throw new StoreError('store/key-wrong', at, `key ${keyId}`);
  }
}

/** Nothing is written with a key that was retired. @throws StoreError `store/key-retired` */
async function refuseRetired({ db, name }: Database, { currentId }: NoteKeys): Promise<void> {
  const retired = await db
    .selectFrom('retired_keys')
    .select('key_id')
    .where('key_id', '=', currentId)
    .executeTakeFirst();
  if (retired !== undefined) throw new StoreError('store/key-retired', name, 'a newer key first');
}

async function keepProof({ db }: Database, keys: NoteKeys): Promise<void> {
  const { body, keyId } = keys.encrypt(PROOF, ['key', keys.currentId]);
  await db
    .insertInto('key_checks')
    .values({ key_id: keyId, proof: body, created_at: new Date().toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
