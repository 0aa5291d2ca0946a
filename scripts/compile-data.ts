/**
 * Compiles data/ into the modules that the engine imports.
 *
 *     npm run data          writes the modules
 *     npm run data:check    fails when a committed module differs from its data
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One module to write: its path from the root of the repository, and its whole text. */
export type CompiledFile = { readonly path: string; readonly text: string };

/** The compilers, by what they compile. Each exports `compile(root)`. */
const compilers = {
  codes: './compile-codes.ts',
  phrases: './compile-phrases.ts',
  policies: './compile-policies.ts',
} as const;

/** Everything data/ compiles to. */
export async function compileData(root: string): Promise<CompiledFile[]> {
  const files: CompiledFile[] = [];
  for (const path of Object.values(compilers)) {
    const { compile }: { compile: (root: string) => Promise<CompiledFile[]> } = await import(path);
    files.push(...(await compile(root)));
  }
  return files;
}

/** The compiled files whose committed text is missing or different. */
export async function outOfDate(
  root: string,
  files: readonly CompiledFile[],
): Promise<CompiledFile[]> {
  const stale: CompiledFile[] = [];
  for (const file of files) {
    const committed = await readFile(join(root, file.path), 'utf8').catch(() => undefined);
    if (committed !== file.text) stale.push(file);
  }
  return stale;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const check = process.argv.includes('--check');
  const files = await compileData(root);
  const stale = await outOfDate(root, files);
  if (check) {
    for (const file of stale) console.error(`${file.path} differs from data/. Run: npm run data`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const file of stale) await writeFile(join(root, file.path), file.text);
  }
  const upToDate = files.length - stale.length;
  console.error(`${upToDate} compiled files up to date, ${stale.length} ${check ? 'out of date' : 'written'}`);
}
