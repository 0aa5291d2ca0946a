import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { expect, it, onTestFinished } from 'vitest';
import { demonstrationPatients, PRACTICE } from '../demonstration/practice.ts';
import { makeEngine } from '../engine.ts';
import { registerBatch } from './batch.ts';
import { registerCount } from './count.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

const encounters = [...demonstrationPatients('count', { ...PRACTICE, patients: 60 })]
  .flatMap(({ visits }) => visits)
  .map(({ encounter }) => encounter);

function count(words: readonly string[]): Promise<Ran> {
  return runCommand(registerCount, ['count', ...words]);
}

async function decidedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-count-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const input = createWriteStream(join(folder, 'in.ndjson'));
  for (const encounter of encounters) input.write(`${JSON.stringify(encounter)}\n`);
  input.end();
  await finished(input);
  const words = [
    'batch',
    join(folder, 'in.ndjson'),
    '--out',
    join(folder, 'out'),
    '--workers',
    '1',
  ];
  await runCommand(registerBatch, words);
  return join(folder, 'out');
}

it('counts over Parquet what counting the decisions one by one gives', async () => {
  const folder = await decidedFolder();
  const engine = makeEngine();
  const wanted = new Map<string, number>();
  for (const encounter of encounters)
    for (const { code } of engine.code(encounter).codes) {
      const key = [encounter.provider, code, encounter.dateOfService?.slice(0, 7)].join(' ');
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    }
  const { out } = await count([folder, '--by', 'provider,code,month', '--json']);
  const rows: Record<string, string | number>[] = JSON.parse(out);
  const found = new Map(
    rows.map(({ provider, code, month, decisions }) => [
      [provider, code, month].join(' '),
      decisions,
    ]),
  );
  expect(found).toEqual(wanted);
  const months = await count([folder, '--by', 'month', '--json']);
  const all: { decisions: number }[] = JSON.parse(months.out);
  expect(all.reduce((sum, { decisions }) => sum + decisions, 0)).toBe(encounters.length);
});

it('exits with 2 where there is nothing to count', async () => {
  expect((await count(['/nowhere', '--by', 'code'])).status).toBe(2);
});
