import { z } from 'zod';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { fromJson } from './json-columns.ts';

/** One entry of a diagnosis list, as its source has it. */
export const diagnosisListEntrySchema = z.object({
  code: z.string(),
  title: z.string().optional(),
  list: z.string().optional().describe('the part of the list that it stands in'),
});
export type DiagnosisListEntry = z.infer<typeof diagnosisListEntrySchema>;

/** A diagnosis list of the practice, newest version. */
export type StoredDiagnosisList = {
  readonly id: string;
  readonly name: string;
  /** counts the lists of this name */
  readonly version: number;
  readonly broughtAt: string;
  readonly entries: readonly DiagnosisListEntry[];
};

/** Keeps a list as the next version of its name; one that says the same is the version that stands. Gives its id. */
export async function saveDiagnosisList(
  scope: Scope,
  store: Store,
  name: string,
  entries: readonly DiagnosisListEntry[],
): Promise<string> {
  const { tenant } = scope;
  const text = JSON.stringify(entries.map(({ code, title, list }) => ({ code, title, list })));
  return withAudit(scope, store, async ({ tx, audit }) => {
    const kept = await tx
      .selectFrom('diagnosis_lists')
      .select(['id', 'version', 'entries'])
      .where('tenant', '=', tenant)
      .where('name', '=', name)
      .where('is_current', '=', 1)
      .executeTakeFirst();
    const isSame = kept?.entries === text;
    const id = isSame ? kept.id : newId();
    const detail = { entries: entries.length, version: (kept?.version ?? 0) + (isSame ? 0 : 1) };
    audit({ action: 'change', object: 'diagnosis-list', id, detail });
    if (isSame) return id;
    if (kept !== undefined)
      await tx
        .updateTable('diagnosis_lists')
        .set({ is_current: 0 })
        .where('tenant', '=', tenant)
        .where('id', '=', kept.id)
        .execute();
    await tx
      .insertInto('diagnosis_lists')
      .values({
        tenant,
        id,
        name,
        version: detail.version,
        is_current: 1,
        entries: text,
        brought_by: scope.actor.id,
        brought_at: recordTime().toISOString(),
      })
      .execute();
    return id;
  });
}

/** The newest version of each list of the practice, by name. */
export async function listDiagnosisLists(
  scope: Scope,
  store: Store,
): Promise<readonly StoredDiagnosisList[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('diagnosis_lists')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('is_current', '=', 1)
      .orderBy('name')
      .limit(MOST_LISTS)
      .execute();
    audit({ action: 'search', object: 'diagnosis-list', detail: { found: rows.length } });
    return rows.map(({ id, name, version, brought_at: broughtAt, entries }) => {
      return {
        id,
        name,
        version,
        broughtAt,
        entries: fromJson(z.array(diagnosisListEntrySchema), entries),
      };
    });
  });
}

const MOST_LISTS = 200;
