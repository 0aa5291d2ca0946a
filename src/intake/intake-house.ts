import type { Scrubber } from '../claims/scrub.ts';
import type { Engine } from '../engine.ts';
import type { OpenedEngine } from '../store/open-engine.ts';
import type { Store } from '../store/open-store.ts';
import { partsOfPractice } from '../store/practice-engine.ts';

/** What storing visits needs: the record, the engine that reads, and the day. */
export type VisitHouse = {
  readonly store: Store;
  readonly engine: Engine;
  readonly today: () => string;
};

/** What storing files of any kind needs: also what checks claims. */
export type IngestHouse = VisitHouse & { readonly scrubber: Scrubber };

/** The house of a practice as it stands when something comes in: it may have changed its settings since the last time. */
export type HouseOf = (tenant: string) => Promise<IngestHouse>;

/** The houses of an installation. */
export function housesOf(opened: Pick<OpenedEngine, 'partsFor'>, store: Store): HouseOf {
  return async (tenant) => ({ store, ...(await partsOfPractice(opened, store, tenant)) });
}
