import type { Selectable } from 'kysely';
import { withAudit } from '../audit/with-audit.ts';
import type { StoredQuery } from '../desk/query-steps.ts';
import { readQueriesOf } from '../desk/query-steps.ts';
import type { Store } from '../open-store.ts';
import type { AuditEventsTable } from '../schema/audit.ts';
import type { WorkItemsTable } from '../schema/desk.ts';
import type { Scope } from '../scope.ts';
import { type Names, namesOf, narrow, type ReadBack } from './read-back.ts';

type After = ReadBack & { readonly after?: string | undefined };

export type WorkRow = {
  readonly row: Selectable<WorkItemsTable>;
  readonly names: Names | undefined;
};

/** Work items by id. @param queues roles whose work may be seen; @param mine a provider who sees no other provider’s */
export async function readWork(
  scope: Scope,
  store: Store,
  asked: After & { readonly status?: readonly string[] | undefined },
  queues: readonly string[],
  mine: string | undefined,
): Promise<readonly WorkRow[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { patients, encounters } = await narrow(tx, tenant, asked);
    let query = tx
      .selectFrom('work_items')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('role', 'in', queues.length === 0 ? [''] : queues)
      .orderBy('id')
      .limit(asked.limit + 1);
    if (mine !== undefined)
      query = query.where((where) =>
        where.or([where('assignee', '=', mine), where('assignee', 'is', null)]),
      );
    if (asked.id !== undefined) query = query.where('id', '=', asked.id);
    if (asked.after !== undefined) query = query.where('id', '>', asked.after);
    if (asked.status !== undefined) query = query.where('state', 'in', asked.status);
    if (patients !== undefined) query = query.where('patient_id', 'in', patients);
    if (encounters !== undefined) query = query.where('encounter_id', 'in', encounters);
    if (asked.from !== undefined) query = query.where('updated_at', '>=', asked.from);
    if (asked.until !== undefined) query = query.where('updated_at', '<', asked.until);
    const rows = await query.execute();
    const names = await namesOf(
      tx,
      tenant,
      rows.flatMap(({ encounter_id: id }) => (id === null ? [] : [id])),
    );
    audit({
      action: asked.id === undefined ? 'search' : 'read',
      object: 'fhir-task',
      id: asked.id,
      patient: patients?.[0] ?? rows[0]?.patient_id,
      outcome: asked.id !== undefined && rows.length === 0 ? 'not-found' : 'done',
      detail: { found: rows.length },
    });
    return rows.map((row) => ({ row, names: names.get(row.encounter_id ?? '') }));
  });
}

export type QueryWithNames = {
  readonly query: StoredQuery;
  readonly names: Names | undefined;
  readonly updatedAt: string;
};

/** Queries by id. @param only a provider who sees the queries sent to them alone; @param isAnswered those answered alone */
export async function readQueries(
  scope: Scope,
  store: Store,
  asked: After,
  only: string | undefined,
  isAnswered: boolean,
): Promise<readonly QueryWithNames[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { patients, encounters } = await narrow(tx, tenant, asked);
    let query = tx
      .selectFrom('queries')
      .select(['id', 'encounter_id', 'patient_id', 'updated_at'])
      .where('tenant', '=', tenant)
      .orderBy('id')
      .limit(asked.limit + 1);
    if (only !== undefined) query = query.where('sent_to', '=', only);
    if (isAnswered) query = query.where('answered_at', 'is not', null);
    if (asked.id !== undefined) query = query.where('id', '=', asked.id);
    if (asked.after !== undefined) query = query.where('id', '>', asked.after);
    if (patients !== undefined) query = query.where('patient_id', 'in', patients);
    if (encounters !== undefined) query = query.where('encounter_id', 'in', encounters);
    if (asked.from !== undefined) query = query.where('updated_at', '>=', asked.from);
    if (asked.until !== undefined) query = query.where('updated_at', '<', asked.until);
    const rows = await query.execute();
    const encounterIds = [...new Set(rows.map(({ encounter_id: id }) => id))];
    const names = await namesOf(tx, tenant, encounterIds);
    const stored = new Map<string, StoredQuery>();
    for (const encounterId of encounterIds)
      for (const one of await readQueriesOf(tx, store, tenant, encounterId))
        stored.set(one.life.id, one);
    audit({
      action: asked.id === undefined ? 'search' : 'read',
      object: isAnswered ? 'fhir-questionnaire-response' : 'fhir-questionnaire',
      id: asked.id,
      patient: patients?.[0] ?? rows[0]?.patient_id,
      outcome: asked.id !== undefined && rows.length === 0 ? 'not-found' : 'done',
      detail: { found: rows.length },
    });
    return rows.flatMap((row) => {
      const found = stored.get(row.id);
      if (found === undefined) return [];
      return [{ query: found, names: names.get(row.encounter_id), updatedAt: row.updated_at }];
    });
  });
}

/** Events of the audit log, in their order. The reading is an event itself. */
export async function readAuditEvents(
  scope: Scope,
  store: Store,
  asked: After,
): Promise<readonly Selectable<AuditEventsTable>[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { patients } = await narrow(tx, tenant, asked);
    let query = tx
      .selectFrom('audit_events')
      .selectAll()
      .where('tenant', '=', tenant)
      .orderBy('sequence')
      .limit(asked.limit + 1);
    if (asked.id !== undefined) query = query.where('id', '=', asked.id);
    if (asked.after !== undefined) query = query.where('sequence', '>', Number(asked.after));
    if (patients !== undefined) query = query.where('patient_id', 'in', patients);
    if (asked.from !== undefined) query = query.where('at', '>=', asked.from);
    if (asked.until !== undefined) query = query.where('at', '<', asked.until);
    const rows = await query.execute();
    audit({
      action: asked.id === undefined ? 'search' : 'read',
      object: 'audit-event',
      id: asked.id,
      outcome: asked.id !== undefined && rows.length === 0 ? 'not-found' : 'done',
      detail: { found: rows.length },
    });
    return rows;
  });
}
