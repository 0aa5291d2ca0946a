import { z } from 'zod';
import { ESCALATION_LEVELS, QUERY_STATES } from '../../queries/life-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** A query as lists show it; its words are read one query at a time. */
export const queryRowSchema = z.object({
  id: z.string(),
  encounterId: z.string(),
  dateOfService: z.string().describe('of the visit that it asks about'),
  patientId: z.string().nullable(),
  topic: z.string(),
  title: z.string(),
  state: z.enum(QUERY_STATES),
  escalation: z.enum(ESCALATION_LEVELS),
  draftedAt: z.string(),
  sentTo: z.object({ id: z.string(), name: z.string() }).nullable(),
  sentAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  reminders: z.number(),
  follows: z.string().nullable(),
});
export type QueryRow = z.infer<typeof queryRowSchema>;

export const queryFilterSchema = z.object({
  state: z.enum(QUERY_STATES).optional(),
  open: z.stringbool().optional().describe('sent and not answered'),
  overdue: z.stringbool().optional().describe('open, and the answer was due before now'),
  topic: z.string().max(80).optional(),
  sentTo: z.string().max(80).optional(),
  encounterId: z.string().max(80).optional(),
});
type QueryFilter = z.infer<typeof queryFilterSchema>;

/** Queries, newest first, one more than `limit` when more follow. @param only id of a provider who sees no others */
export async function listQueries(
  scope: Scope,
  store: Store,
  filter: QueryFilter,
  page: { readonly limit: number; readonly after?: string | undefined },
  only?: string,
): Promise<readonly QueryRow[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx
      .selectFrom('queries')
      .selectAll()
      .select((of) =>
        of
          .selectFrom('encounters')
          .select('encounters.date_of_service')
          .whereRef('encounters.tenant', '=', 'queries.tenant')
          .whereRef('encounters.id', '=', 'queries.encounter_id')
          .$asScalar()
          .$notNull()
          .as('date_of_service'),
      )
      .where('tenant', '=', scope.tenant);
    const { state, open, overdue, topic, sentTo, encounterId } = filter;
    if (only !== undefined) query = query.where('sent_to', '=', only);
    if (state !== undefined) query = query.where('state', '=', state);
    if (open === true || overdue === true) query = query.where('state', 'in', ['sent', 'viewed']);
    if (overdue === true) query = query.where('due_at', '<', recordTime().toISOString());
    if (topic !== undefined) query = query.where('topic', '=', topic);
    if (sentTo !== undefined) query = query.where('sent_to', '=', sentTo);
    if (encounterId !== undefined) query = query.where('encounter_id', '=', encounterId);
    if (page.after !== undefined) query = query.where('id', '<', page.after);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute();
    audit({ action: 'search', object: 'query', detail: { found: rows.length } });
    return rows.map((row) => ({
      id: row.id,
      encounterId: row.encounter_id,
      dateOfService: row.date_of_service,
      patientId: row.patient_id,
      topic: row.topic,
      title: row.title,
      state: z.enum(QUERY_STATES).parse(row.state),
      escalation: z.enum(ESCALATION_LEVELS).parse(row.escalation),
      draftedAt: row.created_at,
      sentTo: row.sent_to === null ? null : { id: row.sent_to, name: row.sent_to_name ?? '' },
      sentAt: row.sent_at,
      dueAt: row.due_at,
      answeredAt: row.answered_at,
      reminders: row.reminders,
      follows: row.follows,
    }));
  });
}

/** What became of the queries of some time, by topic. What was answered is told, and never whether it was agreed to. */
export const queryMetricsSchema = z.object({
  from: z.string(),
  until: z.string(),
  sent: z.number(),
  answered: z.number(),
  open: z.number(),
  overdue: z.number(),
  withdrawn: z.number(),
  unanswered: z.number().describe('closed without an answer'),
  escalated: z.number(),
  medianHoursToAnswer: z.number().nullable(),
  answeredInTime: z.number().describe('answered before the answer was due'),
  topics: z.array(
    z.object({
      topic: z.string(),
      sent: z.number(),
      answered: z.number(),
      open: z.number(),
      unanswered: z.number(),
      medianHoursToAnswer: z.number().nullable(),
    }),
  ),
});
export type QueryMetrics = z.infer<typeof queryMetricsSchema>;

type MetricRow = {
  readonly topic: string;
  readonly state: string;
  readonly escalation: string;
  readonly sent_at: string | null;
  readonly due_at: string | null;
  readonly answered_at: string | null;
};

/** Counts the queries sent on the days from `from` to `until`, both included. */
export async function measureQueries(
  scope: Scope,
  store: Store,
  from: string,
  until: string,
  now: string,
): Promise<QueryMetrics> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('queries')
      .select(['topic', 'state', 'escalation', 'sent_at', 'due_at', 'answered_at'])
      .where('tenant', '=', scope.tenant)
      .where('sent_at', '>=', from)
      .where('sent_at', '<', `${until}T\u{10FFFF}`)
      .execute();
    audit({ action: 'search', object: 'query-metrics', detail: { counted: rows.length } });
    const byTopic = Map.groupBy(rows, ({ topic }) => topic);
    const isLate = ({ due_at: due }: MetricRow): boolean => due !== null && due < now;
    return {
      from,
      until,
      ...countsOf(rows),
      overdue: rows.filter((row) => isOpen(row) && isLate(row)).length,
      withdrawn: rows.filter(({ state }) => state === 'withdrawn').length,
      escalated: rows.filter(({ escalation }) => escalation !== 'none').length,
      answeredInTime: rows.filter(
        ({ answered_at: at, due_at: due }) => at !== null && due !== null && at <= due,
      ).length,
      topics: [...byTopic]
        .map(([topic, some]) => ({ topic, ...countsOf(some) }))
        .toSorted((a, b) => b.sent - a.sent || (a.topic < b.topic ? -1 : 1)),
    };
  });
}

function countsOf(rows: readonly MetricRow[]) {
  const hours = rows
    .flatMap(({ sent_at: sent, answered_at: answered }) =>
      sent === null || answered === null
        ? []
        : [(Date.parse(answered) - Date.parse(sent)) / 3_600_000],
    )
    .toSorted((a, b) => a - b);
  return {
    sent: rows.length,
    answered: hours.length,
    open: rows.filter(isOpen).length,
    unanswered: rows.filter(({ state, answered_at: at }) => state === 'closed' && at === null)
      .length,
    medianHoursToAnswer: median(hours),
  };
}

function isOpen({ state }: MetricRow): boolean {
  return state === 'sent' || state === 'viewed';
}

function median(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  if (upper === undefined || lower === undefined) return null;
  return Math.round(((upper + lower) / 2) * 10) / 10;
}
