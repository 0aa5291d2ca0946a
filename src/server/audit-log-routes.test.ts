import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { withAudit } from '../store/audit/with-audit.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import type { Store } from '../store/open-store.ts';
import { savePatient } from '../store/record/patients.ts';
import { systemScope } from '../store/scope.ts';
import { type Reply, textAt, tryDesk } from './testing/try-desk.ts';
import { as } from './testing/try-server.ts';

const feed = systemScope('practice-a', 'a feed');

async function withEntries(store: Store) {
  const patient = await savePatient(feed, store, { externalId: 'MRN-7' });
  await withAudit(feed, store, async ({ audit }) => {
    for (let number = 0; number < 3; number++)
      audit({ action: 'read', object: 'encounter', id: `e${number}`, patient });
    audit({ action: 'export', object: 'patient', id: patient, patient, outcome: 'denied' });
  });
  return { patient, ...(await tryDesk(store)) };
}

const itemsOf = ({ body }: Reply): { sequence: number; object: string; actor: { id: string } }[] =>
  JSON.parse(JSON.stringify(body)).items;

onBothDatabases('the audit log by HTTP', ({ newStore }) => {
  it('is searched by who, what, when and whose data, and each search is an entry', async () => {
    const { get, patient } = await withEntries(await newStore());
    const search = async (words: string) =>
      itemsOf(await get('auditor', `/api/audit-log?${words}`)).map(({ object }) => object);
    const reads = ['encounter', 'encounter', 'encounter'];
    expect(await search('patient=MRN-7&action=read')).toEqual(reads);
    expect(await search(`patient=${patient}&object=encounter`)).toEqual(reads);
    expect(await search('outcome=denied')).toEqual(['patient']);
    expect(await search('actor=practice-a-auditor&limit=2')).toEqual(['audit-log', 'audit-log']);
    expect(await search('until=2020-01-01T00:00:00Z')).toEqual([]);
    expect(await search('patient=nobody')).toEqual([]);
    expect((await search('from=2020-01-01T00:00:00%2B02:00')).length).toBeGreaterThan(8);
    expect((await get('auditor', '/api/audit-log?from=yesterday')).status).toBe(400);
    expect((await get('auditor', '/api/audit-log?action=look')).status).toBe(400);
  });

  it('a search for everything is told without saying by what', async () => {
    const { get } = await withEntries(await newStore());
    await get('auditor', '/api/audit-log');
    const { body } = await get('auditor', '/api/audit-log?object=audit-log');
    expect(body).toMatchObject({
      items: [{ action: 'search', detail: {} }],
    });
    expect(JSON.stringify(body)).not.toContain('"by":""');
  });

  it('is read page by page, the newest first', async () => {
    const { get } = await withEntries(await newStore());
    const first = await get('auditor', '/api/audit-log?actor=endplate&limit=3');
    const next = textAt(first.body, 'next');
    const second = await get('auditor', `/api/audit-log?actor=endplate&limit=3&after=${next}`);
    const numbers = [...itemsOf(first), ...itemsOf(second)].map(({ sequence }) => sequence);
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    expect(new Set(numbers).size).toBe(5);
    expect(second.body).not.toHaveProperty('next');
  });

  it('goes out as FHIR AuditEvent, what fits and nothing more', async () => {
    const { server } = await withEntries(await newStore());
    const { body, headers } = await server.inject({
      url: '/api/audit-log/export?patient=MRN-7&action=read',
      headers: as('auditor'),
    });
    expect(headers['content-type']).toBe('application/fhir+ndjson');
    const events = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ resourceType, action }) => [resourceType, action])).toEqual([
      ['AuditEvent', 'R'],
      ['AuditEvent', 'R'],
      ['AuditEvent', 'R'],
    ]);
  });

  it('is verified with where it stands now, and a changed entry is named by its number', async () => {
    const store = await newStore();
    const { send } = await withEntries(store);
    const whole = await send('auditor', '/api/audit-log/verify');
    expect(whole).toMatchObject({ status: 200, body: { isWhole: true, issues: [] } });
    const anchor = JSON.parse(JSON.stringify(whole.body)).anchor;
    const again = await send('auditor', '/api/audit-log/verify', { anchors: [anchor] });
    expect(again.body).toMatchObject({ isWhole: true, anchors: 1 });
    const other = await send('auditor', '/api/audit-log/verify', {
      anchors: [{ ...anchor, hash: 'another' }],
    });
    expect(other.body).toMatchObject({ issues: [{ code: 'audit-log/anchor-differs' }] });
    await store.db
      .updateTable('audit_events')
      .set({ outcome: 'done' })
      .where('outcome', '=', 'denied')
      .execute();
    expect((await send('auditor', '/api/audit-log/verify')).body).toMatchObject({
      isWhole: false,
      issues: [{ code: 'audit-log/entry-changed' }],
    });
  });

  it('is whole while others write to it', async () => {
    const store = await newStore();
    const { send } = await withEntries(store);
    const read = () =>
      withAudit(feed, store, async ({ audit }) => audit({ action: 'read', object: 'encounter' }));
    const stop = new AbortController();
    const writing = (async () => {
      while (!stop.signal.aborted) {
        await read();
        // node:sqlite answers at once: the requests have to get their turn
        await setImmediate();
      }
    })();
    const verdicts: unknown[] = [];
    for (let time = 0; time < 10; time++)
      verdicts.push((await send('auditor', '/api/audit-log/verify')).body);
    stop.abort();
    await writing;
    expect(verdicts).toEqual(Array(10).fill(expect.objectContaining({ isWhole: true })));
  });
});
