import type { Transaction } from 'kysely';
import { workOfLookBack } from '../../desk/work-item.ts';
import type { FindingName, ReviewFinding } from '../../review/review-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { dayIn, readSettings } from '../identity/practice-settings.ts';
import type { Store } from '../open-store.ts';
import { isClaimSent } from '../record/claim-standing.ts';
import { keepLookBack } from '../record/findings.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import type { DeskEncounter } from './desk-of-encounter.ts';
import { keepWork } from './work-items.ts';

/** What the decision on one visit says already, and gives to its owner. */
const OF_ONE_VISIT: readonly FindingName[] = [
  'retired-code-billed',
  'excludes1-billed',
  'billed-code-not-supported',
];

/** A visit, and what a look back over the visits of its patient found at it. */
export type ReviewedVisit = {
  readonly encounter: DeskEncounter;
  readonly findings: readonly ReviewFinding[];
};

/**
 * Keeps what a look back found at visits as findings with their owners, and makes it work of these; what is found no
 * longer goes, and its work is resolved. A visit that was signed off gives no new work. The same look back twice changes
 * nothing.
 */
export async function takeReview(
  scope: Scope,
  store: Store,
  visits: readonly ReviewedVisit[],
): Promise<void> {
  const { tenant } = scope;
  await withAudit(scope, store, async ({ tx, audit }) => {
    const over = visits.map(({ encounter, findings }) => ({
      encounter,
      findings: findings.filter(({ finding }) => !OF_ONE_VISIT.includes(finding)),
    }));
    const changed = await keepLookBack(tx, tenant, over);
    audit({ action: 'change', object: 'findings', detail: { visits: changed.size } });
    if (changed.size === 0) return;
    const settled = await signedOff(tx, tenant, changed);
    const { timeZone } = (await readSettings(tx, tenant)).settings;
    const today = dayIn(timeZone, recordTime());
    for (const { encounter, findings } of over) {
      if (!changed.has(encounter.id)) continue;
      const open = settled.has(encounter.id) ? [] : findings;
      const work = workOfLookBack(open, await isClaimSent(tx, tenant, encounter.id));
      const { id, patientId, provider, dateOfService } = encounter;
      const source = {
        id: `review ${id}`,
        encounterId: id,
        claimId: null,
        patientId,
        provider,
        dateOfService,
      };
      await keepWork(tx, tenant, source, ['finding'], work, today);
    }
  });
}

async function signedOff(
  tx: Transaction<Schema>,
  tenant: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('coding_sheets')
    .select('encounter_id as id')
    .where('tenant', '=', tenant)
    .where('encounter_id', 'in', [...ids])
    .where('state', '=', 'signed-off')
    .execute();
  return new Set(rows.map(({ id }) => id));
}
