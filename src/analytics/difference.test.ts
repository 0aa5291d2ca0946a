import { describe, expect, it } from 'vitest';
import { proportion } from '../review/proportion.ts';
import { binomialLimits, binomialTails } from './binomial-limits.ts';
import { differenceOf } from './difference.ts';

const round = (share: number | undefined): number => Number((share ?? Number.NaN).toFixed(4));

describe('a share with its interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i as published', (count, of, low, high) => {
    const share = proportion(count, of);
    expect([round(share.low), round(share.high)]).toEqual([low, high]);
  });

  it.each([
    [10, 10, 72, 100],
    [15, 15, 80, 100],
    [57, 60, 86, 98],
    [95, 100, 89, 98],
    [190, 200, 91, 97],
  ])('%i of %i as audits quote it, in whole percent', (count, of, low, high) => {
    const share = proportion(count, of);
    expect([Math.round((share.low ?? 0) * 100), Math.round((share.high ?? 0) * 100)]).toEqual([
      low,
      high,
    ]);
  });

  it('of nothing is no share', () => {
    expect(proportion(0, 0)).toEqual({
      count: 0,
      of: 0,
      rate: undefined,
      low: undefined,
      high: undefined,
    });
  });
});

describe('the difference of two shares', () => {
  // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10: the first share minus the second
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('%i of %i against %i of %i as published', (a, m, b, n, low, high) => {
    const difference = differenceOf(proportion(b, n), proportion(a, m));
    expect([round(difference?.low), round(difference?.high)]).toEqual([low, high]);
  });

  it('needs both', () => {
    expect(differenceOf(proportion(0, 0), proportion(1, 2))).toBeUndefined();
  });
});

describe('limits of a funnel', () => {
  it('lie where the exact tail of the binomial distribution falls below its share', () => {
    for (const of of [10, 37, 200, 1000]) {
      const { low, high } = binomialLimits(0.3, of, 0.05);
      const [top, bottom] = [Math.ceil(high * of), Math.ceil(low * of)];
      expect(tail(of, 0.3, (count) => count > top)).toBeLessThanOrEqual(0.025);
      expect(tail(of, 0.3, (count) => count >= top)).toBeGreaterThan(0.025);
      expect(tail(of, 0.3, (count) => count < bottom)).toBeLessThanOrEqual(0.025);
      expect(tail(of, 0.3, (count) => count <= bottom)).toBeGreaterThan(0.025);
    }
  });

  it('have tails that agree with the definition', () => {
    const { atMost, atLeast } = binomialTails(17, 37, 0.3);
    expect(atMost).toBeCloseTo(
      tail(37, 0.3, (count) => count <= 17),
      10,
    );
    expect(atLeast).toBeCloseTo(
      tail(37, 0.3, (count) => count >= 17),
      10,
    );
  });

  it('draw together as units grow, and meet the normal ones for large units', () => {
    const { low, high } = binomialLimits(0.4, 20_000, 0.05);
    const half = 1.96 * Math.sqrt((0.4 * 0.6) / 20_000);
    expect(low).toBeCloseTo(0.4 - half, 3);
    expect(high).toBeCloseTo(0.4 + half, 3);
  });

  it('are the edge itself where no peer or every peer shows it', () => {
    expect(binomialLimits(0, 50, 0.05)).toEqual({ low: 0, high: 0 });
    expect(binomialLimits(1, 50, 0.002)).toEqual({ low: 1, high: 1 });
  });
});

/** Probability of the counts that `isOutside` takes, summed from the definition. */
function tail(of: number, share: number, isOutside: (count: number) => boolean): number {
  let sum = 0;
  let here = (1 - share) ** of;
  for (let count = 0; count <= of; count++) {
    if (isOutside(count)) sum += here;
    here *= ((of - count) / (count + 1)) * (share / (1 - share));
  }
  return sum;
}
