import type { Selectable, Transaction } from 'kysely';
import type { Issue } from '../../chart/issue.ts';
import { deskIssue } from '../../desk/issues.ts';
import { ground } from '../../desk/priority.ts';
import { stateAfter } from '../../desk/work-item.ts';
import { WORK_STATES, type WorkStep } from '../../desk/work-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import type { Store } from '../open-store.ts';
import type { WorkItemsTable } from '../schema/desk.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { sealStep } from './sealed-step.ts';
import { rankOf } from './work-items.ts';
import { matching, type WorkFilter } from './work-list.ts';

/** Items that one bulk step may touch. A larger lot is a decision about policy, and is taken as one. */
export const MOST_ITEMS = 1000;

/** Which items: by id, or all that match a filter. */
export type WorkChoice = { readonly ids: readonly string[] } | { readonly filter: WorkFilter };

/** What a bulk step did. Items that could not take it are named, and the others take it all the same. */
export type BulkOutcome = {
  readonly changed: number;
  readonly refused: readonly { readonly id: string; readonly issue: Issue }[];
};

/** What is known of whoever takes the step. */
export type WorkRights = {
  /** queues whose items may be touched */
  readonly roles: readonly string[];
  /** for `assign`: the person that work goes to, with the queues of their roles */
  readonly assignee?: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
  };
};

/**
 * Takes one step on many items, in one transaction. Only items of the queues that are allowed; each keeps who did what,
 * when and why.
 */
export async function stepWork(
  scope: Scope,
  store: Store,
  choice: WorkChoice,
  step: WorkStep,
  rights: WorkRights,
): Promise<BulkOutcome> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await chosen(tx, scope.tenant, choice);
    const found = new Set(rows.map(({ id }) => id));
    const unknown = 'ids' in choice ? choice.ids.filter((id) => !found.has(id)) : [];
    const refused = unknown.map((id) => ({
      id,
      issue: deskIssue('work/item-unknown', 'items.ids'),
    }));
    const taking: { row: Selectable<WorkItemsTable>; state: string }[] = [];
    for (const row of rows) {
      const state = allowedState(row, step, rights);
      if (typeof state === 'string') taking.push({ row, state });
      else refused.push({ id: row.id, issue: state });
    }
    const at = recordTime().toISOString();
    for (const { row, state } of taking) {
      await tx
        .updateTable('work_items')
        .set({ ...valuesOf(row, step, rights), state, updated_at: at })
        .where('tenant', '=', scope.tenant)
        .where('id', '=', row.id)
        .execute();
      const kept = sealStep(scope, store.keys, 'work_steps', step, at);
      await tx
        .insertInto('work_steps')
        .values({ ...kept, item_id: row.id })
        .execute();
    }
    const detail = { step: step.step, changed: taking.length, refused: refused.length };
    const [only] = rows.length === 1 ? rows : [];
    audit({
      action: 'change',
      object: 'work-item',
      id: only?.id,
      patient: only?.patient_id,
      detail,
    });
    return { changed: taking.length, refused };
  });
}

function chosen(
  tx: Transaction<Schema>,
  tenant: string,
  choice: WorkChoice,
): Promise<Selectable<WorkItemsTable>[]> {
  const query = tx.selectFrom('work_items').selectAll().orderBy('id').limit(MOST_ITEMS);
  return 'ids' in choice
    ? query
        .where('tenant', '=', tenant)
        .where('id', 'in', choice.ids.length > 0 ? [...choice.ids] : [''])
        .execute()
    : query.where((where) => matching(where, tenant, choice.filter)).execute();
}

function allowedState(
  row: Selectable<WorkItemsTable>,
  step: WorkStep,
  { roles, assignee }: WorkRights,
): string | Issue {
  if (!roles.includes(row.role)) return deskIssue('work/item-unknown', row.id);
  if (step.step === 'assign' && assignee?.roles.includes(row.role) !== true)
    return deskIssue('work/assignee-unknown', 'step.to', row.role);
  const state = WORK_STATES.find((known) => known === row.state);
  return state === undefined
    ? deskIssue('work/step-not-possible', row.id)
    : stateAfter(state, step.step);
}

function valuesOf(
  row: Selectable<WorkItemsTable>,
  step: WorkStep,
  { assignee }: WorkRights,
): Partial<WorkItemsTable> {
  switch (step.step) {
    case 'assign':
      return { assignee: assignee?.id ?? null, assignee_name: assignee?.name ?? null };
    case 'release':
      return { assignee: null, assignee_name: null };
    case 'prioritise': {
      const reasons = JSON.stringify([{ ...ground('set-by-hand'), points: step.priority }]);
      return { priority: step.priority, rank: rankOf(step.priority, row.age_points), reasons };
    }
    default:
      return {};
  }
}
