import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { TEST_KEY } from '../store/database/for-tests.ts';
import { addPractice } from '../store/identity/practices.ts';
import { openStore } from '../store/open-store.ts';
import { as, tryServer } from './testing/try-server.ts';

const VISIT = { id: 'e1', dateOfService: '2026-11-02', note: 'Assessment: low back pain.' };

test('an administrator starts a re-read, watches it end, and reads the drift', async () => {
  const store = await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY });
  const practice = { name: 'A', login: 'a@clinic.example', from: 'a test', now: new Date() };
  const { tenant = '' } = (await addPractice(store, practice)) ?? {};
  const server = await tryServer({ store });
  const headers = as('administrator', tenant);
  await server.inject({
    method: 'POST',
    url: '/api/ingest',
    headers,
    payload: JSON.stringify(VISIT),
  });
  await store.db.updateTable('decisions').set({ engine: '0.0.9' }).execute();
  const offered = await server.inject({ url: '/api/jobs', headers });
  expect(offered.json()).toMatchObject({
    items: [],
    reread: { isOffered: true, cause: 'engine-changed' },
  });
  const payload = JSON.stringify({ kind: 'reread' });
  const started = await server.inject({ method: 'POST', url: '/api/jobs', headers, payload });
  expect(started.statusCode).toBe(201);
  expect(started.json()).toMatchObject({ cause: 'engine-changed', total: 1 });
  const url = `/api/jobs/${started.json().id}`;
  await expect
    .poll(async () => (await server.inject({ url, headers })).json())
    .toMatchObject({ state: 'done', done: 1, changed: 0 });
  expect((await server.inject({ url: `${url}/drift`, headers })).json()).toEqual({ rules: [] });
  expect((await server.inject({ url: '/api/jobs', headers })).json()).toMatchObject({
    items: [{ state: 'done' }],
    reread: { isOffered: false },
  });
  const late = await server.inject({ method: 'POST', url: `${url}/cancel`, headers });
  expect(late.statusCode).toBe(409);
  await server.close();
});
