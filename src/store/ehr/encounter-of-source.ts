import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** The id here of an encounter that the EHR calls otherwise; undefined when it has not come in. */
export async function encounterOfSource(
  scope: Scope,
  store: Store,
  sourceId: string,
): Promise<string | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const found = await tx
      .selectFrom('encounters')
      .select(['id', 'patient_id'])
      .where('tenant', '=', scope.tenant)
      .where('external_id', '=', sourceId)
      .executeTakeFirst();
    audit({
      action: 'search',
      object: 'encounter',
      id: found?.id,
      patient: found?.patient_id,
      outcome: found === undefined ? 'not-found' : 'done',
    });
    return found?.id;
  });
}
