import { expect, test } from 'vitest';
import { onBothDatabases } from '../database/for-tests.ts';
import type { Store } from '../open-store.ts';
import { systemScope } from '../scope.ts';
import { hashOf, NO_HASH } from './audit-event.ts';
import { withAudit } from './with-audit.ts';

const north = systemScope('north', 'a test');

function eventsOf(store: Store, tenant: string) {
  return store.db
    .selectFrom('audit_events')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('sequence')
    .execute();
}

onBothDatabases('what is done to the record', ({ newStore, newLocation, reopen }) => {
  test('is told to the audit log in the same transaction, chained to what was done before', async () => {
    const store = await newStore();
    for (const id of ['e1', 'e2', 'e3']) {
      await withAudit(north, store, async ({ audit }) => {
        audit({ action: 'read', object: 'encounter', id, patient: 'p1' });
      });
    }
    const events = await eventsOf(store, 'north');
    expect(events.map(({ sequence, object_id: id }) => [sequence, id])).toEqual([
      [1, 'e1'],
      [2, 'e2'],
      [3, 'e3'],
    ]);
    expect(events.map(({ previous_hash: hash }) => hash)).toEqual([
      NO_HASH,
      ...events.slice(0, 2).map(({ hash }) => hash),
    ]);
    for (const { hash, ...event } of events) expect(hashOf(event)).toBe(hash);
  });

  test('leaves neither change nor event when it fails', async () => {
    const store = await newStore();
    const failed = withAudit(north, store, async ({ tx, audit }) => {
      audit({ action: 'create', object: 'practice', id: 'north' });
      const values = { tenant: 'north', name: 'Back Clinic', created_at: '2026-01-01' };
      await tx.insertInto('practices').values(values).execute();
      throw new Error('power cut');
    });
    await expect(failed).rejects.toThrow('power cut');
    expect(await store.db.selectFrom('practices').selectAll().execute()).toEqual([]);
    expect(await eventsOf(store, 'north')).toEqual([]);
  });

  test('cannot be done without telling', async () => {
    const store = await newStore();
    await expect(withAudit(north, store, async () => 'read in secret')).rejects.toThrow(
      'tells the audit log',
    );
  });

  test('joins the step it is part of, and never crosses practices', async () => {
    const store = await newStore();
    await withAudit(north, store, async ({ audit }) => {
      audit({ action: 'change', object: 'query', id: 'q1' });
      await withAudit(north, store, async (inner) =>
        inner.audit({ action: 'read', object: 'patient' }),
      );
      const south = systemScope('south', 'a test');
      await expect(withAudit(south, store, async () => undefined)).rejects.toThrow('one practice');
    });
    const events = await eventsOf(store, 'north');
    expect(events.map(({ object }) => object)).toEqual(['query', 'patient']);
  });

  test('from two processes at once makes one chain without gap or fork', async () => {
    const location = await newLocation();
    const stores = await Promise.all([reopen(location), reopen(location)]);
    const steps = Array.from({ length: 60 }, (_, number) =>
      withAudit(north, stores[number % 2] ?? stores[0], async ({ audit }) => {
        audit({ action: 'read', object: 'encounter', id: `e${number}` });
      }),
    );
    await Promise.all(steps);
    const events = await eventsOf(stores[0], 'north');
    expect(events.map(({ sequence }) => sequence)).toEqual(steps.map((_, index) => index + 1));
    events.reduce((previous, { previous_hash: linked, hash }) => {
      expect(linked).toBe(previous);
      return hash;
    }, NO_HASH);
  });

  test('keeps an anchor every thousand events', async () => {
    const store = await newStore();
    await withAudit(north, store, async ({ audit }) => {
      for (let number = 1; number <= 2100; number++) audit({ action: 'read', object: 'encounter' });
    });
    const anchors = await store.db.selectFrom('audit_anchors').selectAll().execute();
    expect(anchors.map(({ sequence }) => sequence)).toEqual([1000, 2000]);
  });
});
