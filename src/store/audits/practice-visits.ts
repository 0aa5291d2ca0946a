import type { PracticeVisit } from '../../engine-practice.ts';
import type { Store } from '../open-store.ts';
import { encountersAfter } from '../record/encounters.ts';
import type { Scope } from '../scope.ts';

const PAGE = 200;

/** All encounters of the practice with their notes, as audits draw from them. */
export async function practiceVisits(scope: Scope, store: Store): Promise<PracticeVisit[]> {
  const visits: PracticeVisit[] = [];
  for (let after: string | undefined; ; ) {
    const page = await encountersAfter(scope, store, after, PAGE);
    visits.push(...page.map(({ chart }) => visitOf(chart)));
    after = page.at(-1)?.id;
    if (page.length < PAGE) return visits;
  }
}

/** An encounter with who and where. */
export function visitOf(encounter: PracticeVisit['encounter']): PracticeVisit {
  const { provider = '', location = '', payer = '', patientId = '' } = encounter;
  return { encounter, provider, location, payer, patient: patientId };
}
