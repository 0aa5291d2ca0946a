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

/** Calls a second over at least `milliseconds`, all items in turn. */
export function rateOf<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  milliseconds: number,
): number {
  let count = 0;
  const started = performance.now();
  for (;;) {
    for (const item of items) work(item);
    count += items.length;
    const took = performance.now() - started;
    if (took >= milliseconds) return (count / took) * 1000;
  }
}

/**
 * The rates of two ways to do the same, by turns, so that a busy moment of the machine meets both: the median of each,
 * and the median of how many times as fast the first was in each turn. Two turns before warm both up.
 */
export function compareRates<Item>(
  items: readonly Item[],
  one: (item: Item) => unknown,
  other: (item: Item) => unknown,
): { readonly one: number; readonly other: number; readonly times: number } {
  const rates: [number, number][] = [];
  for (let turn = -2; turn < 15; turn++) {
    const pair: [number, number] = [rateOf(items, one, 250), rateOf(items, other, 250)];
    if (turn >= 0) rates.push(pair);
  }
  return {
    one: quantile(
      rates.map(([rate]) => rate),
      0.5,
    ),
    other: quantile(
      rates.map(([, rate]) => rate),
      0.5,
    ),
    times: quantile(
      rates.map(([first, second]) => first / second),
      0.5,
    ),
  };
}
