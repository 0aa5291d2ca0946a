import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onBothDatabases, TEST_KEY } from './database/for-tests.ts';
import { openDatabase } from './database/open-database.ts';
import { inTransaction } from './database/transaction.ts';
import { StoreError } from './issues.ts';
import { loadKeys } from './keys/load-keys.ts';
import { openStore } from './open-store.ts';

const OTHER_KEY = Buffer.alloc(32, 8).toString('base64');

onBothDatabases('opening the record', ({ engine, newLocation, newStore, reopen }) => {
  test('the migrations run once, and opening again changes nothing', async () => {
    const location = await newLocation();
    const first = await reopen(location);
    const ran = await first.db.selectFrom('schema_migrations').selectAll().execute();
    const second = await reopen(location);
    const after = await second.db.selectFrom('schema_migrations').selectAll().execute();
    expect(ran.length).toBeGreaterThan(3);
    expect(after).toEqual(ran);
  });

  test('four processes that start at once run the migrations once', async () => {
    const location = await newLocation();
    const stores = await Promise.all([1, 2, 3, 4].map(() => reopen(location)));
    expect(new Set(stores.map(({ keys }) => keys.currentId)).size).toBe(1);
  });

  test('a record written by a newer version is refused and left as it is', async () => {
    const location = await newLocation();
    const store = await reopen(location);
    const newer = { name: '999-of-next-year', at: '2027-01-01T00:00:00.000Z' };
    await store.db.insertInto('schema_migrations').values(newer).execute();
    await expect(reopen(location)).rejects.toMatchObject({
      issue: { code: 'store/schema-newer', expected: 'an Endplate that knows 999-of-next-year' },
    });
  });

  test('another key than the one it was written with is refused', async () => {
    const location = await newLocation();
    await reopen(location);
    await expect(reopen(location, { ENDPLATE_KEY: OTHER_KEY })).rejects.toMatchObject({
      issue: { code: 'store/key-wrong' },
    });
  });

  test('a new key before the old one opens it, and from then on both are asked for', async () => {
    const location = await newLocation();
    await reopen(location);
    const both = await reopen(location, { ENDPLATE_KEY: `${OTHER_KEY},${TEST_KEY}` });
    expect(both.keys.ids[0]).toBe(both.keys.currentId);
    await expect(reopen(location)).rejects.toMatchObject({ issue: { code: 'store/key-wrong' } });
  });

  test('a record whose key file is gone is refused, and no new key is made', async () => {
    const location = await newLocation();
    const directory = await mkdtemp(join(tmpdir(), 'endplate-keys-'));
    const other = await mkdtemp(join(tmpdir(), 'endplate-keys-'));
    const store = await openStore(location, directory, {});
    await store.close();
    await expect(openStore(location, other, {})).rejects.toMatchObject({
      issue: { code: 'store/key-missing' },
    });
    await expect(stat(join(other, 'endplate.key'))).rejects.toThrow('ENOENT');
  });

  test('a count is a number and a statement says how many rows it changed', async () => {
    const { db } = await newStore();
    const count = await db
      .selectFrom('schema_migrations')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('name', '=', 'nothing')
      .executeTakeFirstOrThrow();
    expect(count.count).toBe(0);
    const all = await db.updateTable('schema_migrations').set({ at: 'now' }).executeTakeFirst();
    expect(Number(all.numUpdatedRows)).toBeGreaterThan(3);
  });

  test('asking the database inside one of its transactions is refused at once', async () => {
    const { db } = await newStore();
    const nested = inTransaction(db, () => db.selectFrom('practices').selectAll().execute());
    await expect(nested).rejects.toThrow('ask the transaction that was handed in');
  });

  test('a statement that breaks a rule of the schema rolls the whole transaction back', async () => {
    const { db } = await newStore();
    const practice = { tenant: 'a', name: 'Back Clinic', created_at: '2026-01-01' };
    const twice = inTransaction(db, async (tx) => {
      await tx.insertInto('practices').values(practice).execute();
      await tx.insertInto('practices').values(practice).execute();
    });
    await expect(twice).rejects.toThrow(/unique/i);
    expect(await db.selectFrom('practices').selectAll().execute()).toEqual([]);
  });

  test.runIf(engine === 'embedded')(
    'the embedded database is durable: WAL, synchronous',
    async () => {
      const { db } = await newStore();
      const { sql } = await import('kysely');
      const mode = await sql`pragma journal_mode`.execute(db);
      const synchronous = await sql`pragma synchronous`.execute(db);
      expect([...mode.rows, ...synchronous.rows]).toEqual([
        { journal_mode: 'wal' },
        { synchronous: 2 },
      ]);
    },
  );
});

test('a server that does not answer is an issue without user or password', async () => {
  const opened = openDatabase('postgres://somebody:secret@127.0.0.1:1/none');
  const error = await opened.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ issue: { code: 'store/database-unreachable' } });
  expect(String(error)).toContain('127.0.0.1:1/none');
  expect(String(error)).not.toMatch(/secret|somebody/);
});

test('the first start writes a key that only its owner can read', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'endplate-keys-'));
  const made = await loadKeys(directory, {}, { mayCreate: true });
  const again = await loadKeys(directory, {}, { mayCreate: true });
  expect(again.currentId).toBe(made.currentId);
  const { mode } = await stat(join(directory, 'endplate.key'));
  expect(mode & 0o777).toBe(0o600);
  expect(await readFile(join(directory, 'endplate.key'), 'utf8')).toMatch(/^# .*\n[\w+/]{43}=\n$/);
});

test('a key of the wrong length is malformed, and is not repeated in the message', async () => {
  const loaded = loadKeys(tmpdir(), { ENDPLATE_KEY: 'c2hvcnQ=' }, { mayCreate: false });
  const error = await loaded.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ issue: { code: 'store/key-malformed', at: 'ENDPLATE_KEY' } });
  expect(String(error)).not.toContain('c2hvcnQ');
});
