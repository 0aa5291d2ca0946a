import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { makeEngine } from '../../engine.ts';
import { verifyLog } from '../audit/verify-log.ts';
import { tablesOf } from '../backup/tables.ts';
import { onBothDatabases, TEST_KEY } from '../database/for-tests.ts';
import { quarantine } from '../intake/quarantine.ts';
import type { Store } from '../open-store.ts';
import { saveDecision } from '../record/decisions.ts';
import { encounterIdOf, findEncounter, saveEncounter } from '../record/encounters.ts';
import { systemScope } from '../scope.ts';
import { reEncrypt } from './re-encrypt.ts';
import { SEALED_COLUMNS } from './sealed-columns.ts';

const NEW_KEY = Buffer.alloc(32, 8).toString('base64');
const scope = systemScope('north', 'a test');
const engine = makeEngine();
const visit = (number: number) => ({
  id: `v${number}`,
  dateOfService: '2026-11-02',
  note: `Assessment: Low back pain, visit ${number}.`,
});

async function fill(store: Store, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const { id } = await saveEncounter(scope, store, visit(number));
    await saveDecision(scope, store, id, engine.code(visit(number)), 'first-reading');
  }
}

async function keyIdsIn(store: Store): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { table, keyId } of [...SEALED_COLUMNS, ...SEALS]) {
    const { rows } = await sql<{ id: string | null }>`
      select distinct ${sql.ref(keyId)} as id from ${sql.table(table)}`.execute(store.db);
    for (const { id } of rows) if (id !== null && id !== '') ids.add(id);
  }
  return ids;
}

const SEALS = [
  { table: 'audit_heads', keyId: 'key_id' },
  { table: 'audit_anchors', keyId: 'key_id' },
  { table: 'key_checks', keyId: 'key_id' },
];

onBothDatabases('a change of the key', ({ engine: kind, newLocation, reopen }) => {
  const both = { ENDPLATE_KEY: `${NEW_KEY},${TEST_KEY}` };

  test('brings every text under the new key, and the old one opens nothing any more', async () => {
    const location = await newLocation();
    await fill(await reopen(location), 550);
    const store = await reopen(location, both);
    const counts: number[] = [];
    const { texts, wrongSeals, retired } = await reEncrypt(store, (done) => counts.push(done));
    expect([texts, wrongSeals, retired.length]).toEqual([1100, 0, 1]);
    expect(counts.length).toBeGreaterThan(10);
    expect([...(await keyIdsIn(store))]).toEqual([store.keys.currentId]);

    const alone = await reopen(location, { ENDPLATE_KEY: NEW_KEY });
    const id = await encounterIdOf(scope, alone, 'v12');
    expect((await findEncounter(scope, alone, id ?? ''))?.chart.note).toBe(visit(12).note);
    expect((await verifyLog(alone, 'north')).issues).toEqual([]);
    // The same text again is still known as the same.
    expect((await saveEncounter(scope, alone, visit(12))).outcome).toBe('same');

    const wrong = { issue: { code: 'store/key-wrong' } };
    await expect(reopen(location)).rejects.toMatchObject(wrong);
    const oldFirst = { ENDPLATE_KEY: `${TEST_KEY},${NEW_KEY}` };
    const refused = { issue: { code: 'store/key-retired' } };
    await expect(reopen(location, oldFirst)).rejects.toMatchObject(refused);
  });

  test('that was ended in the middle goes on where it was', async () => {
    const location = await newLocation();
    await fill(await reopen(location), 150);
    const store = await reopen(location, both);
    const ended = reEncrypt(store, (done) => {
      if (done >= 100) throw new Error('ended');
    });
    await expect(ended).rejects.toThrow('ended');
    expect((await keyIdsIn(store)).size).toBe(2);
    expect(
      (await findEncounter(scope, store, (await encounterIdOf(scope, store, 'v3')) ?? ''))?.chart
        .note,
    ).toBe(visit(3).note);
    const { texts } = await reEncrypt(await reopen(location, both));
    expect(texts).toBe(200);
  });

  test('leaves a wrong seal of the audit log wrong', async () => {
    const location = await newLocation();
    await fill(await reopen(location), 550);
    const store = await reopen(location, both);
    await store.db.updateTable('audit_anchors').set({ seal: 'not a seal' }).execute();
    expect((await reEncrypt(store)).wrongSeals).toBeGreaterThan(0);
    expect((await verifyLog(store, 'north')).issues).toMatchObject([
      { code: 'audit-log/seal-wrong' },
    ]);
  });

  test('reaches what waits in quarantine, content and digest', async () => {
    const location = await newLocation();
    const waiting = {
      source: 'a test',
      format: undefined,
      issues: [],
      name: undefined,
      bytes: Buffer.from('%PDF'),
    };
    const before = await quarantine(scope, await reopen(location), waiting);
    await reEncrypt(await reopen(location, both));
    const alone = await reopen(location, { ENDPLATE_KEY: NEW_KEY });
    expect(await quarantine(scope, alone, waiting)).toBe(before);
  });

  test('knows every column of the record that names a key', async () => {
    const { db } = await reopen(await newLocation());
    const named = [...SEALED_COLUMNS, ...SEALS, { table: 'retired_keys', keyId: 'key_id' }];
    const known = new Set(named.map(({ table, keyId }) => `${table}.${keyId}`));
    const found: string[] = [];
    for (const { name } of await tablesOf(db, kind)) {
      const { rows } =
        kind === 'embedded'
          ? await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(db)
          : await sql<{ name: string }>`
              select attname as name from pg_attribute
              where attrelid = ${name}::regclass and attnum > 0`.execute(db);
      for (const column of rows)
        if (/(?:^|_)key(?:_id)?$/.test(column.name)) found.push(`${name}.${column.name}`);
    }
    const isNoKey = new Set(['work_items.work_key', 'replies_kept.request_key']);
    expect(found.filter((column) => !isNoKey.has(column)).toSorted()).toEqual(
      [...known].toSorted(),
    );
  });
});
