import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { Issue } from '../../chart/issue.ts';
import { queryIssue } from '../../queries/issues.ts';
import {
  type QueryEvent,
  type QueryStep,
  queryStepSchema,
  stepActorSchema,
} from '../../queries/life-schema.ts';
import { STANDARD_PACE } from '../../queries/query-clock.ts';
import { checkStep, foldQuery, type QueryLife, takeStep } from '../../queries/query-life.ts';
import type { AuditNote } from '../audit/audit-event.ts';
import { type Step, withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { isClaimSent } from '../record/claim-standing.ts';
import type { QueriesTable } from '../schema/desk.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { stepActor } from './actors.ts';
import { openStep, sealStep } from './sealed-step.ts';

const keptSchema = z.object({ step: queryStepSchema, by: stepActorSchema });

/** A query with its steps, and whose encounter it is. */
export type StoredQuery = {
  readonly life: QueryLife;
  readonly events: readonly QueryEvent[];
  readonly patientId: string | null;
};

/** The queries of an encounter, oldest first. */
export async function readQueriesOf(
  tx: Transaction<Schema>,
  store: Store,
  tenant: string,
  encounterId: string,
): Promise<readonly StoredQuery[]> {
  const rows = await tx
    .selectFrom('queries')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .orderBy('id')
    .execute();
  return openQueries(tx, store, tenant, rows);
}

/** Rows with their steps folded. */
async function openQueries(
  tx: Transaction<Schema>,
  { keys }: Store,
  tenant: string,
  rows: readonly Selectable<QueriesTable>[],
): Promise<readonly StoredQuery[]> {
  if (rows.length === 0) return [];
  const steps = await tx
    .selectFrom('query_steps')
    .selectAll()
    .where('tenant', '=', tenant)
    .where(
      'query_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('query_id')
    .orderBy('number')
    .execute();
  const byQuery = Map.groupBy(steps, ({ query_id: id }) => id);
  return rows.flatMap((row) => {
    const events = (byQuery.get(row.id) ?? []).map(
      (kept): QueryEvent => ({ ...openStep(keys, 'query_steps', kept, keptSchema), at: kept.at }),
    );
    const life = foldQuery(events, row.id);
    return life === undefined ? [] : [{ life, events, patientId: row.patient_id }];
  });
}

/** One query; undefined when the practice has none of that id. The read is told to the audit log. */
export async function findQuery(
  scope: Scope,
  store: Store,
  id: string,
): Promise<StoredQuery | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const found = await readQuery(tx, store, scope.tenant, id);
    const outcome = found === undefined ? 'not-found' : 'done';
    audit({ action: 'read', object: 'query', id, patient: found?.patientId, outcome });
    return found;
  });
}

async function readQuery(
  tx: Transaction<Schema>,
  store: Store,
  tenant: string,
  id: string,
): Promise<StoredQuery | undefined> {
  const row = await tx
    .selectFrom('queries')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : (await openQueries(tx, store, tenant, [row]))[0];
}

/** What became of a step of a query. */
export type QueryOutcome =
  | { readonly outcome: 'taken'; readonly query: StoredQuery }
  | { readonly outcome: 'refused'; readonly issues: readonly Issue[] };

type Draft = Extract<QueryStep, { step: 'draft' }>;

/** Writes the draft of a query about an encounter of the record. */
export async function draftQuery(
  scope: Scope,
  store: Store,
  encounter: { readonly id: string; readonly patientId: string | null },
  draft: Draft,
): Promise<QueryOutcome> {
  return withAudit(scope, store, async (running) => {
    const { tx, audit } = running;
    const others = await readQueriesOf(tx, store, scope.tenant, encounter.id);
    const { patientId: patient } = encounter;
    const about = {
      action: 'create',
      object: 'query',
      patient,
      detail: { step: 'draft' },
    } as const;
    const issues = checkStep(undefined, draft, stepActor(scope), contextOf(others, false));
    if (issues.length > 0) return refused(running, about, issues);
    const query = await keepDraft(scope, store, running, encounter, draft);
    audit({ ...about, id: query.life.id });
    return { outcome: 'taken', query };
  });
}

async function keepDraft(
  scope: Scope,
  store: Store,
  running: Step,
  encounter: { readonly id: string; readonly patientId: string | null },
  draft: Draft,
): Promise<StoredQuery> {
  const id = newId();
  const at = recordTime().toISOString();
  const event = { step: draft, by: stepActor(scope), at };
  const life = takeStep(undefined, event, id);
  await running.tx
    .insertInto('queries')
    .values({
      tenant: scope.tenant,
      id,
      encounter_id: encounter.id,
      patient_id: encounter.patientId,
      created_at: at,
      ...columnsOf(life, at),
    })
    .execute();
  await keepStep(scope, store, running, life, draft, at);
  return { life, events: [event], patientId: encounter.patientId };
}

/**
 * Takes a step of a query that exists, if it may be taken. The number of each step is taken once, so of two people who
 * take the same step at once the second finds the query where the first has left it.
 */
export async function stepQuery(
  scope: Scope,
  store: Store,
  id: string,
  step: QueryStep,
  facts: {
    readonly mostReminders?: number;
    /** how many steps the query had when the caller read it; with more the step is refused */
    readonly version?: number;
  } = {},
): Promise<QueryOutcome> {
  return withAudit(scope, store, async (running) => {
    const { tx, audit } = running;
    await lockQuery(tx, scope.tenant, id);
    const found = await readQuery(tx, store, scope.tenant, id);
    if (found === undefined) {
      audit({ action: 'change', object: 'query', id, outcome: 'not-found' });
      return { outcome: 'refused', issues: [queryIssue('query/unknown', id)] };
    }
    const about = { object: 'query', id, patient: found.patientId, detail: { step: step.step } };
    if (facts.version !== undefined && facts.version !== found.life.steps)
      return refused(running, { action: 'change', ...about }, [
        queryIssue('query/changed-meanwhile', id),
      ]);
    const all = await readQueriesOf(tx, store, scope.tenant, found.life.encounterId);
    const others = all.filter(({ life }) => life.id !== id);
    const isSent =
      step.step === 'send' && (await isClaimSent(tx, scope.tenant, found.life.encounterId));
    const context = contextOf(others, isSent, facts.mostReminders);
    const by = stepActor(scope);
    const issues = checkStep(found.life, step, by, context);
    if (issues.length > 0) return refused(running, { action: actionOf(step), ...about }, issues);
    const at = recordTime().toISOString();
    const life = takeStep(found.life, { step, by, at }, id);
    await tx
      .updateTable('queries')
      .set(columnsOf(life, at))
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .execute();
    await keepStep(scope, store, running, life, step, at);
    audit({ action: actionOf(step), ...about });
    const events = [...found.events, { step, by, at }];
    return { outcome: 'taken', query: { life, events, patientId: found.patientId } };
  });
}

/** Tells the log that a step was not taken, and why the caller may not take it. */
function refused(
  { audit }: Step,
  about: Omit<AuditNote, 'outcome'>,
  issues: readonly Issue[],
): QueryOutcome {
  audit({ ...about, outcome: 'denied' });
  return { outcome: 'refused', issues };
}

function actionOf({ step }: QueryStep): 'send' | 'answer' | 'read' | 'change' {
  if (step === 'send' || step === 'memorialise') return 'send';
  if (step === 'answer') return 'answer';
  return step === 'view' ? 'read' : 'change';
}

function contextOf(
  others: readonly StoredQuery[],
  isSent: boolean,
  mostReminders = STANDARD_PACE.mostReminders,
) {
  return { others: others.map(({ life }) => life), isClaimSent: isSent, mostReminders };
}

async function lockQuery(tx: Transaction<Schema>, tenant: string, id: string): Promise<void> {
  await tx
    .updateTable('queries')
    .set((build) => ({ version: build.ref('version') }))
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}

async function keepStep(
  scope: Scope,
  { keys }: Store,
  { tx }: Step,
  life: QueryLife,
  step: QueryStep,
  at: string,
): Promise<void> {
  const kept = sealStep(scope, keys, 'query_steps', step, at);
  await tx
    .insertInto('query_steps')
    .values({ ...kept, query_id: life.id, number: life.steps })
    .execute();
}

function columnsOf(life: QueryLife, at: string) {
  return {
    topic: life.wording.topic,
    title: life.wording.title,
    state: life.state,
    escalation: life.escalation,
    written_by: life.writtenBy,
    drafted_by: life.draftedBy.id,
    sent_to: life.sentTo?.id ?? null,
    sent_to_name: life.sentTo?.name ?? null,
    sent_at: life.sentAt ?? null,
    due_at: life.dueAt ?? null,
    answered_at: life.answeredAt ?? null,
    answer_kind: life.answer?.kind ?? null,
    reminders: life.reminders.length,
    retention: life.retention ?? null,
    follows: life.follows ?? null,
    version: life.steps,
    updated_at: at,
  };
}
