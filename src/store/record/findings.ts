import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import { type Finding, findingSchema, type Owner } from '../../coding/decision.ts';
import type { ReviewFinding } from '../../review/review-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { FindingsTable } from '../schema/decisions.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { fromJson } from './json-columns.ts';
import { limitOf, type Page, type PageRequest, pageOf, placeOf } from './page.ts';

/** A finding of the newest decision of an encounter, or of a look back over several visits. */
export type StoredFinding = {
  readonly id: string;
  readonly encounterId: string;
  readonly patientId: string | null;
  /** null of a finding over several visits */
  readonly decisionId: string | null;
  readonly createdAt: string;
  /** of a finding over several visits: what settles it */
  readonly closes: string | null;
  readonly finding: Finding;
};

type Place = {
  readonly tenant: string;
  readonly encounterId: string;
  readonly patientId: string | null;
  readonly decisionId: string | null;
};

/** Findings as rows of their encounter. */
export function findingRows(place: Place, findings: readonly Finding[]): FindingsTable[] {
  const now = recordTime().toISOString();
  return findings.map((found) => ({
    tenant: place.tenant,
    id: newId(),
    encounter_id: place.encounterId,
    patient_id: place.patientId,
    decision_id: place.decisionId,
    finding: found.id,
    severity: found.severity,
    code: found.code ?? null,
    because: found.because,
    rules: JSON.stringify(found.rules),
    owner: found.owner,
    evidence: JSON.stringify(found.evidence ?? []),
    closes: null,
    created_at: now,
  }));
}

/** A visit, and what a look back over the visits of its patient found at it. */
type LookedBack = {
  readonly encounter: { readonly id: string; readonly patientId: string | null };
  readonly findings: readonly ReviewFinding[];
};

/**
 * Keeps findings over several visits in the place of those that stood at these visits; what is found again stays as it
 * is. Gives the visits at which something changed.
 */
export async function keepLookBack(
  tx: Transaction<Schema>,
  tenant: string,
  visits: readonly LookedBack[],
): Promise<ReadonlySet<string>> {
  const ids = visits.map(({ encounter }) => encounter.id);
  if (ids.length === 0) return new Set();
  const stood = await tx
    .selectFrom('findings')
    .select(['id', 'encounter_id', 'finding', 'code', 'because'])
    .where('tenant', '=', tenant)
    .where('encounter_id', 'in', ids)
    .where('decision_id', 'is', null)
    .execute();
  const keyOf = (row: Pick<FindingsTable, 'encounter_id' | 'finding' | 'code' | 'because'>) =>
    JSON.stringify([row.encounter_id, row.finding, row.code, row.because]);
  const found = visits.flatMap(({ encounter, findings }) =>
    findings.map((finding) => lookBackRow(tenant, encounter, finding)),
  );
  const wanted = new Set(found.map(keyOf));
  const known = new Set(stood.map(keyOf));
  const gone = stood.filter((row) => !wanted.has(keyOf(row)));
  const fresh = found.filter((row) => !known.has(keyOf(row)));
  if (gone.length > 0)
    await tx
      .deleteFrom('findings')
      .where('tenant', '=', tenant)
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute();
  if (fresh.length > 0) await tx.insertInto('findings').values(fresh).execute();
  return new Set([...gone, ...fresh].map((row) => row.encounter_id));
}

function lookBackRow(
  tenant: string,
  { id, patientId }: LookedBack['encounter'],
  found: ReviewFinding,
): FindingsTable {
  return {
    tenant,
    id: newId(),
    encounter_id: id,
    patient_id: patientId,
    decision_id: null,
    finding: found.finding,
    severity: found.severity,
    code: found.codes[0] ?? null,
    because: found.because,
    rules: '[]',
    owner: found.owner,
    // spans of the other visits stand in texts that this row does not name
    evidence: JSON.stringify(
      found.evidence
        .filter(({ visit }) => visit === found.visit)
        .map(({ visit: _visit, ...span }) => span),
    ),
    closes: found.closes,
    created_at: recordTime().toISOString(),
  };
}

export type FindingFilter = {
  readonly owner?: Owner | undefined;
  readonly encounterId?: string | undefined;
  readonly patientId?: string | undefined;
  readonly finding?: string | undefined;
};

/** Findings that stand: of newest decisions, and over several visits; in order of their making. */
export async function listFindings(
  scope: Scope,
  store: Store,
  { owner, encounterId, patientId, finding }: FindingFilter = {},
  page: PageRequest = {},
): Promise<Page<StoredFinding>> {
  const limit = limitOf(page);
  const place = placeOf(page);
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx
      .selectFrom('findings')
      .selectAll('findings')
      .innerJoin('encounters', (join) =>
        join
          .onRef('encounters.tenant', '=', 'findings.tenant')
          .onRef('encounters.id', '=', 'findings.encounter_id'),
      )
      .where('findings.tenant', '=', scope.tenant)
      .where((build) =>
        build.or([
          build('findings.decision_id', 'is', null),
          build('findings.decision_id', '=', build.ref('encounters.decision_id')),
        ]),
      )
      .orderBy('findings.created_at')
      .orderBy('findings.id')
      .limit(limit + 1);
    if (owner !== undefined) query = query.where('owner', '=', owner);
    if (encounterId !== undefined) query = query.where('encounter_id', '=', encounterId);
    if (patientId !== undefined) query = query.where('findings.patient_id', '=', patientId);
    if (finding !== undefined) query = query.where('finding', '=', finding);
    if (place !== undefined) {
      query = query.where((build) =>
        build(build.refTuple('findings.created_at', 'findings.id'), '>', build.tuple(...place)),
      );
    }
    const rows = await query.execute();
    const found = pageOf(rows, limit, (row) => [row.created_at, row.id]);
    audit({ action: 'search', object: 'finding', detail: { found: found.items.length } });
    return { ...found, items: found.items.map(findingOf) };
  });
}

const { severity, rules, owner: ownerSchema, evidence } = findingSchema.shape;

function findingOf(row: Selectable<FindingsTable>): StoredFinding {
  const spans = fromJson(z.array(z.unknown()), row.evidence);
  const finding: Finding = {
    id: row.finding,
    severity: severity.parse(row.severity),
    ...(row.code === null ? {} : { code: row.code }),
    because: row.because,
    rules: fromJson(rules, row.rules),
    owner: ownerSchema.parse(row.owner),
    ...(spans.length === 0 ? {} : { evidence: evidence.unwrap().parse(spans) }),
  };
  return {
    id: row.id,
    encounterId: row.encounter_id,
    patientId: row.patient_id,
    decisionId: row.decision_id,
    createdAt: row.created_at,
    closes: row.closes,
    finding,
  };
}
