import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, Transaction } from 'kysely';
import { inTransaction } from '../database/transaction.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { appendEvents } from './append-events.ts';
import type { AuditNote } from './audit-event.ts';

/** What a change or a read has in hand: the transaction, and the audit log of it. */
export type Step = {
  readonly tx: Transaction<Schema>;
  readonly audit: (note: AuditNote) => void;
};

type Running = Step & { readonly db: Kysely<Schema>; readonly tenant: string };
const running = new AsyncLocalStorage<Running>();

/**
 * Does something to the record and tells the audit log, in one transaction: both are kept, or neither. Called inside
 * another of the same record it joins that one, so that functions of the record can be put together.
 *
 *     await withAudit(scope, store, async ({ tx, audit }) => {
 *       audit({ action: 'change', object: 'problem-list', id, patient });
 *       await tx.updateTable('…')…
 *     });
 */
export async function withAudit<Result>(
  scope: Scope,
  store: Store,
  work: (step: Step) => Promise<Result>,
): Promise<Result> {
  const outer = running.getStore();
  if (outer !== undefined && outer.db === store.db) {
    if (outer.tenant !== scope.tenant) throw new Error('a transaction belongs to one practice');
    return work(outer);
  }
  return inTransaction(store.db, async (tx) => {
    const notes: AuditNote[] = [];
    const step: Running = {
      db: store.db,
      tenant: scope.tenant,
      tx,
      audit: (note) => notes.push(note),
    };
    const result = await running.run(step, () => work(step));
    if (notes.length === 0) throw new Error('what is done to the record tells the audit log');
    await appendEvents(tx, store.keys, scope, notes);
    return result;
  });
}
