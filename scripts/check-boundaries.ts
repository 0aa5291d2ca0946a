/**
 * Checks .dependency-cruiser.mjs against src, scripts and bench: npm run boundaries
 *
 * The cruiser reports success when it has understood no file at all, as happens with a TypeScript
 * it cannot load. So this also counts: every .ts and .tsx file of a folder must have been read, and the
 * imports between them seen.
 */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const here = fileURLToPath(new URL('..', import.meta.url));

/** What was read, and one sentence for each arrow that is not allowed. */
export type Boundaries = {
  readonly modules: number;
  readonly arrows: number;
  readonly unread: readonly string[];
  readonly violations: readonly string[];
};

/** Checks the TypeScript files below `root` against the table of this repository. */
export async function checkBoundaries(root: string): Promise<Boundaries> {
  const folders = ['src', 'scripts', 'bench', 'web/src'].filter((folder) =>
    existsSync(join(root, folder)),
  );
  const { output } = await cruise(
    folders,
    { ...(await extractOptions(join(here, '.dependency-cruiser.mjs'))), baseDir: root },
    undefined,
    { tsConfig: extractTypeScriptConfig(join(here, 'tsconfig.json')) },
  );
  if (typeof output === 'string')
    throw new Error('The cruiser printed a report where a result was expected.');
  return summarise(output, filesIn(root, folders));
}

function filesIn(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'));
}

function summarise({ modules, summary }: ICruiseResult, files: readonly string[]): Boundaries {
  const read = new Map(modules.map((module) => [module.source, module]));
  const instead = new Map(summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment]));
  return {
    modules: files.filter((file) => read.has(file)).length,
    arrows: files.reduce((sum, file) => sum + (read.get(file)?.dependencies.length ?? 0), 0),
    unread: files.filter((file) => !read.has(file)),
    violations: summary.violations.map(
      ({ from, to, rule }) => `${from} -> ${to}\n  ${rule.name}: ${instead.get(rule.name) ?? ''}`,
    ),
  };
}

if (import.meta.main) {
  const { modules, arrows, unread, violations } = await checkBoundaries(here);
  for (const violation of violations) console.error(violation);
  for (const file of unread) console.error(`${file} was not read`);
  if (modules === 0 || arrows === 0) console.error('Nothing was checked.');
  console.error(`${modules} modules, ${arrows} imports, ${violations.length} not allowed`);
  process.exitCode = modules > 0 && arrows > 0 && unread.length + violations.length === 0 ? 0 : 1;
}
