import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** Longest list of names; a practice with more providers is filtered by a name that is typed. */
const MOST = 500;

/** Treating providers as sources name them, in order. Each is one step in the index, however many encounters they have. */
export async function providerNames(scope: Scope, store: Store): Promise<readonly string[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const names: string[] = [];
    while (names.length < MOST) {
      const row = await tx
        .selectFrom('encounters')
        .select('provider')
        .where('tenant', '=', scope.tenant)
        .where('provider', '>', names.at(-1) ?? '')
        .orderBy('provider')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined || row.provider === null) break;
      names.push(row.provider);
    }
    audit({ action: 'search', object: 'provider', detail: { found: names.length } });
    return names;
  });
}
