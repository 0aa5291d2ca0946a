import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { withAudit } from '../audit/with-audit.ts';
import { type TableKey, tablesOf } from '../backup/tables.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';

/** Everything the record holds about a patient: rows by table, with the texts opened. */
export type PatientExport = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Everything about a patient: each row of each table that belongs to the patient, to one of the encounters, or to one
 * of the claims, texts decrypted; and every entry of the audit log about the patient. Undefined when the practice has
 * no such patient.
 */
export async function exportPatient(
  scope: Scope,
  store: Store,
  patientId: string,
): Promise<PatientExport | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const told = { action: 'export', object: 'patient', id: patientId } as const;
    const tables = await tablesOf(tx, store.engine);
    const columns = await columnsOf(tx, store, tables);
    const found: Record<string, Row[]> = {};
    for (const { name, key } of tables) {
      const rows = await rowsAbout(tx, scope.tenant, { name, key }, columns, patientId);
      if (rows.length > 0) found[name] = rows.map((row) => opened(store, name, row));
    }
    if (found['patients'] === undefined) {
      audit({ ...told, outcome: 'not-found' });
      return undefined;
    }
    audit({ ...told, patient: patientId, detail: { tables: Object.keys(found).length } });
    return found;
  });
}

/**
 * Deletes a patient and everything that belongs to the patient. The audit log stays: it names ids only, and tells of
 * the deletion too. False when the practice has no such patient.
 */
export async function erasePatient(
  scope: Scope,
  store: Store,
  patientId: string,
): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { numDeletedRows } = await tx
      .deleteFrom('patients')
      .where('tenant', '=', scope.tenant)
      .where('id', '=', patientId)
      .executeTakeFirst();
    const isErased = numDeletedRows > 0n;
    const outcome = isErased ? 'done' : 'not-found';
    audit({ action: 'delete', object: 'patient', id: patientId, patient: patientId, outcome });
    return isErased;
  });
}

type Row = Record<string, unknown>;
type ColumnsByTable = ReadonlyMap<string, ReadonlySet<string>>;

async function columnsOf(
  tx: Transaction<Schema>,
  { engine }: Store,
  tables: readonly TableKey[],
): Promise<ColumnsByTable> {
  const columns = new Map<string, ReadonlySet<string>>();
  for (const { name } of tables) {
    const rows =
      engine === 'embedded'
        ? await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(tx)
        : await sql<{ name: string }>`
            select attname as name from pg_attribute
            where attrelid = ${name}::regclass and attnum > 0 and not attisdropped`.execute(tx);
    columns.set(name, new Set(rows.rows.map((row) => row.name)));
  }
  return columns;
}

/** How a table is tied to a patient, most direct first. */
const TIES = ['patient_id', 'encounter_id', 'claim_id'] as const;

async function rowsAbout(
  tx: Transaction<Schema>,
  tenant: string,
  { name, key }: TableKey,
  columns: ColumnsByTable,
  patientId: string,
): Promise<readonly Row[]> {
  const own = columns.get(name) ?? new Set();
  if (!own.has('tenant')) return [];
  const order = sql.join(key.map((column) => sql.ref(column)));
  const encounters = sql`select id from encounters where tenant = ${tenant} and patient_id = ${patientId}`;
  const claims = sql`select id from claims where tenant = ${tenant} and (patient_id = ${patientId} or encounter_id in (${encounters}))`;
  const tied = {
    patient_id: sql<boolean>`patient_id = ${patientId}`,
    encounter_id: sql<boolean>`encounter_id in (${encounters})`,
    claim_id: sql<boolean>`claim_id in (${claims})`,
  };
  const ties = TIES.filter((tie) => own.has(tie)).map((tie) => tied[tie]);
  const where = name === 'patients' ? sql`id = ${patientId}` : sql.join(ties, sql` or `);
  if (ties.length === 0 && name !== 'patients') return [];
  const found = await sql<Row>`
    select * from ${sql.table(name)} where tenant = ${tenant} and (${where}) order by ${order}`.execute(
    tx,
  );
  return found.rows;
}

const sealedSchema = z.object({
  tenant: z.string(),
  id: z.string(),
  body: z.string(),
  key_id: z.string(),
});

/** A row whose text is bound to tenant, table and id is given with its text. */
function opened({ keys }: Store, table: string, row: Row): Row {
  const sealed = sealedSchema.safeParse(row);
  if (!sealed.success) return row;
  const { tenant, id, body, key_id: keyId } = sealed.data;
  const { key_id: _key, digest: _digest, ...rest } = row;
  return { ...rest, body: keys.decrypt({ body, keyId }, [tenant, table, id]) };
}
