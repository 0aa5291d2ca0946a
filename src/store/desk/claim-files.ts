import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { X12Envelope } from '../../formats/x12-envelopes.ts';
import { type Step, withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';

export const CLAIM_FILE_KINDS = ['claims', 'remittances'] as const;
export type ClaimFileKind = (typeof CLAIM_FILE_KINDS)[number];

/** A file that was brought in, as lists show it. */
export const claimFileSchema = z.object({
  id: z.string(),
  kind: z.enum(CLAIM_FILE_KINDS),
  name: z.string(),
  records: z.number().describe('claims, or answers'),
  findings: z.number().describe('edits, or denials'),
  broughtAt: z.string(),
});
export type ClaimFile = z.infer<typeof claimFileSchema>;

/** What was found in one claim or answer, and whose it is: it goes when that one is deleted. */
export type ClaimFileRow = {
  readonly claimId?: string | undefined;
  readonly remittanceId?: string | undefined;
  readonly acknowledgmentId?: string | undefined;
  readonly found: unknown;
};

export type ClaimFileToKeep = Omit<ClaimFile, 'id' | 'broughtAt'> & {
  /** what concerns the file as a whole and names no claim */
  readonly whole?: unknown;
  readonly rows: readonly ClaimFileRow[];
  /** control numbers of an X12 file of claims, by which it is answered */
  readonly envelopes?: readonly X12Envelope[];
};

/** What is kept of a file in place of its bytes. */
export const fileDigest = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Keeps a file with what was found in it; the same bytes twice are one file, and the newest findings stand. */
export async function keepClaimFile(
  scope: Scope,
  store: Store,
  file: ClaimFileToKeep,
  bytes: Uint8Array,
): Promise<ClaimFile> {
  return withAudit(scope, store, async (step) => {
    const { kind, name, records, findings } = file;
    const { id, isNew } = await lockFile(scope, store, step, file, fileDigest(bytes));
    const broughtAt = recordTime().toISOString();
    await step.tx
      .updateTable('claim_files')
      .set({ name, records, findings, brought_at: broughtAt })
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .execute();
    await keepRows(scope, store, step.tx, id, file);
    const action = isNew ? 'create' : 'change';
    step.audit({ action, object: 'claim-file', id, detail: { records, findings } });
    return { id, kind, name, records, findings, broughtAt };
  });
}

/**
 * Makes a file of claims whose claims come later, piece by piece, or leaves the one there is as it is.
 * @param sha256 of its bytes, in hexadecimal
 */
export async function openClaimFile(
  scope: Scope,
  store: Store,
  { name, envelopes }: { readonly name: string; readonly envelopes: readonly X12Envelope[] },
  sha256: string,
): Promise<void> {
  await withAudit(scope, store, async (step) => {
    const file = { kind: 'claims' as const, name, records: 0, findings: 0 };
    const { id, isNew } = await lockFile(scope, store, step, file, sha256);
    if (isNew) await keepEnvelopes(step.tx, scope.tenant, id, envelopes);
    const action = isNew ? 'create' : 'read';
    step.audit({ action, object: 'claim-file', id });
  });
}

/**
 * Keeps what was found in some claims of a file, in the place of what was found in them before. A file that was deleted
 * meanwhile is not made again.
 * @param rows each with its place in the file, from 1
 */
export async function addToClaimFile(
  scope: Scope,
  store: Store,
  sha256: string,
  rows: readonly (ClaimFileRow & { readonly number: number })[],
): Promise<void> {
  await withAudit(scope, store, async ({ tx, audit }) => {
    const { tenant } = scope;
    const kept = await tx
      .updateTable('claim_files')
      .set({ brought_at: recordTime().toISOString() })
      .where('tenant', '=', tenant)
      .where('kind', '=', 'claims')
      .where('digest', 'in', [...store.keys.digests(sha256)])
      .returning('id')
      .executeTakeFirst();
    if (kept === undefined) {
      audit({ action: 'change', object: 'claim-file', outcome: 'not-found' });
      return;
    }
    const { id } = kept;
    const before = await tx
      .deleteFrom('claim_file_rows')
      .where('tenant', '=', tenant)
      .where('file_id', '=', id)
      .where(
        'number',
        'in',
        rows.map(({ number }) => number),
      )
      .returning(['number', 'body', 'key_id as keyId'])
      .execute();
    const findingsBefore = before.map(({ number, ...sealed }): unknown =>
      JSON.parse(store.keys.decrypt(sealed, claimFileRowPlace(tenant, id, number))),
    );
    await insertRows(tx, store, tenant, id, rows);
    const records = rows.length - before.length;
    const findings = findingsIn(rows.map(({ found }) => found)) - findingsIn(findingsBefore);
    await tx
      .updateTable('claim_files')
      .set((build) => ({
        records: build('records', '+', records),
        findings: build('findings', '+', findings),
      }))
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute();
    audit({ action: 'change', object: 'claim-file', id, detail: { records, findings } });
  });
}

const editsSchema = z.object({ edits: z.array(z.unknown()) });

function findingsIn(found: readonly unknown[]): number {
  return found.reduce<number>((sum, each) => sum + editsSchema.parse(each).edits.length, 0);
}

async function lockFile(
  scope: Scope,
  store: Store,
  { tx }: Step,
  { kind, name, records, findings, whole = {} }: Omit<ClaimFileToKeep, 'rows' | 'envelopes'>,
  sha256: string,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { tenant } = scope;
  const digests = store.keys.digests(sha256);
  const find = () =>
    tx
      .selectFrom('claim_files')
      .select('id')
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('digest', 'in', [...digests])
      .executeTakeFirst();
  const kept = await find();
  const id = kept?.id ?? newId();
  const text = JSON.stringify({ sha256, whole });
  const { body, keyId } = store.keys.encrypt(text, placeOfFile(tenant, id));
  if (kept !== undefined) {
    await tx
      .updateTable('claim_files')
      .set({ body, key_id: keyId })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute();
    return { id, isNew: false };
  }
  await tx
    .insertInto('claim_files')
    .values({
      tenant,
      id,
      kind,
      name,
      records,
      findings,
      digest: digests[0] ?? '',
      brought_by: scope.actor.id,
      brought_at: recordTime().toISOString(),
      body,
      key_id: keyId,
    })
    .execute();
  return { id, isNew: true };
}

/** SQLite takes 32,766 values in a statement. */
const ROWS_IN_A_STATEMENT = 1000;

async function keepRows(
  { tenant }: Scope,
  store: Store,
  tx: Transaction<Schema>,
  fileId: string,
  { rows, envelopes = [] }: ClaimFileToKeep,
): Promise<void> {
  for (const table of ['claim_file_rows', 'claim_file_envelopes'] as const)
    await tx.deleteFrom(table).where('tenant', '=', tenant).where('file_id', '=', fileId).execute();
  const numbered = rows.map((row, index) => ({ ...row, number: index + 1 }));
  await insertRows(tx, store, tenant, fileId, numbered);
  await keepEnvelopes(tx, tenant, fileId, envelopes);
}

async function insertRows(
  tx: Transaction<Schema>,
  { keys }: Store,
  tenant: string,
  fileId: string,
  rows: readonly (ClaimFileRow & { readonly number: number })[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_IN_A_STATEMENT) {
    const some = rows.slice(from, from + ROWS_IN_A_STATEMENT).map((row) => {
      const { body, keyId } = keys.encrypt(
        JSON.stringify(row.found),
        claimFileRowPlace(tenant, fileId, row.number),
      );
      return {
        tenant,
        file_id: fileId,
        number: row.number,
        claim_id: row.claimId ?? null,
        remittance_id: row.remittanceId ?? null,
        acknowledgment_id: row.acknowledgmentId ?? null,
        body,
        key_id: keyId,
      };
    });
    await tx.insertInto('claim_file_rows').values(some).execute();
  }
}

async function keepEnvelopes(
  tx: Transaction<Schema>,
  tenant: string,
  fileId: string,
  envelopes: readonly X12Envelope[],
): Promise<void> {
  for (let from = 0; from < envelopes.length; from += ROWS_IN_A_STATEMENT) {
    const some = envelopes.slice(from, from + ROWS_IN_A_STATEMENT).map((envelope, index) => ({
      tenant,
      file_id: fileId,
      number: from + index + 1,
      scope: envelope.scope,
      control_number: envelope.controlNumber,
      group_control_number: envelope.groupControlNumber ?? null,
    }));
    await tx.insertInto('claim_file_envelopes').values(some).execute();
  }
}

/** Files of a kind, newest first, one more than `limit` when more follow; of one claim those that hold it. */
export async function listClaimFiles(
  scope: Scope,
  store: Store,
  kind: ClaimFileKind,
  page: {
    readonly limit: number;
    readonly after?: string | undefined;
    /** control number of a claim */
    readonly claim?: string | undefined;
  },
): Promise<readonly ClaimFile[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx
      .selectFrom('claim_files')
      .select(['id', 'name', 'records', 'findings', 'brought_at'])
      .where('tenant', '=', scope.tenant)
      .where('kind', '=', kind);
    const { after, claim } = page;
    if (after !== undefined) query = query.where('id', '<', after);
    if (claim !== undefined)
      query = query.where('id', 'in', (select) =>
        select
          .selectFrom('claim_file_rows as row')
          .innerJoin('claims as claim', (join) =>
            join.onRef('claim.tenant', '=', 'row.tenant').onRef('claim.id', '=', 'row.claim_id'),
          )
          .select('row.file_id')
          .where('row.tenant', '=', scope.tenant)
          .where('claim.control_number', '=', claim),
      );
    const rows = await query
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute();
    audit({ action: 'search', object: 'claim-file', detail: { found: rows.length } });
    return rows.map(({ brought_at: broughtAt, ...row }) => ({ ...row, kind, broughtAt }));
  });
}

/** A file with its rows and what concerns it as a whole, as their schemas read them. */
export type OpenedClaimFile<Whole, Found> = {
  readonly file: ClaimFile;
  readonly whole: Whole;
  /** in the order of the file; what was deleted with a patient is not among them */
  readonly found: readonly Found[];
};

/** What was found in a file; undefined when the practice has none of that id. */
export async function findClaimFile<Whole extends z.ZodType, Found extends z.ZodType>(
  scope: Scope,
  store: Store,
  kind: ClaimFileKind,
  id: string,
  schemas: { readonly whole: Whole; readonly found: Found },
): Promise<OpenedClaimFile<z.infer<Whole>, z.infer<Found>> | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { tenant } = scope;
    const row = await tx
      .selectFrom('claim_files')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
    const outcome = row === undefined ? 'not-found' : 'done';
    audit({ action: 'read', object: 'claim-file', id, outcome });
    if (row === undefined) return undefined;
    const text = store.keys.decrypt({ body: row.body, keyId: row.key_id }, placeOfFile(tenant, id));
    const rows = await tx
      .selectFrom('claim_file_rows')
      .select(['number', 'body', 'key_id as keyId'])
      .where('tenant', '=', tenant)
      .where('file_id', '=', id)
      .orderBy('number')
      .execute();
    const { name, records, findings, brought_at: broughtAt } = row;
    return {
      file: { id, kind, name, records, findings, broughtAt },
      whole: schemas.whole.parse(bodySchema.parse(JSON.parse(text)).whole),
      found: rows.map(({ number, ...sealed }) => {
        const words = store.keys.decrypt(sealed, claimFileRowPlace(tenant, id, number));
        return schemas.found.parse(JSON.parse(words));
      }),
    };
  });
}

const bodySchema = z.object({ sha256: z.string(), whole: z.unknown() });

/** What the keyed digest of a file was made of. */
export function identityOfFile(text: string): string {
  return bodySchema.parse(JSON.parse(text)).sha256;
}

function placeOfFile(tenant: string, id: string): readonly string[] {
  return [tenant, 'claim_files', id];
}

/** What a row of a file is bound to. */
export function claimFileRowPlace(
  tenant: string,
  fileId: string,
  number: number,
): readonly string[] {
  return [tenant, 'claim_file_rows', fileId, String(number)];
}
