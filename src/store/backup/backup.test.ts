import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeEngine } from '../../engine.ts';
import { verifyLog } from '../audit/verify-log.ts';
import { onBothDatabases, TEST_KEY } from '../database/for-tests.ts';
import type { Store } from '../open-store.ts';
import { saveDecision } from '../record/decisions.ts';
import { encounterIdOf, findEncounter, saveEncounter } from '../record/encounters.ts';
import { systemScope } from '../scope.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const engine = makeEngine();
const keys = { ENDPLATE_KEY: TEST_KEY };
const backups: { file: string; from: string }[] = [];

const visit = (number: number) => ({
  id: `v${number}`,
  dateOfService: '2026-11-02',
  note: `Assessment: Low back pain, visit ${number}. „Änderung“ \u{1F9B4}`,
  patientId: `p${number % 7}`,
});

async function fill(store: Store, count: number): Promise<void> {
  for (const practice of ['north', 'south']) {
    const scope = systemScope(practice, 'a test');
    for (let number = 0; number < count; number++) {
      const { id } = await saveEncounter(scope, store, visit(number));
      await saveDecision(scope, store, id, engine.code(visit(number)), 'first-reading');
    }
  }
}

/** Every line of a backup but the first and the last, which say when it was made and what it sums to. */
async function linesOf(file: string): Promise<readonly string[]> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trim()
    .split('\n');
  return lines.slice(1, -1).toSorted();
}

onBothDatabases('a backup', ({ engine: kind, newStore, newLocation, reopen }) => {
  const newFile = async () => join(await mkdtemp(join(tmpdir(), 'endplate-backup-')), 'backup.gz');

  test('restored elsewhere holds every row as it was, and the notes open', async () => {
    const store = await newStore();
    await fill(store, 30);
    const file = await newFile();
    const rows = await writeBackup(store, file);
    backups.push({ file, from: kind });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const location = await newLocation();
    expect(await readBackup(file, location, tmpdir(), keys)).toBe(rows);
    const restored = await reopen(location);
    const north = systemScope('north', 'a test');
    const id = await encounterIdOf(north, restored, 'v12');
    const found = await findEncounter(north, restored, id ?? '');
    expect(found?.chart.note).toBe(visit(12).note);
    expect((await verifyLog(restored, 'north')).issues).toEqual([]);
  });

  test('is of one moment, and holds up nobody who writes meanwhile', async () => {
    const store = await newStore();
    await fill(store, 20);
    const file = await newFile();
    const scope = systemScope('north', 'a test');
    const during = { isDone: false };
    const written = writeBackup(store, file).finally(() => {
      during.isDone = true;
    });
    let count = 0;
    while (!during.isDone) {
      count++;
      await saveEncounter(scope, store, visit(1000 + count));
      await setImmediate();
    }
    await written;
    expect(count).toBeGreaterThan(1);
    const location = await newLocation();
    await readBackup(file, location, tmpdir(), keys);
    const restored = await reopen(location);
    expect((await verifyLog(restored, 'north')).issues).toEqual([]);
    const visitsIn = ({ db }: Store) => db.selectFrom('encounters').select('id').execute();
    expect((await visitsIn(restored)).length).toBeLessThan((await visitsIn(store)).length);
  });

  test('compared row by row is the same after it was restored and written again', async () => {
    const store = await newStore();
    await fill(store, 5);
    const file = await newFile();
    await writeBackup(store, file);
    const location = await newLocation();
    await readBackup(file, location, tmpdir(), keys);
    const again = await newFile();
    await writeBackup(await reopen(location), again);
    const before = await linesOf(file);
    const after = new Set(await linesOf(again));
    // The second backup tells the audit log of itself: heads and one entry a practice are new.
    const differing = before.filter((line) => !after.has(line));
    expect(differing.every((line) => line.startsWith('["audit_heads"'))).toBe(true);
    expect(differing).toHaveLength(2);
    expect(after.size).toBe(before.length + 2);
  });

  test('that was cut off or changed restores nothing', async () => {
    const store = await newStore();
    await fill(store, 3);
    const file = await newFile();
    await writeBackup(store, file);
    const packed = await readFile(file);
    const lines = gunzipSync(packed).toString();
    const wrong = [
      packed.subarray(0, packed.length - 20),
      gzipSync(lines.slice(0, lines.lastIndexOf('["end"'))),
      gzipSync(lines.replace('"2026-11-02"', '"2026-11-03"')),
      gzipSync('not a backup\n'),
    ];
    const location = await newLocation();
    for (const bytes of wrong) {
      await writeFile(file, bytes);
      await expect(readBackup(file, location, tmpdir(), keys)).rejects.toMatchObject({
        issue: { code: 'store/backup-damaged' },
      });
    }
    const target = await reopen(location);
    expect(await target.db.selectFrom('encounters').selectAll().execute()).toEqual([]);
  });

  test('is refused by a record that holds something, and without its key', async () => {
    const store = await newStore();
    await fill(store, 2);
    const file = await newFile();
    await writeBackup(store, file);
    const full = await newLocation();
    await fill(await reopen(full), 1);
    await expect(readBackup(file, full, tmpdir(), keys)).rejects.toMatchObject({
      issue: { code: 'store/not-empty' },
    });
    const other = { ENDPLATE_KEY: Buffer.alloc(32, 9).toString('base64') };
    await expect(readBackup(file, await newLocation(), tmpdir(), other)).rejects.toMatchObject({
      issue: { code: 'store/key-wrong' },
    });
  });
});

onBothDatabases('a backup of the other database', ({ engine: kind, newLocation, reopen }) => {
  const foreign = () => backups.find(({ from }) => from !== kind);

  test('restores just as well', async ({ skip }) => {
    const backup = foreign();
    if (backup === undefined) {
      skip('PostgreSQL was left out');
      return;
    }
    const location = await newLocation();
    await readBackup(backup.file, location, tmpdir(), keys);
    const restored = await reopen(location);
    expect((await verifyLog(restored, 'south')).issues).toEqual([]);
    const counts = await restored.db
      .selectFrom('documents')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(counts.count).toBe(60);
  });
});
