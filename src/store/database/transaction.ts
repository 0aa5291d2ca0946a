import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../schema/schema.ts';

const inside = new AsyncLocalStorage<true>();

/** Runs `work` in one transaction: committed when it ends, rolled back when it throws. */
export function inTransaction<Result>(
  db: Kysely<Schema>,
  work: (tx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute((tx) => inside.run(true, () => work(tx)));
}

/**
 * Refuses a second connection inside a transaction: the embedded database has one, and would wait for itself; on
 * PostgreSQL the statement would stand outside the transaction that it seems to belong to.
 */
export function refuseInsideTransaction(): void {
  if (inside.getStore() === true) {
    throw new Error(
      'inside a transaction, ask the transaction that was handed in, not the database',
    );
  }
}
