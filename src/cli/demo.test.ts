import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readEncounter } from '../chart/encounter.ts';
import { registerDemo } from './demo.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

function run(words: readonly string[]): Promise<Ran> {
  return runCommand(registerDemo, ['demo', ...words]);
}

async function folderOf(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it('writes the same practice twice, as encounters of the contract with their truth', async () => {
  const [first, second] = [await folderOf(), await folderOf()];
  for (const out of [first, second])
    expect((await run(['--out', join(out, 'demo'), '--patients', '20'])).status).toBe(0);
  for (const name of ['encounters.ndjson', 'patients.ndjson', 'truth.ndjson']) {
    const text = await readFile(join(first, 'demo', name), 'utf8');
    expect(text).toBe(await readFile(join(second, 'demo', name), 'utf8'));
  }
  const lines = (await readFile(join(first, 'demo/encounters.ndjson'), 'utf8')).trim().split('\n');
  const truths = (await readFile(join(first, 'demo/truth.ndjson'), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(truths.length);
  expect(lines.flatMap((line) => readEncounter(JSON.parse(line)).issues)).toEqual([]);
});

it('exits with 2 where it cannot write', async () => {
  const folder = await folderOf();
  await writeFile(join(folder, 'file'), '');
  const { status, told } = await run(['--out', join(folder, 'file/demo')]);
  expect(status).toBe(2);
  expect(told).toContain('ENOTDIR');
});
