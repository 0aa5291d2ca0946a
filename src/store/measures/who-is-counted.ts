import type { Transaction } from 'kysely';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import type { GroupToCount } from './stale-facts.ts';

/** Everybody whose visits are counted, by ids: patients, and visits of nobody known. */
export type Counted = {
  readonly patients: readonly string[];
  readonly alone: readonly string[];
  readonly encounters: number;
};

/** Everybody who has a visit in the record of the practice. */
export async function whoIsCounted(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
): Promise<Counted> {
  const rows = await db
    .selectFrom('encounters')
    .select(['id', 'patient_id as patientId'])
    .where('tenant', '=', tenant)
    .orderBy('id')
    .execute();
  return {
    patients: [...new Set(rows.flatMap(({ patientId }) => patientId ?? []))],
    alone: rows.filter(({ patientId }) => patientId === null).map(({ id }) => id),
    encounters: rows.length,
  };
}

/** Whole patients, and visits of nobody known, a few at a time: what memory holds of notes. */
export function groupsToCount(
  { patients, alone }: { readonly patients: Iterable<string>; readonly alone: readonly string[] },
  atOnce: { readonly patients: number; readonly alone: number },
): GroupToCount[] {
  return [
    ...slices([...patients], atOnce.patients).map((some) => ({ patients: some })),
    ...slices(alone, atOnce.alone).map((some) => ({ encounters: some })),
  ];
}

function slices<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Whether all of these encounters are in the record still. */
export async function areAllPresent(
  { tenant }: Pick<Scope, 'tenant'>,
  tx: Transaction<Schema>,
  ids: Iterable<string>,
): Promise<boolean> {
  const rows = await tx
    .selectFrom('encounters')
    .select('id')
    .where('tenant', '=', tenant)
    .execute();
  const present = new Set(rows.map(({ id }) => id));
  return [...ids].every((id) => present.has(id));
}
