import type { Selectable, Transaction } from 'kysely';
import type { Encounter } from '../../chart/encounter.ts';
import { type Step, withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { EncountersTable } from '../schema/encounters.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { joinClaimsTo } from './claim-owner.ts';
import { keepDocuments, readDocuments, type StoredDocument, textsOf } from './documents.ts';
import {
  chartOf,
  columnsOf,
  type EncounterSummary,
  isAsSent,
  type SentColumns,
  summaryOf,
} from './encounter-columns.ts';
import { savePatient } from './patients.ts';

export type StoredEncounter = EncounterSummary & {
  readonly documents: readonly StoredDocument[];
  /** as it goes to the engine; its `id` is the caller's own */
  readonly chart: Encounter;
};

/** What became of an encounter that was sent. `same`: nothing in it was new, and nothing was written but the audit. */
export type SavedEncounter = {
  readonly id: string;
  readonly outcome: 'created' | 'changed' | 'same';
  readonly version: number;
  /** names of the texts that are new or changed */
  readonly changedTexts: readonly string[];
};

/**
 * Keeps an encounter under the caller's own id: the same one sent twice is one. Its patient is made when the
 * practice has none of that number. Texts that changed become new versions; what a decision has read stays.
 * @param dateOfService of the encounter, or the day that the caller settled on
 */
export async function saveEncounter(
  scope: Scope,
  store: Store,
  encounter: Encounter & { readonly dateOfService: string },
): Promise<SavedEncounter> {
  return withAudit(scope, store, async (step) => {
    const patient = await patientIdOf(scope, store, step, encounter.patientId);
    const said = columnsOf(encounter, patient);
    const kept = await lockEncounter(step.tx, scope.tenant, encounter.id, said);
    const { id } = kept;
    const place = { tenant: scope.tenant, encounterId: id };
    const changedTexts = await keepDocuments(step.tx, store.keys, place, textsOf(encounter));
    const isNew = kept.version === 0;
    const isSame = !isNew && changedTexts.length === 0 && isAsSent(kept, said);
    const version = isSame ? kept.version : kept.version + 1;
    if (!isSame) {
      await step.tx
        .updateTable('encounters')
        .set({ ...said, version, updated_at: recordTime().toISOString() })
        .where('tenant', '=', scope.tenant)
        .where('id', '=', id)
        .execute();
    }
    if (isNew || kept.patient_id !== said.patient_id) {
      const joining = { id, externalId: encounter.id, patientId: said.patient_id };
      await joinClaimsTo(step.tx, scope.tenant, joining);
    }
    const outcome = isNew ? 'created' : isSame ? 'same' : 'changed';
    const detail = { outcome, texts: changedTexts.length };
    const action = isNew ? 'create' : 'change';
    step.audit({ action, object: 'encounter', id, patient: said.patient_id, detail });
    return { id, outcome, version, changedTexts };
  });
}

/** One encounter with its texts; undefined when the practice has none of that id. */
export async function findEncounter(
  scope: Scope,
  store: Store,
  id: string,
): Promise<StoredEncounter | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row = await tx
      .selectFrom('encounters')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    const outcome = row === undefined ? 'not-found' : 'done';
    audit({ action: 'read', object: 'encounter', id, patient: row?.patient_id, outcome });
    if (row === undefined) return undefined;
    const [opened] = await openEncounters(tx, store, [row]);
    return opened;
  });
}

/** The id that an encounter has in the record, by the caller's own; it is no read of the patient. */
export async function encounterIdOf(
  scope: Scope,
  { db }: Pick<Store, 'db'>,
  externalId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('encounters')
    .select('id')
    .where('tenant', '=', scope.tenant)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return row?.id;
}

/** Encounters in order of their ids, with texts, for reading all of them again. One event stands for the lot. */
export async function encountersAfter(
  scope: Scope,
  store: Store,
  after: string | undefined,
  limit: number,
): Promise<readonly StoredEncounter[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('encounters')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('id', '>', after ?? '')
      .orderBy('id')
      .limit(limit)
      .execute();
    audit({ action: 'read', object: 'encounters', detail: { read: rows.length } });
    return openEncounters(tx, store, rows);
  });
}

/** Rows with their texts and the chart that the engine reads. */
export async function openEncounters(
  tx: Transaction<Schema>,
  { keys }: Store,
  rows: readonly Selectable<EncountersTable>[],
): Promise<readonly StoredEncounter[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const ids = rows.map(({ id }) => id);
  const texts = await readDocuments(tx, keys, first.tenant, ids);
  const patients = await patientNumbers(tx, first.tenant, rows);
  return rows.map((row) => {
    const documents = texts.get(row.id) ?? [];
    const number = row.patient_id === null ? undefined : patients.get(row.patient_id);
    return { ...summaryOf(row), documents, chart: chartOf(row, documents, number) };
  });
}

async function patientNumbers(
  tx: Transaction<Schema>,
  tenant: string,
  rows: readonly Selectable<EncountersTable>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ patient_id: id }) => (id === null ? [] : [id])))];
  if (ids.length === 0) return new Map();
  const patients = await tx
    .selectFrom('patients')
    .select(['id', 'external_id'])
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    patients.flatMap(({ id, external_id: number }) => (number === null ? [] : [[id, number]])),
  );
}

/** Makes the patient when the practice has none of the number; one that is there stays as it is. */
async function patientIdOf(
  scope: Scope,
  store: Store,
  { tx }: Step,
  number: string | undefined,
): Promise<string | null> {
  if (number === undefined) return null;
  const kept = await tx
    .selectFrom('patients')
    .select('id')
    .where('tenant', '=', scope.tenant)
    .where('external_id', '=', number)
    .executeTakeFirst();
  return kept?.id ?? savePatient(scope, store, { externalId: number });
}

/** The row of an encounter, made with version 0 when there is none, and held until the transaction ends. */
async function lockEncounter(
  tx: Transaction<Schema>,
  tenant: string,
  externalId: string,
  sent: SentColumns,
): Promise<Selectable<EncountersTable>> {
  const now = recordTime().toISOString();
  await tx
    .insertInto('encounters')
    .values({
      ...sent,
      tenant,
      id: newId(),
      external_id: externalId,
      decision_id: null,
      first_code: null,
      version: 0,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'external_id']).doNothing())
    .execute();
  // An update that changes nothing takes the lock of the row on both databases.
  return tx
    .updateTable('encounters')
    .set((build) => ({ version: build.ref('version') }))
    .where('tenant', '=', tenant)
    .where('external_id', '=', externalId)
    .returningAll()
    .executeTakeFirstOrThrow();
}
