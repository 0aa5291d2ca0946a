import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from './compile-codes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
let copy = '';
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'endplate-compile-'));
  await cp(join(root, 'data', 'codes'), join(copy, 'data', 'codes'), { recursive: true });
});
afterEach(() => rm(copy, { recursive: true, force: true }));

const change = async (name: string, edit: (text: string) => string) => {
  const path = join(copy, 'data', 'codes', name);
  await writeFile(path, edit(await readFile(path, 'utf8')));
};

test('the committed module is what the data compiles to', async () => {
  const [file] = await compile(root);
  expect(file?.path).toBe('src/codebook/embedded-codes.ts');
  expect(file?.text).toBe(await readFile(join(root, 'src/codebook/embedded-codes.ts'), 'utf8'));
});

describe('data that contradicts itself is refused with its place', () => {
  test.each([
    [
      'a cell too many',
      'codes.tsv',
      (text: string) => text.replace('M54.51\t', 'M54.51\t\t'),
      /codes\.tsv line \d+: 7 cells/,
    ],
    [
      'a day on which no release begins',
      'codes.tsv',
      (text: string) => text.replace(/(M54\.51\t.*)2021-10-01/, '$12021-10-02'),
      /2021-10-02 is not the first day of a release/,
    ],
    [
      'stretches that overlap',
      'codes.tsv',
      (text: string) => text.replace(/(M54\.5\t.*\t0\t)2021-10-01/, '$12020-10-01'),
      /overlap/,
    ],
    [
      'an open end before another stretch',
      'codes.tsv',
      (text: string) => text.replace(/(M54\.5\t.*\t1\t2015-10-01\t)2021-09-30/, '$1'),
      /without an end/,
    ],
    [
      'a note of an unknown code',
      'notes.yaml',
      (text: string) => text.replace('node: M54.51', 'node: M54.52'),
      /M54\.52 is in neither/,
    ],
    [
      'a note of an unknown kind',
      'notes.yaml',
      (text: string) => text.replace('  excludes1:', '  excludes3:'),
      /"excludes3"/,
    ],
  ])('%s', async (_, name, edit, message) => {
    await change(name, edit);
    await expect(compile(copy)).rejects.toThrow(message);
  });
});

test('an edit of the data arrives in the module', async () => {
  await change('codes.tsv', (text) =>
    text.replace('Vertebrogenic low back pain', 'Vertebrogenic pain'),
  );
  expect((await compile(copy))[0]?.text).toContain('M54.51\tVertebrogenic pain\t1h');
});
