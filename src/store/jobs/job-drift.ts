import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Store } from '../open-store.ts';
import type { DecisionChange } from '../record/decision-change.ts';
import { limitOf, type Page, type PageRequest, pageOf, placeOf } from '../record/page.ts';
import type { JobDriftTable } from '../schema/jobs.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';

export const DRIFT_CHANGES = ['added', 'removed', 'moved', 'wording', 'not-read'] as const;
type DriftChange = (typeof DRIFT_CHANGES)[number];
const changeSchema = z.enum(DRIFT_CHANGES);

/** What a job changed by one rule in one code: in how many encounters. */
export type DriftOfRule = {
  /** empty when no rule is named; the reason of what was not read */
  readonly rule: string;
  /** empty when no code changed */
  readonly code: string;
  readonly change: DriftChange;
  readonly encounters: number;
};

/** What a job changed in one encounter. */
export type DriftOfEncounter = {
  readonly encounterId: string;
  readonly rule: string;
  readonly code: string;
  readonly change: DriftChange;
  readonly version: number;
};

type DriftPlace = {
  readonly tenant: string;
  readonly jobId: string;
  readonly encounterId: string;
  readonly version: number;
};

/** Keeps what a new version of a decision differs in, one row a code and rule. */
export async function keepDrift(
  tx: Transaction<Schema>,
  place: DriftPlace,
  change: DecisionChange,
): Promise<void> {
  const rows = change.codes.flatMap(({ code, change: what, rules }) =>
    (rules.length === 0 ? [''] : rules).map((rule) => rowOf(place, code, rule, what)),
  );
  await insert(tx, rows.length === 0 ? [rowOf(place, '', '', 'wording')] : rows);
}

/** Keeps that an encounter could not be read. @param reason a stable code */
export async function keepUnread(
  tx: Transaction<Schema>,
  place: Omit<DriftPlace, 'version'>,
  reason: string,
): Promise<void> {
  await insert(tx, [rowOf({ ...place, version: 0 }, '', reason, 'not-read')]);
}

function rowOf(
  { tenant, jobId, encounterId, version }: DriftPlace,
  code: string,
  rule: string,
  change: DriftChange,
): JobDriftTable {
  return { tenant, job_id: jobId, encounter_id: encounterId, code, rule, change, version };
}

/** An encounter that changed again while the job began anew keeps the newest change. */
async function insert(tx: Transaction<Schema>, rows: readonly JobDriftTable[]): Promise<void> {
  await tx
    .insertInto('job_drift')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'job_id', 'encounter_id', 'code', 'rule'])
        .doUpdateSet((build) => ({
          change: build.ref('excluded.change'),
          version: build.ref('excluded.version'),
        })),
    )
    .execute();
}

/** The drift of a job by rule, code and change; what concerns most encounters first. No patient is named. */
export async function driftByRule(
  { tenant }: Scope,
  { db }: Pick<Store, 'db'>,
  jobId: string,
): Promise<readonly DriftOfRule[]> {
  const rows = await db
    .selectFrom('job_drift')
    .select(({ fn }) => [
      'rule',
      'code',
      'change',
      fn.count<number>('encounter_id').as('encounters'),
    ])
    .where('tenant', '=', tenant)
    .where('job_id', '=', jobId)
    .groupBy(['rule', 'code', 'change'])
    .orderBy('encounters', 'desc')
    .orderBy('rule')
    .orderBy('code')
    .orderBy('change')
    .execute();
  return rows.map(({ rule, code, change, encounters }) => ({
    rule,
    code,
    change: changeSchema.parse(change),
    encounters,
  }));
}

/** The encounters that a job changed, all or by one rule. Ids only. */
export async function driftEncounters(
  { tenant }: Scope,
  { db }: Pick<Store, 'db'>,
  jobId: string,
  { rule, code }: { readonly rule?: string | undefined; readonly code?: string | undefined } = {},
  page: PageRequest = {},
): Promise<Page<DriftOfEncounter>> {
  const limit = limitOf(page);
  const place = placeOf(page);
  let query = db
    .selectFrom('job_drift')
    .select(['encounter_id', 'rule', 'code', 'change', 'version'])
    .where('tenant', '=', tenant)
    .where('job_id', '=', jobId)
    .orderBy('encounter_id')
    .orderBy('code')
    .orderBy('rule')
    .limit(limit + 1);
  if (rule !== undefined) query = query.where('rule', '=', rule);
  if (code !== undefined) query = query.where('code', '=', code);
  if (place !== undefined) {
    const [encounterId, rest] = place;
    const [afterCode = '', afterRule = ''] = rest.split('\n');
    query = query.where((build) =>
      build(
        build.refTuple('encounter_id', 'code', 'rule'),
        '>',
        build.tuple(encounterId, afterCode, afterRule),
      ),
    );
  }
  const rows = await query.execute();
  const found = pageOf(rows, limit, (row) => [row.encounter_id, `${row.code}\n${row.rule}`]);
  return {
    ...found,
    items: found.items.map((row) => ({
      encounterId: row.encounter_id,
      rule: row.rule,
      code: row.code,
      change: changeSchema.parse(row.change),
      version: row.version,
    })),
  };
}
