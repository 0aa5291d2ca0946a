import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { PRACTICE } from '../demonstration/practice.ts';
import { makeEngine } from '../engine.ts';
import { practiceOf } from '../intake/doors.ts';
import { storeVisits } from '../intake/store-visits.ts';
import { addPractice } from '../store/identity/practices.ts';
import { openStore } from '../store/open-store.ts';
import { systemScope } from '../store/scope.ts';
import { writePractice } from './demo-files.ts';
import { registerMeasures } from './measures.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

function run(words: readonly string[], input = ''): Promise<Ran> {
  return runCommand(registerMeasures, ['measures', ...words], input);
}

/** Three visits billed with M54.50: the words resolve one, leave one at that, and support nothing of the third's. */
const VISITS = [
  {
    id: 'a',
    dateOfService: '2026-02-01',
    patientId: 'p',
    provider: 'One',
    billedCodes: ['M54.50'],
    note: 'Assessment: Vertebrogenic low back pain.',
  },
  {
    id: 'b',
    dateOfService: '2026-03-01',
    patientId: 'p',
    provider: 'One',
    billedCodes: ['M54.50'],
    note: 'Assessment: Low back pain.',
  },
  {
    id: 'c',
    dateOfService: '2026-03-02',
    provider: 'Two',
    billedCodes: ['M54.5'],
    note: 'Assessment: Low back pain.',
  },
];
const LINES = VISITS.map((visit) => JSON.stringify(visit)).join('\n');

type Shown = { measures: { measure: { id: string }; all: { count: number; of: number } }[] };

function countsIn(out: string): Record<string, string> {
  const shown: Shown = JSON.parse(out);
  return Object.fromEntries(
    shown.measures.map(({ measure, all }) => [measure.id, `${all.count}/${all.of}`]),
  );
}

const EXPECTED = {
  'share-m54-50': '2/2',
  'resolvable-unspecified': '1/2',
  'documentation-limited': '1/2',
  'retired-code': '1/3',
};

it('encounters are read, decided and counted', async () => {
  const { out, status } = await run(['-', '--json'], LINES);
  expect(status).toBe(0);
  expect(countsIn(out)).toMatchObject(EXPECTED);
});

it('decisions give the same counts without their notes', async () => {
  const engine = makeEngine({ today: '2026-11-25' });
  const decisions = VISITS.map((visit) => JSON.stringify(engine.code(visit))).join('\n');
  expect(countsIn((await run(['-', '--json'], decisions)).out)).toEqual(
    countsIn((await run(['-', '--json'], LINES)).out),
  );
});

it('rows give the same counts again, and hold no word of a note', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-measures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const rows = join(folder, 'rows.ndjson');
  const first = await run(['-', '--json', '--rows', rows], LINES);
  const written = await readFile(rows, 'utf8');
  expect(written).not.toContain('ertebrogenic');
  expect(countsIn((await run([rows, '--json'])).out)).toEqual(countsIn(first.out));
});

it('a table of visits is counted by its codes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-measures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const table = join(folder, 'visits.csv');
  await writeFile(
    table,
    'Claim ID,Date of Service,Provider,Payer,Dx1,Dx2\n1,2026-02-01,One,Plan,M54.50,\n2,2026-02-02,One,Plan,M54.5,\n',
  );
  const counts = countsIn((await run([table, '--json'])).out);
  expect(counts).toMatchObject({
    'share-m54-50': '1/1',
    unspecified: '2/2',
    'retired-code': '1/2',
  });
  expect(counts).not.toHaveProperty('documentation-limited');
});

it('each group and the days around a change are told with their counts', async () => {
  const { out } = await run(['-', '--by', 'provider', '--marker', '2026-03-01=Teaching'], LINES);
  expect(out).toMatch(/Retired-code rate +1 of 3/);
  expect(out).toMatch(/Two +1 of 1$/m);
  expect(out).toMatch(/2026-03-01 Teaching/);
});

it('what is no encounter is left out and told, and nothing at all is a failure', async () => {
  const { told, status } = await run(['-'], '{"id":"x"}\n7\n');
  expect(status).toBe(2);
  expect(told).toContain('2 × record/not-counted');
});

it('the columns of a table are those that --map names', async () => {
  const table = 'Visit day,Doc,Reason\n2026-01-05,One,M54.50\n2026-01-06,Two,M54.59\n';
  const map = ['dateOfService=Visit day', 'renderingProvider=Doc', 'diagnosis=Reason'];
  const words = map.flatMap((one) => ['--map', one]);
  const folder = await mkdtemp(join(tmpdir(), 'endplate-measures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'visits.csv');
  await writeFile(file, table);
  const { out, status } = await run([file, '--json', ...words]);
  expect(status).toBe(0);
  expect(countsIn(out)).toMatchObject({ 'share-m54-50': '1/2' });
});

it('answers of payers and queries of other files are counted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writePractice(folder, 'endplate', { ...PRACTICE, patients: 40 });
  const at = (name: string): string => join(folder, name);
  const truths = (await readFile(at('truth.ndjson'), 'utf8')).trim().split('\n');
  const denied = truths.filter((line) => 'denial' in JSON.parse(line)).length;
  const { out } = await run([
    at('encounters.ndjson'),
    '--json',
    '--queries',
    at('queries.ndjson'),
    '--answers',
    at('claims'),
    at('statuses'),
    at('remittances'),
  ]);
  const asked = (await readFile(at('queries.ndjson'), 'utf8')).trim().split('\n').length;
  expect(countsIn(out)).toMatchObject({
    denied: `${denied}/${truths.length}`,
    'query-sent': `${asked}/${truths.length}`,
  });
});

it('a page shows charts and every measure; a measure that is not known is refused', async () => {
  const page = join(tmpdir(), `measures-${process.pid}.html`);
  onTestFinished(() => rm(page, { force: true }));
  const { status } = await run(['--page', page, '--show', 'share-m54-50'], LINES);
  expect(status).toBe(0);
  const html = await readFile(page, 'utf8');
  expect(html).toContain('<svg');
  expect(html).toContain('<h2>Share of M54.50 within low back pain</h2>');
  const wrong = await run(['--page', page, '--show', 'money'], LINES);
  expect(wrong).toMatchObject({ status: 2, told: expect.stringContaining('no measure money') });
});

it('the stored record gives the counts of the visits in it', async () => {
  const data = await mkdtemp(join(tmpdir(), 'endplate-'));
  onTestFinished(() => rm(data, { recursive: true }));
  const store = await openStore(join(data, 'record.sqlite'), data);
  await addPractice(store, { name: 'P', login: 'a', from: 'a test', now: new Date() });
  const tenant = (await practiceOf(store, undefined)) ?? '';
  const house = { store, engine: makeEngine(), today: () => '2026-11-02' };
  await storeVisits(systemScope(tenant, 'a test'), house, VISITS);
  await store.close();
  const { out, status } = await run(['--data', data, '--json']);
  expect(status).toBe(0);
  expect(countsIn(out)).toMatchObject(EXPECTED);
});
