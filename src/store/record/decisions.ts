import type { Kysely, Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import { type Decision, decisionSchema } from '../../coding/decision.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { DecisionCodesTable, DecisionsTable } from '../schema/decisions.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { indexReadings, type ReadWith } from '../selection/reading-index.ts';
import {
  compareDecisions,
  DECISION_CAUSES,
  type DecisionCause,
  type DecisionChange,
  decisionChangeSchema,
  saysTheSame,
} from './decision-change.ts';
import { findingRows } from './findings.ts';
import { fromJson, textsSchema } from './json-columns.ts';

/** One reading of an encounter, without what it says. */
export type DecisionSummary = {
  readonly id: string;
  readonly encounterId: string;
  readonly version: number;
  readonly madeAt: string;
  readonly engine: string;
  readonly release: string;
  readonly cause: DecisionCause;
  readonly change: DecisionChange;
  /** in claim order */
  readonly codes: readonly string[];
};

export type StoredDecision = DecisionSummary & {
  /** name of each text that was read, and the id of the version that was */
  readonly documents: Readonly<Record<string, string>>;
  readonly decision: Decision;
};

/** `same`: the reading says what the newest version says, so none was added; `id` and `version` are that one's. */
export type SavedDecision = {
  readonly id: string;
  readonly version: number;
  readonly outcome: 'first' | 'changed' | 'same';
  readonly change: DecisionChange;
};

/**
 * Keeps a reading of an encounter as its next version, with what differs and which rules, release or texts made the
 * difference. A version never changes afterwards. `read` tells what it rests on, for the index; without it the encounter
 * is read again at the next job. Undefined when the practice has no such encounter.
 */
export async function saveDecision(
  scope: Scope,
  store: Store,
  encounterId: string,
  decision: Decision,
  cause: DecisionCause,
  read?: ReadWith,
): Promise<SavedDecision | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const encounter = await holdEncounter(tx, scope.tenant, encounterId);
    const told = { action: 'decide', object: 'encounter', id: encounterId } as const;
    if (encounter === undefined) {
      audit({ ...told, outcome: 'not-found' });
      return undefined;
    }
    const before = await newestDecision(tx, store, scope.tenant, encounterId);
    const documents = await documentIds(tx, scope.tenant, encounterId);
    const isSame = before !== undefined && saysTheSame(before.decision, decision);
    const change = compareDecisions(before?.decision, decision, newTexts(before, documents));
    const version = isSame ? before.version : (before?.version ?? 0) + 1;
    const id = isSame ? before.id : newId();
    const outcome = isSame ? 'same' : before === undefined ? 'first' : 'changed';
    if (!isSame) {
      const row = decisionRowOf(
        store,
        { scope, id, encounterId, version, cause, change },
        decision,
        documents,
      );
      await insertDecision(tx, row, decision, encounter.patient_id);
    }
    if (read !== undefined) {
      const { footprint } = read;
      const { dateOfService } = decision;
      const encounterVersion = encounter.version + (isSame ? 0 : 1);
      const reading = { encounterId, version: encounterVersion, dateOfService, footprint };
      await indexReadings(tx, scope.tenant, read.engine, [reading]);
    }
    const detail = { version, cause, outcome };
    audit({ ...told, patient: encounter.patient_id, detail });
    return { id, version, outcome, change };
  });
}

/** The newest reading of an encounter, or the version asked for; undefined when there is none. */
export async function findDecision(
  scope: Scope,
  store: Store,
  encounterId: string,
  version?: number,
): Promise<StoredDecision | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row = await decisionRow(tx, scope.tenant, encounterId, version);
    const outcome = row === undefined ? 'not-found' : 'done';
    const patient = row?.patient_id;
    const detail = version === undefined ? {} : { version };
    audit({
      action: 'read',
      object: 'decision',
      id: row?.id ?? encounterId,
      patient,
      outcome,
      detail,
    });
    return row && openDecision(store, row);
  });
}

/** Every reading of an encounter, newest first, without what they say. */
export async function listDecisions(
  scope: Scope,
  store: Store,
  encounterId: string,
): Promise<readonly DecisionSummary[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('decisions')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('encounter_id', '=', encounterId)
      .orderBy('version', 'desc')
      .execute();
    audit({ action: 'read', object: 'decisions', id: encounterId, detail: { found: rows.length } });
    return rows.map(summaryOf);
  });
}

function decisionRow(
  tx: Transaction<Schema>,
  tenant: string,
  encounterId: string,
  version: number | undefined,
) {
  let query = tx
    .selectFrom('decisions')
    .innerJoin('encounters', (join) =>
      join
        .onRef('encounters.tenant', '=', 'decisions.tenant')
        .onRef('encounters.id', '=', 'decisions.encounter_id'),
    )
    .selectAll('decisions')
    .select('encounters.patient_id')
    .where('decisions.tenant', '=', tenant)
    .where('decisions.encounter_id', '=', encounterId)
    .orderBy('decisions.version', 'desc')
    .limit(1);
  if (version !== undefined) query = query.where('decisions.version', '=', version);
  return query.executeTakeFirst();
}

async function newestDecision(
  tx: Transaction<Schema>,
  store: Store,
  tenant: string,
  encounterId: string,
): Promise<StoredDecision | undefined> {
  const row = await decisionRow(tx, tenant, encounterId, undefined);
  return row && openDecision(store, row);
}

const documentsSchema = z.record(z.string(), z.string());

function openDecision({ keys }: Store, row: Selectable<DecisionsTable>): StoredDecision {
  const sealed = { body: row.body, keyId: row.key_id };
  const decision = fromJson(
    decisionSchema,
    keys.decrypt(sealed, decisionPlace(row.tenant, row.id)),
  );
  return { ...summaryOf(row), documents: fromJson(documentsSchema, row.documents), decision };
}

/** What decisions say, JSON, by their ids. One that is gone is left out. */
export async function openDecisions(
  tx: Kysely<Schema>,
  { keys }: Pick<Store, 'keys'>,
  tenant: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('decisions')
    .select(['id', 'body', 'key_id as keyId'])
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ id, ...sealed }) => [id, keys.decrypt(sealed, decisionPlace(tenant, id))]),
  );
}

/** What the text of a decision is bound to. */
export function decisionPlace(tenant: string, id: string): readonly string[] {
  return [tenant, 'decisions', id];
}

const causeSchema = z.enum(DECISION_CAUSES);

function summaryOf(row: Selectable<DecisionsTable>): DecisionSummary {
  return {
    id: row.id,
    encounterId: row.encounter_id,
    version: row.version,
    madeAt: row.made_at,
    engine: row.engine,
    release: row.release,
    cause: causeSchema.parse(row.cause),
    change: fromJson(decisionChangeSchema, row.changed_by),
    codes: fromJson(textsSchema, row.codes),
  };
}

/** Takes the lock of the row, so that two readings of one encounter get two versions. */
function holdEncounter(tx: Transaction<Schema>, tenant: string, id: string) {
  return tx
    .updateTable('encounters')
    .set((build) => ({ version: build.ref('version') }))
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .returning(['patient_id', 'version'])
    .executeTakeFirst();
}

async function documentIds(
  tx: Transaction<Schema>,
  tenant: string,
  encounterId: string,
): Promise<Readonly<Record<string, string>>> {
  const rows = await tx
    .selectFrom('documents')
    .select(['id', 'name'])
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .where('is_current', '=', 1)
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [name, id]));
}

function newTexts(
  before: StoredDecision | undefined,
  documents: Readonly<Record<string, string>>,
): readonly string[] {
  if (before === undefined) return [];
  return Object.keys(documents).filter((name) => documents[name] !== before.documents[name]);
}

type Version = {
  readonly scope: Scope;
  readonly id: string;
  readonly encounterId: string;
  readonly version: number;
  readonly cause: DecisionCause;
  readonly change: DecisionChange;
};

/** A reading as a row, encrypted. */
export function decisionRowOf(
  { keys }: Store,
  { scope: { tenant }, id, encounterId, version, cause, change }: Version,
  decision: Decision,
  documents: Readonly<Record<string, string>>,
): DecisionsTable {
  const { body, keyId } = keys.encrypt(JSON.stringify(decision), decisionPlace(tenant, id));
  const codes = decision.codes.map(({ code }) => code);
  return {
    tenant,
    id,
    encounter_id: encounterId,
    version,
    made_at: recordTime().toISOString(),
    engine: decision.engine,
    release: decision.codeSet.release,
    cause,
    changed_by: JSON.stringify(change),
    first_code: codes[0] ?? null,
    codes: JSON.stringify(codes),
    documents: JSON.stringify(documents),
    body,
    key_id: keyId,
  };
}

/** Each decided code as a row, for counting. */
export function codeRowsOf(
  { tenant, id, encounter_id: encounterId }: DecisionsTable,
  { codes }: Decision,
): DecisionCodesTable[] {
  return codes.map(({ code, role }, position) => {
    return { tenant, decision_id: id, position, encounter_id: encounterId, code, role };
  });
}

async function insertDecision(
  tx: Transaction<Schema>,
  row: DecisionsTable,
  decision: Decision,
  patientId: string | null,
): Promise<void> {
  const { tenant, id, encounter_id: encounterId } = row;
  await tx.insertInto('decisions').values(row).execute();
  const codes = codeRowsOf(row, decision);
  if (codes.length > 0) await tx.insertInto('decision_codes').values(codes).execute();
  const findings = findingRows(
    { tenant, encounterId, patientId, decisionId: id },
    decision.findings,
  );
  if (findings.length > 0) await tx.insertInto('findings').values(findings).execute();
  await tx
    .updateTable('encounters')
    .set((update) => ({
      decision_id: id,
      first_code: row.first_code,
      version: update('version', '+', 1),
      updated_at: row.made_at,
    }))
    .where('tenant', '=', tenant)
    .where('id', '=', encounterId)
    .execute();
}
