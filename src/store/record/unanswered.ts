import { z } from 'zod';
import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { fromJson, textsSchema } from './json-columns.ts';

/** A claim that no payer has answered yet; no charge is among it. */
export const unansweredClaimSchema = z.object({
  id: z.string(),
  claim: z.string().describe('its control number'),
  encounterId: z.string().nullable(),
  dateOfService: z.string().nullable(),
  payer: z.string().nullable(),
  codes: z.array(z.string()).readonly(),
  broughtAt: z.string(),
  told: z.string().nullable().describe('what the front end last said of it (277CA): its verdict'),
});

/** An answer to a claim that the practice does not have; no amount is among it. */
export const unmatchedAnswerSchema = z.object({
  id: z.string(),
  source: z.enum(['835', '277CA']),
  claim: z.string().nullable().describe('the control number that it names'),
  payer: z.string().nullable(),
  status: z.string(),
  broughtAt: z.string(),
});
export type UnansweredClaim = z.infer<typeof unansweredClaimSchema>;
export type UnmatchedAnswer = z.infer<typeof unmatchedAnswerSchema>;

type Page = { readonly limit: number; readonly after?: string | undefined };

/** Claims without a remittance, the longest waiting first; one more than `limit` when more follow. */
export async function claimsWithoutAnswer(
  scope: Scope,
  store: Store,
  { limit, after }: Page,
): Promise<readonly UnansweredClaim[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx
      .selectFrom('claims as claim')
      .select((select) => [
        'claim.id',
        'claim.control_number',
        'claim.encounter_id',
        'claim.date_of_service',
        'claim.payer',
        'claim.codes',
        'claim.created_at',
        select
          .selectFrom('acknowledgments as told')
          .select('told.verdict')
          .whereRef('told.tenant', '=', 'claim.tenant')
          .whereRef('told.claim_id', '=', 'claim.id')
          .orderBy('told.id', 'desc')
          .limit(1)
          .as('told'),
      ])
      .where('claim.tenant', '=', scope.tenant)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('remittances as paid')
              .select('paid.id')
              .whereRef('paid.tenant', '=', 'claim.tenant')
              .whereRef('paid.claim_id', '=', 'claim.id'),
          ),
        ),
      );
    if (after !== undefined) query = query.where('claim.id', '>', after);
    const rows = await query
      .orderBy('claim.id')
      .limit(limit + 1)
      .execute();
    audit({ action: 'search', object: 'claim', detail: { found: rows.length } });
    return rows.map((row) => ({
      id: row.id,
      claim: row.control_number,
      encounterId: row.encounter_id,
      dateOfService: row.date_of_service,
      payer: row.payer,
      codes: fromJson(textsSchema, row.codes),
      broughtAt: row.created_at,
      told: row.told,
    }));
  });
}

/** Answers of payers and front ends that name no claim of the practice, newest first, at most `limit` of each. */
export async function answersWithoutClaim(
  scope: Scope,
  store: Store,
  limit: number,
): Promise<readonly UnmatchedAnswer[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const paid = await tx
      .selectFrom('remittances')
      .select(['id', 'control_number', 'payer', 'status', 'created_at'])
      .where('tenant', '=', tenant)
      .where('claim_id', 'is', null)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    const told = await tx
      .selectFrom('acknowledgments')
      .select(['id', 'control_number', 'verdict as status', 'created_at'])
      .where('tenant', '=', tenant)
      .where('kind', '=', '277CA')
      .where('scope', '=', 'claim')
      .where('claim_id', 'is', null)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    audit({ action: 'search', object: 'remittance', detail: { found: paid.length + told.length } });
    return [
      ...paid.map((row) => ({ ...row, source: '835' as const })),
      ...told.map((row) => ({ ...row, payer: null, source: '277CA' as const })),
    ].map(({ control_number: claim, created_at: broughtAt, ...row }) => ({
      ...row,
      claim,
      broughtAt,
    }));
  });
}
