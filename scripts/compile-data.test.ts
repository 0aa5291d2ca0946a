import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileData, outOfDate } from './compile-data.ts';

it('finds the compiled files that are missing or were edited by hand', async () => {
  const root = await mkdtemp(join(tmpdir(), 'endplate-data-'));
  await writeFile(join(root, 'same.ts'), 'export const a = 1;\n');
  await writeFile(join(root, 'edited.ts'), 'export const a = 2;\n');
  const files = ['same.ts', 'edited.ts', 'missing.ts'].map((path) => ({
    path,
    text: 'export const a = 1;\n',
  }));
  expect((await outOfDate(root, files)).map(({ path }) => path)).toEqual([
    'edited.ts',
    'missing.ts',
  ]);
  await rm(root, { recursive: true });
});

it('names the compilers there are when it is asked for another', async () => {
  await expect(compileData('.', ['drugs'])).rejects.toThrow('There are: codes, phrases, policies');
});
