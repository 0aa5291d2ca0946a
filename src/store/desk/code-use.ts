import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import { fromJson, textsSchema } from '../record/json-columns.ts';
import type { Scope } from '../scope.ts';

/**
 * How many encounters of a practice have each code, in their newest decision or on their bill; most used first.
 * @param days the first and the last day of service that count
 */
export async function countCodes(
  scope: Scope,
  store: Store,
  days: { readonly from: string; readonly until: string },
): Promise<readonly { readonly code: string; readonly encounters: number }[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('encounters')
      .leftJoin('decisions', (join) =>
        join
          .onRef('decisions.tenant', '=', 'encounters.tenant')
          .onRef('decisions.id', '=', 'encounters.decision_id'),
      )
      .select(['decisions.codes as decided', 'encounters.billed_codes as billed'])
      .where('encounters.tenant', '=', scope.tenant)
      .where('encounters.date_of_service', '>=', days.from)
      .where('encounters.date_of_service', '<=', days.until)
      .execute();
    const counts = new Map<string, number>();
    for (const { decided, billed } of rows) {
      const codes = [...fromJson(textsSchema, decided ?? '[]'), ...fromJson(textsSchema, billed)];
      for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    audit({ action: 'search', object: 'code-use', detail: { codes: counts.size } });
    return [...counts]
      .map(([code, encounters]) => ({ code, encounters }))
      .toSorted((a, b) => b.encounters - a.encounters || (a.code < b.code ? -1 : 1));
  });
}
