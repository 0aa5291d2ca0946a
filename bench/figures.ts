/** One line of the table of a benchmark. */
export type Figure = { readonly what: string; readonly measured: string };

/** A part of the benchmarks; `full` asks for the long version where there is one. */
export type Part = (full: boolean) => Figure[] | Promise<Figure[]>;

/** The value below which the share of the sample lies; of an empty sample NaN. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Whole numbers as people read them: 12,345. */
export function whole(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

/**
 * Calls in a second of one core, all items in turn, measured over at least `milliseconds`. It is the time of the
 * processor in this thread that counts: what the machine does for others in between is no part of it.
 */
export function rateOf<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  milliseconds: number,
): number {
  let count = 0;
  const before = process.threadCpuUsage();
  for (;;) {
    for (const item of items) work(item);
    count += items.length;
    const { user, system } = process.threadCpuUsage(before);
    const took = (user + system) / 1000;
    if (took >= milliseconds) return (count / took) * 1000;
  }
}
