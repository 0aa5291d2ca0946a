import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Encounter } from '../chart/encounter.ts';
import { makeScrubber } from '../claims/scrub.ts';
import { RULES } from '../coding/rulebook.ts';
import { encounterOf } from '../coding/run-example.ts';
import { type Engine, makeEngine } from '../engine.ts';
import { ingest } from '../intake/ingest.ts';
import { onBothDatabases, TEST_KEY } from '../store/database/for-tests.ts';
import { driftByRule, driftEncounters } from '../store/jobs/job-drift.ts';
import {
  addJob,
  findJob,
  type Job,
  type RereadChoice,
  stepJob,
  type WorkedJob,
} from '../store/jobs/jobs.ts';
import { noteReadState, readStateOf } from '../store/jobs/read-state.ts';
import type { Store } from '../store/open-store.ts';
import { listDecisions } from '../store/record/decisions.ts';
import { systemScope } from '../store/scope.ts';
import { workOnThread } from './job-thread.ts';
import { pause } from './queue.ts';
import { workReread } from './reread.ts';
import { countToReread } from './reread-choice.ts';

const TODAY = '2026-11-02';
const scope = systemScope('practice-a', 'a test');
/** The rules before: the one that gives low back pain without a cause was missing. */
const GIVES_LOW_BACK_PAIN = 'low-back-pain-unspecified';
const today = () => TODAY;
const engineNow = makeEngine({ today: TODAY });
const lost = RULES.filter(({ id }) => id === GIVES_LOW_BACK_PAIN);
const engineBefore = makeEngine({
  today: TODAY,
  rules: RULES.filter(({ id }) => id !== GIVES_LOW_BACK_PAIN),
});

const NOTES = ['Assessment: low back pain.', 'Assessment: sciatica, right side.'];

async function fill(store: Store, count: number, engine: Engine): Promise<void> {
  const visits = Array.from(
    { length: count },
    (_, index): Encounter => ({
      id: `visit-${index}`,
      dateOfService: '2026-10-28',
      note: NOTES[index % NOTES.length] ?? '',
    }),
  );
  await keep(store, visits, engine);
}

async function keep(store: Store, visits: readonly Encounter[], engine: Engine): Promise<void> {
  const bytes = Buffer.from(visits.map((visit) => JSON.stringify(visit)).join('\n'));
  await store.db
    .insertInto('practices')
    .values({ tenant: scope.tenant, name: 'A', created_at: TODAY })
    .execute();
  const scrubber = makeScrubber({ codebook: engine.codebook, today: TODAY });
  const house = { store, engine, scrubber, today };
  await ingest(scope, house, 'command', bytes, { name: 'visits.ndjson' });
}

async function start(store: Store, choice: RereadChoice = {}): Promise<WorkedJob> {
  const total = await countToReread(scope, store, choice);
  const job = await addJob(scope, store, {
    kind: 'reread',
    cause: 'engine-changed',
    choice,
    madeWith: 'x',
    total,
  });
  if (job === undefined) throw new Error('the job was not added');
  return job;
}

function work(
  store: Store,
  { id }: Job,
  tell: (job: Job) => unknown = () => undefined,
  stop?: AbortSignal,
) {
  const stopping = stop ?? new AbortController().signal;
  return workReread(
    { tenant: scope.tenant, id },
    { store, engine: engineNow, today },
    { stopping, tell: (told) => void tell(told) },
  );
}

const versions = (store: Store) =>
  store.db
    .selectFrom('decisions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
    .then(({ count }) => count);

test('the rule that the tests leave out exists', () => {
  expect(lost.length).toBe(1);
});

onBothDatabases('reading again', ({ newStore, newLocation, reopen, engine: kind }) => {
  test('stores what says something else, with the drift by rule, and nothing else', async () => {
    const store = await newStore();
    await fill(store, 130, engineBefore);
    const job = await work(store, await start(store));
    expect(job).toMatchObject({ state: 'done', done: 130, total: 130, read: 65, changed: 65 });
    const drift = await driftByRule(scope, store, job?.id ?? '');
    expect(drift).toContainEqual({
      rule: GIVES_LOW_BACK_PAIN,
      code: 'M54.50',
      change: 'added',
      encounters: 65,
    });
    const listed = await driftEncounters(
      scope,
      store,
      job?.id ?? '',
      { rule: GIVES_LOW_BACK_PAIN },
      { limit: 500 },
    );
    expect(new Set(listed.items.map(({ encounterId }) => encounterId)).size).toBe(65);
    const [newest, first] = await listDecisions(scope, store, listed.items[0]?.encounterId ?? '');
    expect(first).toMatchObject({ version: 1, cause: 'first-reading' });
    expect(newest).toMatchObject({
      version: 2,
      cause: 'engine-changed',
      change: { codes: [{ code: 'M54.50', change: 'added', rules: [GIVES_LOW_BACK_PAIN] }] },
    });
    const stored = await versions(store);
    expect(await work(store, await start(store))).toMatchObject({ state: 'done', read: 0 });
    const all = await work(store, await start(store, { all: true }));
    expect(all).toMatchObject({ state: 'done', read: 130, changed: 0 });
    expect(await versions(store)).toBe(stored);
  });

  test('what is read again after a rule changed gives the record that reading all of it gives', {
    timeout: 120_000,
  }, async () => {
    const someRules = RULES.filter(
      ({ id }, index) => index % 4 === 0 || id === GIVES_LOW_BACK_PAIN,
    );
    const visits = someRules.flatMap(({ id, examples }) =>
      examples.slice(0, 1).map((example) => ({ ...encounterOf(example), id })),
    );
    const after = async (choice: RereadChoice) => {
      const store = await newStore();
      await keep(store, visits, engineBefore);
      const job = await work(store, await start(store, choice));
      const decisions = await store.db
        .selectFrom('decisions')
        .innerJoin('encounters', 'encounters.decision_id', 'decisions.id')
        .select(['external_id', 'decisions.version', 'codes', 'changed_by'])
        .orderBy('external_id')
        .execute();
      const drift = await driftByRule(scope, store, job?.id ?? '');
      return { job, decisions, drift };
    };
    const [some, all] = [await after({}), await after({ all: true })];
    expect(some.decisions).toEqual(all.decisions);
    expect(some.drift).toEqual(all.drift);
    expect(some.drift).toContainEqual(expect.objectContaining({ rule: GIVES_LOW_BACK_PAIN }));
    expect(some.job).toMatchObject({ state: 'done', done: visits.length });
    expect(some.job?.changed).toBe(all.job?.changed);
    expect(some.job?.changed).toBeGreaterThan(0);
    expect(some.job?.read).toBeLessThan(visits.length);
    expect(all.job?.read).toBe(visits.length);
  });

  test('a text that changed since it was read is read again', async () => {
    const store = await newStore();
    await fill(store, 4, engineNow);
    expect(await work(store, await start(store))).toMatchObject({ read: 0 });
    await store.db
      .updateTable('encounters')
      .set((build) => ({ version: build('version', '+', 1) }))
      .where('external_id', '=', 'visit-2')
      .execute();
    expect(await work(store, await start(store))).toMatchObject({ read: 1, changed: 0 });
    await store.db.deleteFrom('reading_index').execute();
    expect(await work(store, await start(store))).toMatchObject({ read: 4, changed: 0 });
    expect(await work(store, await start(store))).toMatchObject({ read: 0 });
  });

  test('pauses at a checkpoint, goes on from it, and is cancelled', async () => {
    const store = await newStore();
    await fill(store, 160, engineBefore);
    const job = await start(store, { all: true });
    let asked: Promise<unknown> | undefined;
    const paused = await work(store, job, (told) => {
      if (told.done > 0) asked ??= stepJob(scope, store, job.id, 'pause');
    });
    await asked;
    expect(paused?.state).toBe('paused');
    expect(paused?.done).toBeGreaterThan(0);
    expect(paused?.done).toBeLessThan(160);
    expect(await work(store, job)).toBeUndefined();
    expect(await stepJob(scope, store, job.id, 'pause')).toBe('refused');
    await stepJob(scope, store, job.id, 'resume');
    const seen: number[] = [];
    expect(await work(store, job, ({ done }) => seen.push(done))).toMatchObject({
      state: 'done',
      done: 160,
      changed: 80,
    });
    expect(seen[0]).toBe(paused?.done);
    const other = await start(store);
    await stepJob(scope, store, other.id, 'cancel');
    expect(await work(store, other)).toBeUndefined();
    expect(await findJob(scope, store, other.id)).toMatchObject({ state: 'cancelled', done: 0 });
  });

  test('a worker that is told to stop leaves the job to the next, one that is lost keeps nothing', async () => {
    const store = await newStore();
    await fill(store, 120, engineBefore);
    const job = await start(store, { all: true });
    const stop = new AbortController();
    const left = await work(store, job, ({ done }) => done > 0 && stop.abort(), stop.signal);
    expect(left).toMatchObject({ state: 'waiting', done: 50 });
    const taken = await work(store, job, ({ done }) => {
      if (done > 50) void store.db.updateTable('jobs').set({ worker: 'another' }).execute();
    });
    expect(taken).toBeUndefined();
    const after = await findJob(scope, store, job.id);
    await store.db.updateTable('jobs').set({ worker: null }).execute();
    expect(await work(store, job)).toMatchObject({ state: 'done', done: 120, changed: 60 });
    expect(after?.done).toBe(100);
    expect(await versions(store)).toBe(180);
  });

  test('a text that cannot be decrypted is counted and named, and the rest goes on', async () => {
    const store = await newStore();
    await fill(store, 4, engineBefore);
    const { id } = await store.db
      .selectFrom('documents')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    await store.db.updateTable('documents').set({ body: 'AAAA' }).where('id', '=', id).execute();
    const job = await work(store, await start(store));
    expect(job).toMatchObject({ state: 'done', done: 4, failed: 1 });
    expect(await driftByRule(scope, store, job?.id ?? '')).toContainEqual({
      rule: 'store/note-damaged',
      code: '',
      change: 'not-read',
      encounters: 1,
    });
  });

  test('a re-read is offered while rules differ, and no longer when all was read', async () => {
    const store = await newStore();
    await fill(store, 2, engineBefore);
    await noteReadState(store, async () => engineBefore);
    expect(await readStateOf(scope, store, engineBefore)).toMatchObject({ isCurrent: true });
    expect(await readStateOf(scope, store, engineNow)).toMatchObject({
      isCurrent: false,
      cause: 'engine-changed',
    });
    await work(store, await start(store));
    expect(await readStateOf(scope, store, engineNow)).toMatchObject({ isCurrent: true });
    await store.db.updateTable('practices').set({ read_with: null }).execute();
    await store.db.updateTable('decisions').set({ engine: '0.0.9' }).execute();
    await noteReadState(store, async () => engineNow);
    expect(await readStateOf(scope, store, engineNow)).toMatchObject({ cause: 'engine-changed' });
  });

  test('one job of a practice at a time', async () => {
    const store = await newStore();
    await fill(store, 1, engineNow);
    await start(store);
    await expect(start(store)).rejects.toThrow('not added');
  });

  test(`works on a thread with a connection of its own (${kind})`, async () => {
    const location = await newLocation();
    const store = await reopen(location);
    await fill(store, 60, engineBefore);
    const job = await start(store);
    const told: Job[] = [];
    await workOnThread(
      {
        location,
        data: tmpdir(),
        environment: { ENDPLATE_KEY: TEST_KEY },
        tenant: scope.tenant,
        id: job.id,
        share: 1,
      },
      { stopping: new AbortController().signal, tell: (one) => told.push(one) },
    );
    await pause(0);
    expect(told.at(-1)).toMatchObject({ state: 'done', done: 60, changed: 30 });
  });
});
