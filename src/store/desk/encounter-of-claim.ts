import type { Transaction } from 'kysely';
import type { Claim } from '../../chart/claim.ts';
import type { Schema } from '../schema/schema.ts';

/** The encounter of the record that a claim bills, by the names that a claim has for it, the best first. */
export async function encounterOfClaim(
  tx: Transaction<Schema>,
  tenant: string,
  { encounterId, id, patientControlNumber }: Claim,
): Promise<string | undefined> {
  const names = [encounterId, id, patientControlNumber].filter((name) => name !== undefined);
  const rows = await tx
    .selectFrom('encounters')
    .select(['id', 'external_id'])
    .where('tenant', '=', tenant)
    .where('external_id', 'in', names)
    .execute();
  return names
    .map((name) => rows.find(({ external_id: external }) => external === name)?.id)
    .find((found) => found !== undefined);
}
