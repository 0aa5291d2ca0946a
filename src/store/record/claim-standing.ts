import type { Transaction } from 'kysely';
import type { Schema } from '../schema/schema.ts';

/** Frequencies of a claim that speak of one that was sent before: 7 replaces it, 8 takes it back. */
export const AFTER_AN_EARLIER: readonly string[] = ['7', '8'];
const LET_IN: readonly string[] = ['accepted', 'accepted-with-errors', 'partially-accepted'];

/**
 * Whether codes of an encounter have left the practice on a claim: a payer has decided on one, or a receiver has let
 * it or the file that it stands in in. A claim that was rejected at the front end was not taken in, and may still be put right.
 */
export async function isClaimSent(
  tx: Transaction<Schema>,
  tenant: string,
  encounterId: string,
): Promise<boolean> {
  const claims = await tx
    .selectFrom('claims')
    .select(['id', 'frequency'])
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .execute();
  if (claims.length === 0) return false;
  if (claims.some(({ frequency }) => AFTER_AN_EARLIER.includes(frequency ?? ''))) return true;
  for (const { id } of claims) if (await isSent(tx, tenant, id)) return true;
  return false;
}

async function isSent(tx: Transaction<Schema>, tenant: string, claimId: string): Promise<boolean> {
  const decided = await tx
    .selectFrom('remittances')
    .select('id')
    .where('tenant', '=', tenant)
    .where('claim_id', '=', claimId)
    .limit(1)
    .executeTakeFirst();
  if (decided !== undefined) return true;
  const ofClaim = await tx
    .selectFrom('acknowledgments')
    .select('verdict')
    .where('tenant', '=', tenant)
    .where('claim_id', '=', claimId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (ofClaim !== undefined) return LET_IN.includes(ofClaim.verdict);
  const ofFile = await tx
    .selectFrom('claim_file_rows as row')
    .innerJoin('acknowledgments as answer', (join) =>
      join.onRef('answer.tenant', '=', 'row.tenant').onRef('answer.file_id', '=', 'row.file_id'),
    )
    .select('answer.verdict')
    .where('row.tenant', '=', tenant)
    .where('row.claim_id', '=', claimId)
    .orderBy('answer.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return ofFile !== undefined && LET_IN.includes(ofFile.verdict);
}
