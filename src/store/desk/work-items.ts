import type { Selectable, Transaction } from 'kysely';
import { ageGround } from '../../desk/priority.ts';
import type { WorkDraft } from '../../desk/work-item.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { WorkItemsTable } from '../schema/desk.ts';
import type { Schema } from '../schema/schema.ts';

/** What work items come from, and what lists show of it. */
export type WorkSource = {
  /** id of the encounter or the claim; of what else gives work about these, a name of its own with the id */
  readonly id: string;
  readonly encounterId: string | null;
  readonly claimId: string | null;
  readonly patientId: string | null;
  readonly provider: string | null;
  readonly dateOfService: string;
};

/** A draft with the query and the person that it is already about. */
export type WorkToKeep = WorkDraft & {
  readonly queryId?: string;
  readonly assignee?: { readonly id: string; readonly name: string };
};

/** 200 and not 100: priority and age together may pass 100. */
const RANK_BASE = 200;

/** SQLite takes 32,766 values in a statement; an item has 24. */
const ITEMS_IN_A_STATEMENT = 500;

/**
 * Makes the open work of a source what is given: new work is added, what is there already stays with its assignee, and
 * open work that nothing asks for any more is resolved. What somebody has finished or dismissed stays so.
 * @param kinds the kinds that the caller speaks for; items of others are left alone
 */
export async function keepWork(
  tx: Transaction<Schema>,
  tenant: string,
  source: WorkSource,
  kinds: readonly WorkDraft['kind'][],
  work: readonly WorkToKeep[],
  today: string,
): Promise<void> {
  const kept = await tx
    .selectFrom('work_items')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('source_id', '=', source.id)
    .where('kind', 'in', kinds)
    .execute();
  const byKey = new Map(kept.map((row) => [row.work_key, row]));
  const now = recordTime().toISOString();
  const fresh = work.filter(({ key }) => !byKey.has(key));
  const rows = fresh.map((item) => workRowOf(tenant, source, item, today, now));
  for (let from = 0; from < rows.length; from += ITEMS_IN_A_STATEMENT) {
    const some = rows.slice(from, from + ITEMS_IN_A_STATEMENT);
    await tx.insertInto('work_items').values(some).execute();
  }
  for (const item of work) {
    const row = byKey.get(item.key);
    if (row !== undefined && hasChanged(row, item)) {
      await change(tx, tenant, row.id, {
        ...columnsOf(item, row.age_points),
        ...setByHand(row),
        ...revived(row),
        updated_at: now,
      });
    }
  }
  const wanted = new Set(work.map(({ key }) => key));
  const gone = kept.filter(({ work_key: key, state }) => state === 'open' && !wanted.has(key));
  for (const { id } of gone) await change(tx, tenant, id, { state: 'resolved', updated_at: now });
}

function hasChanged(row: Selectable<WorkItemsTable>, item: WorkToKeep): boolean {
  return (
    row.state === 'resolved' ||
    (row.priority !== item.priority && !isSetByHand(row)) ||
    row.because !== item.because ||
    row.query_id !== (item.queryId ?? null)
  );
}

/** True when a person has set the priority. */
export function isSetByHand({ reasons }: Pick<WorkItemsTable, 'reasons'>): boolean {
  return reasons.includes('"set-by-hand"');
}

/** What a person has set outlasts the next reading. */
function setByHand(row: Selectable<WorkItemsTable>): Partial<WorkItemsTable> {
  const { priority, rank, reasons } = row;
  return isSetByHand(row) ? { priority, rank, reasons } : {};
}

/** Work that was resolved and is there again is open again; what a person settled stays settled. */
function revived({ state }: Selectable<WorkItemsTable>): { state?: string } {
  return state === 'resolved' ? { state: 'open' } : {};
}

async function change(
  tx: Transaction<Schema>,
  tenant: string,
  id: string,
  values: Partial<WorkItemsTable>,
): Promise<void> {
  await tx
    .updateTable('work_items')
    .set(values)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}

function columnsOf(item: WorkToKeep, agePoints: number) {
  return {
    query_id: item.queryId ?? null,
    severity: item.severity,
    because: item.because,
    priority: item.priority,
    rank: rankOf(item.priority, agePoints),
    reasons: JSON.stringify(item.reasons),
  };
}

/** The order of a queue: the most urgent first, ascending. */
export function rankOf(priority: number, agePoints: number): number {
  return RANK_BASE - priority - agePoints;
}

/** New open work as a row. */
export function workRowOf(
  tenant: string,
  source: WorkSource,
  item: WorkToKeep,
  today: string,
  now: string,
): WorkItemsTable {
  const agePoints = ageGround(source.dateOfService, today)?.points ?? 0;
  return {
    tenant,
    id: newId(),
    source_id: source.id,
    work_key: item.key,
    encounter_id: source.encounterId,
    claim_id: source.claimId,
    patient_id: source.patientId,
    kind: item.kind,
    role: item.role,
    subject: item.subject,
    code: item.code ?? null,
    age_points: agePoints,
    assignee: item.assignee?.id ?? null,
    assignee_name: item.assignee?.name ?? null,
    provider: source.provider,
    date_of_service: source.dateOfService,
    state: 'open',
    created_at: now,
    updated_at: now,
    ...columnsOf(item, agePoints),
  };
}

/** Brings what the age of visits adds up to the day; run once a day. Gives how many items moved up. */
export async function ageWork(
  tx: Transaction<Schema>,
  tenant: string,
  today: string,
): Promise<number> {
  let moved = 0;
  for (const days of [8, 4]) {
    const day = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
    const points = ageGround(day, today)?.points ?? 0;
    const { numUpdatedRows } = await tx
      .updateTable('work_items')
      .set((build) => ({
        age_points: points,
        rank: build(build.val(RANK_BASE - points), '-', build.ref('priority')),
      }))
      .where('tenant', '=', tenant)
      .where('state', '=', 'open')
      .where('date_of_service', '<=', day)
      .where('age_points', '<', points)
      .executeTakeFirst();
    moved += Number(numUpdatedRows);
  }
  return moved;
}
