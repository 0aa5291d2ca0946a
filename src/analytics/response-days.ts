/** Days within which an answer counts as in time: a choice of this product. */
export const WITHIN_DAYS = 7;

/** How long answers took: how many took each number of days. */
export type DayCounts = Map<number, number>;

/** Half, and a quarter on each side, of the answers came within these days. */
export type ResponseTime = {
  readonly answers: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
};

/** Adds one answer, or several that took as long. */
export function addDays(counts: DayCounts, days: number, times = 1): void {
  counts.set(days, (counts.get(days) ?? 0) + times);
}

/** Quartiles of the days; undefined without an answer. The least number of days within which the share had come. */
export function responseTime(counts: DayCounts): ResponseTime | undefined {
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  const answers = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (answers === 0) return undefined;
  const within = (share: number): number => {
    let seen = 0;
    for (const [days, count] of sorted) {
      seen += count;
      if (seen >= share * answers) return days;
    }
    return sorted.at(-1)?.[0] ?? 0;
  };
  return {
    answers,
    lowerQuartile: within(0.25),
    median: within(0.5),
    upperQuartile: within(0.75),
  };
}
