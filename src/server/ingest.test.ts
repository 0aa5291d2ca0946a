import { expect, test } from 'vitest';
import { as, tryServer } from './testing/try-server.ts';

const VISIT = { id: 'e1', dateOfService: '2026-11-02', note: 'Assessment: low back pain.' };

test('a file is stored once, and what cannot be read waits for the administrator', async () => {
  const server = await tryServer();
  const send = (payload: string, headers = as('coder')) =>
    server.inject({ method: 'POST', url: '/api/ingest', headers, payload });
  const first = await send(JSON.stringify(VISIT));
  expect(first.json()).toMatchObject({ outcome: 'stored', encounters: [{ outcome: 'created' }] });
  const again = await send(JSON.stringify(VISIT));
  expect(again.json()).toMatchObject({ encounters: [{ outcome: 'same' }] });
  const spoilt = await send('%PDF-1.7');
  expect(spoilt.json()).toMatchObject({ outcome: 'quarantined', issues: [{ code: 'format/pdf' }] });
  const headers = as('administrator');
  const list = await server.inject({ url: '/api/quarantine?state=kept', headers });
  expect(list.json()).toMatchObject({ items: [{ source: 'http', tries: 1 }] });
  const url = `/api/quarantine/${spoilt.json().quarantine}`;
  const retried = await server.inject({ method: 'POST', url: `${url}/retry`, headers });
  expect(retried.json()).toMatchObject({ outcome: 'quarantined' });
  expect((await server.inject({ method: 'DELETE', url, headers })).statusCode).toBe(204);
  expect((await server.inject({ method: 'POST', url: `${url}/retry`, headers })).statusCode).toBe(
    404,
  );
  await server.close();
});

test('a biller brings nothing into the record', async () => {
  const server = await tryServer();
  const headers = as('biller');
  const reply = await server.inject({ method: 'POST', url: '/api/ingest', headers, payload: '{}' });
  expect(reply.statusCode).toBe(403);
  await server.close();
});
