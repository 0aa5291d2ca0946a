import type { ChangeMarker } from '../../analytics/change-marker.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { releaseMarkers } from '../../engine-measures.ts';
import { engineDays, listMarkers } from '../../store/measures/change-markers.ts';
import type { Store } from '../../store/open-store.ts';
import type { Scope } from '../../store/scope.ts';

/** A marker as it is shown: one that a person set has an id. */
export type ShownMarker = ChangeMarker & { readonly id?: string };

/** Markers with the days around them that are compared. */
export type Marked = {
  readonly markers: readonly ShownMarker[];
  readonly windowDays: number;
  /** changes when they do */
  readonly key: string;
};

/** Days that people marked, releases of the code set, and versions of the engine, in their order. */
export async function markersOf(
  scope: Scope,
  { store, codebook, today }: { store: Store; codebook: Codebook; today: () => string },
): Promise<readonly ShownMarker[]> {
  const set = await listMarkers(scope, store);
  const releases = releaseMarkers(codebook, today());
  // the first version changed nothing
  const engines = (await engineDays(scope, store)).slice(1).map(({ engine, date }) => ({
    date,
    kind: 'engine' as const,
    title: `Engine ${engine}: its rules decide from here on`,
  }));
  return [...set, ...releases, ...engines].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Days before and after a marker that are compared when nobody says otherwise. */
export const WINDOW_DAYS = 180;

export function marked(markers: readonly ShownMarker[], windowDays = WINDOW_DAYS): Marked {
  return { markers, windowDays, key: JSON.stringify(markers) };
}
