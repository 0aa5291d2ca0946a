import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeEngine } from '../engine.ts';
import { storeVisits } from '../intake/store-visits.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { listEncounters } from '../store/record/encounter-list.ts';
import { systemScope } from '../store/scope.ts';
import { CHUNK, chunksOf, workChunk } from './chunks.ts';
import { inProcessQueue } from './in-process-queue.ts';
import { pause } from './queue.ts';

const visit = (number: number, note = 'Assessment: low back pain.') => ({
  id: `e${number}`,
  dateOfService: '2026-11-02',
  note,
});

onBothDatabases('chunks of visits', ({ newStore }) => {
  test('are stored with their decisions, once, though each is worked on twice', async () => {
    const store = await newStore();
    const house = { store, engine: makeEngine(), today: () => '2026-11-02' };
    const visits = Array.from({ length: CHUNK + 4 }, (_, number) => visit(number));
    const chunks = [...chunksOf(visits, 'practice-a', store.keys, 'rules-1')];
    expect(chunks).toHaveLength(2);
    expect(Buffer.from(chunks[0]?.body ?? []).toString()).not.toContain('back pain');
    const queue = inProcessQueue({ name: randomUUID() });
    let done = 0;
    await queue.submit(chunks);
    await queue.work(async (job) => {
      await workChunk(house, job);
      done += await workChunk(house, job);
    }, 1);
    for (let tries = 0; done < visits.length && tries < 500; tries += 1) await pause(20);
    await queue.close();
    const scope = systemScope('practice-a', 'test');
    const { items } = await listEncounters(scope, store, { firstCode: 'M54.50' }, { limit: 500 });
    expect(new Set(items.map(({ externalId }) => externalId)).size).toBe(visits.length);
    expect(items).toHaveLength(visits.length);
  });

  test('the same visits are the same chunk, and another one for other rules', async () => {
    const { keys } = await newStore();
    const idsWith = (readWith: string) =>
      [...chunksOf([visit(1)], 'practice-a', keys, readWith)].map(({ id }) => id);
    expect(idsWith('rules-1')).toEqual(idsWith('rules-1'));
    expect(idsWith('rules-2')).not.toEqual(idsWith('rules-1'));
  });

  test('a chunk in which one visit cannot be stored leaves nothing behind', async () => {
    const store = await newStore();
    const engine = makeEngine();
    const scope = systemScope('practice-a', 'test');
    const failing = {
      ...engine,
      code: (record: unknown) => {
        if (JSON.stringify(record).includes('e1')) throw new Error('failed');
        return engine.code(record);
      },
    };
    const house = { store, engine: failing, today: () => '2026-11-02' };
    await expect(storeVisits(scope, house, [visit(0), visit(1)])).rejects.toThrow('failed');
    expect((await listEncounters(scope, store)).items).toEqual([]);
  });
});
