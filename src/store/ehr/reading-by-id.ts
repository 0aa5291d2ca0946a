import type { Transaction } from 'kysely';
import { type Decision, decisionSchema } from '../../coding/decision.ts';
import type { Store } from '../open-store.ts';
import { decisionPlace } from '../record/decisions.ts';
import type { Schema } from '../schema/schema.ts';

/** One reading of an encounter, in the transaction of a reader who tells the audit log of the whole. */
export async function readingById(
  tx: Transaction<Schema>,
  { keys }: Store,
  tenant: string,
  id: string | undefined,
): Promise<Decision | undefined> {
  if (id === undefined) return undefined;
  const row = await tx
    .selectFrom('decisions')
    .select(['body', 'key_id'])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const sealed = { body: row.body, keyId: row.key_id };
  return decisionSchema.parse(JSON.parse(keys.decrypt(sealed, decisionPlace(tenant, id))));
}
