import type { Transaction } from 'kysely';
import type { Schema } from '../schema/schema.ts';

/** What a search is narrowed to, and which part of it is asked for. */
export type ReadBack = {
  readonly id?: string | undefined;
  /** id of the patient here, or the practice’s own number */
  readonly patient?: string | undefined;
  /** id of the encounter here, or the caller’s own */
  readonly encounter?: string | undefined;
  /** instants, UTC: from, included, and until, not included */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly limit: number;
};

/** Ids that a search is narrowed to; undefined where it is not. */
export type Narrowed = {
  readonly patients: readonly string[] | undefined;
  readonly encounters: readonly string[] | undefined;
};

/** Ids of the patients and encounters that are meant, in whichever way they are called. */
export async function narrow(
  tx: Transaction<Schema>,
  tenant: string,
  { patient, encounter }: ReadBack,
): Promise<Narrowed> {
  return {
    patients: patient === undefined ? undefined : await idsOf(tx, 'patients', tenant, patient),
    encounters:
      encounter === undefined ? undefined : await idsOf(tx, 'encounters', tenant, encounter),
  };
}

async function idsOf(
  tx: Transaction<Schema>,
  table: 'patients' | 'encounters',
  tenant: string,
  name: string,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom(table)
    .select('id')
    .where('tenant', '=', tenant)
    .where((where) => where.or([where('id', '=', name), where('external_id', '=', name)]))
    .execute();
  // none: a condition that no row meets, on both databases
  return rows.length === 0 ? [''] : rows.map(({ id }) => id);
}

/** How others call an encounter and its patient. */
export type Names = {
  readonly encounter: string;
  readonly patientId: string | null;
  readonly patient: string | null;
  readonly dateOfService: string;
};

/** The names of encounters, by their ids. */
export async function namesOf(
  tx: Transaction<Schema>,
  tenant: string,
  encounterIds: readonly string[],
): Promise<ReadonlyMap<string, Names>> {
  if (encounterIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('encounters as e')
    .leftJoin('patients as p', (join) =>
      join.onRef('p.tenant', '=', 'e.tenant').onRef('p.id', '=', 'e.patient_id'),
    )
    .select([
      'e.id as id',
      'e.external_id as encounter',
      'e.patient_id as patientId',
      'p.external_id as patient',
      'e.date_of_service as dateOfService',
    ])
    .where('e.tenant', '=', tenant)
    .where('e.id', 'in', [...new Set(encounterIds)])
    .execute();
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
