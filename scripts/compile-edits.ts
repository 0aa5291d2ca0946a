import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { Edit } from '../src/claims/define-edit.ts';

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

/**
 * Turns the tables of `data/edits` into the module that the edits import, lists the folder of edits, and prints their
 * cards as docs/edits.md.
 */
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
    { path: 'docs/edits.md', text: printPage(await readEdits(root)) },
  ];
}

function rowsUnder(content: unknown, key: string): readonly unknown[] | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const rows: unknown = Object.entries(content).find(([name]) => name === key)?.[1];
  return Array.isArray(rows) ? rows : undefined;
}

/** Lists the folder `src/claims/edits`, so that no edit is forgotten. */
async function listFolder(root: string): Promise<string> {
  const names = await namesOf(root);
  const variable = (name: string): string =>
    name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const imports = names.map((name) => `import ${variable(name)} from './edits/${name}.ts';`);
  const list = names.map((name) => `  ${variable(name)},`);
  return `// Generated from src/claims/edits by \`npm run data\`. Do not edit.\nimport type { Edit } from './define-edit.ts';\n${imports.join('\n')}\n\n/** Every claim edit, by file name. The order has no meaning. */\nexport const EDITS: readonly Edit[] = [\n${list.join('\n')}\n];\n`;
}

async function namesOf(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'src/claims/edits'));
  return files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .toSorted();
}

async function readEdits(root: string): Promise<Edit[]> {
  const names = await namesOf(root);
  return await Promise.all(
    names.map(async (name) => {
      const path = join(root, 'src/claims/edits', `${name}.ts`);
      const module: { readonly default: Edit } = await import(pathToFileURL(path).href);
      return module.default;
    }),
  );
}

const KINDS = {
  validity: {
    title: 'Validity',
    says: 'What the code set, the guidelines and the claim form say of the claim alone.',
  },
  support: {
    title: 'Support',
    says: 'What the note of the visit says, when it is given with the claim or with `--notes`.',
  },
  payer: {
    title: 'Payer',
    says: 'What a loaded policy of the payer says. `endplate policies list` shows what is loaded; nothing ever says "covered".',
  },
} as const satisfies Record<Edit['kind'], unknown>;

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** The cards for people who read claims. The examples stay in the source, where they run. */
function printPage(edits: readonly Edit[]): string {
  const sections = Object.entries(KINDS).map(([kind, { title, says }]) => {
    const rows = edits
      .filter((edit) => edit.kind === kind)
      .toSorted((a, b) => (a.edit === b.edit ? (a.id < b.id ? -1 : 1) : a.edit < b.edit ? -1 : 1))
      .map(rowOf);
    const head =
      '| Edit | What it holds | Severity | For | Not when | Sources |\n|---|---|---|---|---|---|';
    return `## ${title}\n\n${says}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `# Claim edits\n\nGenerated from the cards in \`src/claims/edits\` by \`npm run data\`. ${edits.length} edits in three verdicts that are never merged. A claim with an error is rejected, with a warning reviewed, else clean. Several edits may share a name in the output; \`rule\` says which of them it was.\n\n${sections.join('\n')}`;
}

function rowOf({ id, edit, title, owner, exceptions, citations, examples }: Edit): string {
  const severities = [
    ...new Set(examples.flatMap(({ gives }) => gives.map((said) => said.severity))),
  ];
  const cells = [
    `\`${edit}\`<br>[${id}](../src/claims/edits/${id}.ts)`,
    title,
    severities.toSorted((a, b) => RANK[a] - RANK[b]).join(', '),
    owner === 'cdi' ? 'CDI' : owner,
    exceptions.join('; '),
    citations.map(({ source, section }) => `${source} ${section}`).join('; '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
