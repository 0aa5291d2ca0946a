import type { Engine } from '../../engine.ts';
import {
  type EngineFingerprint,
  fingerprintOfEngine,
  fingerprintText,
  readFingerprint,
} from '../engine-fingerprint.ts';
import type { Store } from '../open-store.ts';
import type { DecisionCause } from '../record/decision-change.ts';
import type { Scope } from '../scope.ts';

/** Whether the stored decisions were made with what decides now, and if not, what differs. */
export type ReadState = {
  readonly isCurrent: boolean;
  readonly cause?: DecisionCause;
  readonly now: EngineFingerprint;
  /** what all decisions were read with; missing when that is not known */
  readonly before?: EngineFingerprint;
};

/** Compares what decides now with what the decisions of a practice were read with. */
export async function readStateOf(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  engine: Engine,
): Promise<ReadState> {
  const now = fingerprintOfEngine(engine);
  const practice = await db
    .selectFrom('practices')
    .select('read_with')
    .where('tenant', '=', tenant)
    .executeTakeFirst();
  const text = practice?.read_with ?? undefined;
  const before = text === undefined ? undefined : readFingerprint(text);
  const cause =
    before === undefined
      ? await causeOfCarried({ tenant }, { db }, engine)
      : differenceOf(before, now);
  return {
    isCurrent: cause === undefined,
    now,
    ...(cause === undefined ? {} : { cause }),
    ...(before === undefined ? {} : { before }),
  };
}

function differenceOf(
  before: EngineFingerprint,
  now: EngineFingerprint,
): DecisionCause | undefined {
  if (before.releases !== now.releases) return 'release-imported';
  if (before.engine !== now.engine || before.rules !== now.rules) return 'engine-changed';
  return before.policies !== now.policies ? 'policy-changed' : undefined;
}

/** Nothing was noted yet: decisions carry at least version and release, which an index holds together. */
async function causeOfCarried(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  { version, codebook }: Engine,
): Promise<DecisionCause | undefined> {
  const carried = await db
    .selectFrom('decisions')
    .select(['engine', 'release'])
    .where('tenant', '=', tenant)
    .distinct()
    .execute();
  if (carried.some(({ engine }) => engine !== version)) return 'engine-changed';
  const known = new Set(codebook.releases.map(({ id }) => id));
  const isKnown = carried.every(({ release }) => release === '' || known.has(release));
  return isKnown ? undefined : 'release-imported';
}

/**
 * Notes what decides now for each practice of which nothing is noted and whose decisions carry nothing else.
 * @param engineOf what decides in a practice
 */
export async function noteReadState(
  { db }: Pick<Store, 'db'>,
  engineOf: (tenant: string) => Promise<Engine>,
): Promise<void> {
  const practices = await db
    .selectFrom('practices')
    .select('tenant')
    .where('read_with', 'is', null)
    .execute();
  for (const { tenant } of practices) {
    const { isCurrent, now } = await readStateOf({ tenant }, { db }, await engineOf(tenant));
    if (!isCurrent) continue;
    await db
      .updateTable('practices')
      .set({ read_with: fingerprintText(now) })
      .where('tenant', '=', tenant)
      .where('read_with', 'is', null)
      .execute();
  }
}
