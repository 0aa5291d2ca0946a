import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** A reply as it was given the first time. */
export type KeptReply = { readonly status: number; readonly body: string };

export type Begun =
  /** nobody has sent this before: do it, then keep or forget */
  | { readonly kind: 'first' }
  | { readonly kind: 'kept'; readonly reply: KeptReply }
  /** the same key, for something else */
  | { readonly kind: 'other' }
  | { readonly kind: 'running' };

const DAY = 24 * 60 * 60 * 1000;

function placeOf({ tenant, actor }: Scope, key: string): string[] {
  return [tenant, 'replies_kept', actor.id, key];
}

/** Claims a request key of the caller for a day. @param digest of what is asked */
export async function beginKeyed(
  scope: Scope,
  store: Store,
  { key, digest, now }: { readonly key: string; readonly digest: string; readonly now: Date },
): Promise<Begun> {
  const { tenant, actor } = scope;
  await store.db
    .deleteFrom('replies_kept')
    .where('tenant', '=', tenant)
    .where('created_at', '<', new Date(now.getTime() - DAY).toISOString())
    .execute();
  const { numInsertedOrUpdatedRows: made } = await store.db
    .insertInto('replies_kept')
    .values({
      tenant,
      actor_id: actor.id,
      request_key: key,
      digest,
      status: 0,
      body: '',
      key_id: '',
      created_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (Number(made ?? 0) === 1) return { kind: 'first' };
  const row = await store.db
    .selectFrom('replies_kept')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('actor_id', '=', actor.id)
    .where('request_key', '=', key)
    .executeTakeFirst();
  if (row === undefined || row.digest !== digest) return { kind: 'other' };
  if (row.status === 0) return { kind: 'running' };
  const body = store.keys.decrypt({ body: row.body, keyId: row.key_id }, placeOf(scope, key));
  return { kind: 'kept', reply: { status: row.status, body } };
}

/** Keeps the reply, encrypted: it may show what the record shows. */
export async function keepReply(
  scope: Scope,
  store: Store,
  key: string,
  reply: KeptReply,
): Promise<void> {
  const { body, keyId } = store.keys.encrypt(reply.body, placeOf(scope, key));
  await store.db
    .updateTable('replies_kept')
    .set({ status: reply.status, body, key_id: keyId })
    .where('tenant', '=', scope.tenant)
    .where('actor_id', '=', scope.actor.id)
    .where('request_key', '=', key)
    .execute();
}

/** Lets the key be used again: what was asked was refused, so nothing was done. */
export async function forgetKey(
  { tenant, actor }: Scope,
  store: Store,
  key: string,
): Promise<void> {
  await store.db
    .deleteFrom('replies_kept')
    .where('tenant', '=', tenant)
    .where('actor_id', '=', actor.id)
    .where('request_key', '=', key)
    .execute();
}
