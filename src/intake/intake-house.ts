import type { Scrubber } from '../claims/scrub.ts';
import type { Engine } from '../engine.ts';
import type { Store } from '../store/open-store.ts';

/** What storing visits needs: the record, the engine that reads, and the day. */
export type VisitHouse = {
  readonly store: Store;
  readonly engine: Engine;
  readonly today: () => string;
};

/** What storing files of any kind needs: also what checks claims. */
export type IngestHouse = VisitHouse & { readonly scrubber: Scrubber };
