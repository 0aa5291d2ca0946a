import { expect, it } from 'vitest';
import { makeEngine } from '../../engine.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import { onBothDatabases } from '../../store/database/for-tests.ts';
import type { Store } from '../../store/open-store.ts';
import { listFindings } from '../../store/record/findings.ts';
import { systemScope } from '../../store/scope.ts';
import { BELL, bringIn, tryDesk, tryPeople } from '../testing/try-desk.ts';
import { TODAY } from '../testing/try-server.ts';
import { measureDeskOf } from './measure-desk.ts';

const scope = systemScope('practice-a', 'a test');
const engine = makeEngine({ today: TODAY });
const visit = (number: number, note = 'Assessment: Low back pain.') => ({
  id: `v${number}`,
  patientId: 'p1',
  provider: BELL,
  dateOfService: `2026-${String(7 + number).padStart(2, '0')}-01`,
  note,
  billedCodes: ['M54.50'],
});
const refresh = (store: Store) =>
  measureDeskOf({ store, engine, codebook: engine.codebook }).refresh('practice-a');
const overVisits = async (store: Store) => {
  const { items } = await listFindings(scope, store, { finding: 'third-visit-unspecified' });
  return items.filter(({ decisionId }) => decisionId === null);
};

onBothDatabases('a look back over the visits of a patient', ({ newStore }) => {
  async function practice() {
    const store = await newStore();
    await tryPeople(store);
    const ids: string[] = [];
    for (const number of [1, 2, 3]) ids.push(await bringIn(store, visit(number)));
    return { store, third: ids[2] ?? '', ...(await tryDesk(store)) };
  }
  const queue = '/api/work-items?kind=finding&role=cdi';

  it('is read as its own practice has it, whoever asks first', async () => {
    const { store } = await practice();
    const { codebook } = engine;
    const own = { store, engine, codebook };
    const thread = {
      work: async (): Promise<never> => expect.fail('read as another practice has it'),
      close: async (): Promise<void> => undefined,
    };
    await measureDeskOf({ ...own, thread, forPractice: async () => own }).refresh('practice-a');
    expect(await overVisits(store)).toHaveLength(1);
  });

  it('is kept as findings with an owner, and is work until it is mended', async () => {
    const { store, third, get } = await practice();
    await refresh(store);
    expect(await overVisits(store)).toMatchObject([
      {
        encounterId: third,
        closes: expect.stringContaining('more exact diagnosis'),
        finding: { owner: 'cdi', severity: 'warning', code: 'M54.50' },
      },
    ]);
    const [before] = await overVisits(store);
    expect((await get('cdi', queue)).body).toMatchObject({
      items: [{ subject: 'third-visit-unspecified', encounterId: third, state: 'open' }],
    });

    await bringIn(store, { ...visit(2), payer: 'Another' });
    await refresh(store);
    expect(await overVisits(store)).toEqual([before]);

    const exact = {
      ...visit(3, 'Assessment: Vertebrogenic low back pain.'),
      billedCodes: ['M54.51'],
    };
    await bringIn(store, exact);
    await refresh(store);
    expect(await overVisits(store)).toEqual([]);
    const { items } = (await get('cdi', queue)).body as { items: { subject: string }[] };
    expect(items.map(({ subject }) => subject)).not.toContain('third-visit-unspecified');
  });

  it('gives no new work at a visit that was signed off', async () => {
    const { store, third, get, send } = await practice();
    const steps = `/api/encounters/${third}/coding/steps`;
    const accepted = await send('coder', steps, { step: 'accept', codes: ['M54.50'] }, '"1"');
    const signed = await send('coder', steps, { step: 'sign-off' }, accepted.etag);
    expect([accepted.status, signed.status]).toEqual([200, 200]);
    await refresh(store);
    expect(await overVisits(store)).toHaveLength(1);
    expect((await get('cdi', queue)).body).toMatchObject({ items: [] });
  });

  it('tells the audit log', async () => {
    const { store } = await practice();
    await refresh(store);
    const told = await withAudit(scope, store, async ({ tx, audit }) => {
      audit({ action: 'read', object: 'audit-log' });
      return tx
        .selectFrom('audit_events')
        .select('detail')
        .where('object', '=', 'findings')
        .execute();
    });
    expect(told).toEqual([{ detail: '{"visits":1}' }]);
  });
});
