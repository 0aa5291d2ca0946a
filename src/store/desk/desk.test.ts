import { expect, it } from 'vitest';
import { makeEngine } from '../../engine.ts';
import { STANDARD_PACE } from '../../queries/query-clock.ts';
import { withAudit } from '../audit/with-audit.ts';
import { onBothDatabases } from '../database/for-tests.ts';
import { practiceSettingsSchema, saveSettings } from '../identity/practice-settings.ts';
import type { Store } from '../open-store.ts';
import { saveDecision } from '../record/decisions.ts';
import { findEncounter, saveEncounter } from '../record/encounters.ts';
import { type Scope, systemScope } from '../scope.ts';
import { deskEncounter } from './answer-query.ts';
import { takeDecision } from './desk-of-encounter.ts';
import { draftQuery, findQuery, stepQuery } from './query-steps.ts';
import { sweepDesk } from './query-sweep.ts';
import { keepWork, type WorkToKeep } from './work-items.ts';
import { listWork, type WorkMark } from './work-list.ts';
import { stepWork } from './work-steps.ts';

const north = systemScope('north', 'a test');
const coder: Scope = {
  ...north,
  actor: { id: 'u1', kind: 'user', name: 'Cora Lindt', roles: ['coder'] },
};
const engine = makeEngine();
const TODAY = '2026-11-02';
const OPEN = { state: 'open' } as const;

const item = (key: string, priority: number): WorkToKeep => ({
  key,
  kind: 'finding',
  role: 'coder',
  subject: key,
  severity: 'warning',
  because: 'A finding.',
  priority,
  reasons: [{ reason: 'warning', points: priority, says: 'Something should be looked at.' }],
});

async function visit(store: Store, id: string, more: object = {}): Promise<string> {
  const note = 'Assessment: low back pain.';
  return withAudit(north, store, async () => {
    const saved = await saveEncounter(north, store, {
      id,
      dateOfService: '2026-10-28',
      note,
      ...more,
    });
    await read(store, saved.id);
    return saved.id;
  });
}

async function read(store: Store, id: string): Promise<void> {
  const encounter = await findEncounter(north, store, id);
  if (encounter === undefined) throw new Error('not kept');
  const decision = engine.code(encounter.chart);
  const kept = await saveDecision(north, store, id, decision, 'first-reading');
  if (kept === undefined) throw new Error('not decided');
  await takeDecision(
    north,
    store,
    deskEncounter(encounter),
    { id: kept.id, decision, because: 'test' },
    TODAY,
  );
}

onBothDatabases('work', ({ newStore }) => {
  async function keep(
    store: Store,
    work: readonly WorkToKeep[],
    source = 's1',
    dateOfService = TODAY,
  ): Promise<void> {
    const from = {
      id: source,
      encounterId: null,
      claimId: null,
      patientId: null,
      provider: null,
      dateOfService,
    };
    await withAudit(north, store, async ({ tx, audit }) => {
      await keepWork(tx, 'north', from, ['finding'], work, TODAY);
      audit({ action: 'change', object: 'work-item' });
    });
  }
  const queue = async (store: Store, filter: object = OPEN) =>
    (await listWork(north, store, { ...OPEN, ...filter }, { limit: 100 }, TODAY)).map(
      ({ subject, state }) => [subject, state],
    );

  it('arises with a decision, once, and is resolved when nothing asks for it any more', async () => {
    const store = await newStore();
    const id = await visit(store, 'v1', { billedCodes: ['M54.59'] });
    const before = await queue(store);
    expect(before).toContainEqual(['billed-code-not-supported', 'open']);
    await read(store, id);
    expect(await queue(store)).toEqual(before);
    await saveEncounter(north, store, {
      id: 'v1',
      dateOfService: '2026-10-28',
      note: 'Assessment: low back pain.',
      billedCodes: ['M54.50'],
    });
    await read(store, id);
    expect(await queue(store)).toEqual([['code-encounter', 'open']]);
    expect(await queue(store, { state: 'resolved' })).toContainEqual([
      'billed-code-not-supported',
      'resolved',
    ]);
  });

  it('that somebody settled stays settled, and a priority set by hand outlasts the next reading', async () => {
    const store = await newStore();
    await keep(store, [item('a', 20), item('b', 40), item('c', 10)]);
    const items = await listWork(north, store, OPEN, { limit: 10 }, TODAY);
    const idOf = (subject: string): string =>
      items.find((each) => each.subject === subject)?.id ?? '';
    const rights = { roles: ['coder'] };
    await stepWork(
      coder,
      store,
      { ids: [idOf('a')] },
      { step: 'dismiss', reason: 'Known.' },
      rights,
    );
    await stepWork(
      coder,
      store,
      { ids: [idOf('c')] },
      { step: 'prioritise', priority: 90, reason: 'Audit tomorrow.' },
      rights,
    );
    await keep(store, [item('a', 20), item('b', 40), item('c', 10)]);
    expect(await queue(store)).toEqual([
      ['c', 'open'],
      ['b', 'open'],
    ]);
    expect(await queue(store, { state: 'dismissed' })).toEqual([['a', 'dismissed']]);
  });

  it('is not touched by a step on another role’s queue', async () => {
    const store = await newStore();
    await keep(store, [item('a', 20)]);
    const [only] = await listWork(north, store, OPEN, { limit: 10 }, TODAY);
    const done = await stepWork(
      coder,
      store,
      { ids: [only?.id ?? '', 'x'] },
      { step: 'finish' },
      { roles: ['biller'] },
    );
    expect(done.changed).toBe(0);
    expect(done.refused.map(({ issue }) => issue.code)).toEqual([
      'work/item-unknown',
      'work/item-unknown',
    ]);
  });

  it('on an old visit comes before the same on a new one', async () => {
    const store = await newStore();
    await keep(store, [item('new', 20)], 's1', '2026-11-01');
    await keep(store, [item('old', 20)], 's2', '2026-10-20');
    expect(await queue(store)).toEqual([
      ['old', 'open'],
      ['new', 'open'],
    ]);
    const [first] = await listWork(north, store, OPEN, { limit: 1 }, TODAY);
    expect(first).toMatchObject({
      priority: 40,
      reasons: [{ reason: 'warning' }, { reason: 'visit-over-7-days' }],
    });
    const swept = await sweepDesk('north', store, '2026-11-12T08:00:00.000Z');
    expect(swept).toEqual({ reminded: 0, escalated: 0, aged: 1 });
    expect(await sweepDesk('north', store, '2026-11-12T09:00:00.000Z')).toMatchObject({ aged: 0 });
  });

  it('of ten thousand items is walked page by page without loss or repetition', async () => {
    const store = await newStore();
    for (let source = 0; source < 10; source++) {
      const work = Array.from({ length: 1000 }, (_, index) =>
        item(`w${source}-${index}`, index % 60),
      );
      await keep(store, work, `s${source}`, `2026-10-${10 + source}`);
    }
    const seen = new Set<string>();
    let after: WorkMark | undefined;
    for (let page = 0; page < 100; page++) {
      const rows = await listWork(
        north,
        store,
        { ...OPEN, role: 'coder' },
        { limit: 100, after },
        TODAY,
      );
      const shown = rows.slice(0, 100);
      for (const { id } of shown) seen.add(id);
      after = shown.at(-1)?.mark;
    }
    expect(seen.size).toBe(10_000);
  });
});

onBothDatabases('the practice’s clock', ({ newStore }) => {
  it('reminds twice and then escalates, and does nothing twice for one day', async () => {
    const store = await newStore();
    const mri = {
      id: 'mri',
      kind: 'imaging-report',
      date: '2026-10-20',
      text: 'Modic type 1 changes at L4-5.',
    };
    const encounterId = await visit(store, 'v1', { documents: [mri] });
    const encounter = await findEncounter(north, store, encounterId);
    const [asked] = engine.code(encounter?.chart).queries;
    if (asked === undefined) throw new Error('nothing to ask');
    const { topic, title, question, options, indicators } = asked;
    const wording = { topic, title, question, options, indicators };
    const about = { id: encounterId, patientId: null };
    const drafted = await draftQuery(coder, store, about, {
      step: 'draft',
      encounterId,
      dateOfService: '2026-10-28',
      wording,
      writtenBy: 'engine',
    });
    if (drafted.outcome === 'refused') throw new Error('refused');
    const { id } = drafted.query.life;
    const now = Date.now();
    const days = (count: number): string => new Date(now + count * 86_400_000).toISOString();
    await stepQuery(coder, store, id, {
      step: 'send',
      to: { id: 'p', name: 'Dr. Ann Bell' },
      dueAt: days(2),
      retention: 'business-record',
    });
    const slow = practiceSettingsSchema.parse({
      queryPace: { ...STANDARD_PACE, remindEveryDays: 5 },
    });
    await saveSettings(north, store, slow, 0);
    expect(await sweepDesk('north', store, days(2.1))).toMatchObject({ reminded: 0, escalated: 0 });
    await saveSettings(north, store, practiceSettingsSchema.parse({}), 1);
    expect(await sweepDesk('north', store, days(1))).toMatchObject({ reminded: 0, escalated: 0 });
    expect(await sweepDesk('north', store, days(2.1))).toMatchObject({ reminded: 1, escalated: 0 });
    expect(await sweepDesk('north', store, days(6))).toMatchObject({ escalated: 1 });
    expect(await sweepDesk('north', store, days(6.1))).toMatchObject({ escalated: 0 });
    expect(await findQuery(north, store, id)).toMatchObject({ life: { escalation: 'cdi-lead' } });
    expect(
      await listWork(north, store, { ...OPEN, kind: 'escalated-query' }, { limit: 5 }, TODAY),
    ).toMatchObject([{ role: 'cdi', queryId: id }]);
  });
});
