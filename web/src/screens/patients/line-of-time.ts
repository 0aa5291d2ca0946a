/** Where each day lies on a line, as a share of it from 0 to 1, to scale. One day, or none, lies at the beginning. */
export function placesOnLine(days: readonly string[]): readonly number[] {
  const times = days.map((day) => Date.parse(day));
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  return times.map((time) => (span > 0 ? (time - first) / span : 0));
}
