import { sql } from 'kysely';
import type { Claim } from '../../chart/claim.ts';
import type { Encounter } from '../../chart/encounter.ts';
import type { ClaimPayment, ClaimStatus } from '../../chart/remittance.ts';
import { type Decision, decisionSchema } from '../../coding/decision.ts';
import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import { openClaimStatuses } from '../record/acknowledgments.ts';
import { claimPlace, claimSchema } from '../record/claims.ts';
import { openDecisions } from '../record/decisions.ts';
import { openEncounters } from '../record/encounters.ts';
import { fromJson } from '../record/json-columns.ts';
import { openPayments } from '../record/remittances.ts';
import type { Scope } from '../scope.ts';

/** Encounters whose rows are missing or older than the record: whole patients, and visits of nobody known. */
export type StalePage = {
  readonly patients: ReadonlySet<string>;
  readonly alone: readonly string[];
  readonly encounters: number;
  /** the last encounter that was looked at; undefined after the last page */
  readonly next: string | undefined;
};

const LOOKED_AT = 5000;

/** Looks at some encounters, in order of their ids. @param madeBy of rows that still stand */
export async function staleAfter(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  madeBy: string,
  after = '',
): Promise<StalePage> {
  const rows = await db
    .selectFrom('encounters')
    .leftJoin('encounter_facts', (join) =>
      join
        .onRef('encounter_facts.tenant', '=', 'encounters.tenant')
        .onRef('encounter_facts.encounter_id', '=', 'encounters.id'),
    )
    .select([
      'encounters.id',
      'encounters.patient_id as patientId',
      'encounters.version',
      'encounter_facts.version as counted',
      'encounter_facts.made_by as madeBy',
      'encounter_facts.answers',
    ])
    .where('encounters.tenant', '=', tenant)
    .where('encounters.id', '>', after)
    .orderBy('encounters.id')
    .limit(LOOKED_AT)
    .execute();
  const last = rows.at(-1)?.id;
  const answers = last === undefined ? new Map() : await answersIn({ tenant }, { db }, after, last);
  const stale = rows.filter(
    (row) =>
      row.counted !== row.version ||
      row.madeBy !== madeBy ||
      row.answers !== (answers.get(row.id) ?? 0),
  );
  return {
    patients: new Set(stale.flatMap(({ patientId }) => patientId ?? [])),
    alone: stale.filter(({ patientId }) => patientId === null).map(({ id }) => id),
    encounters: stale.length,
    next: rows.length < LOOKED_AT ? undefined : last,
  };
}

/** How many claims, and answers to them, each encounter has. */
async function answersIn(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  after: string,
  until: string,
): Promise<ReadonlyMap<string, number>> {
  const claims = db
    .selectFrom('claims')
    .select(({ fn }) => ['claims.encounter_id as id', fn.countAll().as('count')])
    .where('claims.tenant', '=', tenant)
    .where('claims.encounter_id', '>', after)
    .where('claims.encounter_id', '<=', until)
    .groupBy('claims.encounter_id');
  const counted = await Promise.all([
    claims.execute(),
    claims
      .innerJoin('remittances', (join) =>
        join
          .onRef('remittances.tenant', '=', 'claims.tenant')
          .onRef('remittances.claim_id', '=', 'claims.id'),
      )
      .execute(),
    claims
      .innerJoin('acknowledgments', (join) =>
        join
          .onRef('acknowledgments.tenant', '=', 'claims.tenant')
          .onRef('acknowledgments.claim_id', '=', 'claims.id'),
      )
      .where('acknowledgments.kind', '=', '277CA')
      .execute(),
  ]);
  const answers = new Map<string, number>();
  for (const { id, count } of counted.flat())
    if (id !== null) answers.set(id, (answers.get(id) ?? 0) + Number(count));
  return answers;
}

/** A visit as its row is worked out from it. */
export type VisitToCount = {
  readonly id: string;
  readonly version: number;
  readonly patientId: string | null;
  readonly encounter: Encounter & { readonly dateOfService: string };
  /** JSON of the newest decision */
  readonly decision: string | undefined;
  readonly claims: readonly Claim[];
  readonly payments: readonly ClaimPayment[];
  readonly statuses: readonly ClaimStatus[];
  /** how many claims, and answers to them, that is */
  readonly answers: number;
};

/** Some patients with all their visits, or some visits. */
export type GroupToCount =
  | { readonly patients: readonly string[] }
  | { readonly encounters: readonly string[] };

/** All visits of these patients, or these visits, with all that is counted of them. One event stands for the lot. */
export async function visitsToCount(
  scope: Scope,
  store: Store,
  of: GroupToCount,
): Promise<readonly VisitToCount[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const all = tx.selectFrom('encounters').selectAll().where('tenant', '=', tenant);
    const rows = await ('patients' in of
      ? all.where('patient_id', 'in', [...of.patients])
      : all.where('id', 'in', [...of.encounters])
    )
      .orderBy('date_of_service')
      .orderBy('id')
      .execute();
    audit({ action: 'read', object: 'encounters', detail: { read: rows.length } });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    const opened = await openEncounters(tx, store, rows);
    const decisions = await openDecisions(
      tx,
      store,
      tenant,
      rows.flatMap(({ decision_id: id }) => id ?? []),
    );
    const claims = await tx
      .selectFrom('claims')
      .select(['id', 'encounter_id', 'body', 'key_id as keyId'])
      .where('tenant', '=', tenant)
      .where('encounter_id', 'in', ids)
      .orderBy('id')
      .execute();
    const claimIds = claims.map(({ id }) => id);
    const payments = await openPayments(tx, store, tenant, claimIds);
    const statuses = await openClaimStatuses(tx, store, tenant, claimIds);
    const claimsOf = Map.groupBy(claims, (claim) => claim.encounter_id);
    return opened.map(({ id, version, patientId, decisionId, chart, dateOfService }) => {
      const theirs = claimsOf.get(id) ?? [];
      const paid = theirs.flatMap((claim) => payments.get(claim.id) ?? []);
      const told = theirs.flatMap((claim) => statuses.get(claim.id) ?? []);
      return {
        id,
        version,
        patientId,
        encounter: { ...chart, dateOfService },
        decision: decisionId === null ? undefined : decisions.get(decisionId),
        claims: theirs.map(({ id: claim, body, keyId }) =>
          fromJson(claimSchema, store.keys.decrypt({ body, keyId }, claimPlace(tenant, claim))),
        ),
        payments: paid,
        statuses: told,
        answers: theirs.length + paid.length + told.length,
      };
    });
  });
}

/** The decision of a visit as it was kept; undefined when it was never decided. */
export function keptDecision({
  decision,
}: {
  readonly decision?: string | undefined;
}): Decision | undefined {
  return decision === undefined ? undefined : decisionSchema.parse(JSON.parse(decision));
}

/** What the record holds in numbers: as long as they stay, rows and counts stay. */
export async function recordState(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
): Promise<string> {
  const found = await sql<{ readonly state: string | number | null }>`
    select count(*) as state from encounters where tenant = ${tenant}
    union all select sum(version) from encounters where tenant = ${tenant}
    union all select count(*) from claims where tenant = ${tenant}
    union all select count(*) from remittances where tenant = ${tenant}
    union all select count(*) from acknowledgments where tenant = ${tenant}
    union all select count(*) from queries where tenant = ${tenant}
    union all select sum(version) from queries where tenant = ${tenant}
    union all select count(*) from coding_sheets where tenant = ${tenant} and signed_at is not null
    union all select count(*) from change_markers where tenant = ${tenant}`.execute(db);
  return found.rows.map(({ state }) => String(state ?? 0)).join('/');
}
