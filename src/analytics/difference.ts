import type { Proportion } from '../review/proportion.ts';

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
