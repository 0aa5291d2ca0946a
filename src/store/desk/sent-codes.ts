import type { Transaction } from 'kysely';
import { priorityOf } from '../../desk/priority.ts';
import { recordTime } from '../clock.ts';
import { fromJson } from '../record/json-columns.ts';
import type { Schema } from '../schema/schema.ts';
import { isSetByHand, rankOf } from './work-items.ts';
import { reasonsSchema } from './work-list.ts';

/**
 * Takes the ground from the open work of an encounter that its codes could still be put right before they leave. What a
 * person has set stays.
 */
export async function codesWereSent(
  tx: Transaction<Schema>,
  tenant: string,
  encounterId: string,
): Promise<void> {
  const rows = await tx
    .selectFrom('work_items')
    .select(['id', 'reasons', 'age_points as agePoints'])
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .where('state', '=', 'open')
    .execute();
  for (const row of rows) {
    const reasons = fromJson(reasonsSchema, row.reasons);
    const left = reasons.filter(({ reason }) => reason !== 'codes-not-sent');
    if (left.length === reasons.length || isSetByHand(row)) continue;
    const priority = priorityOf(left);
    await tx
      .updateTable('work_items')
      .set({
        reasons: JSON.stringify(left),
        priority,
        rank: rankOf(priority, row.agePoints),
        updated_at: recordTime().toISOString(),
      })
      .where('tenant', '=', tenant)
      .where('id', '=', row.id)
      .execute();
  }
}
