import { type Proportion, proportion } from '../review/proportion.ts';
import type { ChangeMarker } from './change-marker.ts';
import type { Measure } from './define-measure.ts';
import { type Difference, differenceOf } from './difference.ts';
import { FEWEST, type Funnel, funnelOf } from './funnel.ts';
import { MEASURES } from './measure-list.ts';
import { type ResponseTime, responseTime } from './response-days.ts';
import {
  type Cell,
  type Cells,
  DIMENSIONS,
  type Dimension,
  NOT_STATED,
  type Tally,
} from './tally.ts';

/** A group of encounters, and what share of it shows the measure. */
export type GroupRate = Proportion & { readonly name: string };

/** Before and after a day, with the interval of the change, and the same of those whom it did not concern. */
export type Comparison = {
  readonly marker: ChangeMarker;
  readonly before: Proportion;
  readonly after: Proportion;
  readonly change: Difference | undefined;
  readonly peersBefore: Proportion;
  readonly peersAfter: Proportion;
  readonly peersChange: Difference | undefined;
};

/** One measure, counted. */
export type MeasureCounts = {
  readonly measure: Measure;
  readonly all: Proportion;
  readonly by: Readonly<Record<Dimension, readonly GroupRate[]>>;
  readonly funnels: Readonly<Record<'provider' | 'location' | 'payer', Funnel>>;
  readonly comparisons: readonly Comparison[];
};

/** Encounters with each code, of all encounters of a group that have a code of the family. */
export type Distribution = {
  readonly name: string;
  /** with a code of the family */
  readonly encounters: number;
  readonly codes: readonly (Proportion & { readonly code: string })[];
};

/** Everything that a tally tells: what the doors show. */
export type Summary = {
  readonly encounters: number;
  readonly from: string;
  readonly until: string;
  readonly windowDays: number;
  readonly engines: readonly {
    readonly version: string;
    readonly first: string;
    readonly last: string;
    readonly encounters: number;
  }[];
  readonly measures: readonly MeasureCounts[];
  readonly distribution: {
    readonly all: Distribution;
    readonly by: Readonly<Record<Dimension, readonly Distribution[]>>;
  };
  readonly responseTime: ResponseTime | undefined;
};

/** Works a tally out for the measures that may be seen. A measure that no encounter belongs to is left out. */
export function summaryOf(tally: Tally, measures: readonly Measure[] = MEASURES): Summary {
  const shown = new Set(measures.map(({ id }) => id));
  const counted = MEASURES.flatMap((measure, index) =>
    shown.has(measure.id) && countsAt(tally.all, index).of > 0
      ? [countsOf(tally, measure, index)]
      : [],
  );
  return {
    encounters: tally.all.encounters,
    from: tally.from,
    until: tally.until,
    windowDays: tally.settings.windowDays,
    engines: [...tally.engines]
      .map(([version, seen]) => ({ version, ...seen }))
      .toSorted((a, b) => order(a.first, b.first) || order(a.version, b.version)),
    measures: counted,
    distribution: {
      all: distributionOf('all', tally.all),
      by: perDimension((dimension) =>
        named(tally.by[dimension]).map(([name, cell]) => distributionOf(name, cell)),
      ),
    },
    responseTime: shown.has('query-answered') ? responseTime(tally.all.days) : undefined,
  };
}

/** A measure of one provider by month, in the order of the months. */
export function courseOf(tally: Tally, measureId: string, provider: string): readonly GroupRate[] {
  const index = MEASURES.findIndex(({ id }) => id === measureId);
  return named(tally.courses.get(provider) ?? new Map()).flatMap(([month, cell]) => {
    const { count, of } = countsAt(cell, index);
    return of > 0 ? [{ name: month, ...proportion(count, of) }] : [];
  });
}

function countsOf(tally: Tally, measure: Measure, index: number): MeasureCounts {
  const groups = (cells: Cells): GroupRate[] =>
    named(cells).flatMap(([name, cell]) => {
      const { count, of } = countsAt(cell, index);
      return of === 0 ? [] : [{ name, ...proportion(count, of) }];
    });
  const by = perDimension((dimension) => groups(tally.by[dimension]));
  const funnel = (dimension: 'provider' | 'location' | 'payer'): Funnel =>
    funnelOf(by[dimension].filter(({ name }) => name !== NOT_STATED));
  return {
    measure,
    all: shareAt(tally.all, index),
    by,
    funnels: {
      provider: funnel('provider'),
      location: funnel('location'),
      payer: funnel('payer'),
    },
    comparisons: tally.settings.markers.map((marker, place) => {
      const sides = tally.sides[place];
      const [before, after, peersBefore, peersAfter] = (
        ['before', 'after', 'peers-before', 'peers-after'] as const
      ).map((side) => shareAt(sides?.get(side), index));
      return {
        marker,
        ...compared(before, after),
        ...withPeers(compared(peersBefore, peersAfter)),
      };
    }),
  };
}

type Compared = Pick<Comparison, 'before' | 'after' | 'change'>;

const NONE = proportion(0, 0);

/** A change is told where both sides are large enough for a rate. */
function compared(before: Proportion = NONE, after: Proportion = NONE): Compared {
  const isFew = before.of < FEWEST || after.of < FEWEST;
  return { before, after, change: isFew ? undefined : differenceOf(before, after) };
}

function withPeers({
  before,
  after,
  change,
}: Compared): Pick<Comparison, 'peersBefore' | 'peersAfter' | 'peersChange'> {
  return { peersBefore: before, peersAfter: after, peersChange: change };
}

function countsAt(cell: Cell | undefined, index: number): { count: number; of: number } {
  return { count: cell?.counts[index * 2] ?? 0, of: cell?.counts[index * 2 + 1] ?? 0 };
}

function shareAt(cell: Cell | undefined, index: number): Proportion {
  const { count, of } = countsAt(cell, index);
  return proportion(count, of);
}

function distributionOf(name: string, cell: Cell): Distribution {
  const codes = [...cell.codes].toSorted(([a, more], [b, fewer]) => fewer - more || order(a, b));
  return {
    name,
    encounters: cell.family,
    codes: codes.map(([code, count]) => ({ code, ...proportion(count, cell.family) })),
  };
}

function perDimension<Value>(make: (dimension: Dimension) => Value): Record<Dimension, Value> {
  const [provider, location, payer, visit, month] = DIMENSIONS;
  return {
    provider: make(provider),
    location: make(location),
    payer: make(payer),
    visit: make(visit),
    month: make(month),
  };
}

/** Groups in the order of their names, what was not stated last. */
function named(cells: Cells): [string, Cell][] {
  return [...cells].toSorted(
    ([a], [b]) => Number(a === NOT_STATED) - Number(b === NOT_STATED) || order(a, b),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
