import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { narrow } from '../ehr/read-back.ts';
import type { Store } from '../open-store.ts';
import { fromJson } from '../record/json-columns.ts';
import type { AuditEventsTable } from '../schema/audit.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import type { AuditAction, AuditOutcome } from './audit-event.ts';
import { eventsInParts } from './events-in-parts.ts';
import { withAudit } from './with-audit.ts';

/** What of the log is wanted; what is left out narrows nothing. */
export type LogSearch = {
  /** id of a person, a token, an EHR */
  readonly actor?: string | undefined;
  readonly action?: AuditAction | undefined;
  /** noun of the record: `patient`, `encounter` … */
  readonly object?: string | undefined;
  readonly outcome?: AuditOutcome | undefined;
  /** id of the patient here, or the practice’s own number */
  readonly patient?: string | undefined;
  /** instants, UTC: from, included, and until, not included */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

/** An entry of the log as people read it. Ids and counts, never patient text. */
export type LogEntry = {
  readonly sequence: number;
  readonly id: string;
  readonly at: string;
  readonly actor: {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly roles: readonly string[];
  };
  readonly from: string;
  readonly requestId: string;
  readonly action: string;
  readonly object: string;
  readonly objectId?: string;
  readonly patientId?: string;
  readonly outcome: string;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
};

/**
 * Entries of the log that fit, the newest first. The search is an entry itself.
 * @param before the number of the entry that came last
 */
export async function searchLog(
  scope: Scope,
  store: Store,
  asked: LogSearch,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<LogEntry[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const wanted = await wantedOf(tx, scope, asked);
    const rows = await entries(tx, wanted)
      .$if(before !== undefined, (query) => query.where('sequence', '<', before ?? 0))
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute();
    audit({
      action: 'search',
      object: 'audit-log',
      patient: wanted.patients?.[0],
      detail: namesOf(asked),
    });
    return rows.map(entryOf);
  });
}

/** The entries that fit, in order of their numbers, for an export. The export is an entry, and not among them. */
export async function exportLog(
  scope: Scope,
  store: Store,
  asked: LogSearch,
): Promise<AsyncGenerator<AuditEventsTable>> {
  const { wanted, last } = await withAudit(scope, store, async ({ tx, audit }) => {
    const found = await wantedOf(tx, scope, asked);
    const head = await tx
      .selectFrom('audit_heads')
      .select('sequence')
      .where('tenant', '=', scope.tenant)
      .executeTakeFirst();
    audit({
      action: 'export',
      object: 'audit-log',
      patient: found.patients?.[0],
      detail: namesOf(asked),
    });
    return { wanted: found, last: head?.sequence ?? 0 };
  });
  return eventsInParts(entries(store.db, wanted), last);
}

type Wanted = {
  readonly tenant: string;
  readonly asked: LogSearch;
  /** ids of the patient that is meant; none that exists when there is no such patient */
  readonly patients: readonly string[] | undefined;
};

async function wantedOf(
  tx: Transaction<Schema>,
  { tenant }: Scope,
  asked: LogSearch,
): Promise<Wanted> {
  const { patients } = await narrow(tx, tenant, { patient: asked.patient, limit: 1 });
  // The log outlives the patient: the id of one who was deleted still finds what was done.
  const isGone = patients?.[0] === '';
  return { tenant, asked, patients: isGone ? [asked.patient ?? ''] : patients };
}

function entries(db: Kysely<Schema>, { tenant, asked, patients }: Wanted) {
  const { actor, action, object, outcome, from, until } = asked;
  return db
    .selectFrom('audit_events')
    .selectAll()
    .where('tenant', '=', tenant)
    .$if(actor !== undefined, (query) => query.where('actor_id', '=', actor ?? ''))
    .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
    .$if(object !== undefined, (query) => query.where('object', '=', object ?? ''))
    .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome ?? ''))
    .$if(from !== undefined, (query) => query.where('at', '>=', from ?? ''))
    .$if(until !== undefined, (query) => query.where('at', '<', until ?? ''))
    .$if(patients !== undefined, (query) => query.where('patient_id', 'in', patients ?? []));
}

/** By what was searched, without the values: the log has no need to repeat itself. */
function namesOf(asked: LogSearch): { by?: string } {
  const names = Object.entries(asked).filter(([, value]) => value !== undefined);
  return names.length === 0 ? {} : { by: names.map(([name]) => name).join(' ') };
}

const rolesSchema = z.array(z.string());
const detailSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

function entryOf(row: AuditEventsTable): LogEntry {
  return {
    sequence: row.sequence,
    id: row.id,
    at: row.at,
    actor: {
      id: row.actor_id,
      kind: row.actor_kind,
      name: row.actor_name,
      roles: fromJson(rolesSchema, row.actor_roles),
    },
    from: row.came_from,
    requestId: row.request_id,
    action: row.action,
    object: row.object,
    ...(row.object_id === null ? {} : { objectId: row.object_id }),
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
    outcome: row.outcome,
    detail: fromJson(detailSchema, row.detail),
  };
}
