/** Where each day lies on a line, as a share of it from 0 to 1, to scale. One day, or none, lies at the beginning. */
export function placesOnLine(days: readonly string[]): readonly number[] {
  const times = days.map((day) => Date.parse(day));
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  return times.map((time) => (span > 0 ? (time - first) / span : 0));
}

/**
 * Which row each mark stands in, from 0 above, so that none covers another.
 * @param places in ascending order
 * @param apart how far two marks of a row are from each other at least, in the unit of the places
 */
export function rowsOnLine(places: readonly number[], apart: number): readonly number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= apart);
    const row = free === -1 ? last.length : free;
    last[row] = place;
    return row;
  });
}
