import type { ExpressionBuilder, ExpressionWrapper, Selectable, SqlBool } from 'kysely';
import { z } from 'zod';
import { ageGround, type PriorityReason } from '../../desk/priority.ts';
import { PRIORITY_REASONS, QUEUE_ROLES, WORK_KINDS, WORK_STATES } from '../../desk/work-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { WorkItemsTable } from '../schema/desk.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';

const reasonSchema = z.object({
  reason: z.enum(PRIORITY_REASONS),
  points: z.number(),
  says: z.string(),
});

/** A work item as a queue shows it. */
export const workItemSchema = z.object({
  id: z.string(),
  kind: z.enum(WORK_KINDS),
  role: z.enum(QUEUE_ROLES),
  subject: z.string().describe('the finding, the edit, or the topic of the query'),
  code: z.string().nullable(),
  severity: z.enum(['error', 'warning', 'info']),
  because: z.string(),
  priority: z.number().describe('higher first; the sum of its reasons'),
  reasons: z.array(reasonSchema),
  state: z.enum(WORK_STATES),
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  encounterId: z.string().nullable(),
  claimId: z.string().nullable().describe('control number of the claim'),
  queryId: z.string().nullable(),
  patientId: z.string().nullable(),
  provider: z.string().nullable(),
  dateOfService: z.string(),
  since: z.string().describe('when the work arose'),
});
export type WorkItem = z.infer<typeof workItemSchema>;

/** Which work: everything that is left out does not narrow it. */
export const workFilterSchema = z.object({
  role: z.enum(QUEUE_ROLES).optional(),
  state: z.enum(WORK_STATES).default('open'),
  kind: z.enum(WORK_KINDS).optional(),
  severity: z.enum(['error', 'warning', 'info']).optional(),
  subject: z.string().max(80).optional(),
  code: z.string().max(10).optional(),
  provider: z.string().max(120).optional(),
  assignee: z.string().max(80).optional().describe('id of a person; `none` for unassigned work'),
  encounterId: z.string().max(80).optional(),
  claimId: z.string().max(80).optional(),
  patientId: z.string().max(80).optional(),
  from: z.string().max(10).optional().describe('first date of service'),
  until: z.string().max(10).optional().describe('last date of service'),
});
export type WorkFilter = z.infer<typeof workFilterSchema> & {
  /** only what is assigned to this person, or to nobody */
  readonly mine?: string;
};

/** How a queue is ordered: the most urgent first, or the oldest visit first. */
export type WorkOrder = 'priority' | 'date';
/** Where the page before ended. */
export type WorkMark = { readonly rank: number; readonly date: string; readonly id: string };

type Where = ExpressionBuilder<Schema, 'work_items'>;

const EQUAL = [
  ['role', 'role'],
  ['kind', 'kind'],
  ['severity', 'severity'],
  ['subject', 'subject'],
  ['code', 'code'],
  ['provider', 'provider'],
  ['encounterId', 'encounter_id'],
  ['claimId', 'claim_id'],
  ['patientId', 'patient_id'],
] as const;

/** The filter as a condition on the rows of a practice. */
export function matching(
  build: Where,
  tenant: string,
  filter: WorkFilter,
): ExpressionWrapper<Schema, 'work_items', SqlBool> {
  const { state, assignee, mine, from, until } = filter;
  return build.and([
    build('tenant', '=', tenant),
    build('state', '=', state),
    ...EQUAL.flatMap(([key, column]) => {
      const value = filter[key];
      return value === undefined ? [] : [build(column, '=', value)];
    }),
    ...(assignee === undefined
      ? []
      : [assignee === 'none' ? build('assignee', 'is', null) : build('assignee', '=', assignee)]),
    ...(mine === undefined
      ? []
      : [build.or([build('assignee', '=', mine), build('assignee', 'is', null)])]),
    ...(from === undefined ? [] : [build('date_of_service', '>=', from)]),
    ...(until === undefined ? [] : [build('date_of_service', '<=', until)]),
  ]);
}

/** A page of a queue, one row more than `limit` when more follow. */
export async function listWork(
  scope: Scope,
  store: Store,
  filter: WorkFilter,
  page: {
    readonly limit: number;
    readonly after?: WorkMark | undefined;
    readonly order?: WorkOrder;
  },
  today: string,
): Promise<readonly (WorkItem & { readonly mark: WorkMark })[]> {
  const { limit, after, order = 'priority' } = page;
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx
      .selectFrom('work_items')
      .selectAll()
      .where((where) => matching(where, scope.tenant, filter));
    if (order === 'priority') query = query.orderBy('rank');
    query = query.orderBy('date_of_service').orderBy('id');
    if (after !== undefined)
      query = query.where((build) =>
        order === 'priority'
          ? build(
              build.refTuple('rank', 'date_of_service', 'id'),
              '>',
              build.tuple(after.rank, after.date, after.id),
            )
          : build(build.refTuple('date_of_service', 'id'), '>', build.tuple(after.date, after.id)),
      );
    const rows = await query.limit(limit + 1).execute();
    audit({ action: 'search', object: 'work-item', detail: { found: rows.length } });
    return rows.map((row) => ({
      ...itemOf(row, today),
      mark: { rank: row.rank, date: row.date_of_service, id: row.id },
    }));
  });
}

/** The grounds of a priority as they are kept. */
export const reasonsSchema = z.array(reasonSchema);

/** A row as queues show it, with what its age adds on the day. */
export function itemOf(row: Selectable<WorkItemsTable>, today: string): WorkItem {
  const age = row.age_points > 0 ? ageGround(row.date_of_service, today) : undefined;
  const reasons: PriorityReason[] = [
    ...reasonsSchema.parse(JSON.parse(row.reasons)),
    ...(age === undefined ? [] : [age]),
  ];
  return {
    id: row.id,
    kind: z.enum(WORK_KINDS).parse(row.kind),
    role: z.enum(QUEUE_ROLES).parse(row.role),
    subject: row.subject,
    code: row.code,
    severity: workItemSchema.shape.severity.parse(row.severity),
    because: row.because,
    priority: row.priority + row.age_points,
    reasons,
    state: z.enum(WORK_STATES).parse(row.state),
    assignee: row.assignee === null ? null : { id: row.assignee, name: row.assignee_name ?? '' },
    encounterId: row.encounter_id,
    claimId: row.claim_id,
    queryId: row.query_id,
    patientId: row.patient_id,
    provider: row.provider,
    dateOfService: row.date_of_service,
    since: row.created_at,
  };
}

/** How much open work of one kind and severity a queue holds. */
export const workCountSchema = z.object({
  role: z.string(),
  kind: z.string(),
  severity: z.string(),
  count: z.number(),
});
export type WorkCount = z.infer<typeof workCountSchema>;

/** How much work fits a filter, by role, kind and severity. */
export async function countWork(
  scope: Scope,
  store: Store,
  filter: WorkFilter,
): Promise<readonly WorkCount[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('work_items')
      .select(({ fn }) => ['role', 'kind', 'severity', fn.countAll<number>().as('count')])
      .where((where) => matching(where, scope.tenant, filter))
      .groupBy(['role', 'kind', 'severity'])
      .orderBy('role')
      .orderBy('kind')
      .orderBy('severity')
      .execute();
    audit({ action: 'search', object: 'work-item', detail: { groups: rows.length } });
    return rows;
  });
}
