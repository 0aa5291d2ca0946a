import { readPolicies, valuesOf } from './identity/practice-policies.ts';
import { readSettings } from './identity/practice-settings.ts';
import {
  type OpenedEngine,
  openEngine,
  type PracticeParts,
  type PracticeWays,
} from './open-engine.ts';
import type { Store } from './open-store.ts';
import { today } from './today.ts';

/** What of a practice its decisions depend on, as it stands now. */
export async function readWays({ db }: Pick<Store, 'db'>, tenant: string): Promise<PracticeWays> {
  const { settings } = await readSettings(db, tenant);
  const { choices } = await readPolicies(db, tenant);
  return { timeZone: settings.timeZone, policies: valuesOf(choices) };
}

/** What decides in a practice: by its own policies, on the day that it is there. */
export async function partsOfPractice(
  { partsFor }: Pick<OpenedEngine, 'partsFor'>,
  store: Pick<Store, 'db'>,
  tenant: string,
): Promise<PracticeParts> {
  return partsFor(await readWays(store, tenant));
}

/** What decides in one practice, for a command that works for it alone. @param directory data directory */
export async function openPracticeEngine(
  directory: string,
  store: Pick<Store, 'db'>,
  tenant: string,
): Promise<PracticeParts> {
  return partsOfPractice(await openEngine(directory, today), store, tenant);
}
