import type { ServiceDate } from '../chart/service-date.ts';

export const MARKER_KINDS = ['education', 'code-set', 'engine', 'list', 'other'] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

/** A day on which something changed that the counts may show: education, a release of the code set, a repaired list. */
export type ChangeMarker = {
  readonly date: ServiceDate;
  readonly kind: MarkerKind;
  readonly title: string;
  /** whom it concerned; left out where it was the whole practice */
  readonly provider?: string | undefined;
};

/** The part of a comparison that an encounter belongs to; undefined when it is too far from the day. */
export type Side = 'before' | 'after' | 'peers-before' | 'peers-after';

const DAY = 86_400_000;

/**
 * Tells on which side of a marker an encounter lies. The day itself is after: education in the morning concerns the
 * visits of the day. Peers are everybody whom the marker did not concern.
 * @param windowDays how far before and after the day encounters count
 */
export function sideOf(
  marker: ChangeMarker,
  date: ServiceDate,
  provider: string | undefined,
  windowDays: number,
): Side | undefined {
  const days = (Date.parse(date) - Date.parse(marker.date)) / DAY;
  if (days < -windowDays || days >= windowDays) return undefined;
  const isConcerned = marker.provider === undefined || marker.provider === provider;
  if (days < 0) return isConcerned ? 'before' : 'peers-before';
  return isConcerned ? 'after' : 'peers-after';
}
