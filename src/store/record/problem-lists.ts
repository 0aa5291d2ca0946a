import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Problem } from '../../chart/patient.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';

/** An entry of a problem list, as the source has it. */
export type ListedProblem = Pick<Problem, 'code' | 'title' | 'status' | 'since' | 'until'>;

/** `same`: the list says what the newest version of its source says, so none was added. */
export type SavedProblemList = {
  readonly id: string;
  readonly version: number;
  readonly outcome: 'first' | 'changed' | 'same';
};

/**
 * Keeps a list as the next version of those that its source gave; earlier versions stay, and so do lists of other
 * sources. Undefined when the practice has no such patient.
 * @param source where the list came from: an EHR, a format, `endplate`
 */
export async function saveProblemList(
  scope: Scope,
  store: Store,
  patientId: string,
  source: string,
  problems: readonly ListedProblem[],
): Promise<SavedProblemList | undefined> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const told = { action: 'change', object: 'problem-list', id: patientId } as const;
    // An update that changes nothing holds the patient, so that two lists at once are two versions.
    const patient = await tx
      .updateTable('patients')
      .set((build) => ({ sex: build.ref('sex') }))
      .where('tenant', '=', tenant)
      .where('id', '=', patientId)
      .returning('id')
      .executeTakeFirst();
    if (patient === undefined) {
      audit({ ...told, outcome: 'not-found' });
      return undefined;
    }
    const before = await tx
      .selectFrom('problem_lists')
      .select(['id', 'version', 'digest'])
      .where('tenant', '=', tenant)
      .where('patient_id', '=', patientId)
      .where('source', '=', source)
      .where('is_current', '=', 1)
      .executeTakeFirst();
    const columns = problems.map(columnsOf);
    const digests = store.keys.digests(JSON.stringify([patientId, source, columns]));
    const isSame = before !== undefined && digests.includes(before.digest);
    const version = (before?.version ?? 0) + (isSame ? 0 : 1);
    const outcome = isSame ? 'same' : before === undefined ? 'first' : 'changed';
    const detail = { problems: columns.length, version, outcome };
    audit({ ...told, patient: patientId, detail });
    if (isSame) return { id: before.id, version, outcome };
    if (before !== undefined)
      await tx
        .updateTable('problem_lists')
        .set({ is_current: 0 })
        .where('tenant', '=', tenant)
        .where('id', '=', before.id)
        .execute();
    const id = newId();
    const made = { tenant, patient_id: patientId, source, created_at: recordTime().toISOString() };
    await tx
      .insertInto('problem_lists')
      .values({ ...made, id, version, is_current: 1, digest: digests[0] ?? '' })
      .execute();
    const rows = columns.map((row) => ({ ...made, ...row, id: newId(), list_id: id }));
    if (rows.length > 0) await tx.insertInto('problems').values(rows).execute();
    return { id, version, outcome };
  });
}

function columnsOf({ code, title, status, since, until }: ListedProblem) {
  return {
    code: code ?? null,
    title: title ?? null,
    status,
    since: since ?? null,
    until: until ?? null,
  };
}

/** The problems of a patient on the newest list of every source, in the order listed. */
export async function problemListOf(scope: Scope, store: Store, patientId: string) {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('problems')
      .innerJoin('problem_lists as list', (join) =>
        join.onRef('list.tenant', '=', 'problems.tenant').onRef('list.id', '=', 'problems.list_id'),
      )
      .select([
        'problems.id',
        'problems.code',
        'problems.title',
        'problems.status',
        'problems.since',
        'problems.until',
        'problems.source',
      ])
      .where('problems.tenant', '=', scope.tenant)
      .where('problems.patient_id', '=', patientId)
      .where('list.is_current', '=', 1)
      .orderBy('problems.id')
      .execute();
    const detail = { found: rows.length };
    audit({ action: 'read', object: 'problem-list', id: patientId, patient: patientId, detail });
    return rows.map((row) => ({ ...row, status: statusSchema.parse(row.status) }));
  });
}

const statusSchema = z.enum(['active', 'inactive', 'resolved', 'refuted', 'unknown']);

/** Whether a visit of the patient after a day brought a list of its own, so that an earlier list is not the newest. */
export async function hasListAfter(
  tx: Transaction<Schema>,
  tenant: string,
  patientId: string,
  day: string,
): Promise<boolean> {
  const later = await tx
    .selectFrom('encounters')
    .select('id')
    .where('tenant', '=', tenant)
    .where('patient_id', '=', patientId)
    .where('date_of_service', '>', day)
    .where('problem_list', '<>', '[]')
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}

/** A version of a problem list, with its problems in the order listed. */
export type ProblemListVersion = {
  readonly id: string;
  readonly source: string;
  readonly version: number;
  readonly isCurrent: boolean;
  readonly createdAt: string;
  readonly problems: readonly {
    readonly code: string | null;
    readonly title: string | null;
    readonly status: string;
    readonly since: string | null;
    readonly until: string | null;
  }[];
};

/** Every version of the problem lists of a patient, the newest first. */
export async function problemListVersions(
  scope: Scope,
  store: Store,
  patientId: string,
): Promise<readonly ProblemListVersion[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const lists = await tx
      .selectFrom('problem_lists')
      .select(['id', 'source', 'version', 'is_current', 'created_at as createdAt'])
      .where('tenant', '=', tenant)
      .where('patient_id', '=', patientId)
      .orderBy('id', 'desc')
      .execute();
    const problems = await tx
      .selectFrom('problems')
      .select(['list_id', 'code', 'title', 'status', 'since', 'until'])
      .where('tenant', '=', tenant)
      .where('patient_id', '=', patientId)
      .orderBy('id')
      .execute();
    const detail = { versions: lists.length };
    audit({ action: 'read', object: 'problem-list', id: patientId, patient: patientId, detail });
    const byList = Map.groupBy(problems, ({ list_id: id }) => id);
    return lists.map(({ is_current: current, ...list }) => ({
      ...list,
      isCurrent: current === 1,
      problems: (byList.get(list.id) ?? []).map(({ list_id: _list, ...problem }) => problem),
    }));
  });
}
