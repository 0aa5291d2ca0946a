import type { FunnelUnit } from '../../../../src/analytics/funnel.ts';
import type { Chart } from '../../../../src/reports/chart.ts';
import type { Proportion } from '../../../../src/review/proportion.ts';
import type {
  DashboardSearch,
  Mark,
  MeasureDetail,
  Measures,
  Share,
} from './dashboard-requests.ts';

type Pictured = { readonly chart: Chart; readonly marks: readonly Mark[] };

/** A measure month by month, with the days that were marked. */
export function monthsOf(
  { measure, months, markers }: MeasureDetail,
  search: DashboardSearch,
): Pictured {
  return {
    chart: {
      kind: 'months',
      months: months.map(({ month, ...share }) => ({ name: month, ...proportionOf(share) })),
      markers: markers.map(({ date, title, provider }) => ({
        month: date.slice(0, 7),
        title: provider === undefined ? title : `${title} (${provider})`,
      })),
    },
    marks: months.map(({ month, ...share }) => ({
      name: month,
      share,
      search: { ...search, measure: measure.id, of: 'month', group: month },
    })),
  };
}

/** Providers by size and share of a measure, between the limits of chance. Those with few encounters stand in the table alone. */
export function funnelOf(
  { measure, all, centre = all, groups, limits }: MeasureDetail,
  search: DashboardSearch,
): Pictured {
  const units = groups.flatMap(({ name, place, peers, ...share }): FunnelUnit[] =>
    place === undefined || peers === undefined || share.rate === undefined
      ? []
      : [{ name, ...proportionOf(share), place, peers: proportionOf(peers) }],
  );
  return {
    chart: { kind: 'funnel', funnel: { centre: proportionOf(centre), units, limits } },
    marks: groups.map(({ name, place: _place, peers: _peers, ...share }) => ({
      name,
      share,
      search: { ...search, measure: measure.id, of: 'provider', group: name },
    })),
  };
}

/** The codes of the low back family. */
export function codesOf({ distribution }: Measures, search: DashboardSearch): Pictured {
  return bars(
    distribution.all.codes.map(({ code, ...share }) => ({
      name: code,
      share,
      search: { ...search, code },
    })),
  );
}

/** Encounters that payers denied, by cause. Nothing where the caller may not see it or nobody answered. */
export function causesOf({ measures }: Measures, search: DashboardSearch): Pictured {
  return bars(
    measures
      .filter(({ id, all }) => id.startsWith('denied-') && all.count > 0)
      .map(({ id, title, all: share }) => ({
        name: id.replace('denied-', '').replaceAll('-', ' '),
        label: title,
        share,
        search: { ...search, measure: id },
      })),
  );
}

function bars(marks: readonly Mark[]): Pictured {
  const shown = marks.filter(({ share }) => share.rate !== undefined);
  return {
    chart: {
      kind: 'shares',
      bars: shown.map(({ name, share }) => ({ name, ...proportionOf(share) })),
    },
    marks,
  };
}

function proportionOf({ count, of, rate, low, high }: Share): Proportion {
  return { count, of, rate, low, high };
}
