import type { Selectable, Transaction } from 'kysely';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { PatientsTable } from '../schema/patients.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { limitOf, type Page, type PageRequest, pageOf, placeOf } from './page.ts';

/** What a source says of a patient. */
export type PatientDetails = {
  /** the practice's own number */
  readonly externalId: string;
  readonly familyName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly sex?: string | undefined;
};

export type StoredPatient = {
  readonly id: string;
  readonly externalId: string | null;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string | null;
  readonly sex: string | null;
};

/** Makes the patient of a number, or brings the one there is up to date: what is not said stays. Gives its id. */
export async function savePatient(
  scope: Scope,
  store: Store,
  { externalId, familyName, givenName, birthDate, sex }: PatientDetails,
): Promise<string> {
  const now = recordTime().toISOString();
  return withAudit(scope, store, async ({ tx, audit }) => {
    const kept = await tx
      .selectFrom('patients')
      .select(['id', 'family_name', 'given_name', 'birth_date', 'sex'])
      .where('tenant', '=', scope.tenant)
      .where('external_id', '=', externalId)
      .executeTakeFirst();
    const names = {
      family_name: familyName ?? kept?.family_name ?? '',
      given_name: givenName ?? kept?.given_name ?? '',
    };
    const said = {
      ...names,
      search_name: foldName(`${names.family_name} ${names.given_name}`),
      birth_date: birthDate ?? kept?.birth_date ?? null,
      sex: sex ?? kept?.sex ?? null,
      updated_at: now,
    };
    const { id } = await tx
      .insertInto('patients')
      .values({
        tenant: scope.tenant,
        id: kept?.id ?? newId(),
        external_id: externalId,
        created_at: now,
        ...said,
      })
      .onConflict((conflict) => conflict.columns(['tenant', 'external_id']).doUpdateSet(said))
      .returning('id')
      .executeTakeFirstOrThrow();
    const action = kept === undefined ? 'create' : 'change';
    audit({ action, object: 'patient', id, patient: id });
    return id;
  });
}

/** The id that a patient has in the record, by the practice’s own number; it is no read of the patient. */
export async function patientIdOf(
  tx: Transaction<Schema>,
  tenant: string,
  number: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('patients')
    .select('id')
    .where('tenant', '=', tenant)
    .where('external_id', '=', number)
    .executeTakeFirst();
  return row?.id;
}

/** One patient; undefined when the practice has none of that id. */
export async function findPatient(
  scope: Scope,
  store: Store,
  id: string,
): Promise<StoredPatient | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row = await tx
      .selectFrom('patients')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    const outcome = row === undefined ? 'not-found' : 'done';
    audit({ action: 'read', object: 'patient', id, patient: row?.id, outcome });
    return row && patientOf(row);
  });
}

export type PatientFilter = {
  /** beginning of the family name, then of the given name; case and accents do not count */
  readonly name?: string | undefined;
  readonly externalId?: string | undefined;
  readonly birthDate?: string | undefined;
};

/** Patients by name. The audit log keeps how many were found, and not what was looked for. */
export async function listPatients(
  scope: Scope,
  store: Store,
  { name, externalId, birthDate }: PatientFilter = {},
  page: PageRequest = {},
): Promise<Page<StoredPatient>> {
  const limit = limitOf(page);
  const place = placeOf(page);
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx
      .selectFrom('patients')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .orderBy('search_name')
      .orderBy('id')
      .limit(limit + 1);
    if (externalId !== undefined) query = query.where('external_id', '=', externalId);
    if (birthDate !== undefined) query = query.where('birth_date', '=', birthDate);
    if (name !== undefined) {
      const beginning = foldName(name);
      query = query
        .where('search_name', '>=', beginning)
        .where('search_name', '<', `${beginning}\u{10FFFF}`);
    }
    if (place !== undefined) {
      query = query.where((build) =>
        build(build.refTuple('search_name', 'id'), '>', build.tuple(...place)),
      );
    }
    const rows = await query.execute();
    const found = pageOf(rows, limit, (row) => [row.search_name, row.id]);
    audit({ action: 'search', object: 'patient', detail: { found: found.items.length } });
    return { ...found, items: found.items.map(patientOf) };
  });
}

function patientOf(row: Selectable<PatientsTable>): StoredPatient {
  return {
    id: row.id,
    externalId: row.external_id,
    familyName: row.family_name,
    givenName: row.given_name,
    birthDate: row.birth_date,
    sex: row.sex,
  };
}

/** Lower case, without accents, single spaces: "Müller  Änne" is found as "muller a". */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
