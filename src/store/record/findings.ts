import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type Finding, findingSchema, type Owner } from '../../coding/decision.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { FindingsTable } from '../schema/decisions.ts';
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
    finding,
  };
}
