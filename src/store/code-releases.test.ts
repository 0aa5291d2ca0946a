import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportedRelease } from '../codebook/codebook.ts';
import {
  CodeStoreError,
  keepRelease,
  listReleases,
  openCodebook,
  readReleases,
} from './code-releases.ts';
import { dataDirectory } from './data-directory.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'endplate-codes-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const release: ImportedRelease = {
  id: 'FY2026',
  effective: '2025-10-01',
  sha256: 'a'.repeat(64),
  codes: { codes: ['E11', 'E11.9'], titles: ['Diabetes', 'Without complications'], billable: '01' },
};
const stored = () => join(directory, 'codes', '2025-10-01.release');

test('a kept release is listed, read back and asked', async () => {
  await keepRelease(directory, release);
  expect(await listReleases(directory)).toMatchObject([
    { id: 'FY2026', sha256: 'a'.repeat(64), rows: 2, billable: 1 },
  ]);
  expect(await readReleases(directory)).toEqual([release]);
  const codebook = await openCodebook(directory);
  expect(codebook.check('E11.9', '2025-10-01').status).toBe('valid');
});

test('the same release twice gives the same bytes, and nothing else lies about', async () => {
  await keepRelease(directory, release);
  const first = await readFile(stored());
  await keepRelease(directory, release);
  expect(await readFile(stored())).toEqual(first);
  expect(await readdir(join(directory, 'codes'))).toEqual(['2025-10-01.release']);
});

test('a directory that is not there holds no release', async () => {
  expect(await readReleases(join(directory, 'none'))).toEqual([]);
  expect((await openCodebook(join(directory, 'none'))).check('M54.51', '2026-11-02').status).toBe(
    'valid',
  );
});

test('what a broken write left behind is not read', async () => {
  await keepRelease(directory, release);
  await writeFile(`${stored()}.123.tmp`, 'half');
  expect(await readReleases(directory)).toEqual([release]);
});

describe('a damaged file is told by name', () => {
  test.each([
    ['a byte altered', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -10)],
    ['cut in its first line', (bytes: Buffer) => bytes.subarray(0, 40)],
    ['empty', () => Buffer.alloc(0)],
  ])('%s', async (_, damage) => {
    await keepRelease(directory, release);
    await writeFile(stored(), damage(await readFile(stored())));
    const error = await readReleases(directory).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CodeStoreError);
    expect(error).toMatchObject({ issue: { code: 'codes/store-damaged', at: stored() } });
  });
});

test('a place that cannot be written is told', async () => {
  await writeFile(join(directory, 'file'), '');
  await expect(keepRelease(join(directory, 'file'), release)).rejects.toMatchObject({
    issue: { code: 'codes/store-unwritable' },
  });
});

test('the data directory is the one that the environment names, else one at home', () => {
  expect(dataDirectory({ ENDPLATE_DATA: '/data' })).toBe('/data');
  expect(dataDirectory({ ENDPLATE_DATA: '' })).toMatch(/\.endplate$/);
});
