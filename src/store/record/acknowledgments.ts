import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Acknowledgment, ClaimStatus } from '../../chart/remittance.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { answerIdentity, type KeptAnswer } from './answer-identity.ts';
import { fromJson } from './json-columns.ts';

/** What a receiver says of a claim or of a file, as it is kept. */
export type StoredAcknowledgment = {
  readonly id: string;
  readonly kind: '277CA' | Acknowledgment['kind'];
  readonly scope: ClaimStatus['level'] | Acknowledgment['scope'];
  readonly verdict: Acknowledgment['verdict'];
  readonly claimId: string | null;
  /** the file of claims that is answered */
  readonly fileId: string | null;
  readonly answer: ClaimStatus | Acknowledgment;
};

/** Keeps what a 277CA says, joined to the claim of its control number. The same answer twice is one. */
export async function saveClaimStatus(
  scope: Scope,
  store: Store,
  status: ClaimStatus,
): Promise<KeptAnswer> {
  const number = status.level === 'claim' ? status.patientControlNumber : status.trace;
  return keepAnswer(scope, store, {
    kind: '277CA',
    scope: status.level,
    number: number ?? null,
    verdict: status.isRejected ? 'rejected' : 'accepted',
    identity: answerIdentity(status),
    answer: status,
  });
}

/**
 * Keeps what a TA1, 999 or 997 says, joined to the file of claims that it answers.
 * @param from the file that it stands in: control numbers return after a while, so they alone do not tell two apart
 */
export async function saveAcknowledgment(
  scope: Scope,
  store: Store,
  acknowledgment: Acknowledgment,
  from: { readonly sha256: string; readonly number: number },
): Promise<KeptAnswer> {
  return keepAnswer(scope, store, {
    kind: acknowledgment.kind,
    scope: acknowledgment.scope,
    number: acknowledgment.controlNumber,
    group: acknowledgment.groupControlNumber,
    verdict: acknowledgment.verdict,
    identity: `${from.sha256} ${from.number}`,
    answer: acknowledgment,
  });
}

type ToKeep = Pick<StoredAcknowledgment, 'kind' | 'scope' | 'verdict' | 'answer'> & {
  readonly number: string | null;
  readonly group?: string | undefined;
  /** the same for the same answer */
  readonly identity: string;
};

async function keepAnswer(scope: Scope, store: Store, given: ToKeep): Promise<KeptAnswer> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const digests = store.keys.digests(given.identity);
    const kept = await tx
      .selectFrom('acknowledgments')
      .select('id')
      .where('tenant', '=', tenant)
      .where('digest', 'in', digests)
      .executeTakeFirst();
    if (kept !== undefined) {
      audit({ action: 'create', object: 'acknowledgment', id: kept.id });
      return { id: kept.id, isNew: false };
    }
    const claim = given.scope === 'claim' ? await claimOf(tx, tenant, given.number) : undefined;
    const file = given.kind === '277CA' ? undefined : await fileOf(tx, tenant, given);
    const id = newId();
    const text = JSON.stringify({ identity: given.identity, answer: given.answer });
    const { body, keyId } = store.keys.encrypt(text, acknowledgmentPlace(tenant, id));
    await tx
      .insertInto('acknowledgments')
      .values({
        tenant,
        id,
        kind: given.kind,
        scope: given.scope,
        control_number: given.number,
        claim_id: claim?.id ?? null,
        file_id: file ?? null,
        verdict: given.verdict,
        payer_claim_number:
          'level' in given.answer ? (given.answer.payerClaimNumber ?? null) : null,
        digest: digests[0] ?? '',
        body,
        key_id: keyId,
        created_at: recordTime().toISOString(),
      })
      .execute();
    audit({ action: 'create', object: 'acknowledgment', id, patient: claim?.patient_id });
    return { id, isNew: true };
  });
}

async function claimOf(tx: Transaction<Schema>, tenant: string, number: string | null) {
  if (number === null) return undefined;
  return tx
    .selectFrom('claims')
    .select(['id', 'patient_id'])
    .where('tenant', '=', tenant)
    .where('control_number', '=', number)
    .executeTakeFirst();
}

/** The newest file of claims with that control number. */
async function fileOf(
  tx: Transaction<Schema>,
  tenant: string,
  { scope, number, group }: ToKeep,
): Promise<string | undefined> {
  let query = tx
    .selectFrom('claim_file_envelopes')
    .select('file_id')
    .where('tenant', '=', tenant)
    .where('scope', '=', scope)
    .where('control_number', '=', number)
    .orderBy('file_id', 'desc')
    .limit(1);
  if (group !== undefined) query = query.where('group_control_number', '=', group);
  return (await query.executeTakeFirst())?.file_id;
}

/** What receivers said of a claim, or of a file of claims, in order of arrival. */
export async function acknowledgmentsOf(
  scope: Scope,
  store: Store,
  of: { readonly claimId: string } | { readonly fileId: string },
): Promise<readonly StoredAcknowledgment[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const [column, value] =
      'claimId' in of ? (['claim_id', of.claimId] as const) : (['file_id', of.fileId] as const);
    const rows = await tx
      .selectFrom('acknowledgments')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where(column, '=', value)
      .orderBy('id')
      .execute();
    audit({ action: 'read', object: 'acknowledgments', id: value, detail: { found: rows.length } });
    return rows.map((row) => {
      const sealed = { body: row.body, keyId: row.key_id };
      const text = store.keys.decrypt(sealed, acknowledgmentPlace(row.tenant, row.id));
      const { kind, scope: answered, verdict } = standingSchema.parse(row);
      const { answer } = fromJson(keptSchema, text);
      return {
        id: row.id,
        kind,
        scope: answered,
        verdict,
        claimId: row.claim_id,
        fileId: row.file_id,
        answer,
      };
    });
  });
}

const standingSchema = z.object({
  kind: z.enum(['277CA', '999', '997', 'TA1']),
  scope: z.enum(['claim', 'provider', 'receiver', 'interchange', 'group', 'transaction-set']),
  verdict: z.enum([
    'accepted',
    'accepted-with-errors',
    'partially-accepted',
    'rejected',
    'unknown',
  ]),
});

/** What receivers said of these claims (277CA), by claim. In order of arrival. */
export async function openClaimStatuses(
  tx: Kysely<Schema>,
  { keys }: Pick<Store, 'keys'>,
  tenant: string,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimStatus[]>> {
  if (claimIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('acknowledgments')
    .select(['id', 'claim_id as claimId', 'body', 'key_id as keyId'])
    .where('tenant', '=', tenant)
    .where('kind', '=', '277CA')
    .where('claim_id', 'in', claimIds)
    .orderBy('id')
    .execute();
  const opened = rows.map(({ id, claimId, ...sealed }) => {
    const { answer } = fromJson(keptSchema, keys.decrypt(sealed, acknowledgmentPlace(tenant, id)));
    return { claimId: claimId ?? '', status: statusSchema.parse(answer) };
  });
  const byClaim = Map.groupBy(opened, ({ claimId }) => claimId);
  return new Map([...byClaim].map(([id, theirs]) => [id, theirs.map(({ status }) => status)]));
}

/** Only `saveClaimStatus` writes it, and the encryption shows any change. */
export const statusSchema = z.custom<ClaimStatus>(
  (value) =>
    z.looseObject({ level: z.string(), statuses: z.array(z.unknown()) }).safeParse(value).success,
);

/** Only this file writes it, and the encryption shows any change. */
const keptSchema = z.object({
  identity: z.string(),
  answer: z.custom<ClaimStatus | Acknowledgment>((value) => typeof value === 'object'),
});

/** What the keyed digest of a kept answer was made of. */
export function identityOfAcknowledgment(text: string): string {
  return fromJson(keptSchema, text).identity;
}

function acknowledgmentPlace(tenant: string, id: string): readonly string[] {
  return [tenant, 'acknowledgments', id];
}
