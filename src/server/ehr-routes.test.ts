import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { onBothDatabases, TEST_KEY } from '../store/database/for-tests.ts';
import { openStore } from '../store/open-store.ts';
import { storedHouse } from './cds-hooks/stored-house.ts';
import { bundle, call, problem } from './cds-hooks/testing/invented-record.ts';
import { ISSUER, PUBLIC_URL, tryClient } from './cds-hooks/testing/try-client.ts';
import { as, tryServer } from './testing/try-server.ts';

const PATH = '/cds-services/low-back-record';
const view = call('patient-view', {}, { conditions: bundle(problem('c1', 'M54.5')) });

onBothDatabases('a registered EHR', ({ newStore }) => {
  it('is believed from its registration to its removal, and what it was told is kept', async () => {
    const store = await newStore();
    const client = await tryClient();
    const server = await tryServer({ store, cds: storedHouse(store, PUBLIC_URL) });
    const post = async (path: string, payload: object, authorization?: string) =>
      server.inject({
        method: 'POST',
        url: path,
        payload,
        headers: { authorization: authorization ?? (await client.token(path)) },
      });
    expect((await post(PATH, view)).statusCode).toBe(401);

    const register = { name: 'The EHR', issuer: ISSUER, jwks: client.jwks, fhirServers: [] };
    const added = await server.inject({
      method: 'POST',
      url: '/api/ehrs',
      headers: as('administrator'),
      payload: register,
    });
    expect(added.statusCode).toBe(201);
    const token = await client.token(PATH);
    const shown = (await post(PATH, view, token)).json<{ cards: { uuid: string }[] }>();
    expect((await post(PATH, view, token)).json()).toMatchObject({ code: 'cds/token-replayed' });

    const item = {
      card: shown.cards[0]?.uuid,
      outcome: 'overridden',
      outcomeTimestamp: '2026-11-02T10:00:00Z',
      overrideReason: {
        reason: { system: `${PUBLIC_URL}/fhir/CodeSystem/override-reasons`, code: 'later' },
        userComment: 'Jane Roe said so',
      },
    };
    expect((await post(`${PATH}/feedback`, { feedback: [item] })).statusCode).toBe(200);
    const tally = await server.inject({
      url: '/api/cds-cards/tally',
      headers: as('administrator'),
    });
    expect(tally.json()).toEqual({
      cards: [{ topic: 'problem-list', outcome: 'overridden', reason: 'later', count: 1 }],
    });
    const rows = JSON.stringify(await store.db.selectFrom('cds_feedback').selectAll().execute());
    expect(rows).not.toContain('Jane');
    const events = await store.db
      .selectFrom('audit_events')
      .select(['object', 'actor_kind', 'patient_id'])
      .where('object', '=', 'cds-call')
      .execute();
    expect(events).toEqual([{ object: 'cds-call', actor_kind: 'cds-client', patient_id: 'p1' }]);

    const { id } = added.json<{ id: string }>();
    const other = await server.inject({
      method: 'DELETE',
      url: `/api/ehrs/${id}`,
      headers: as('administrator', 'practice-b'),
    });
    expect(other.statusCode).toBe(404);
    const gone = await server.inject({
      method: 'DELETE',
      url: `/api/ehrs/${id}`,
      headers: as('administrator'),
    });
    expect(gone.statusCode).toBe(200);
    expect((await post(PATH, view)).statusCode).toBe(401);
  });
});

describe('registering', () => {
  it.each([
    ['a FHIR server without TLS', { fhirServers: ['http://ehr.example/fhir'] }],
    ['keys without TLS', { jwksUri: 'http://ehr.example/jwks' }],
    ['a private key', { jwks: { keys: [{ kty: 'EC', d: 'x' }] } }],
    [
      'keys and an address of keys',
      { jwksUri: 'https://ehr.example/jwks', jwks: { keys: [{ kty: 'EC' }] } },
    ],
  ])('%s is refused', async (_name, extra) => {
    const server = await tryServer();
    const reply = await server.inject({
      method: 'POST',
      url: '/api/ehrs',
      headers: as('administrator'),
      payload: { name: 'x', issuer: ISSUER, ...extra },
    });
    expect(reply.statusCode).toBe(400);
  });

  it('an issuer belongs to one practice', async () => {
    const store = await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY });
    const server = await tryServer({ store });
    const add = async (tenant: string) =>
      server.inject({
        method: 'POST',
        url: '/api/ehrs',
        headers: as('administrator', tenant),
        payload: { name: 'x', issuer: ISSUER },
      });
    expect((await add('practice-a')).statusCode).toBe(201);
    expect((await add('practice-b')).statusCode).toBe(409);
  });
});
