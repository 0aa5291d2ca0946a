import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Claim } from '../../chart/claim.ts';
import type { Schema } from '../schema/schema.ts';
import { AFTER_AN_EARLIER } from './claim-standing.ts';

/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 1000;

/** True when a claim says which claim of the payer’s it replaces or takes back (X12 CLM05-3 is 7 or 8, REF*F8). */
export function namesEarlier({ frequency = '', payerClaimNumber }: Claim): boolean {
  return AFTER_AN_EARLIER.includes(frequency) && payerClaimNumber !== undefined;
}

/**
 * Claims in whose place another one stands, or that it takes back, under a control number of its own: an answer to them
 * bears the payer’s number that the other one names. Two known patients who differ keep claims apart, since payers
 * number each for itself. A replacement of the same claim comes after the ones before it.
 * @param among `by`: those that this claim replaces; `of`: which of these are replaced
 */
export async function replacedClaims(
  tx: Transaction<Schema>,
  tenant: string,
  among: { readonly by: string } | { readonly of: readonly string[] },
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const asked = 'by' in among ? [among.by] : among.of;
  const column = sql.ref('by' in among ? 'later.id' : 'earlier.id');
  for (let from = 0; from < asked.length; from += AT_ONCE)
    for (const answers of ['remittances', 'acknowledgments']) {
      const { rows } = await sql<{ id: string }>`
        select distinct earlier.id from claims later
          join ${sql.table(answers)} answer on answer.tenant = later.tenant
            and answer.payer_claim_number = later.payer_claim_number
          join claims earlier on earlier.tenant = answer.tenant and earlier.id = answer.claim_id
        where later.tenant = ${tenant} and ${column} in (${sql.join(asked.slice(from, from + AT_ONCE))})
          and later.frequency in (${sql.join(AFTER_AN_EARLIER)}) and later.id <> earlier.id
          and (earlier.patient_id is null or later.patient_id is null
            or earlier.patient_id = later.patient_id)
          and (earlier.payer_claim_number is null or later.id > earlier.id
            or earlier.payer_claim_number <> later.payer_claim_number)`.execute(tx);
      for (const { id } of rows) found.add(id);
    }
  return found;
}
