import type { Transaction } from 'kysely';
import type { ClaimPayment, ClaimStatus } from '../../chart/remittance.ts';
import { recordTime } from '../clock.ts';
import type { Store } from '../open-store.ts';
import { acknowledgmentsOf } from '../record/acknowledgments.ts';
import { remittancesOf } from '../record/remittances.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';

/** Who denied: a payer, or a front end that let the claim not in. Each is a source of work of its own. */
export type Denier = '835' | '277CA';

/** An answer to one claim, as it stands in the record. */
export type ClaimAnswer = {
  readonly id: string;
  readonly from: Denier;
  readonly payments: readonly ClaimPayment[];
  readonly statuses: readonly ClaimStatus[];
};

/** Where the work about denials of a claim comes from. Edits of the claim are another source. */
export function denialSource(claimId: string, from: Denier): string {
  return `denial ${from} ${claimId}`;
}

/** Every source of work about denials of a claim. */
export function denialSources(claimId: string): readonly string[] {
  return [denialSource(claimId, '835'), denialSource(claimId, '277CA')];
}

/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 1000;

/** Which of these sources have open work. */
export async function openDenialSources(
  tx: Transaction<Schema>,
  tenant: string,
  sources: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    const rows = await tx
      .selectFrom('work_items')
      .select('source_id as source')
      .where('tenant', '=', tenant)
      .where('source_id', 'in', sources.slice(from, from + AT_ONCE))
      .where('state', '=', 'open')
      .execute();
    for (const { source } of rows) found.add(source);
  }
  return found;
}

/** Resolves the work about denials of a claim that was put right. */
export async function resolveDenials(
  tx: Transaction<Schema>,
  tenant: string,
  claimId: string,
): Promise<void> {
  await tx
    .updateTable('work_items')
    .set({ state: 'resolved', updated_at: recordTime().toISOString() })
    .where('tenant', '=', tenant)
    .where('source_id', 'in', denialSources(claimId))
    .where('state', '=', 'open')
    .execute();
}

/** The last answer of the payer to a claim, else that of the front end; undefined when nobody has answered. */
export async function lastAnswerTo(
  scope: Scope,
  store: Store,
  tx: Transaction<Schema>,
  claimId: string,
): Promise<ClaimAnswer | undefined> {
  if (!(await isAnswered(tx, scope.tenant, claimId))) return undefined;
  const payment = (await remittancesOf(scope, store, claimId)).at(-1);
  if (payment !== undefined)
    return { id: payment.id, from: '835', payments: [payment.payment], statuses: [] };
  const kept = (await acknowledgmentsOf(scope, store, { claimId })).at(-1);
  return kept === undefined || !('level' in kept.answer)
    ? undefined
    : { id: kept.id, from: '277CA', payments: [], statuses: [kept.answer] };
}

async function isAnswered(
  tx: Transaction<Schema>,
  tenant: string,
  claimId: string,
): Promise<boolean> {
  for (const table of ['remittances', 'acknowledgments'] as const) {
    const row = await tx
      .selectFrom(table)
      .select('id')
      .where('tenant', '=', tenant)
      .where('claim_id', '=', claimId)
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) return true;
  }
  return false;
}
