import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** Where in the record a claim or an answer of a file belongs. */
export type RowPlace = {
  /** control number of the claim; null when no claim is known */
  readonly claim: string | null;
  readonly encounterId: string | null;
  /** the newest file of claims that holds the claim */
  readonly claimFileId: string | null;
};

/** The places of what was found in a file, in the order of the file. */
export async function placesOfRows(
  scope: Scope,
  store: Store,
  fileId: string,
): Promise<readonly RowPlace[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('claim_file_rows as row')
      .leftJoin('remittances as paid', (join) =>
        join.onRef('paid.tenant', '=', 'row.tenant').onRef('paid.id', '=', 'row.remittance_id'),
      )
      .leftJoin('acknowledgments as told', (join) =>
        join.onRef('told.tenant', '=', 'row.tenant').onRef('told.id', '=', 'row.acknowledgment_id'),
      )
      .leftJoin('claims as claim', (join) =>
        join
          .onRef('claim.tenant', '=', 'row.tenant')
          .on((on) =>
            on('claim.id', '=', on.fn.coalesce('row.claim_id', 'paid.claim_id', 'told.claim_id')),
          ),
      )
      .select(['claim.id', 'claim.control_number as claim', 'claim.encounter_id as encounterId'])
      .where('row.tenant', '=', tenant)
      .where('row.file_id', '=', fileId)
      .orderBy('row.number')
      .execute();
    const files = new Map<string, string>();
    const ids = [...new Set(rows.flatMap(({ id }) => id ?? []))];
    for (let from = 0; from < ids.length; from += IDS_IN_A_STATEMENT) {
      const held = await tx
        .selectFrom('claim_file_rows as row')
        .innerJoin('claim_files as file', (join) =>
          join.onRef('file.tenant', '=', 'row.tenant').onRef('file.id', '=', 'row.file_id'),
        )
        .select(({ fn }) => ['row.claim_id as id', fn.max('row.file_id').as('fileId')])
        .where('row.tenant', '=', tenant)
        .where('file.kind', '=', 'claims')
        .where('row.claim_id', 'in', ids.slice(from, from + IDS_IN_A_STATEMENT))
        .groupBy('row.claim_id')
        .execute();
      for (const { id, fileId: newest } of held) if (id !== null) files.set(id, newest);
    }
    audit({ action: 'read', object: 'claims', detail: { read: ids.length } });
    return rows.map(({ id, claim, encounterId }) => ({
      claim,
      encounterId,
      claimFileId: id === null ? null : (files.get(id) ?? null),
    }));
  });
}

const IDS_IN_A_STATEMENT = 500;
