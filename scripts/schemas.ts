/**
 * Prints the contract as JSON Schema files in docs/schemas, from the schemas the product checks with.
 *
 *     npm run schemas
 *     npm run schemas:check      fails when a committed file differs
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { claimRecordSchema } from '../src/chart/claim.ts';
import { encounterSchema } from '../src/chart/encounter.ts';
import { payerPolicySchema } from '../src/claims/payer-policy-schema.ts';
import { scrubResultSchema } from '../src/claims/scrub-schema.ts';
import { CONTRACT, decisionSchema } from '../src/coding/decision.ts';
import { lintInputSchema, lintResultSchema } from '../src/queries/lint-schema.ts';
import { assertInputSchema, assertResultSchema } from '../src/reading/assertion-schema.ts';
import { patientReviewSchema } from '../src/review/review-schema.ts';

type Contract = {
  readonly title: string;
  readonly schema: z.ZodType;
  /** `input`: what may be sent; `output`: what is given back */
  readonly io: 'input' | 'output';
};

/** The shapes that go in and come out, by file name. */
const CONTRACTS: Readonly<Record<string, Contract>> = {
  encounter: { title: 'Encounter in', schema: encounterSchema, io: 'input' },
  decision: { title: 'Decision out', schema: decisionSchema, io: 'output' },
  claim: { title: 'Claim in', schema: claimRecordSchema, io: 'input' },
  'patient-review': { title: 'Findings over time', schema: patientReviewSchema, io: 'output' },
  'scrub-result': { title: 'Edits of a claim', schema: scrubResultSchema, io: 'output' },
  'payer-policy': { title: 'Policy of a payer', schema: payerPolicySchema, io: 'input' },
  assert: { title: 'Phrase in a text', schema: assertInputSchema, io: 'input' },
  'assert-result': { title: 'Assertion of a phrase', schema: assertResultSchema, io: 'output' },
  'query-lint': { title: 'Query to check', schema: lintInputSchema, io: 'input' },
  'query-lint-result': { title: 'Result of a query check', schema: lintResultSchema, io: 'output' },
};

/** Every file of docs/schemas: its name and its whole text. */
export function printSchemas(): { readonly name: string; readonly text: string }[] {
  return Object.entries(CONTRACTS).map(([name, { title, schema, io }]) => {
    const { $schema, ...printed } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
    const named = { $schema, title: `${title}, contract ${CONTRACT}`, ...open(printed) };
    return { name: `${name}.schema.json`, text: `${JSON.stringify(named, null, 2)}\n` };
  });
}

/** Unknown fields are ignored, and a new field is no new version: an object is never closed. */
function open(value: unknown): object {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? open(item) : item));
  const entries = Object.entries(value ?? {}).filter(
    ([key, item]) => !(key === 'additionalProperties' && item === false),
  );
  return Object.fromEntries(
    entries.map(([key, item]) => [key, isObject(item) ? open(item) : item]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

if (import.meta.main) {
  const folder = fileURLToPath(new URL('../docs/schemas', import.meta.url));
  const files = printSchemas();
  const present = await readdir(folder).catch(() => []);
  const wrong = present.filter((name) => !files.some((file) => file.name === name));
  for (const { name, text } of files) {
    const committed = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (committed !== text) wrong.push(name);
  }
  const isCheck = process.argv.includes('--check');
  if (isCheck) {
    for (const name of wrong)
      console.error(`docs/schemas/${name} differs from the contract. Run: npm run schemas`);
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } else {
    await mkdir(folder, { recursive: true });
    for (const name of wrong) await rm(join(folder, name), { force: true });
    for (const { name, text } of files) await writeFile(join(folder, name), text);
  }
  console.error(`${files.length} schemas, ${wrong.length} ${isCheck ? 'out of date' : 'written'}`);
}
