import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { addEncounter, makeTally, type Tally } from '../../analytics/tally.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Engine } from '../../engine.ts';
import { measureDesk } from '../../engine-measures.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import { takeReview } from '../../store/desk/take-review.ts';
import { fingerprintOfEngine, fingerprintText } from '../../store/engine-fingerprint.ts';
import { openJobs } from '../../store/jobs/jobs.ts';
import {
  type Days,
  type FactsPlace,
  factsBefore,
  keepFacts,
} from '../../store/measures/encounter-facts.ts';
import {
  recordState,
  type StalePage,
  staleAfter,
  type VisitToCount,
  visitsToCount,
} from '../../store/measures/stale-facts.ts';
import { groupsToCount } from '../../store/measures/who-is-counted.ts';
import type { Store } from '../../store/open-store.ts';
import { type Scope, systemScope } from '../../store/scope.ts';
import type { EngineThread } from '../engine-thread.ts';
import type { Marked } from './markers.ts';
import { type CountedVisit, factsOfGroup, type VisitGroup } from './visit-group.ts';

/** What measures are worked out with. */
export type MeasureHouse = {
  readonly store: Store;
  readonly engine: Engine;
  readonly codebook: Codebook;
  /** takes the reading off this thread; without it everything is done here */
  readonly thread?: EngineThread;
  /** the same as a practice has it; this one serves all when left out */
  readonly forPractice?: (tenant: string) => Promise<MeasureHouse>;
};

/** Patients, and visits of nobody known, that are read at once: no request waits longer for this thread. */
const AT_ONCE = { patients: 6, alone: 30 };

/**
 * Works out the rows of all encounters that changed since they were counted, and what a look back finds, a few
 * patients at a time. Safe to repeat and to run beside another: a row is written as the record stood.
 *
 * @param isAwaited false while nobody waits for it: then it works half of the time, requests have the rest, and it
 * ends early when the practice is read again, because what changes would be counted twice
 * @returns whether all is counted
 */
async function refreshFacts(
  tenant: string,
  all: MeasureHouse,
  isAwaited: () => boolean,
  stopping?: AbortSignal,
): Promise<boolean> {
  const scope = systemScope(tenant, 'measures');
  const house = (await all.forPractice?.(tenant)) ?? all;
  const madeBy = makerOf(house);
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: StalePage = await staleAfter(scope, house.store, madeBy, after);
    for (const group of groupsToCount(page, AT_ONCE)) {
      stopping?.throwIfAborted();
      const begun = performance.now();
      await workOut(scope, house, await visitsToCount(scope, house.store, group));
      if (isAwaited()) continue;
      if (await isReadAgain(scope, house.store)) return false;
      await wait(performance.now() - begun);
    }
    after = page.next;
  }
  return true;
}

/** Whether a job reads this practice again, or is about to. */
export async function isReadAgain(
  { tenant }: Pick<Scope, 'tenant'>,
  store: Store,
): Promise<boolean> {
  return (await openJobs(store)).some(
    (open) => open.tenant === tenant && open.job.kind === 'reread',
  );
}

async function workOut(
  scope: Scope,
  house: MeasureHouse,
  visits: readonly VisitToCount[],
): Promise<void> {
  const group: VisitGroup = visits.map((visit) => ({
    patientId: visit.patientId,
    encounter: visit.encounter,
    decision: visit.decision,
    claims: [...visit.claims],
    payments: [...visit.payments],
    statuses: [...visit.statuses],
  }));
  const counted = await factsFor(house, group);
  const rows = visits.flatMap(({ id, version, answers }, index) => {
    const row = counted[index];
    return row === undefined ? [] : [{ encounterId: id, version, answers, facts: row.facts }];
  });
  const reviewed = visits.flatMap(({ id, patientId, encounter }, index) => {
    const { provider = null, dateOfService } = encounter;
    const findings = counted[index]?.findings;
    if (findings === undefined) return [];
    return [{ encounter: { id, patientId, provider, dateOfService }, findings }];
  });
  await withAudit(scope, house.store, async () => {
    await keepFacts(scope, house.store, makerOf(house), rows);
    await takeReview(scope, house.store, reviewed);
  });
}

async function factsFor(
  { thread, engine, codebook }: MeasureHouse,
  group: VisitGroup,
): Promise<readonly CountedVisit[]> {
  if (thread !== undefined) return thread.work('facts', group);
  await setImmediate();
  return factsOfGroup(engine, measureDesk(codebook), group);
}

/** Counted up when a row tells more than before. */
const SHAPE = 4;

/** Rows of another shape, another engine or another code set are worked out again. */
function makerOf({ engine }: MeasureHouse): string {
  return `${SHAPE}/${fingerprintText(fingerprintOfEngine(engine))}`;
}

/** Encounters that are read before others get their turn on this thread. */
const ROWS_AT_ONCE = 1000;

/** The rows of some days, newest first, a page at a time. */
export async function* factsOfDays(
  scope: Pick<Scope, 'tenant'>,
  store: Store,
  days: Days,
  after?: FactsPlace,
) {
  for (let place = after; ; ) {
    const page = await factsBefore(scope, store, days, place, ROWS_AT_ONCE);
    yield page;
    const last = page.at(-1);
    if (page.length < ROWS_AT_ONCE || last === undefined) return;
    place = [last.facts.dateOfService, last.encounterId];
    await setImmediate();
  }
}

type Kept = { readonly key: string; readonly tally: Promise<Tally> };

/** The newest counts, by what was asked for; few, because each holds the counts of every group. */
const MOST_KEPT = 12;

/** Counts over the record. They are kept as long as nothing in the record changes. */
export type MeasureDesk = {
  /** @returns the counts, and how many encounters are still being worked out */
  count(
    tenant: string,
    days: Days,
    markers: Marked,
  ): Promise<{ readonly tally: Tally; readonly pending: boolean }>;
  /** works out what changed, and waits for it, or until the process is told to stop */
  refresh(tenant: string, how?: RefreshHow): Promise<void>;
};

type RefreshHow = {
  readonly stopping?: AbortSignal;
  /** nobody waits for it; whoever asks while it works makes it go on without pauses */
  readonly gently?: boolean;
};

/** So long a request waits for rows that are being worked out; then it is answered with those that are there. */
const LONGEST_WAIT = 700;

/** One desk for a process. */
function makeMeasureDesk(house: MeasureHouse): MeasureDesk {
  const kept = new Map<string, Kept>();
  const fresh = new Map<string, string>();
  const running = new Map<string, Promise<void>>();

  const awaited = new Set<string>();

  const refresh: MeasureDesk['refresh'] = async (tenant, { stopping, gently = false } = {}) => {
    const state = await recordState({ tenant }, house.store);
    if (fresh.get(tenant) === state) return;
    if (!gently) awaited.add(tenant);
    const begun = running.get(tenant);
    if (begun !== undefined) return begun;
    const work = refreshFacts(tenant, house, () => awaited.has(tenant), stopping)
      .then((isAll) => void (isAll && fresh.set(tenant, state)))
      .finally(() => {
        running.delete(tenant);
        awaited.delete(tenant);
      });
    running.set(tenant, work);
    return work;
  };

  const count: MeasureDesk['count'] = async (tenant, days, markers) => {
    const pending = !(await within(refresh(tenant), LONGEST_WAIT));
    const name = [tenant, days.from, days.until, markers.windowDays, markers.key].join('/');
    const key = [fresh.get(tenant), pending ? Date.now() : ''].join('/');
    const known = kept.get(name);
    if (known?.key === key) return { tally: await known.tally, pending };
    const tally = tallyOf(tenant, house.store, days, markers);
    kept.delete(name);
    kept.set(name, { key, tally });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return { tally: await tally, pending };
  };
  return { count, refresh };
}

async function tallyOf(
  tenant: string,
  store: Store,
  days: Days,
  { markers, windowDays }: Marked,
): Promise<Tally> {
  const tally = makeTally({ markers, windowDays });
  for await (const page of factsOfDays({ tenant }, store, days))
    for (const { facts } of page) addEncounter(tally, facts);
  return tally;
}

/** True when the work ended in time. Its failure is told in time only; later it is the next asker’s. */
async function within(refreshed: Promise<void>, milliseconds: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), milliseconds);
  const done = refreshed.then(() => true);
  done.catch(() => undefined);
  try {
    return await Promise.race([done, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

const desks = new WeakMap<Store, MeasureDesk>();

/** The desk of a record; one for all requests and practices of the process. */
export function measureDeskOf(house: MeasureHouse): MeasureDesk {
  const known = desks.get(house.store) ?? makeMeasureDesk(house);
  desks.set(house.store, known);
  return known;
}
