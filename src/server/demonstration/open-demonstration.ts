import { sql } from 'kysely';
import { tablesOf } from '../../store/backup/tables.ts';
import { setRecordTime } from '../../store/clock.ts';
import type { Store } from '../../store/open-store.ts';
import type { Services } from '../services.ts';
import { DEMONSTRATION_MORNING } from './demonstration-day.ts';
import { DEMONSTRATION, UNFINISHED } from './demonstration-people.ts';
import { type FillProgress, fillDemonstration } from './fill-demonstration.ts';

/** What a record is: new, the demonstration practice, one whose filling was cut off, or somebody’s own. */
export type RecordKind = 'empty' | 'demonstration' | 'unfinished' | 'own';

export async function kindOfRecord({ db }: Store): Promise<RecordKind> {
  const practices = await db.selectFrom('practices').select(['tenant', 'name']).execute();
  const [only] = practices;
  if (only === undefined) return 'empty';
  if (practices.some(({ tenant }) => tenant !== DEMONSTRATION)) return 'own';
  return only.name === UNFINISHED ? 'unfinished' : 'demonstration';
}

/**
 * Brings a record to the demonstration practice: fills it when it is new, again when that was cut off. The time of the
 * practice goes on where it stopped; it stands still while nobody has it open.
 * @param patients how many a new one gets
 */
export async function openDemonstration(
  services: Services,
  kind: RecordKind,
  patients: number,
  progress: FillProgress,
): Promise<void> {
  const { store } = services;
  if (kind === 'unfinished') await throwAway(store);
  if (kind !== 'demonstration') await fillDemonstration(services, patients, progress);
  const last = await store.db
    .selectFrom('audit_events')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('tenant', '=', DEMONSTRATION)
    .executeTakeFirst();
  const stopped = new Date(last?.at ?? 0);
  setRecordTime(stopped > DEMONSTRATION_MORNING ? stopped : DEMONSTRATION_MORNING);
}

/** What refers to a row goes before it. */
async function throwAway({ db, engine }: Store): Promise<void> {
  const tables = await tablesOf(db, engine);
  const ofTenants = tables.filter(({ key }) => key[0] === 'tenant');
  for (const { name } of ofTenants.toReversed())
    await sql`delete from ${sql.table(name)} where tenant = ${DEMONSTRATION}`.execute(db);
}
