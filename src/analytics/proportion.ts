/** A share of a whole with its 95 % interval. All between 0 and 1; of nothing there is no share. */
export type Proportion = {
  readonly count: number;
  readonly of: number;
  readonly rate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
};

/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.959963984540054;

/**
 * Count, whole, rate and Wilson’s score interval (95 %, without continuity correction): E. B. Wilson 1927; Newcombe 1998,
 * Statistics in Medicine 17:857, method 3. It holds for small counts and for rates near 0 and 1, where the usual
 * “plus or minus” does not. It takes encounters as independent, see docs/measures.md.
 * @example proportionOf(10, 10).low // 0.7225
 */
export function proportionOf(count: number, of: number): Proportion {
  if (of === 0) return { count, of, rate: undefined, low: undefined, high: undefined };
  const rate = count / of;
  const z2 = Z95 * Z95;
  const middle = (rate + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z95 * Math.sqrt((rate * (1 - rate)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  return {
    count,
    of,
    rate,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}

/** How a share changed: the second minus the first, with its 95 % interval. Between -1 and 1. */
export type Difference = {
  readonly change: number;
  readonly low: number;
  readonly high: number;
};

/**
 * The difference of two independent shares with Newcombe’s hybrid score interval (Statistics in Medicine 1998, 17:873,
 * method 10). Undefined where one of them has no whole.
 */
export function differenceOf(before: Proportion, after: Proportion): Difference | undefined {
  if (!isShare(before) || !isShare(after)) return undefined;
  const change = after.rate - before.rate;
  return {
    change,
    low: change - Math.hypot(after.rate - after.low, before.high - before.rate),
    high: change + Math.hypot(after.high - after.rate, before.rate - before.low),
  };
}

type Share = { readonly rate: number; readonly low: number; readonly high: number };

function isShare(share: Proportion): share is Proportion & Share {
  return share.rate !== undefined && share.low !== undefined && share.high !== undefined;
}
