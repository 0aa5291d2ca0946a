import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Encounter } from '../chart/encounter.ts';
import { makeEngine } from '../engine.ts';
import { storeVisits } from '../intake/store-visits.ts';
import { onBothDatabases, TEST_KEY } from '../store/database/for-tests.ts';
import { findJob, type Job, stepJob, type WorkedJob } from '../store/jobs/jobs.ts';
import { whoIsCounted } from '../store/measures/who-is-counted.ts';
import type { Store } from '../store/open-store.ts';
import { erasePatient } from '../store/record/erase-patient.ts';
import { listReports } from '../store/reports/kept-reports.ts';
import { type Actor, systemScope } from '../store/scope.ts';
import { workOnThread } from './job-thread.ts';
import { startPracticeReview } from './start-practice-review.ts';
import { workJob } from './work-job.ts';

const TODAY = '2026-11-02';
const today = () => TODAY;
const engine = makeEngine({ today: TODAY });
const scope = systemScope('practice-a', 'a test');
const actor: Actor = {
  id: 'u1',
  kind: 'user',
  name: 'cdi@clinic.example',
  person: 'C. Dee',
  roles: [],
};
const asked = { ...scope, actor };

/** Thirty patients with two visits each, and one visit of nobody known. */
const VISITS = Array.from(
  { length: 61 },
  (_, index): Encounter => ({
    id: `e${index}`,
    dateOfService: '2026-10-05',
    note: 'Assessment: Low back pain.',
    billedCodes: ['M54.50'],
    provider: 'pr01',
    ...(index < 60 ? { patientId: `p${Math.floor(index / 2)}` } : {}),
  }),
);

async function fill(store: Store): Promise<void> {
  await store.db
    .insertInto('practices')
    .values({ tenant: scope.tenant, name: 'A', created_at: TODAY })
    .execute();
  await storeVisits(scope, { store, engine, today }, VISITS);
}

async function start(store: Store): Promise<WorkedJob> {
  const job = await startPracticeReview(asked, store, engine, { withDenials: false });
  if (job === undefined) throw new Error('the job was not added');
  return job;
}

function work(
  store: Store,
  { id }: Job,
  tell: (job: Job) => unknown = () => undefined,
  options: { readonly stopping?: AbortSignal; readonly share?: number } = {},
) {
  return workJob(
    { tenant: scope.tenant, id },
    { store, engine, today },
    { stopping: new AbortController().signal, ...options, tell: (told) => void tell(told) },
  );
}

const kept = (store: Store) => listReports(scope, store, { kind: 'practice-review' });

onBothDatabases('making a practice review', ({ newStore, newLocation, reopen }) => {
  test('tells how far it is, and keeps one version under the id of the job and the name of who asked', async () => {
    const store = await newStore();
    await fill(store);
    const job = await start(store);
    expect(await startPracticeReview(asked, store, engine, { withDenials: true })).toBeUndefined();
    const told: number[] = [];
    const ended = await work(store, job, ({ done }) => told.push(done));
    expect(ended).toMatchObject({ state: 'done', done: 61, total: 61 });
    expect(new Set(told).size).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(await kept(store)).toMatchObject([{ id: job.id, version: 1, madeBy: 'C. Dee' }]);
    // whoever takes the piece once more finds nothing to do
    expect(await work(store, job)).toBeUndefined();
    expect(await kept(store)).toHaveLength(1);
  });

  test('begins anew where another worker was stopped, and was killed after the version was kept', async () => {
    const store = await newStore();
    await fill(store);
    const job = await start(store);
    const stop = new AbortController();
    const left = await work(store, job, () => stop.abort(), { stopping: stop.signal });
    expect(left).toMatchObject({ state: 'waiting' });
    expect(await kept(store)).toHaveLength(0);
    expect(await work(store, job)).toMatchObject({ state: 'done', done: 61 });
    await store.db.updateTable('jobs').set({ state: 'waiting', worker: null }).execute();
    expect(await work(store, job)).toMatchObject({ state: 'done' });
    expect(await kept(store)).toHaveLength(1);
  });

  test('ends where an administrator paused it, and nothing is kept', async () => {
    const store = await newStore();
    await fill(store);
    const job = await start(store);
    let isPaused = false;
    const paused = await work(store, job, async () => {
      if (isPaused) return;
      isPaused = true;
      await stepJob(scope, store, job.id, 'pause');
    });
    expect(paused).toMatchObject({ state: 'paused' });
    expect(await kept(store)).toHaveLength(0);
  });

  test('keeps nothing of a patient who was deleted while it was made', async () => {
    const store = await newStore();
    await fill(store);
    const job = await start(store);
    const [patient = ''] = (await whoIsCounted(scope, store)).patients;
    let erased: Promise<unknown> | undefined;
    const erase = (): void => {
      erased ??= erasePatient(scope, store, patient, 'entered-in-error');
    };
    // It rests between batches, so that the deletion is done before the last one.
    const ended = await work(store, job, erase, { share: 0.1 });
    await erased;
    expect(ended).toMatchObject({ state: 'failed', reason: 'job/record-changed' });
    expect(await kept(store)).toHaveLength(0);
  });

  test('is done on a thread of its own, with its own connection', async () => {
    const location = await newLocation();
    const store = await reopen(location);
    await fill(store);
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
    expect(told.at(-1)).toMatchObject({ state: 'done', done: 61 });
    expect(await findJob(scope, store, job.id)).toMatchObject({ state: 'done' });
    expect(await kept(store)).toHaveLength(1);
  });
});
