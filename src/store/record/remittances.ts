import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { ClaimPayment } from '../../chart/remittance.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { RemittancesTable } from '../schema/claims.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { answerIdentity, type KeptAnswer } from './answer-identity.ts';
import { fromJson } from './json-columns.ts';

export type StoredRemittance = {
  readonly id: string;
  readonly claimId: string | null;
  readonly payment: ClaimPayment;
};

/** Keeps what a payer says of one claim, joined to the claim of that control number. The same answer twice is one. */
export async function saveRemittance(
  scope: Scope,
  store: Store,
  payment: ClaimPayment,
): Promise<KeptAnswer> {
  const { tenant } = scope;
  const digests = store.keys.digests(answerIdentity(payment));
  return withAudit(scope, store, async ({ tx, audit }) => {
    const kept = await tx
      .selectFrom('remittances')
      .select('id')
      .where('tenant', '=', tenant)
      .where('digest', 'in', digests)
      .executeTakeFirst();
    const number = payment.patientControlNumber ?? null;
    const claim = await tx
      .selectFrom('claims')
      .select(['id', 'patient_id'])
      .where('tenant', '=', tenant)
      .where('control_number', '=', number ?? '')
      .executeTakeFirst();
    const id = kept?.id ?? newId();
    audit({ action: 'create', object: 'remittance', id, patient: claim?.patient_id });
    if (kept !== undefined) return { id, isNew: false };
    const row = remittanceRowOf(store, scope, id, payment, claim?.id);
    await tx.insertInto('remittances').values(row).execute();
    return { id, isNew: true };
  });
}

/** What a payer says of one claim as a row, encrypted. */
export function remittanceRowOf(
  { keys }: Store,
  { tenant }: Scope,
  id: string,
  payment: ClaimPayment,
  claimId: string | undefined,
): RemittancesTable {
  const text = JSON.stringify(payment);
  const { body, keyId } = keys.encrypt(text, remittancePlace(tenant, id));
  return {
    tenant,
    id,
    claim_id: claimId ?? null,
    control_number: payment.patientControlNumber ?? null,
    digest: keys.digests(answerIdentity(payment))[0] ?? '',
    status: payment.status,
    payer: payment.payer?.name ?? null,
    payer_claim_number: payment.payerClaimNumber ?? null,
    body,
    key_id: keyId,
    created_at: recordTime().toISOString(),
  };
}

/** What payers answered to a claim, in order of arrival. */
export async function remittancesOf(
  scope: Scope,
  store: Store,
  claimId: string,
): Promise<readonly StoredRemittance[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('remittances')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('claim_id', '=', claimId)
      .orderBy('id')
      .execute();
    audit({ action: 'read', object: 'remittances', id: claimId, detail: { found: rows.length } });
    return rows.map(({ tenant, id, body, key_id: keyId }) => {
      const text = store.keys.decrypt({ body, keyId }, remittancePlace(tenant, id));
      return { id, claimId, payment: fromJson(paymentSchema, text) };
    });
  });
}

/** What payers answered to these claims, by claim. In order of arrival. */
export async function openPayments(
  tx: Kysely<Schema>,
  { keys }: Pick<Store, 'keys'>,
  tenant: string,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimPayment[]>> {
  if (claimIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('remittances')
    .select(['id', 'claim_id as claimId', 'body', 'key_id as keyId'])
    .where('tenant', '=', tenant)
    .where('claim_id', 'in', claimIds)
    .orderBy('id')
    .execute();
  const opened = rows.map(({ id, claimId, ...sealed }) => ({
    claimId: claimId ?? '',
    payment: fromJson(paymentSchema, keys.decrypt(sealed, remittancePlace(tenant, id))),
  }));
  const byClaim = Map.groupBy(opened, ({ claimId }) => claimId);
  return new Map([...byClaim].map(([id, theirs]) => [id, theirs.map(({ payment }) => payment)]));
}

/** Only `saveRemittance` writes it, and the encryption shows any change. */
export const paymentSchema = z.custom<ClaimPayment>(
  (value) =>
    z.looseObject({ status: z.string(), adjustments: z.array(z.unknown()) }).safeParse(value)
      .success,
);

/** What the answer of a payer is bound to. */
export function remittancePlace(tenant: string, id: string): readonly string[] {
  return [tenant, 'remittances', id];
}
