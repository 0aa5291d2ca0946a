import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

type Policy = {
  id: string;
  title: string;
  default: string;
  values: Record<string, string>;
  because: string;
  row?: string;
};

/** Turns the practice policy switches of `data/policies/practice.yaml` into the module that coding imports. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const { policies } = parse(await readFile(join(root, 'data/policies/practice.yaml'), 'utf8')) as {
    policies: Policy[];
  };
  for (const policy of policies) {
    if (!(policy.default in policy.values))
      throw new Error(`practice.yaml: ${policy.id} has a default that is none of its values`);
  }
  const text = `// Generated from data/policies by \`npm run data\`. Do not edit.\nimport type { PolicySwitch } from './policies.ts';\n\nexport const POLICY_SWITCHES: readonly PolicySwitch[] = ${JSON.stringify(policies, undefined, 1)};\n`;
  return [{ path: 'src/coding/embedded-policies.ts', text }];
}
