import type { Problem } from '../../chart/patient.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** An entry of a problem list, as the source has it. */
export type ListedProblem = Pick<Problem, 'code' | 'title' | 'status' | 'since' | 'until'>;

/**
 * Puts a list in the place of the one that a source gave before; lists of other sources stay. False when the practice
 * has no such patient.
 * @param source where the list came from: an EHR, a format, `endplate`
 */
export async function saveProblemList(
  scope: Scope,
  store: Store,
  patientId: string,
  source: string,
  problems: readonly ListedProblem[],
): Promise<boolean> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const told = { action: 'change', object: 'problem-list', id: patientId } as const;
    const patient = await tx
      .selectFrom('patients')
      .select('id')
      .where('tenant', '=', tenant)
      .where('id', '=', patientId)
      .executeTakeFirst();
    if (patient === undefined) {
      audit({ ...told, outcome: 'not-found' });
      return false;
    }
    await tx
      .deleteFrom('problems')
      .where('tenant', '=', tenant)
      .where('patient_id', '=', patientId)
      .where('source', '=', source)
      .execute();
    const rows = problems.map(({ code, title, status, since, until }) => ({
      tenant,
      id: newId(),
      patient_id: patientId,
      code: code ?? null,
      title: title ?? null,
      status,
      since: since ?? null,
      until: until ?? null,
      source,
      created_at: recordTime().toISOString(),
    }));
    if (rows.length > 0) await tx.insertInto('problems').values(rows).execute();
    audit({ ...told, patient: patientId, detail: { problems: rows.length } });
    return true;
  });
}

/** The problems of a patient, of every source, in the order listed. */
export async function problemListOf(scope: Scope, store: Store, patientId: string) {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('problems')
      .select(['id', 'code', 'title', 'status', 'since', 'until', 'source'])
      .where('tenant', '=', scope.tenant)
      .where('patient_id', '=', patientId)
      .orderBy('id')
      .execute();
    const detail = { found: rows.length };
    audit({ action: 'read', object: 'problem-list', id: patientId, patient: patientId, detail });
    return rows;
  });
}
