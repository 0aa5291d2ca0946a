import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { madeClaims } from '../../bench/made-claims.ts';
import { makeScrubber } from '../claims/scrub.ts';
import { makeEngine } from '../engine.ts';
import { ingest } from '../intake/ingest.ts';
import type { IngestHouse } from '../intake/intake-house.ts';
import { storeVisits } from '../intake/store-visits.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import type { Store } from '../store/open-store.ts';
import { findClaim, listClaims } from '../store/record/claims.ts';
import { listEncounters } from '../store/record/encounter-list.ts';
import type { Schema } from '../store/schema/schema.ts';
import { systemScope } from '../store/scope.ts';
import type { ChunkLine } from './chunk-lines.ts';
import { CHUNK, type Chunk, chunksOf, makeChunkCutter, workChunk } from './chunks.ts';
import { type FileRead, readForWorkers } from './file-lines.ts';
import { inProcessQueue } from './in-process-queue.ts';
import { pause } from './queue.ts';

const TODAY = '2026-11-02';
const SCOPE = systemScope('practice-a', 'test');
const engine = makeEngine({ today: TODAY });
const scrubber = makeScrubber({ codebook: engine.codebook, today: TODAY });
const houseOf = (store: Store): IngestHouse => ({ store, engine, scrubber, today: () => TODAY });
const placeOf = ({ keys }: Pick<Store, 'keys'>, readWith = 'rules-1') => ({
  tenant: 'practice-a',
  keys,
  readWith,
});
const visit = (number: number, note = 'Assessment: low back pain.') => ({
  id: `e${number}`,
  dateOfService: TODAY,
  note,
});

/** Does what `endplate submit` and a worker do with files, each chunk twice, the last chunk first. */
async function throughChunks(store: Store, files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-chunks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const cutter = makeChunkCutter(placeOf(store));
  const chunks: Chunk[] = [];
  const told: FileRead[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, content);
    const take = async (things: readonly ChunkLine[]): Promise<void> => {
      chunks.push(...cutter.add(things));
    };
    told.push(await readForWorkers(SCOPE, store, { path, name }, take, () => undefined));
  }
  chunks.push(...cutter.end());
  for (const chunk of [...chunks.toReversed(), ...chunks])
    await workChunk(async () => houseOf(store), chunk);
  return { chunks, told };
}

/** What a record holds, without ids and times that two records never share. */
async function recordOf({ db }: Store) {
  const all = async (table: keyof Schema, columns: readonly string[], order = columns[0] ?? '') =>
    (await db.selectFrom(table).selectAll().execute())
      .map((row) => Object.fromEntries(columns.map((column) => [column, row[column as never]])))
      .toSorted((one, two) => (String(one[order]) < String(two[order]) ? -1 : 1));
  return {
    encounters: await all('encounters', ['external_id', 'date_of_service', 'provider', 'billed']),
    patients: await all('patients', ['external_id', 'birth_date', 'sex']),
    problems: await all('problems', ['code', 'title', 'status', 'since']),
    claims: await all('claims', ['control_number', 'verdict', 'codes', 'payer']),
    files: await all('claim_files', ['name', 'kind', 'records', 'findings']),
    envelopes: await all('claim_file_envelopes', ['number', 'scope', 'control_number']),
    rows: (await all('claim_file_rows', ['number'])).length,
    work: (await all('work_items', ['title'])).length,
  };
}

onBothDatabases('chunks of visits', ({ newStore }) => {
  test('are stored with their decisions, once, though each is worked on twice', async () => {
    const store = await newStore();
    const house = houseOf(store);
    const visits = Array.from({ length: CHUNK + 4 }, (_, number) => ({
      visit: visit(number),
    }));
    const chunks = [...chunksOf(visits, placeOf(store))];
    expect(chunks).toHaveLength(2);
    expect(Buffer.from(chunks[0]?.body ?? []).toString()).not.toContain('back pain');
    const queue = inProcessQueue({ name: randomUUID() });
    let done = 0;
    await queue.submit(chunks);
    await queue.work(async (job) => {
      await workChunk(async () => house, job);
      done += (await workChunk(async () => house, job)).visits;
    }, 1);
    for (let tries = 0; done < visits.length && tries < 500; tries += 1) await pause(20);
    await queue.close();
    const scope = systemScope('practice-a', 'test');
    const { items } = await listEncounters(scope, store, { firstCode: 'M54.50' }, { limit: 500 });
    expect(new Set(items.map(({ externalId }) => externalId)).size).toBe(visits.length);
    expect(items).toHaveLength(visits.length);
  });

  test('the same visits are the same chunk, and another one for other rules', async () => {
    const store = await newStore();
    const idsWith = (readWith: string) =>
      [...chunksOf([{ visit: visit(1) }], placeOf(store, readWith))].map(({ id }) => id);
    expect(idsWith('rules-1')).toEqual(idsWith('rules-1'));
    expect(idsWith('rules-2')).not.toEqual(idsWith('rules-1'));
  });

  test('a chunk in which one visit cannot be stored leaves nothing behind', async () => {
    const store = await newStore();
    const failing = {
      ...engine,
      trace: (record: unknown) => {
        if (JSON.stringify(record).includes('e1')) throw new Error('failed');
        return engine.trace(record);
      },
    };
    const house = { ...houseOf(store), engine: failing };
    await expect(storeVisits(SCOPE, house, [visit(0), visit(1)])).rejects.toThrow('failed');
    expect((await listEncounters(SCOPE, store)).items).toEqual([]);
  });

  test('claims of a file are kept as another door keeps them, whichever chunk comes first and however often', async () => {
    const [store, other] = [await newStore(), await newStore()];
    const file = Buffer.concat([...madeClaims(320)]);
    const { chunks, told } = await throughChunks(store, { 'claims.837': file });
    expect(chunks.length).toBeGreaterThan(2);
    expect(told).toMatchObject([{ visits: 0, claims: 320, left: {}, hasLost: false }]);
    await ingest(SCOPE, houseOf(other), 'command', file, { name: 'claims.837' });
    const kept = await recordOf(store);
    expect(kept.claims).toHaveLength(320);
    expect(kept).toEqual(await recordOf(other));
  });

  test('a claim of NDJSON is checked against the visit of its file, and a broken line is told', async () => {
    const store = await newStore();
    const claim = {
      id: 'c1',
      encounterId: 'e1',
      dateOfService: TODAY,
      diagnoses: ['M54.51'],
      lines: [],
    };
    const lines = [JSON.stringify(visit(1)), JSON.stringify(claim), '{ "id": "cut'];
    const { told } = await throughChunks(store, { 'all.ndjson': lines.join('\n') });
    expect(told).toMatchObject([{ visits: 1, claims: 1, hasLost: true }]);
    const { items } = await listClaims(SCOPE, store);
    expect(items).toMatchObject([{ controlNumber: 'c1', encounterId: expect.any(String) }]);
    const kept = await findClaim(SCOPE, store, items[0]?.id ?? '');
    expect(JSON.stringify(kept?.edits)).toContain('not-supported-by-note');
  });

  test('a claim that came before its visit is joined to it', async () => {
    const store = await newStore();
    const claim = { id: 'c1', encounterId: 'e1', dateOfService: TODAY, diagnoses: ['M54.50'] };
    await throughChunks(store, { 'claims.ndjson': JSON.stringify(claim) });
    expect((await listClaims(SCOPE, store)).items).toMatchObject([{ encounterId: null }]);
    await throughChunks(store, { 'visits.ndjson': JSON.stringify(visit(1)) });
    expect((await listClaims(SCOPE, store)).items).toMatchObject([
      { encounterId: expect.any(String) },
    ]);
  });

  test.each(['ccda.xml', 'hl7'])(
    'a visit in %s is stored with its patient and problems as another door stores it',
    async (format) => {
      const [store, other] = [await newStore(), await newStore()];
      const name = `low-back-visit.${format}`;
      const bytes = await readFile(new URL(`../formats/samples/${name}`, import.meta.url));
      await throughChunks(store, { [name]: bytes });
      await ingest(SCOPE, houseOf(other), 'command', bytes, { name });
      const kept = await recordOf(store);
      expect(kept.encounters).toHaveLength(1);
      expect(kept).toEqual(await recordOf(other));
    },
  );
});
