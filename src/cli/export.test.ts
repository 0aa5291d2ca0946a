import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { summaryOf } from '../analytics/summary.ts';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { demonstrationPatients, PRACTICE } from '../demonstration/practice.ts';
import { makeEngine } from '../engine.ts';
import { storeVisits } from '../intake/store-visits.ts';
import { measureDeskOf } from '../server/measures/measure-desk.ts';
import { openStore } from '../store/open-store.ts';
import { systemScope } from '../store/scope.ts';
import { registerCount } from './count.ts';
import { registerExport } from './export.ts';
import { tallyOfParquet } from './measure-parquet.ts';
import { registerMeasures } from './measures.ts';
import { runCommand } from './testing/run-command.ts';

const TODAY = '2026-11-02';
const codebook = embeddedCodebook();
const engine = makeEngine({ codebook, today: TODAY });
const scope = systemScope('practice-a', 'a test');
const MARKERS = [
  { date: '2025-06-01', kind: 'education', title: 'Teaching' },
  { date: '2025-09-01', kind: 'education', title: 'Teaching of one', provider: '' },
] as const;
const WINDOW = 120;

async function filled() {
  const data = await mkdtemp(join(tmpdir(), 'endplate-export-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const store = await openStore(join(data, 'record.sqlite'), data);
  await store.db
    .insertInto('practices')
    .values({ tenant: scope.tenant, name: 'A', created_at: TODAY })
    .execute();
  const visits = [...demonstrationPatients('demo', { ...PRACTICE, patients: 80 })].flatMap(
    (patient) => patient.visits.map(({ encounter }) => encounter),
  );
  await storeVisits(scope, { store, engine, today: () => TODAY }, visits);
  const signed = await store.db
    .updateTable('coding_sheets')
    .set({ signed_at: '2026-10-09T08:00:00.000Z' })
    .returning('encounter_id')
    .execute();
  expect(signed.length).toBeGreaterThan(0);
  return { data, store, visits };
}

it('measures over Parquet are those over the record, every measure, group and marker', async () => {
  const { data, store, visits } = await filled();
  const provider = visits.find((visit) => visit.provider !== undefined)?.provider ?? '';
  const markers = MARKERS.map((marker) =>
    'provider' in marker ? { ...marker, provider } : marker,
  );
  const desk = measureDeskOf({ store, engine, codebook });
  await desk.refresh(scope.tenant);
  const marked = { markers, windowDays: WINDOW, key: '' };
  const { tally, pending } = await desk.count(scope.tenant, {}, marked);
  expect(pending).toBe(false);
  await store.close();
  const folder = join(data, 'exported');
  const { out, status } = await runCommand(registerExport, [
    'export',
    '--data',
    data,
    '--parquet',
    folder,
  ]);
  expect([status, out]).toEqual([
    0,
    `${folder}: ${visits.length} decisions, ${visits.length} rows of facts\n`,
  ]);
  const over = await tallyOfParquet(folder, markers, WINDOW);
  const [parquet, record] = [summaryOf(over), summaryOf(tally)];
  expect(parquet).toEqual(record);
  expect(record.measures.filter(({ all }) => all.of > 0).length).toBeGreaterThan(20);
  expect(
    record.measures.filter(({ measure, all }) => measure.needs === 'queries' && all.of > 0),
  ).not.toEqual([]);
  expect(over.sides.map((sides) => sides.size)).toEqual([2, 4]);
  expect(over.courses).toEqual(tally.courses);
  const printed = await runCommand(registerMeasures, [
    'measures',
    '--parquet',
    folder,
    '--by',
    'provider',
    '--csv',
  ]);
  const whole = await runCommand(registerMeasures, [
    'measures',
    '--data',
    data,
    '--by',
    'provider',
    '--csv',
  ]);
  expect(printed.out).toBe(whole.out);
});

it('decisions of the record are counted as those of a batch, and a folder is written once', async () => {
  const { data, store, visits } = await filled();
  await store.close();
  const folder = join(data, 'exported');
  const words = ['export', '--data', data, '--parquet', folder];
  await runCommand(registerExport, words);
  const counted = await runCommand(registerCount, [
    'count',
    folder,
    '--by',
    'provider,code,month',
    '--json',
  ]);
  const wanted = new Map<string, number>();
  for (const visit of visits)
    for (const { code } of engine.code(visit).codes) {
      const key = [visit.provider ?? '', code, visit.dateOfService?.slice(0, 7)].join(' ');
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    }
  const rows: Record<string, string | number>[] = JSON.parse(counted.out);
  expect(
    new Map(
      rows.map(({ provider, code, month, decisions }) => [
        [provider, code, month].join(' '),
        decisions,
      ]),
    ),
  ).toEqual(wanted);
  const again = await runCommand(registerExport, words);
  expect(again).toMatchObject({
    status: 2,
    told: expect.stringContaining('holds decisions already'),
  });
  const none = await runCommand(registerMeasures, ['measures', '--parquet', data]);
  expect(none).toMatchObject({ status: 2, told: expect.stringContaining('holds no facts') });
});
