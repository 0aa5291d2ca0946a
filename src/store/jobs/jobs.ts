import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { DECISION_CAUSES, type DecisionCause } from '../record/decision-change.ts';
import { fromJson } from '../record/json-columns.ts';
import { limitOf, type Page, type PageRequest, pageOf, placeOf } from '../record/page.ts';
import type { JobsTable } from '../schema/jobs.ts';
import type { Schema } from '../schema/schema.ts';
import { ACTOR_KINDS, personOfActor, type Scope } from '../scope.ts';

export const JOB_STATES = ['waiting', 'running', 'paused', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** `reread` reads stored encounters again, `practice-review` makes the next version of the practice review. */
export const JOB_KINDS = ['reread', 'practice-review'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Which encounters a job reads: those that the change can touch, or all; of some days of service, or of all. */
export const rereadChoiceSchema = z.object({
  from: z.string().optional().describe('first day of service'),
  to: z.string().optional().describe('last day of service'),
  all: z.literal(true).optional().describe('also what the change cannot touch'),
});
export type RereadChoice = z.infer<typeof rereadChoiceSchema>;

/** Whose a practice review is: its version names them, and holds denials only when they may see them. */
const reviewOrderSchema = z.object({
  actor: z.object({
    id: z.string(),
    kind: z.enum(ACTOR_KINDS),
    name: z.string(),
    person: z.string().optional(),
  }),
  withDenials: z.boolean(),
});
export type ReviewOrder = z.infer<typeof reviewOrderSchema>;

/** Long work as it stands. */
export type Job = {
  readonly id: string;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly cause: DecisionCause;
  /** of a re-reading; empty for a practice review, which counts all */
  readonly choice: RereadChoice;
  /** of a practice review */
  readonly order?: ReviewOrder;
  /** fingerprint of rules and releases that it reads with */
  readonly madeWith: string;
  /** encounters done, and all that there were at its start */
  readonly done: number;
  readonly total: number;
  /** of those done, how many were read again; the change could not touch the others */
  readonly read: number;
  /** new versions of decisions */
  readonly changed: number;
  /** encounters that could not be read */
  readonly failed: number;
  /** a stable code, when it failed */
  readonly reason?: string;
  readonly startedBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly endedAt?: string;
};

/** A job with what its worker goes by. */
export type WorkedJob = Job & { readonly turn: number; readonly checkpoint: string | null };

type NewJob = Pick<Job, 'kind' | 'cause' | 'choice' | 'order' | 'madeWith' | 'total'>;

/** Keeps a new job, waiting. Undefined when one of its kind has not ended: two would read the same twice. */
export async function addJob(
  scope: Scope,
  store: Store,
  { kind, cause, choice, order, madeWith, total }: NewJob,
): Promise<WorkedJob | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const id = newId();
    // The row of the practice is held, so that two who start at once come one after the other.
    await tx
      .updateTable('practices')
      .set((build) => ({ name: build.ref('name') }))
      .where('tenant', '=', scope.tenant)
      .execute();
    const open = await tx
      .selectFrom('jobs')
      .select('id')
      .where('tenant', '=', scope.tenant)
      .where('kind', '=', kind)
      .where('state', 'in', ['waiting', 'running', 'paused'])
      .executeTakeFirst();
    audit({ action: 'create', object: 'job', id, outcome: open ? 'failed' : 'done' });
    if (open !== undefined) return undefined;
    const now = new Date().toISOString();
    const row: JobsTable = {
      tenant: scope.tenant,
      id,
      kind,
      state: 'waiting',
      cause,
      choice: JSON.stringify(order ?? choice),
      made_with: madeWith,
      checkpoint: null,
      done: 0,
      total,
      read: 0,
      changed: 0,
      failed: 0,
      turn: 1,
      worker: null,
      lease_until: null,
      reason: null,
      started_by: personOfActor(scope.actor),
      created_at: now,
      updated_at: now,
      ended_at: null,
    };
    await tx.insertInto('jobs').values(row).execute();
    return jobOf(row);
  });
}

/** Jobs of a practice, all or of one kind, the newest first. They name no patient, so that reading them is no event. */
export async function listJobs(
  { tenant }: Scope,
  { db }: Pick<Store, 'db'>,
  { kind, ...page }: PageRequest & { readonly kind?: JobKind } = {},
): Promise<Page<Job>> {
  const limit = limitOf(page);
  const place = placeOf(page);
  let query = db
    .selectFrom('jobs')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (place !== undefined) {
    query = query.where((build) =>
      build(build.refTuple('created_at', 'id'), '<', build.tuple(...place)),
    );
  }
  const found = pageOf(await query.execute(), limit, (row) => [row.created_at, row.id]);
  return { ...found, items: found.items.map(jobOf) };
}

/** One job; undefined when the practice has none of that id. */
export async function findJob(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  id: string,
): Promise<WorkedJob | undefined> {
  const row = await db
    .selectFrom('jobs')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && jobOf(row);
}

/** Jobs that wait or run, of every practice: what a process that starts goes on with. */
export async function openJobs({
  db,
}: Pick<Store, 'db'>): Promise<readonly { readonly tenant: string; readonly job: WorkedJob }[]> {
  const rows = await db
    .selectFrom('jobs')
    .selectAll()
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({ tenant: row.tenant, job: jobOf(row) }));
}

const STEPS = {
  pause: { from: ['waiting', 'running'], to: 'paused' },
  resume: { from: ['paused', 'failed'], to: 'waiting' },
  cancel: { from: ['waiting', 'running', 'paused'], to: 'cancelled' },
} as const satisfies Record<string, { readonly from: readonly JobState[]; readonly to: JobState }>;
export type JobStep = keyof typeof STEPS;
export const JOB_STEPS = ['pause', 'resume', 'cancel'] as const satisfies readonly JobStep[];

/**
 * Pauses, resumes or cancels a job. Whoever works on it sees it at the next checkpoint; what was stored stays.
 * `refused` when its state does not allow it, undefined when there is no such job.
 */
export async function stepJob(
  scope: Scope,
  store: Store,
  id: string,
  step: JobStep,
): Promise<WorkedJob | 'refused' | undefined> {
  const { from, to } = STEPS[step];
  return withAudit(scope, store, async ({ tx, audit }) => {
    const now = new Date().toISOString();
    const row = await tx
      .updateTable('jobs')
      .set((build) => ({
        state: to,
        updated_at: now,
        ended_at: to === 'cancelled' ? now : null,
        reason: null,
        turn: step === 'resume' ? build('turn', '+', 1) : build.ref('turn'),
      }))
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .where('state', 'in', from)
      .returningAll()
      .executeTakeFirst();
    const isKnown = row !== undefined || (await findJob(scope, { db: tx }, id)) !== undefined;
    const outcome = row !== undefined ? 'done' : isKnown ? 'failed' : 'not-found';
    audit({ action: 'change', object: 'job', id, outcome, detail: { step } });
    if (row !== undefined) return jobOf(row);
    return isKnown ? 'refused' : undefined;
  });
}

/** So long a worker is believed to live without a sign. Milliseconds. */
export const LEASE = 20_000;

/**
 * Takes a job for a worker. A job that was begun with other rules or releases begins anew, and so does a practice
 * review, of which nothing is kept before its end. `busy` while another worker is at it, `over` when there is nothing to do.
 */
export async function claimJob(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  id: string,
  worker: string,
  madeWith: string,
): Promise<WorkedJob | 'busy' | 'over'> {
  const now = new Date();
  const at = now.toISOString();
  const row = await db
    .updateTable('jobs')
    .set((build) => {
      const goesOn = build.and([
        build('made_with', '=', madeWith),
        build('kind', '=', 'reread' satisfies JobKind),
      ]);
      return {
        state: 'running',
        worker,
        lease_until: leaseFrom(now),
        updated_at: at,
        made_with: madeWith,
        checkpoint: build.case().when(goesOn).then(build.ref('checkpoint')).else(null).end(),
        done: build.case().when(goesOn).then(build.ref('done')).else(0).end(),
        read: build.case().when(goesOn).then(build.ref('read')).else(0).end(),
      };
    })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .where((build) => build.or([build('worker', 'is', null), build('lease_until', '<', at)]))
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return jobOf(row);
  const job = await findJob({ tenant }, { db }, id);
  return job?.state === 'waiting' || job?.state === 'running' ? 'busy' : 'over';
}

export type JobAdvance = {
  readonly checkpoint?: string;
  readonly done?: number;
  readonly read?: number;
  readonly changed?: number;
  readonly failed?: number;
};

/** Another worker has the job now: what this one has in hand must not be kept. */
export class JobLost extends Error {}

/**
 * Notes how far a worker has come, in the transaction that stores what it did, and gives the job as it stands, so that
 * pause and cancel are seen. @throws JobLost when the job is no longer this worker’s
 */
export async function advanceJob(
  { tenant }: Pick<Scope, 'tenant'>,
  tx: Transaction<Schema>,
  id: string,
  worker: string,
  { checkpoint, done = 0, read = 0, changed = 0, failed = 0 }: JobAdvance,
): Promise<WorkedJob> {
  const now = new Date();
  const row = await tx
    .updateTable('jobs')
    .set((build) => ({
      ...(checkpoint === undefined ? {} : { checkpoint }),
      done: build('done', '+', done),
      read: build('read', '+', read),
      changed: build('changed', '+', changed),
      failed: build('failed', '+', failed),
      state: build
        .case()
        .when('state', '=', 'waiting')
        .then('running')
        .else(build.ref('state'))
        .end(),
      updated_at: now.toISOString(),
      lease_until: leaseFrom(now),
    }))
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('worker', '=', worker)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new JobLost();
  return jobOf(row);
}

export type JobEnd =
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly reason: string }
  /** the worker was told to stop: another goes on */
  | { readonly state: 'waiting' }
  /** the job was paused or cancelled */
  | { readonly state: 'left' };

/** A worker lets go of a job. Undefined when it was no longer its. */
export async function endJob(
  scope: Scope,
  store: Store,
  id: string,
  worker: string,
  end: JobEnd,
): Promise<WorkedJob | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const now = new Date().toISOString();
    const isOver = end.state === 'done' || end.state === 'failed';
    const row = await tx
      .updateTable('jobs')
      .set((build) => ({
        worker: null,
        lease_until: null,
        updated_at: now,
        ...(end.state === 'left' ? {} : { state: end.state }),
        ...(isOver ? { ended_at: now } : {}),
        reason: end.state === 'failed' ? end.reason : null,
        turn: end.state === 'waiting' ? build('turn', '+', 1) : build.ref('turn'),
      }))
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .where('worker', '=', worker)
      .returningAll()
      .executeTakeFirst();
    if (row !== undefined && end.state === 'done' && isWhole(jobOf(row)))
      await tx
        .updateTable('practices')
        .set({ read_with: row.made_with })
        .where('tenant', '=', scope.tenant)
        .execute();
    audit({ action: 'change', object: 'job', id, detail: { state: row?.state ?? 'lost' } });
    return row && jobOf(row);
  });
}

/** A re-reading of some days leaves the others as they were read. */
function isWhole({ kind, choice: { from, to } }: Job): boolean {
  return kind === 'reread' && from === undefined && to === undefined;
}

function leaseFrom(now: Date): string {
  return new Date(now.getTime() + LEASE).toISOString();
}

const kindSchema = z.enum(JOB_KINDS);
const stateSchema = z.enum(JOB_STATES);
const causeSchema = z.enum(DECISION_CAUSES);

function jobOf(row: Selectable<JobsTable>): WorkedJob {
  const kind = kindSchema.parse(row.kind);
  return {
    id: row.id,
    kind,
    state: stateSchema.parse(row.state),
    cause: causeSchema.parse(row.cause),
    ...(kind === 'reread'
      ? { choice: fromJson(rereadChoiceSchema, row.choice) }
      : { choice: {}, order: fromJson(reviewOrderSchema, row.choice) }),
    madeWith: row.made_with,
    done: row.done,
    total: row.total,
    read: row.read,
    changed: row.changed,
    failed: row.failed,
    ...(row.reason === null ? {} : { reason: row.reason }),
    startedBy: row.started_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    turn: row.turn,
    checkpoint: row.checkpoint,
  };
}
