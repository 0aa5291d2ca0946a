/** Where a unit of a size is expected to lie if it were like its peers. Shares between 0 and 1. */
export type Limits = { readonly low: number; readonly high: number };

/**
 * Limits of a funnel plot for a unit of size `of` whose peers have the share `expected`: exact binomial limits,
 * interpolated between counts so that they do not jump (Spiegelhalter 2005, Statistics in Medicine 24:1185, appendix A.1.1).
 * @param outside share of units like their peers that lie outside: 0.05 for the inner pair, 0.002 for the outer
 */
export function binomialLimits(expected: number, of: number, outside: number): Limits {
  return {
    low: clamp(quantile(expected, of, outside / 2) / of),
    high: clamp(quantile(expected, of, 1 - outside / 2) / of),
  };
}

/** How likely it is that a unit like its peers shows at most, and at least, as many as this one. */
export type Tails = { readonly atMost: number; readonly atLeast: number };

/** Exact binomial tails. A unit lies outside the limits when one of them is below half of what they leave outside. */
export function binomialTails(count: number, of: number, expected: number): Tails {
  if (expected <= 0) return { atMost: 1, atLeast: count === 0 ? 1 : 0 };
  if (expected >= 1) return { atMost: count === of ? 1 : 0, atLeast: 1 };
  let [below, here] = [0, 0];
  for (let fewer = 0; fewer <= count; fewer++) {
    below += here;
    here = probability(fewer, of, expected);
  }
  return { atMost: Math.min(1, below + here), atLeast: Math.max(0, 1 - below) };
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** The count r - alpha of Spiegelhalter: r is the least count whose cumulative probability reaches `level`. */
function quantile(expected: number, of: number, level: number): number {
  if (expected <= 0) return 0;
  if (expected >= 1) return of;
  let [cumulative, count] = [0, -1];
  let here = 0;
  while (count < of && cumulative < level) {
    count += 1;
    here = probability(count, of, expected);
    cumulative += here;
  }
  return here === 0 ? count : count - (cumulative - level) / here;
}

/** Probability of exactly `count` of `of`, by logarithms: it does not vanish for a large unit. */
function probability(count: number, of: number, expected: number): number {
  return Math.exp(
    logFactorial(of) -
      logFactorial(count) -
      logFactorial(of - count) +
      count * Math.log(expected) +
      (of - count) * Math.log1p(-expected),
  );
}

const known: number[] = [0];

function logFactorial(number: number): number {
  for (let next = known.length; next <= number; next++)
    known.push((known[next - 1] ?? 0) + Math.log(next));
  return known[number] ?? 0;
}
