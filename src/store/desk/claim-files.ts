import { z } from 'zod';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
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

/** Keeps a file with what was found in it; the same bytes twice are one file, and the newest findings stand. */
export async function keepClaimFile(
  scope: Scope,
  store: Store,
  file: Omit<ClaimFile, 'id' | 'broughtAt'>,
  bytes: Buffer,
  found: unknown,
): Promise<ClaimFile> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { tenant } = scope;
    const digests = store.keys.digests(bytes.toString('base64'));
    const kept = await tx
      .selectFrom('claim_files')
      .select('id')
      .where('tenant', '=', tenant)
      .where('kind', '=', file.kind)
      .where('digest', 'in', [...digests])
      .executeTakeFirst();
    const id = kept?.id ?? newId();
    const { body, keyId } = store.keys.encrypt(JSON.stringify(found), [tenant, 'claim_files', id]);
    const broughtAt = recordTime().toISOString();
    const { name, records, findings, kind } = file;
    const values = { name, records, findings, brought_at: broughtAt, body, key_id: keyId };
    await (kept === undefined
      ? tx
          .insertInto('claim_files')
          .values({
            tenant,
            id,
            kind,
            digest: digests[0] ?? '',
            brought_by: scope.actor.id,
            ...values,
          })
          .execute()
      : tx
          .updateTable('claim_files')
          .set(values)
          .where('tenant', '=', tenant)
          .where('id', '=', id)
          .execute());
    const action = kept === undefined ? 'create' : 'change';
    audit({ action, object: 'claim-file', id, detail: { records, findings } });
    return { id, kind, name, records, findings, broughtAt };
  });
}

/** Files of a kind, newest first, one more than `limit` when more follow. */
export async function listClaimFiles(
  scope: Scope,
  store: Store,
  kind: ClaimFileKind,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<readonly ClaimFile[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx
      .selectFrom('claim_files')
      .select(['id', 'name', 'records', 'findings', 'brought_at'])
      .where('tenant', '=', scope.tenant)
      .where('kind', '=', kind);
    if (page.after !== undefined) query = query.where('id', '<', page.after);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute();
    audit({ action: 'search', object: 'claim-file', detail: { found: rows.length } });
    return rows.map(({ brought_at: broughtAt, ...row }) => ({ ...row, kind, broughtAt }));
  });
}

/** What was found in a file, as its schema reads it; undefined when the practice has none of that id. */
export async function findClaimFile<Schema extends z.ZodType>(
  scope: Scope,
  store: Store,
  kind: ClaimFileKind,
  id: string,
  schema: Schema,
): Promise<{ readonly file: ClaimFile; readonly found: z.infer<Schema> } | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row = await tx
      .selectFrom('claim_files')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
    const outcome = row === undefined ? 'not-found' : 'done';
    audit({ action: 'read', object: 'claim-file', id, outcome });
    if (row === undefined) return undefined;
    const sealed = { body: row.body, keyId: row.key_id };
    const text = store.keys.decrypt(sealed, [row.tenant, 'claim_files', id]);
    const { name, records, findings, brought_at: broughtAt } = row;
    return {
      file: { id, kind, name, records, findings, broughtAt },
      found: schema.parse(JSON.parse(text)),
    };
  });
}
