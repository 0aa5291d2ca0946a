import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Digests of the program text that decides. */
export type SourceDigests = {
  /** of all of it but rules, phrases and codes, which are compared one by one */
  readonly core: string;
  /** by the id of a rule: its file, and those that only rules import */
  readonly rules: ReadonlyMap<string, string>;
  /** of the code set that comes with the product */
  readonly codes: string;
};

/** What the engine imports and no decision says: the version, and what is compared for itself. */
const APART =
  /\/(engine-version|coding\/rulebook|coding\/rules\/[^/]+|(codebook|reading|coding)\/embedded-(codes|phrases|policies))\.[jt]s$/;

let digests: SourceDigests | undefined;

/**
 * Reads the files of the engine as they are installed, once. A changed remark counts as a change: what is read once
 * more for it says the same.
 */
export function sourceDigests(): SourceDigests {
  if (digests === undefined) {
    digests = readDigests();
    texts.clear();
  }
  return digests;
}

function readDigests(): SourceDigests {
  const kind = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const at = (path: string) => new URL(`../../${path}.${kind}`, import.meta.url).href;
  const core = reachedFrom(at('engine'), new Set());
  const rules = new Map<string, string>();
  const rulebook = at('coding/rulebook');
  for (const rule of importsOf(rulebook)) {
    if (!rule.includes('/coding/rules/')) continue;
    const id = /\/([^/]+)\.[jt]s$/.exec(rule)?.[1] ?? '';
    rules.set(id, digestOfFiles([rule, ...reachedFrom(rule, core)]));
  }
  return {
    core: digestOfFiles([...core]),
    rules,
    codes: digestOfFiles([at('codebook/embedded-codes')]),
  };
}

/** The files that a file imports, and those import, without those known already; the file itself unless it is apart. */
function reachedFrom(file: string, known: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (one: string): void => {
    if (reached.has(one) || known.has(one) || (APART.test(one) && one !== file)) return;
    reached.add(one);
    for (const imported of importsOf(one)) visit(imported);
  };
  visit(file);
  return reached;
}

/** Files that were read; empty again once they are digested. */
const texts = new Map<string, string>();

function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(fileURLToPath(file), 'utf8');
  texts.set(file, text);
  return text;
}

function importsOf(file: string): readonly string[] {
  return Array.from(
    textOf(file).matchAll(/\bfrom '(\.[^']+)'/g),
    ([, path = '']) => new URL(path, file).href,
  );
}

function digestOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of new Set(files.toSorted())) hash.update(textOf(file));
  return hash.digest('hex').slice(0, 16);
}
