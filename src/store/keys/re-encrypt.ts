import { sql, type Transaction } from 'kysely';
import { practicesWithLog } from '../audit/verify-log.ts';
import { withAudit } from '../audit/with-audit.ts';
import { type TableKey, tablesOf } from '../backup/tables.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import { systemScope } from '../scope.ts';
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns.ts';

/** Texts in one transaction: other writers wait for no longer. */
const TEXTS_AT_ONCE = 100;

/** How far it is. `total` is what was left at the start of this run. */
export type ReEncryptProgress = (done: number, total: number) => void;

/** What a run did. */
export type ReEncrypted = {
  readonly texts: number;
  /** seals of the audit log that do not hold and were left as they are: `endplate audit-log verify` names them */
  readonly wrongSeals: number;
  /** keys that nothing needs any more */
  readonly retired: readonly string[];
};

/**
 * Brings every stored text under the current key, in small transactions while others read and write. Ended at any
 * moment, it goes on where it was: what has the current key is done. At the end the other keys are retired: a record is
 * not opened with one of them in front again. Nobody may write with an old key meanwhile.
 * @throws StoreError `store/note-damaged` at a text that was changed; everything before it is done
 */
export async function reEncrypt(
  store: Store,
  progress: ReEncryptProgress = () => undefined,
): Promise<ReEncrypted> {
  const keys = new Map(
    (await tablesOf(store.db, store.engine)).map((table) => [table.name, table]),
  );
  const total = await countLeft(store);
  let texts = 0;
  // What somebody changed in the moment between reading and writing is met again in the next round.
  for (let left = total; left > 0; left = await countLeft(store)) {
    for (const column of SEALED_COLUMNS) {
      const table = keys.get(column.table);
      if (table === undefined) continue;
      for await (const done of reEncryptColumn(store, column, table)) {
        texts += done;
        progress(texts, total);
      }
    }
  }
  const wrongSeals = await sealAnchors(store);
  for (const practice of await practicesWithLog(store)) {
    // Telling the log seals its head with the current key as well.
    await withAudit(systemScope(practice, 'endplate re-encrypt'), store, async ({ audit }) =>
      audit({ action: 'change', object: 'record-key', detail: { key: store.keys.currentId } }),
    );
  }
  return { texts, wrongSeals, retired: await retireOthers(store) };
}

type Row = Readonly<Record<string, unknown>>;

/** The texts of a column that have another key, in order of the table’s key, some at a time. */
async function* reEncryptColumn(
  store: Store,
  column: SealedColumn,
  table: TableKey,
): AsyncGenerator<number> {
  let after: Row | undefined;
  for (;;) {
    const rows = await inTransaction(store.db, async (tx) => {
      const found = await nextRows(tx, store, column, table, after);
      for (const row of found) await reEncryptRow(tx, store, column, table, row);
      return found;
    });
    if (rows.length > 0) yield rows.length;
    if (rows.length < TEXTS_AT_ONCE) return;
    after = rows.at(-1);
  }
}

async function nextRows(
  tx: Transaction<Schema>,
  { keys }: Store,
  { table, keyId }: SealedColumn,
  { key }: TableKey,
  after: Row | undefined,
): Promise<readonly Row[]> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const from: ReturnType<typeof sql> =
    after === undefined
      ? sql``
      : sql`and (${columns}) > (${sql.join(key.map((name) => after[name]))})`;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)}
    where ${sql.ref(keyId)} <> ${keys.currentId} and ${sql.ref(keyId)} <> '' ${from}
    order by ${columns} limit ${TEXTS_AT_ONCE}`.execute(tx);
  return rows;
}

async function reEncryptRow(
  tx: Transaction<Schema>,
  { keys }: Store,
  { table, body, keyId, place, digestOf }: SealedColumn,
  { key }: TableKey,
  row: Row,
): Promise<void> {
  const sealed = row[body];
  const old = String(row[keyId]);
  const isMe = sql.join(
    key.map((name) => sql`${sql.ref(name)} = ${row[name]}`),
    sql` and `,
  );
  if (typeof sealed !== 'string') {
    // The text is gone already; only the mark of its key is left.
    await sql`update ${sql.table(table)} set ${sql.ref(keyId)} = ${keys.currentId}
      where ${isMe} and ${sql.ref(body)} is null`.execute(tx);
    return;
  }
  const text = keys.decrypt({ body: sealed, keyId: old }, place(row));
  const next = keys.encrypt(text, place(row));
  const words = digestOf?.(text);
  const digest: ReturnType<typeof sql> =
    words === undefined ? sql`` : sql`, digest = ${keys.digests(words)[0] ?? ''}`;
  await sql`update ${sql.table(table)}
    set ${sql.ref(body)} = ${next.body}, ${sql.ref(keyId)} = ${next.keyId} ${digest}
    where ${isMe} and ${sql.ref(body)} = ${sealed}`.execute(tx);
}

async function countLeft({ db, keys }: Store): Promise<number> {
  let left = 0;
  for (const { table, keyId } of SEALED_COLUMNS) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)}
      where ${sql.ref(keyId)} <> ${keys.currentId} and ${sql.ref(keyId)} <> ''`.execute(db);
    left += rows[0]?.count ?? 0;
  }
  return left;
}

/** Seals anchors of the audit log anew where the old seal holds. Gives how many do not. */
async function sealAnchors({ db, keys }: Store): Promise<number> {
  const anchors = await db
    .selectFrom('audit_anchors')
    .selectAll()
    .where('key_id', '<>', keys.currentId)
    .execute();
  let wrong = 0;
  for (const { tenant, sequence, hash, at, seal, key_id: keyId } of anchors) {
    const words = ['anchor', tenant, sequence, hash, at];
    if (keys.isSealed(words, { seal, keyId }) !== true) {
      wrong++;
      continue;
    }
    const next = keys.seal(words);
    await db
      .updateTable('audit_anchors')
      .set({ seal: next.seal, key_id: next.keyId })
      .where('tenant', '=', tenant)
      .where('sequence', '=', sequence)
      .execute();
  }
  return wrong;
}

/** From here on the record is opened with the current key alone. */
async function retireOthers({ db, keys }: Store): Promise<readonly string[]> {
  return inTransaction(db, async (tx) => {
    const others = await tx
      .deleteFrom('key_checks')
      .where('key_id', '<>', keys.currentId)
      .returning('key_id')
      .execute();
    const retired = others.map(({ key_id: keyId }) => keyId);
    const at = new Date().toISOString();
    for (const keyId of retired) {
      await tx
        .insertInto('retired_keys')
        .values({ key_id: keyId, retired_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return retired;
  });
}
