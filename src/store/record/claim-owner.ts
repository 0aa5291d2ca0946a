import type { Transaction } from 'kysely';
import type { Claim } from '../../chart/claim.ts';
import type { Schema } from '../schema/schema.ts';

/** To whom a claim belongs, by ids of the record. */
export type ClaimOwner = {
  readonly encounterId?: string | undefined;
  readonly patientId?: string | undefined;
};

/**
 * The encounter that a claim bills, by the names that a claim has for it, the best first, and its patient; without an
 * encounter the patient whose number the claim gives, unless the days of birth differ.
 */
export async function ownerOfClaim(
  tx: Transaction<Schema>,
  tenant: string,
  claim: Claim,
): Promise<ClaimOwner> {
  const { encounterId, id, patientControlNumber } = claim;
  const names = [encounterId, id, patientControlNumber].filter((name) => name !== undefined);
  const rows = await tx
    .selectFrom('encounters')
    .select(['id', 'external_id', 'patient_id'])
    .where('tenant', '=', tenant)
    .where('external_id', 'in', names)
    .execute();
  const found = names
    .map((name) => rows.find(({ external_id: external }) => external === name))
    .find((row) => row !== undefined);
  if (found === undefined) return { patientId: await patientOfClaim(tx, tenant, claim) };
  return { encounterId: found.id, patientId: found.patient_id ?? undefined };
}

async function patientOfClaim(
  tx: Transaction<Schema>,
  tenant: string,
  { medicalRecordNumber, patient }: Claim,
): Promise<string | undefined> {
  const numbers = [medicalRecordNumber, patient?.id].filter((number) => number !== undefined);
  if (numbers.length === 0) return undefined;
  const rows = await tx
    .selectFrom('patients')
    .select(['id', 'external_id', 'birth_date'])
    .where('tenant', '=', tenant)
    .where('external_id', 'in', numbers)
    .execute();
  const born = patient?.birthDate;
  return numbers
    .map((number) =>
      rows.find(
        ({ external_id: external, birth_date: known }) =>
          external === number && (born === undefined || known === null || known === born),
      ),
    )
    .find((row) => row !== undefined)?.id;
}

/** Gives new encounters the claims that came before them. @param externalIds of encounters that were just kept */
export async function joinWaitingClaims(
  tx: Transaction<Schema>,
  tenant: string,
  externalIds: ReadonlySet<string>,
): Promise<void> {
  if (externalIds.size === 0) return;
  const ids = [...externalIds];
  const waiting = await tx
    .selectFrom('claims')
    .select(['control_number', 'named_encounter'])
    .where('tenant', '=', tenant)
    .where('encounter_id', 'is', null)
    .where((either) =>
      either.or([either('control_number', 'in', ids), either('named_encounter', 'in', ids)]),
    )
    .execute();
  if (waiting.length === 0) return;
  const named = new Set(
    waiting.flatMap(({ control_number: number, named_encounter: visit }) => [number, visit]),
  );
  const encounters = await tx
    .selectFrom('encounters')
    .select(['id', 'external_id as externalId', 'patient_id as patientId'])
    .where('tenant', '=', tenant)
    .where(
      'external_id',
      'in',
      ids.filter((id) => named.has(id)),
    )
    .execute();
  for (const encounter of encounters) await joinClaimsTo(tx, tenant, encounter);
}

/** Gives an encounter that has come, or has got its patient, the claims that name it. */
export async function joinClaimsTo(
  tx: Transaction<Schema>,
  tenant: string,
  encounter: {
    readonly id: string;
    readonly externalId: string;
    readonly patientId: string | null;
  },
): Promise<void> {
  const { id, externalId, patientId } = encounter;
  await tx
    .updateTable('claims')
    .set({ encounter_id: id, patient_id: patientId })
    .where('tenant', '=', tenant)
    .where((either) =>
      either.or([
        either('control_number', '=', externalId),
        either('named_encounter', '=', externalId),
      ]),
    )
    .where((either) =>
      either.or([either('encounter_id', 'is', null), either('encounter_id', '=', id)]),
    )
    .execute();
}
