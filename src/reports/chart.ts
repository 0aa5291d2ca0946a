import { FEWEST, type Funnel, type FunnelUnit } from '../analytics/funnel.ts';
import { shareWords } from '../analytics/share-words.ts';
import type { GroupRate } from '../analytics/summary.ts';
import type { Block } from './page.ts';

/** A picture of shares as data: what draws it decides nothing. */
export type Chart =
  | { readonly kind: 'shares'; readonly bars: readonly GroupRate[] }
  | { readonly kind: 'funnel'; readonly funnel: Funnel }
  | {
      readonly kind: 'months';
      readonly months: readonly GroupRate[];
      readonly markers: readonly MonthMarker[];
    };

/** A marked day, in the month that it falls in. */
export type MonthMarker = { readonly month: string; readonly title: string };

/** Draws a chart as SVG, in black and grey. `name` makes its parts unlike those of other charts on the page. */
export type DrawChart = (chart: Chart, name: string) => string;

const MONTHS_HELP = 'Bars are 95 % intervals. Months with fewer than ten units are left out.';
const FUNNEL_HELP =
  'Solid line: the whole practice. Dashed: limits of 95 %. Dotted: limits of 99.8 %. Circle: inside; triangle: outside 95 %; diamond: outside 99.8 %. Outside is a reason to look at notes, and no verdict.';

type Figure = Extract<Block, { kind: 'figure' }>;

/** A chart as a figure of a page, with its counts in words for those who do not see it. No figure without anything to show. */
export function chartFigure(draw: DrawChart, chart: Chart, title: string, name: string): Figure[] {
  const marks = marksOf(chart);
  if (marks.length === 0) return [];
  const words = marks.map((mark) => mark.join(' ')).join('; ');
  const help = chartHelp(chart);
  return [
    {
      kind: 'figure',
      svg: draw(chart, name),
      alt: `${title}: ${words}.`,
      caption: help === '' ? title : `${title}. ${help}`,
      marks,
    },
  ];
}

/** What lines and symbols of the picture mean, and which months are marked. Empty where bars tell it all. */
export function chartHelp(chart: Chart): string {
  if (chart.kind === 'shares') return '';
  if (chart.kind === 'funnel') return FUNNEL_HELP;
  const marked = markedMonths(chart).map(
    ({ month, titles }, index) => `${index + 1} ${titles.join(', ')} (${month})`,
  );
  return marked.length === 0 ? MONTHS_HELP : `${MONTHS_HELP} Dashed lines: ${marked.join('; ')}.`;
}

/** Months of the course in which something was marked, in their order: their places are the numbers in the picture. */
export function markedMonths({
  months,
  markers,
}: Extract<Chart, { kind: 'months' }>): readonly { month: string; titles: readonly string[] }[] {
  return months.flatMap(({ name: month }) => {
    const titles = markers.filter((marker) => marker.month === month).map(({ title }) => title);
    return titles.length === 0 ? [] : [{ month, titles }];
  });
}

function marksOf(chart: Chart): (readonly [name: string, share: string])[] {
  switch (chart.kind) {
    case 'shares':
      return chart.bars.map((bar) => [bar.name, shareWords(bar)]);
    case 'funnel':
      return chart.funnel.units.map((unit) => [
        unit.name,
        `${shareWords(unit)}${placeWords(unit)}`,
      ]);
    default:
      return shownMonths(chart.months).map((month) => [month.name, shareWords(month)]);
  }
}

/** Months that have enough for a rate. */
export function shownMonths(months: readonly GroupRate[]): readonly GroupRate[] {
  return months.filter(({ of }) => of >= FEWEST);
}

function placeWords({ place }: FunnelUnit): string {
  if (place === 'inside' || place === 'too-few' || place === 'no-peers') return '';
  return `, ${place.replace('-', ' ')} the others`;
}
