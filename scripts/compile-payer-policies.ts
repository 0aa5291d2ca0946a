import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  contractorSchema,
  indexedDocumentSchema,
  payerPolicySchema,
  topicSchema,
} from '../src/claims/payer-policy-schema.ts';

const topicsFile = z.object({
  topics: z.array(topicSchema),
  contractors: z.array(contractorSchema),
});

/** Turns payer policies, topics and the Medicare index of `data/policies` into the module that doors hand to claims. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const folder = join(root, 'data/policies');
  const files = (await readdir(join(folder, 'payers'))).filter((name) => name.endsWith('.yaml'));
  const policies = await Promise.all(
    files.toSorted().map(async (name) => {
      const policy = checked(
        payerPolicySchema,
        parse(await readFile(join(folder, 'payers', name), 'utf8')),
        `payers/${name}`,
      );
      if (`${policy.id}.yaml` !== name)
        throw new Error(
          `data/policies/payers/${name}: the id is ${policy.id}; a file is named by it.`,
        );
      // The cases are the policy's own test, which reads the file.
      const { cases: _cases, ...facts } = policy;
      return facts;
    }),
  );
  const { topics, contractors } = checked(
    topicsFile,
    parse(await readFile(join(folder, 'topics.yaml'), 'utf8')),
    'topics.yaml',
  );
  const index = rowsOf(await readFile(join(folder, 'medicare-index.tsv'), 'utf8')).map((row, at) =>
    checked(indexedDocumentSchema, row, `medicare-index.tsv, line ${at + 2}`),
  );
  for (const { topic, id } of index) {
    if (!topics.some((known) => known.id === topic))
      throw new Error(
        `data/policies/medicare-index.tsv: ${id} has the topic ${topic}, which topics.yaml lacks.`,
      );
  }
  const content = { policies, topics, contractors, index };
  const fields = Object.entries(content).map(
    ([name, rows]) =>
      ` ${name}: [\n${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}\n ],`,
  );
  return [
    {
      path: 'src/claims/embedded-payer-policies.ts',
      text: `// Generated from data/policies by \`npm run data\`. Do not edit.\nimport type { PolicyContent } from './policy-shelf.ts';\n\nexport const PAYER_POLICIES: PolicyContent = {\n${fields.join('\n')}\n};\n`,
    },
  ];
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, where: string): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Error(
    `data/policies/${where}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not in the shape of a policy'}`,
  );
}

function rowsOf(table: string): Record<string, string>[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
