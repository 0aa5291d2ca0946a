import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PayerPolicy, payerPolicySchema } from '../claims/payer-policy-schema.ts';
import type { PolicyContent } from '../claims/policy-shelf.ts';
import { PolicyStoreError } from './policy-issues.ts';

/** Imported policies, one file each, named by the policy’s id. */
const SUFFIX = '.json';

/** All policies that were imported, by id. Throws `PolicyStoreError` for a file that is none. */
export async function readPolicies(directory: string): Promise<PayerPolicy[]> {
  const folder = join(directory, 'policies');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(SUFFIX));
  return await Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(folder, name);
      return parsePolicy(await readFile(path, 'utf8'), path);
    }),
  );
}

function parsePolicy(text: string, path: string): PayerPolicy {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PolicyStoreError('policies/store-damaged', path, 'JSON');
  }
  const parsed = payerPolicySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new PolicyStoreError('policies/store-damaged', `${path}, ${field}`, 'a policy');
}

/** Keeps a policy: written beside, synced, then renamed over the one of the same id. */
export async function keepPolicy(directory: string, policy: PayerPolicy): Promise<void> {
  const folder = join(directory, 'policies');
  const path = join(folder, `${policy.id}${SUFFIX}`);
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    await using file = await open(beside, 'w');
    await file.writeFile(`${JSON.stringify(policy, null, 1)}\n`);
    await file.sync();
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new PolicyStoreError(
      'policies/store-unwritable',
      directory,
      `a writable directory (${reason})`,
    );
  }
}

/** Takes an imported policy away. False when there was none. */
export async function removePolicy(directory: string, id: string): Promise<boolean> {
  const path = join(directory, 'policies', `${id}${SUFFIX}`);
  return await rm(path).then(
    () => true,
    () => false,
  );
}

/**
 * What comes with the product and what was imported. An imported policy takes the place of those that rest on one of
 * its documents, and of one with its id: what was read goes before what was remembered.
 */
export function withImported(
  content: PolicyContent,
  imported: readonly PayerPolicy[],
): PolicyContent {
  const ids = new Set(imported.map(({ id }) => id));
  const documents = new Set(imported.flatMap((policy) => policy.documents.map(({ id }) => id)));
  const kept = content.policies.filter(
    (policy) => !ids.has(policy.id) && !policy.documents.some(({ id }) => documents.has(id)),
  );
  return { ...content, policies: [...kept, ...imported] };
}
