/**
 * Compiles data/ into the modules that the engine imports.
 *
 *     npm run data               writes the modules
 *     npm run data -- phrases    writes those of the phrases only; also codes, policies
 *     npm run data:check         fails when a committed module differs from its data
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One module to write: its path from the root of the repository, and its whole text. */
export type CompiledFile = { readonly path: string; readonly text: string };

type Compiler = { readonly compile: (root: string) => Promise<readonly CompiledFile[]> };

/** The compilers, by what they compile. */
const compilers: Readonly<Record<string, () => Promise<Compiler>>> = {
  codes: () => import('./compile-codes.ts'),
  phrases: () => import('./compile-phrases.ts'),
  policies: () => import('./compile-policies.ts'),
  rulebook: () => import('./compile-rulebook.ts'),
  'payer-policies': () => import('./compile-payer-policies.ts'),
  edits: () => import('./compile-edits.ts'),
  charts: () => import('./compile-charts.ts'),
  denials: () => import('./compile-denials.ts'),
  readiness: () => import('./compile-readiness.ts'),
};

/** Compiles what is named (all of it, when nothing is), in this order. */
export async function compileData(
  root: string,
  names: readonly string[] = Object.keys(compilers),
): Promise<CompiledFile[]> {
  const files: CompiledFile[] = [];
  for (const name of names) {
    const load = compilers[name];
    if (load === undefined) {
      throw new Error(
        `No compiler for "${name}". There are: ${Object.keys(compilers).join(', ')}.`,
      );
    }
    files.push(...(await (await load()).compile(root)));
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
  const names = process.argv.slice(2).filter((word) => word !== '--check');
  const files = await compileData(root, names.length > 0 ? names : undefined);
  const stale = await outOfDate(root, files);
  if (check) {
    for (const file of stale) console.error(`${file.path} differs from data/. Run: npm run data`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const file of stale) await writeFile(join(root, file.path), file.text);
  }
  const upToDate = files.length - stale.length;
  console.error(
    `${upToDate} compiled files up to date, ${stale.length} ${check ? 'out of date' : 'written'}`,
  );
}
