import { type Proportion, proportion } from '../review/proportion.ts';
import { binomialLimits, binomialTails } from './binomial-limits.ts';

/** Fewest units of a denominator for which a rate is shown; below it only the counts stand. */
export const FEWEST = 10;

/** Where a unit lies among its peers. */
export type Place =
  | 'inside'
  | 'above'
  | 'below'
  | 'far-above'
  | 'far-below'
  | 'too-few'
  | 'no-peers';

/** One provider, location or payer in a funnel. */
export type FunnelUnit = Proportion & {
  readonly name: string;
  /** share of all the others together */
  readonly peers: Proportion;
  readonly place: Place;
};

/** A measure of several units against the practice’s own. Shares between 0 and 1. */
export type Funnel = {
  readonly centre: Proportion;
  readonly units: readonly FunnelUnit[];
  /** limits around the centre, by size of the denominator, for drawing */
  readonly limits: readonly {
    readonly of: number;
    readonly low95: number;
    readonly high95: number;
    readonly low998: number;
    readonly high998: number;
  }[];
};

export type Counted = { readonly name: string; readonly count: number; readonly of: number };

/**
 * Sets each unit beside the others of the same practice. The centre that is drawn is the whole practice; whether a unit
 * lies outside is settled against all the others, itself left out, by exact binomial tails (95 % and 99.8 %). A unit
 * outside is a reason to look at notes, and no verdict: patients differ, and of 20 units like their peers one lies
 * outside the inner limits by chance.
 */
export function funnelOf(counted: readonly Counted[]): Funnel {
  const count = counted.reduce((sum, unit) => sum + unit.count, 0);
  const of = counted.reduce((sum, unit) => sum + unit.of, 0);
  const centre = proportion(count, of);
  const units = counted
    .filter((unit) => unit.of > 0)
    .map((unit) => {
      const peers = proportion(count - unit.count, of - unit.of);
      return {
        name: unit.name,
        ...proportion(unit.count, unit.of),
        peers,
        place: placeOf(unit, peers),
      };
    });
  return { centre, units, limits: limitsOf(centre, Math.max(0, ...units.map((unit) => unit.of))) };
}

function placeOf({ count, of }: Counted, peers: Proportion): Place {
  if (of < FEWEST) return 'too-few';
  if (peers.rate === undefined || peers.of < FEWEST) return 'no-peers';
  const { atMost, atLeast } = binomialTails(count, of, peers.rate);
  if (atLeast < 0.001) return 'far-above';
  if (atMost < 0.001) return 'far-below';
  if (atLeast < 0.025) return 'above';
  return atMost < 0.025 ? 'below' : 'inside';
}

/** Sizes at which the lines are worked out: close together where they bend. */
const POINTS = 40;

function limitsOf({ rate }: Proportion, largest: number): Funnel['limits'] {
  if (rate === undefined || largest < FEWEST) return [];
  const sizes = Array.from({ length: POINTS + 1 }, (_, step) =>
    Math.round(FEWEST * (largest / FEWEST) ** (step / POINTS)),
  );
  return [...new Set(sizes)].map((of) => {
    const inner = binomialLimits(rate, of, 0.05);
    const outer = binomialLimits(rate, of, 0.002);
    return {
      of,
      low95: inner.low,
      high95: inner.high,
      low998: outer.low,
      high998: outer.high,
    };
  });
}
