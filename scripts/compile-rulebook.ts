import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists the folder `src/coding/rules` as `src/coding/rulebook.ts`, so that no rule is forgotten. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const names = (await readdir(join(root, 'src/coding/rules')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .toSorted();
  const variable = (name: string): string =>
    name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const text = `// Generated from src/coding/rules by \`npm run data\`. Do not edit.\nimport type { Rule } from './define-rule.ts';\n${names.map((name) => `import ${variable(name)} from './rules/${name}.ts';`).join('\n')}\n\n/** Every coding rule, by file name. The order has no meaning. */\nexport const RULES: readonly Rule[] = [\n${names.map((name) => `  ${variable(name)},`).join('\n')}\n];\n`;
  return [{ path: 'src/coding/rulebook.ts', text }];
}
