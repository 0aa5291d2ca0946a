import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it, onTestFinished } from 'vitest';
import { registerBatch } from './batch.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

async function folderOf(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-batch-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

function run(words: readonly string[]): Promise<Ran> {
  return runCommand(registerBatch, ['batch', ...words]);
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

const visit = (id: string, dateOfService: string, billed: string): string =>
  JSON.stringify({
    id,
    dateOfService,
    note: 'Assessment: Low back pain.',
    billedCodes: [billed],
    provider: 'pr01',
  });

async function inputIn(folder: string): Promise<string> {
  const input = join(folder, 'in.ndjson');
  const claim = { id: 'c1', dateOfService: '2026-09-30', diagnoses: ['M54.5'], lines: [] };
  await writeFile(
    input,
    [
      visit('e1', '2026-09-30', 'M54.50'),
      '{ "id": "cut',
      visit('e2', '2026-10-01', 'M54.51'),
      JSON.stringify({ id: 'e3' }),
      JSON.stringify(claim),
    ].join('\n'),
  );
  return input;
}

it('writes decisions, findings and edits by month of service, and sets bad records aside with their reason', async () => {
  const folder = await folderOf();
  const input = await inputIn(folder);
  const out = join(folder, 'out');
  const { status, out: said } = await run([input, '--out', out, '--workers', '1']);
  expect(status).toBe(0);
  expect(said).toContain('2 decisions with');
  expect(said).toContain('2 records set aside');
  expect(await filesIn(out)).toEqual([
    '_pieces.ndjson',
    '_run.json',
    'bad/part-000000.ndjson',
    'decisions/month=2026-09/part-000000-0.parquet',
    'decisions/month=2026-10/part-000000-0.parquet',
    'edits/month=2026-09/part-000000-0.parquet',
    'findings/month=2026-10/part-000000-0.parquet',
  ]);
  const bad = (await readFile(join(out, 'bad/part-000000.ndjson'), 'utf8')).trim().split('\n');
  expect(bad.map((line) => JSON.parse(line).issues[0].code)).toEqual([
    'record/json-malformed',
    'encounter/note-missing',
  ]);
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(
    `select * from read_parquet('${out}/decisions/*/*.parquet') where month = '2026-10'`,
  );
  expect(reader.getRowObjects()).toMatchObject([
    {
      id: 'e2',
      date_of_service: '2026-10-01',
      codes: 'M54.50',
      billed: 'M54.51',
      provider: 'pr01',
    },
  ]);
});

it('does nothing again when it is started again, and refuses other settings', async () => {
  const folder = await folderOf();
  const input = await inputIn(folder);
  const words = [input, '--out', join(folder, 'out'), '--workers', '1'];
  await run(words);
  const again = await run(words);
  expect(again.told).toContain('goes on behind 1 finished pieces');
  expect(again.out).toContain('2 decisions with');
  const other = await run([...words, '--date', '2026-01-01']);
  expect(other.status).toBe(2);
  expect(other.told).toContain('other inputs, settings or rules');
});

it('says which policy there is not, and writes nothing', async () => {
  const folder = await folderOf();
  const out = join(folder, 'out');
  const { status, told } = await run([await inputIn(folder), '--out', out, '--policy', 'none=1']);
  expect(status).toBe(2);
  expect(told).toContain('no switch "none"');
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});

it('sets a file of which nothing can be read aside once, under its name', async () => {
  const folder = await folderOf();
  const [input, out] = [join(folder, 'cut.837'), join(folder, 'out')];
  await writeFile(input, 'ISA*00*   ');
  const { out: said } = await run([input, '--out', out, '--workers', '1']);
  expect(said).toContain('1 records set aside');
  const bad = JSON.parse(await readFile(join(out, 'bad/part-000000.ndjson'), 'utf8'));
  expect(bad).toMatchObject({ id: 'cut.837', issues: [{ code: 'x12/isa-malformed' }] });
});

it('reads a folder of X12, C-CDA, HL7 v2, FHIR, CSV and text, and writes whole decisions as NDJSON', async () => {
  const folder = await folderOf();
  const samples = new URL('../formats/samples', import.meta.url).pathname;
  const out = join(folder, 'out');
  const { status } = await run([samples, '--out', out, '--workers', '1', '--format', 'ndjson']);
  expect(status).toBe(0);
  const names = await filesIn(out);
  expect(names.some((name) => name.startsWith('edits/'))).toBe(true);
  const lines = await Promise.all(
    names
      .filter((name) => name.startsWith('decisions/'))
      .map(async (name) => (await readFile(join(out, name), 'utf8')).trim().split('\n')),
  );
  const decided = lines.flat().map((line) => JSON.parse(line));
  expect(decided.length).toBeGreaterThanOrEqual(6);
  expect(decided.every(({ contract }) => contract === 1)).toBe(true);
});
