import type { Transaction } from 'kysely';
import { type Decision, decisionSchema } from '../../coding/decision.ts';
import type { Step } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { StoredEncounter } from '../record/encounters.ts';
import { fromJson, textsSchema } from '../record/json-columns.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';

/** A reading of an encounter as the record keeps it. */
export type Reading = {
  readonly id: string;
  readonly version: number;
  readonly madeAt: string;
  readonly cause: string;
  readonly changedBy: readonly string[];
  readonly codes: readonly string[];
};

/** The newest decision of an encounter; undefined while nobody has read it. */
export async function newestDecision(
  tx: Transaction<Schema>,
  { keys }: Store,
  tenant: string,
  encounterId: string,
): Promise<{ readonly id: string; readonly decision: Decision } | undefined> {
  const row = await tx
    .selectFrom('decisions')
    .select(['id', 'body', 'key_id'])
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const sealed = { body: row.body, keyId: row.key_id };
  const text = keys.decrypt(sealed, [tenant, 'decisions', row.id]);
  return { id: row.id, decision: decisionSchema.parse(JSON.parse(text)) };
}

/** Every reading of an encounter, newest first. */
export async function listReadings(
  tx: Transaction<Schema>,
  tenant: string,
  encounterId: string,
): Promise<readonly Reading[]> {
  const rows = await tx
    .selectFrom('decisions')
    .select(['id', 'version', 'made_at', 'cause', 'changed_by', 'codes'])
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    madeAt: row.made_at,
    cause: row.cause,
    changedBy: fromJson(textsSchema, row.changed_by),
    codes: fromJson(textsSchema, row.codes),
  }));
}

/** One reading of an encounter. */
export async function readingById(
  tx: Transaction<Schema>,
  { keys }: Store,
  tenant: string,
  encounterId: string,
  id: string,
): Promise<Decision | undefined> {
  const row = await tx
    .selectFrom('decisions')
    .select(['body', 'key_id'])
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const sealed = { body: row.body, keyId: row.key_id };
  return decisionSchema.parse(JSON.parse(keys.decrypt(sealed, [tenant, 'decisions', id])));
}

/** Keeps a reading as the next version. @param cause why it was read; @param changedBy what made the difference */
export async function keepReading(
  { tenant }: Scope,
  { keys }: Store,
  { tx, audit }: Step,
  encounter: StoredEncounter,
  decision: Decision,
  cause: { readonly cause: string; readonly changedBy: readonly string[] },
): Promise<{ readonly id: string; readonly decision: Decision }> {
  const id = newId();
  const last = await tx
    .selectFrom('decisions')
    .select('version')
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounter.id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { body, keyId } = keys.encrypt(JSON.stringify(decision), [tenant, 'decisions', id]);
  const codes = decision.codes.map(({ code }) => code);
  await tx
    .insertInto('decisions')
    .values({
      tenant,
      id,
      encounter_id: encounter.id,
      version: (last?.version ?? 0) + 1,
      made_at: new Date().toISOString(),
      engine: decision.engine,
      release: decision.codeSet.release,
      rulebook: '',
      cause: cause.cause,
      changed_by: JSON.stringify(cause.changedBy),
      first_code: codes[0] ?? null,
      codes: JSON.stringify(codes),
      documents: JSON.stringify(
        Object.fromEntries(encounter.documents.map(({ name, id: document }) => [name, document])),
      ),
      body,
      key_id: keyId,
    })
    .execute();
  await tx
    .updateTable('encounters')
    .set({ decision_id: id, first_code: codes[0] ?? null })
    .where('tenant', '=', tenant)
    .where('id', '=', encounter.id)
    .execute();
  audit({ action: 'decide', object: 'encounter', id: encounter.id, patient: encounter.patientId });
  return { id, decision };
}
