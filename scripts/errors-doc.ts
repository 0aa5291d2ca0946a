/**
 * Keeps docs/errors.md equal to the issue tables of the rooms: one section a table, one row a code. What to do about
 * an issue is written by hand in the last column, and kept.
 *
 *     node scripts/errors-doc.ts             rewrites the page
 *     node scripts/errors-doc.ts --check     fails when it differs, or when a code has no advice
 */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** An issue table of a room: `CHART_ISSUES` of src/chart/issue.ts. */
export type IssueTable = {
  readonly file: string;
  readonly name: string;
  readonly issues: Readonly<Record<string, string>>;
};

const HEAD = `# Issue codes

What arrives from outside is often wrong. Endplate then returns an issue, goes on where that is safe, and never guesses. An issue has a stable \`code\`, a place (\`at\`) and what was \`expected\`; it never holds words from a note or a claim.

This page is kept equal to the tables in the source by \`node scripts/errors-doc.ts\`; what to do is written here. A test keeps it complete.
`;

/** Every exported table whose name ends in _ISSUES, by file. */
export async function issueTables(root: string): Promise<IssueTable[]> {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  const tables: IssueTable[] = [];
  for (const file of files.map((name) => name.replaceAll('\\', '/')).toSorted()) {
    const source = await readFile(join(root, file), 'utf8');
    const names = [...source.matchAll(/^export const (\w+_ISSUES)\b/gm)].map(
      ([, name = '']) => name,
    );
    if (names.length === 0) continue;
    const module = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
    for (const name of names)
      tables.push({ file, name, issues: module[name] as IssueTable['issues'] });
  }
  return tables;
}

/** What to do about each code, as the page says now. */
export function adviceIn(page: string): Map<string, string> {
  const rows = page.matchAll(/^\| `([^`]+)` \|.*\| (.*) \|$/gm);
  return new Map([...rows].map(([, code = '', advice = '']) => [code, advice.trim()]));
}

/** The page, with the advice that is known. */
export function printErrors(
  tables: readonly IssueTable[],
  advice: ReadonlyMap<string, string>,
): string {
  const sections = tables.map(({ file, issues }) => {
    const room = file.split('/')[1] ?? '';
    const rows = Object.entries(issues).map(
      ([code, when]) =>
        `| \`${code}\` | ${when.replaceAll('|', '\\|')} | ${advice.get(code) ?? ''} |`,
    );
    return [`## ${room}`, '', '| Code | When | What to do |', '|---|---|---|', ...rows].join('\n');
  });
  return `${[HEAD, ...sections].join('\n')}\n`
    .replaceAll('\n## ', '\n\n## ')
    .replaceAll('\n\n\n', '\n\n');
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const path = join(root, 'docs', 'errors.md');
  const committed = await readFile(path, 'utf8');
  const advice = adviceIn(committed);
  const tables = await issueTables(root);
  const page = printErrors(tables, advice);
  if (process.argv.includes('--check')) {
    if (page !== committed)
      console.error('docs/errors.md differs. Run: node scripts/errors-doc.ts');
    process.exitCode = page === committed ? 0 : 1;
  } else await writeFile(path, page);
  const codes = tables.flatMap(({ issues }) => Object.keys(issues));
  const silent = codes.filter((code) => !advice.get(code));
  for (const code of silent) console.error(`docs/errors.md: ${code} does not say what to do.`);
  if (process.argv.includes('--check') && silent.length > 0) process.exitCode = 1;
  console.error(`${codes.length} issue codes in ${tables.length} tables`);
}
