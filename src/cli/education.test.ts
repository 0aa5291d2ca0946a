import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PRACTICE } from '../demonstration/practice.ts';
import { writePractice } from './demo-files.ts';
import { registerEducation } from './education.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'endplate-education-'));
  await writePractice(folder, 'endplate', { ...PRACTICE, patients: 250 });
});
afterAll(() => rm(folder, { recursive: true }));

function run(...words: string[]): Promise<Ran> {
  const exported = join(folder, 'encounters.ndjson');
  return runCommand(registerEducation, ['education', exported, ...words]);
}

it('lists providers by name with what comes back in their notes', async () => {
  const { out, status } = await run('--format', 'json');
  const found: { provider: string; patterns: { id: string }[] }[] = JSON.parse(out);
  expect(status).toBe(0);
  const names = found.map(({ provider }) => provider);
  expect(names).toEqual(names.toSorted());
  const who = found.filter(({ patterns }) => patterns.some(({ id }) => id === 'without-side'));
  expect(who.map(({ provider }) => provider)).toEqual(['pr02']);
});

it('shows own sentences and the encounters before and after the days of a file', async () => {
  const markers = join(folder, 'change-markers.csv');
  const { out } = await run('--provider', 'pr02', '--markers', markers);
  expect(out).toContain('Low back pain with sciatica. | M54.40');
  expect(out).toContain('2025-06-02 side of sciatica | Without side');
  expect(out).toContain('No number in it is a target');
});

it('prints a page', async () => {
  const file = join(folder, 'pr02.html');
  expect((await run('--provider', 'pr02', '--format', 'html', '--out', file)).status).toBe(0);
  expect(await readFile(file, 'utf8')).toContain('<h2>Without side</h2>');
});

it('says what it cannot use', async () => {
  const markers = join(folder, 'wrong.csv');
  await writeFile(markers, 'date,title\nsoon,Teaching\n');
  const wrong = await run('--markers', markers);
  expect(wrong).toMatchObject({ status: 2, out: '' });
  expect(wrong.told).toContain('row 1');
  expect((await run('--provider', 'nobody')).status).toBe(2);
});
