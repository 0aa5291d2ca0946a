/** A share with its counts and the 95 % interval of Wilson. `rate`, `low` and `high` are undefined when there is nothing to count. */
export type Proportion = {
  readonly count: number;
  readonly of: number;
  readonly rate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
};

/** Two-sided 95 % of the normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * The share of `count` in `of` with its interval. Wilson’s, because samples are small and shares near 1: the plain
 * interval around 10 of 10 has no width at all. Source: Wilson 1927, J Am Stat Assoc 22:209.
 * @example proportion(10, 10).low // 0.7225
 */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, rate: undefined, low: undefined, high: undefined };
  const rate = count / of;
  const z2 = Z95 * Z95;
  const middle = (rate + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z95 / (1 + z2 / of)) * Math.sqrt((rate * (1 - rate)) / of + z2 / (4 * of * of));
  // At none and at all the edge is exact; rounding would leave a trace beside it.
  const low = count === 0 ? 0 : Math.max(0, middle - half);
  const high = count === of ? 1 : Math.min(1, middle + half);
  return { count, of, rate, low, high };
}

/** `10 of 10, 100 % (72 to 100 %)`: a share in words, never without its counts and interval. */
export function proportionWords({ count, of, rate, low, high }: Proportion): string {
  if (rate === undefined || low === undefined || high === undefined) return `${count} of ${of}`;
  const whole = [rate, low, high].map(percent);
  // An interval that whole numbers close up says nothing: `0.9 % (0.6 to 1.5 %)`, not `1 % (1 to 1 %)`.
  const isClosed = rate > 0 && rate < 1 && (whole[0] === whole[1] || whole[0] === whole[2]);
  const [at, from, to] = isClosed ? [rate, low, high].map(tenths) : whole;
  return `${count} of ${of}, ${at} % (${from} to ${to} %)`;
}

function tenths(share: number): string {
  return (share * 100).toFixed(1);
}

/** A share as a whole number of percent; 100 and 0 are kept for all and none. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return (share * 100).toFixed(1).replace('100.0', '99.9');
  if (rounded === 0 && share > 0) return (share * 100).toFixed(1).replace('0.0', '0.1');
  return String(rounded);
}
