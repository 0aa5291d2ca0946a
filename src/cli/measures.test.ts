import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { expect, it, onTestFinished } from 'vitest';
import { makeEngine } from '../engine.ts';
import { registerMeasures } from './measures.ts';

async function run(
  words: readonly string[],
  input = '',
): Promise<{ out: string; told: string; status: number }> {
  const stdout = new PassThrough();
  const out = text(stdout);
  let told = '';
  let status = -1;
  const program = new Command().exitOverride();
  registerMeasures(program, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    environment: {},
    warn: (said) => {
      told += said;
    },
    exitWith: (code) => {
      status = code;
    },
  });
  await program.parseAsync(['measures', ...words], { from: 'user' });
  stdout.end();
  return { out: await out, told, status };
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
  expect(out).toMatch(/Two +1 of 1 +too few for a rate/);
  expect(out).toMatch(/2026-03-01 Teaching/);
});

it('what is no encounter is left out and told, and nothing at all is a failure', async () => {
  const { told, status } = await run(['-'], '{"id":"x"}\n7\n');
  expect(status).toBe(2);
  expect(told).toContain('2 × record/not-counted');
});
