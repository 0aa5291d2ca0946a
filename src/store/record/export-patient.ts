import { sql } from 'kysely';
import { withAudit } from '../audit/with-audit.ts';
import { SEALED_COLUMNS } from '../keys/sealed-columns.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { CONTENTS } from './patient-contents.ts';
import { marksOf } from './patient-marks.ts';
import { reachOf, subjectRows } from './patient-reach.ts';

/** Everything the record holds about a patient: rows by table, with the texts opened. */
export type PatientExport = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Everything about a patient: each row of every table that belongs to the patient, texts decrypted, files in quarantine
 * that speak of the patient, and every entry of the audit log about the patient. Undefined when the practice has no such
 * patient.
 */
export async function exportPatient(
  scope: Scope,
  store: Store,
  patientId: string,
): Promise<PatientExport | undefined> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const told = { action: 'export', object: 'patient', id: patientId } as const;
    const of = subjectRows(tenant, { patientId });
    const marks = await marksOf(tx, of);
    if (marks.ids.length === 0) {
      audit({ ...told, outcome: 'not-found' });
      return undefined;
    }
    const found: Record<string, readonly Row[]> = {};
    for (const [table, reach] of reachOf()) {
      if ('none' in reach) continue;
      const rows =
        'content' in reach
          ? await CONTENTS[reach.content].found({ tx, store, of, marks })
          : (
              await sql<Row>`
                select * from ${sql.table(table)} where tenant = ${tenant} and ${reach.rows(of)}`.execute(
                tx,
              )
            ).rows.map((row) => opened(store, table, row));
      if (rows.length > 0) found[table] = rows;
    }
    audit({ ...told, patient: patientId, detail: { tables: Object.keys(found).length } });
    return found;
  });
}

type Row = Readonly<Record<string, unknown>>;

/** A row with its texts opened, without the marks of keys. */
function opened({ keys }: Store, table: string, row: Row): Row {
  const shown: Record<string, unknown> = { ...row };
  for (const { body, keyId, place } of SEALED_COLUMNS.filter((column) => column.table === table)) {
    const [text, key] = [row[body], row[keyId]];
    if (typeof text === 'string' && typeof key === 'string')
      shown[body] = keys.decrypt({ body: text, keyId: key }, place(row));
    delete shown[keyId];
    delete shown['digest'];
  }
  return shown;
}
