import type { ChangeMarker } from '../../analytics/change-marker.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { releaseMarkers } from '../../engine-measures.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { engineDays, listMarkers } from './change-markers.ts';

/** A marker as it is shown: one that a person set has an id. */
export type ShownMarker = ChangeMarker & { readonly id?: string };

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
