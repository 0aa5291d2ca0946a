import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { Claim } from '../../chart/claim.ts';
import { type ScrubResult, scrubResultSchema } from '../../claims/scrub-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { ClaimsTable } from '../schema/claims.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { type ClaimOwner, ownerOfClaim } from './claim-owner.ts';
import { fromJson, textsSchema } from './json-columns.ts';
import { limitOf, type Page, type PageRequest, pageOf, placeOf } from './page.ts';

/** A claim as lists show it; no charge is among it. */
export type ClaimSummary = {
  readonly id: string;
  readonly controlNumber: string;
  readonly encounterId: string | null;
  readonly patientId: string | null;
  readonly dateOfService: string | null;
  readonly payer: string | null;
  readonly codes: readonly string[];
  readonly verdict: string | null;
};

export type StoredClaim = ClaimSummary & { readonly claim: Claim; readonly edits: unknown };

/**
 * Keeps a claim under its control number, or its id without one; sent again it takes the place of the earlier. Answers
 * that came before it are joined to it. Gives its id.
 * @param owner whose it is; looked for in the record when left out
 */
export async function saveClaim(
  scope: Scope,
  store: Store,
  claim: Claim,
  owner?: ClaimOwner,
  result?: ScrubResult,
): Promise<string> {
  const controlNumber = controlNumberOf(claim);
  return withAudit(scope, store, async ({ tx, audit }) => {
    const kept = await tx
      .selectFrom('claims')
      .select(['id', 'encounter_id', 'patient_id'])
      .where('tenant', '=', scope.tenant)
      .where('control_number', '=', controlNumber)
      .executeTakeFirst();
    const id = kept?.id ?? newId();
    const now = recordTime().toISOString();
    const found = owner ?? (await ownerOfClaim(tx, scope.tenant, claim));
    const encounterId = found.encounterId ?? kept?.encounter_id ?? undefined;
    const patientId = found.patientId ?? kept?.patient_id ?? undefined;
    const said = claimColumns(store, scope, { id, now }, claim, { encounterId, patientId }, result);
    if (kept === undefined) {
      const row = { tenant: scope.tenant, id, control_number: controlNumber, created_at: now };
      await tx
        .insertInto('claims')
        .values({ ...row, ...said })
        .execute();
      await joinAnswers(tx, scope.tenant, id, controlNumber);
    } else {
      await tx
        .updateTable('claims')
        .set(said)
        .where('tenant', '=', scope.tenant)
        .where('id', '=', id)
        .execute();
    }
    const action = kept === undefined ? 'create' : 'change';
    audit({ action, object: 'claim', id, patient: patientId });
    return id;
  });
}

/** A claim under a control number; undefined when there is none yet. */
export async function claimUnder(
  tx: Transaction<Schema>,
  { keys }: Pick<Store, 'keys'>,
  tenant: string,
  controlNumber: string,
): Promise<Claim | undefined> {
  const row = await tx
    .selectFrom('claims')
    .select(['id', 'body', 'key_id as keyId'])
    .where('tenant', '=', tenant)
    .where('control_number', '=', controlNumber)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return fromJson(claimSchema, keys.decrypt(row, claimPlace(tenant, row.id)));
}

async function joinAnswers(
  tx: Transaction<Schema>,
  tenant: string,
  id: string,
  controlNumber: string,
): Promise<void> {
  await tx
    .updateTable('remittances')
    .set({ claim_id: id })
    .where('tenant', '=', tenant)
    .where('control_number', '=', controlNumber)
    .where('claim_id', 'is', null)
    .execute();
  await tx
    .updateTable('acknowledgments')
    .set({ claim_id: id })
    .where('tenant', '=', tenant)
    .where('control_number', '=', controlNumber)
    .where('scope', '=', 'claim')
    .where('claim_id', 'is', null)
    .execute();
}

/** The number that answers give back: the practice's own, else the id. */
export function controlNumberOf({ patientControlNumber, id }: Claim): string {
  return patientControlNumber ?? id;
}

/** What a row of a claim says, encrypted where it may hold a note. */
export function claimColumns(
  { keys }: Store,
  { tenant }: Scope,
  { id, now }: { readonly id: string; readonly now: string },
  claim: Claim,
  { encounterId, patientId }: ClaimOwner,
  result: ScrubResult | undefined,
) {
  const { body, keyId } = keys.encrypt(JSON.stringify(claim), claimPlace(tenant, id));
  return {
    encounter_id: encounterId ?? null,
    patient_id: patientId ?? null,
    date_of_service: claim.dateOfService ?? null,
    payer: claim.payer?.name ?? claim.payer?.id ?? null,
    codes: JSON.stringify(claim.diagnoses.map(({ code }) => code)),
    verdict: result?.verdict ?? null,
    edits: result === undefined ? null : JSON.stringify(result),
    named_encounter: claim.encounterId ?? claim.id,
    frequency: claim.frequency ?? null,
    payer_claim_number: claim.payerClaimNumber ?? null,
    body,
    key_id: keyId,
    updated_at: now,
  };
}

/** What a claim is bound to. */
export function claimPlace(tenant: string, id: string): readonly string[] {
  return [tenant, 'claims', id];
}

/** One claim; undefined when the practice has none of that id. */
export async function findClaim(
  scope: Scope,
  store: Store,
  id: string,
): Promise<StoredClaim | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row = await tx
      .selectFrom('claims')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    const outcome = row === undefined ? 'not-found' : 'done';
    audit({ action: 'read', object: 'claim', id, patient: row?.patient_id, outcome });
    if (row === undefined) return undefined;
    const sealed = { body: row.body, keyId: row.key_id };
    const claim = fromJson(claimSchema, store.keys.decrypt(sealed, claimPlace(row.tenant, id)));
    const edits = row.edits === null ? undefined : fromJson(scrubResultSchema, row.edits);
    return { ...summaryOf(row), claim, edits };
  });
}

/** Only `saveClaim` writes it, and the encryption shows any change; the parts that every claim has are enough. */
export const claimSchema = z.custom<Claim>(
  (value) =>
    z
      .looseObject({ id: z.string(), diagnoses: z.array(z.unknown()), lines: z.array(z.unknown()) })
      .safeParse(value).success,
);

export type ClaimFilter = {
  readonly encounterId?: string | undefined;
  readonly patientId?: string | undefined;
  readonly verdict?: string | undefined;
};

type NumberedClaim = {
  readonly id: string;
  readonly encounterId: string | null;
  readonly claim: Claim;
};

/** The claims that answers speak of, by control numbers. One event stands for the lot. */
export async function claimsNumbered(
  scope: Scope,
  store: Store,
  numbers: readonly string[],
): Promise<readonly NumberedClaim[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const found: NumberedClaim[] = [];
    const asked = [...new Set(numbers)];
    for (let from = 0; from < asked.length; from += NUMBERS_IN_A_STATEMENT) {
      const rows = await tx
        .selectFrom('claims')
        .select(['id', 'encounter_id as encounterId', 'body', 'key_id as keyId'])
        .where('tenant', '=', scope.tenant)
        .where('control_number', 'in', asked.slice(from, from + NUMBERS_IN_A_STATEMENT))
        .orderBy('id')
        .execute();
      for (const { id, encounterId, ...sealed } of rows) {
        const text = store.keys.decrypt(sealed, claimPlace(scope.tenant, id));
        found.push({ id, encounterId, claim: fromJson(claimSchema, text) });
      }
    }
    audit({ action: 'read', object: 'claims', detail: { read: found.length } });
    return found;
  });
}

const NUMBERS_IN_A_STATEMENT = 500;

/** Claims, newest first. */
export async function listClaims(
  scope: Scope,
  store: Store,
  { encounterId, patientId, verdict }: ClaimFilter = {},
  page: PageRequest = {},
): Promise<Page<ClaimSummary>> {
  const limit = limitOf(page);
  const place = placeOf(page);
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx
      .selectFrom('claims')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .orderBy('id', 'desc')
      .limit(limit + 1);
    if (encounterId !== undefined) query = query.where('encounter_id', '=', encounterId);
    if (patientId !== undefined) query = query.where('patient_id', '=', patientId);
    if (verdict !== undefined) query = query.where('verdict', '=', verdict);
    if (place !== undefined) query = query.where('id', '<', place[1]);
    const found = pageOf(await query.execute(), limit, ({ id }) => ['', id]);
    const detail = { found: found.items.length };
    audit({ action: 'search', object: 'claim', patient: patientId, detail });
    return { ...found, items: found.items.map(summaryOf) };
  });
}

function summaryOf(row: Selectable<ClaimsTable>): ClaimSummary {
  return {
    id: row.id,
    controlNumber: row.control_number,
    encounterId: row.encounter_id,
    patientId: row.patient_id,
    dateOfService: row.date_of_service,
    payer: row.payer,
    codes: fromJson(textsSchema, row.codes),
    verdict: row.verdict,
  };
}
