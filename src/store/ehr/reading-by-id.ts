import type { Transaction } from 'kysely';
import { type Decision, decisionSchema } from '../../coding/decision.ts';
import type { Store } from '../open-store.ts';
import { openDecisions } from '../record/decisions.ts';
import type { Schema } from '../schema/schema.ts';

/** One reading of an encounter, in the transaction of a reader who tells the audit log of the whole. */
export async function readingById(
  tx: Transaction<Schema>,
  store: Store,
  tenant: string,
  id: string | undefined,
): Promise<Decision | undefined> {
  if (id === undefined) return undefined;
  const text = (await openDecisions(tx, store, tenant, [id])).get(id);
  return text === undefined ? undefined : decisionSchema.parse(JSON.parse(text));
}
