import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The tables of `data/edits`: file, what stands in it, and how the module calls it. */
const TABLES = [
  { file: 'choices', key: 'choices', name: 'CHOICES', type: 'Choice' },
  { file: 'combinations', key: 'combinations', name: 'COMBINATIONS', type: 'Combination' },
  {
    file: 'integral-symptoms',
    key: 'symptoms',
    name: 'INTEGRAL_SYMPTOMS',
    type: 'IntegralSymptom',
  },
  { file: 'code-groups', key: 'groups', name: 'CODE_GROUPS', type: 'CodeGroup' },
  { file: 'code-groups', key: 'procedures', name: 'PROCEDURE_GROUPS', type: 'ProcedureGroup' },
] as const;

/** Turns the tables of `data/edits` into the module that the edits import, and lists the folder of edits. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const tables: string[] = [];
  for (const { file, key, name, type } of TABLES) {
    const content: unknown = parse(
      await readFile(join(root, 'data/edits', `${file}.yaml`), 'utf8'),
    );
    const rows = rowsUnder(content, key);
    if (rows === undefined) throw new Error(`data/edits/${file}.yaml has no list under "${key}".`);
    const lines = rows.map((row) => ` ${JSON.stringify(row)},`).join('\n');
    tables.push(`export const ${name}: readonly ${type}[] = [\n${lines}\n];\n`);
  }
  const types = TABLES.map(({ type }) => type)
    .toSorted()
    .join(', ');
  return [
    {
      path: 'src/claims/embedded-edit-data.ts',
      text: `// Generated from data/edits by \`npm run data\`. Do not edit.\nimport type { ${types} } from './edit-data.ts';\n\n${tables.join('\n')}`,
    },
    { path: 'src/claims/edit-list.ts', text: await listFolder(root) },
  ];
}

function rowsUnder(content: unknown, key: string): readonly unknown[] | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const rows: unknown = Object.entries(content).find(([name]) => name === key)?.[1];
  return Array.isArray(rows) ? rows : undefined;
}

/** Lists the folder `src/claims/edits`, so that no edit is forgotten. */
async function listFolder(root: string): Promise<string> {
  const names = (await readdir(join(root, 'src/claims/edits')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .toSorted();
  const variable = (name: string): string =>
    name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const imports = names.map((name) => `import ${variable(name)} from './edits/${name}.ts';`);
  const list = names.map((name) => `  ${variable(name)},`);
  return `// Generated from src/claims/edits by \`npm run data\`. Do not edit.\nimport type { Edit } from './define-edit.ts';\n${imports.join('\n')}\n\n/** Every claim edit, by file name. The order has no meaning. */\nexport const EDITS: readonly Edit[] = [\n${list.join('\n')}\n];\n`;
}
