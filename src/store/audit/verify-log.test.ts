import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../database/for-tests.ts';
import { NoteKeys } from '../keys/note-keys.ts';
import type { Store } from '../open-store.ts';
import { systemScope } from '../scope.ts';
import { hashOf } from './audit-event.ts';
import { fhirAuditEvent } from './fhir-audit-event.ts';
import { anchorNow, eventsOf, practicesWithLog, verifyLog } from './verify-log.ts';
import { withAudit } from './with-audit.ts';

const north = systemScope('north', 'a test');

async function write(store: Store, count: number): Promise<void> {
  await withAudit(north, store, async ({ audit }) => {
    for (let number = 0; number < count; number++) {
      audit({ action: 'read', object: 'encounter', id: `e${number}`, patient: 'p1' });
    }
  });
}

async function codesOf(store: Store): Promise<readonly string[]> {
  const { issues } = await verifyLog(store, 'north');
  return [...new Set(issues.map(({ code }) => code))];
}

onBothDatabases('an audit log', ({ newStore, newLocation, reopen }) => {
  const newLog = async (count = 12) => {
    const store = await newStore();
    await write(store, count);
    return store;
  };

  test('that nobody touched is whole', async () => {
    const store = await newLog(2500);
    expect(await verifyLog(store, 'north')).toEqual({
      practice: 'north',
      entries: 2500,
      anchors: 2,
      issues: [],
    });
    expect(await practicesWithLog(store)).toEqual(['north']);
  });

  test.each([
    'actor_name',
    'at',
    'outcome',
    'object_id',
    'detail',
    'came_from',
    'patient_id',
  ] as const)('shows that %s of an entry was edited', async (column) => {
    const store = await newLog();
    await store.db
      .updateTable('audit_events')
      .set({ [column]: 'x' })
      .where('sequence', '=', 5)
      .execute();
    expect(await verifyLog(store, 'north')).toMatchObject({
      issues: [{ code: 'audit-log/entry-changed', at: 'north/5' }],
    });
  });

  test('shows that an entry was edited and given a fitting hash', async () => {
    const store = await newLog();
    const [event] = await store.db
      .selectFrom('audit_events')
      .selectAll()
      .where('sequence', '=', 5)
      .execute();
    if (event === undefined) throw new Error('there are twelve');
    const edited = { ...event, outcome: 'denied' };
    await store.db
      .updateTable('audit_events')
      .set({ outcome: 'denied', hash: hashOf(edited) })
      .where('sequence', '=', 5)
      .execute();
    expect(await codesOf(store)).toEqual(['audit-log/order-broken']);
  });

  test('shows that an entry was deleted', async () => {
    const store = await newLog();
    await store.db.deleteFrom('audit_events').where('sequence', '=', 5).execute();
    expect(await codesOf(store)).toEqual(['audit-log/entry-missing']);
  });

  test('shows that two entries changed places', async () => {
    const store = await newLog();
    const place = (from: number, to: number) =>
      store.db
        .updateTable('audit_events')
        .set({ sequence: to })
        .where('sequence', '=', from)
        .execute();
    await place(5, 99);
    await place(6, 5);
    await place(99, 6);
    expect(await codesOf(store)).toContain('audit-log/order-broken');
  });

  test('shows that its end was cut off, with and without its head', async () => {
    const store = await newLog();
    await store.db.deleteFrom('audit_events').where('sequence', '>', 8).execute();
    expect(await codesOf(store)).toEqual(['audit-log/end-missing']);
    const [last] = await store.db
      .selectFrom('audit_events')
      .selectAll()
      .where('sequence', '=', 8)
      .execute();
    await store.db
      .updateTable('audit_heads')
      .set({ sequence: 8, hash: last?.hash ?? '' })
      .execute();
    expect(await codesOf(store)).toEqual(['audit-log/seal-wrong']);
    await store.db.deleteFrom('audit_heads').execute();
    expect(await codesOf(store)).toEqual(['audit-log/end-missing']);
  });

  test('shows that all of it was written anew without the key', async () => {
    const location = await newLocation();
    const store = await reopen(location);
    await write(store, 1200);
    const forger: Store = { ...store, keys: new NoteKeys([Buffer.alloc(32, 9)]) };
    for (const table of ['audit_events', 'audit_heads', 'audit_anchors'] as const) {
      await store.db.deleteFrom(table).execute();
    }
    await write(forger, 1200);
    const { issues } = await verifyLog(store, 'north');
    expect(issues.map(({ code }) => code)).toEqual([
      'audit-log/seal-wrong',
      'audit-log/seal-wrong',
    ]);
  });

  test('put back to an earlier day, head and all, is shown by an anchor kept outside', async () => {
    const store = await newLog();
    const early = await store.db.selectFrom('audit_heads').selectAll().executeTakeFirstOrThrow();
    await write(store, 5);
    const kept = await anchorNow(store, 'north');
    expect((await verifyLog(store, 'north', [kept])).issues).toEqual([]);
    await store.db.deleteFrom('audit_events').where('sequence', '>', early.sequence).execute();
    await store.db.updateTable('audit_heads').set(early).execute();
    expect((await verifyLog(store, 'north')).issues).toEqual([]);
    expect((await verifyLog(store, 'north', [kept])).issues).toMatchObject([
      { code: 'audit-log/end-missing', expected: '17 entries' },
    ]);
  });

  test('goes out as FHIR AuditEvent, with who, what, when, from where and outcome', async () => {
    const store = await newLog(1);
    const { value } = await eventsOf(store, 'north').next();
    expect(value && fhirAuditEvent(value)).toMatchObject({
      resourceType: 'AuditEvent',
      type: { code: 'read' },
      action: 'R',
      outcome: '0',
      agent: [{ who: { display: 'Endplate' }, requestor: true, network: { address: 'a test' } }],
      source: { site: 'north' },
      entity: [{ what: { reference: 'Patient/p1' } }, { what: { identifier: { value: 'e0' } } }],
    });
  });
});

test('no two entries that differ in a column have one hash', () => {
  const entry = fc.record({
    tenant: fc.string(),
    sequence: fc.nat(),
    id: fc.string(),
    at: fc.string(),
    actor_id: fc.string(),
    actor_kind: fc.string(),
    actor_name: fc.string(),
    actor_roles: fc.string(),
    request_id: fc.string(),
    came_from: fc.string(),
    action: fc.string(),
    object: fc.string(),
    object_id: fc.option(fc.string()),
    patient_id: fc.option(fc.string()),
    outcome: fc.string(),
    detail: fc.string(),
    previous_hash: fc.string(),
  });
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      for (const [column, value] of Object.entries(other)) {
        const mixed = { ...one, [column]: value };
        const isSame = JSON.stringify(mixed) === JSON.stringify(one);
        expect(hashOf(mixed) === hashOf(one)).toBe(isSame);
      }
    }),
  );
});
