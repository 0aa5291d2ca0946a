import type { ShownMarker } from '../../store/measures/shown-markers.ts';

/** Markers with the days around them that are compared. */
export type Marked = {
  readonly markers: readonly ShownMarker[];
  readonly windowDays: number;
  /** changes when they do */
  readonly key: string;
};

/** Days before and after a marker that are compared when nobody says otherwise. */
export const WINDOW_DAYS = 180;

export function marked(markers: readonly ShownMarker[], windowDays = WINDOW_DAYS): Marked {
  return { markers, windowDays, key: JSON.stringify(markers) };
}
