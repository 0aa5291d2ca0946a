import { MEASURE_CHAPTERS } from '../analytics/measure-list.ts';
import { shareWords } from '../analytics/share-words.ts';
import type { Comparison, MeasureCounts, Summary } from '../analytics/summary.ts';
import type { Dimension } from '../analytics/tally.ts';
import type { Chart, DrawChart } from './chart.ts';
import { chartFigure } from './chart.ts';
import { changeWords } from './education-page.ts';
import type { Block, Line, Page } from './page.ts';

/** Codes that the picture of the distribution shows. */
const MOST_CODES = 15;

/** Measures whose pictures are shown when nobody asks for others. */
export const SHOWN_MEASURES = [
  'share-m54-50',
  'resolvable-unspecified',
  'billed-codes-supported',
  'imaging-without-linkage',
  'third-visit-unspecified',
] as const;

export type MeasuresPageInput = {
  readonly summary: Summary;
  /** measures with pictures, by their names */
  readonly shown: readonly string[];
  /** what the pictures compare */
  readonly by: Dimension;
  readonly draw: DrawChart;
};

/** Every measure with its counts, and pictures of some: by group, and by month with the marked days. */
export function measuresPage({ summary, shown, by, draw }: MeasuresPageInput): Page {
  const { encounters, from, until, measures, distribution, responseTime } = summary;
  const pictured = measures.filter(({ measure }) => shown.includes(measure.id));
  return {
    name: 'measures',
    title: 'Measures',
    blocks: [
      paragraph(
        `${encounters} encounters, ${from} to ${until}. Counts, rate and its 95 % interval (Wilson); below ten units the counts alone. Nothing here is a benchmark, and nothing a target.`,
      ),
      ...chartFigure(
        draw,
        {
          kind: 'shares',
          bars: distribution.all.codes
            .slice(0, MOST_CODES)
            .map(({ code, ...share }) => ({ name: code, ...share })),
        },
        'Codes of the low back, of the encounters with one',
        'distribution',
      ),
      ...pictured.flatMap((counts) => pictures(counts, by, draw)),
      ...MEASURE_CHAPTERS.flatMap(({ title, measures: chapter }) => {
        const ids = new Set(chapter.map(({ id }) => id));
        const counted = measures.filter(({ measure }) => ids.has(measure.id));
        return counted.length === 0 ? [] : chapterBlocks(title, counted);
      }),
      ...(responseTime === undefined
        ? []
        : [
            paragraph(
              `Queries were answered within ${responseTime.median} days (half of ${responseTime.answers}; a quarter each within ${responseTime.lowerQuartile} and after ${responseTime.upperQuartile}).`,
            ),
          ]),
    ],
  };
}

function pictures(counts: MeasureCounts, by: Dimension, draw: DrawChart): Block[] {
  const { measure, comparisons } = counts;
  const markers = comparisons.map(({ marker }) => ({
    month: marker.date.slice(0, 7),
    title: marker.title,
  }));
  const course: Chart = { kind: 'months', months: counts.by.month, markers };
  return [
    { kind: 'heading', level: 2, text: measure.title },
    paragraph(`Counted: ${measure.numerator}. Of: ${measure.denominator}.`),
    ...(by === 'month'
      ? []
      : chartFigure(
          draw,
          groupsChart(counts, by),
          `${measure.title}, by ${by}`,
          `${measure.id} ${by}`,
        )),
    ...chartFigure(draw, course, `${measure.title}, by month`, `${measure.id} month`),
    ...comparisonTable(comparisons),
  ];
}

function groupsChart(counts: MeasureCounts, by: Dimension): Chart {
  return by === 'provider' || by === 'location' || by === 'payer'
    ? { kind: 'funnel', funnel: counts.funnels[by] }
    : { kind: 'shares', bars: counts.by[by] };
}

function comparisonTable(comparisons: readonly Comparison[]): Block[] {
  const known = comparisons.filter(({ before, after }) => before.of > 0 && after.of > 0);
  if (known.length === 0) return [];
  return [
    {
      kind: 'table',
      head: ['Marked day', 'Before', 'After', 'Change', 'Change of the others'],
      rows: known.map(({ marker, before, after, change, peersChange }) => [
        [`${marker.date} ${marker.title}`],
        [shareWords(before)],
        [shareWords(after)],
        [changeWords(change)],
        [marker.provider === undefined ? '' : changeWords(peersChange)],
      ]),
    },
  ];
}

function chapterBlocks(title: string, counted: readonly MeasureCounts[]): Block[] {
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      head: ['Measure', 'Share', 'Name'],
      rows: counted.map(({ measure, all }): Line[] => [
        [measure.title],
        [shareWords(all)],
        [{ code: measure.id }],
      ]),
    },
  ];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] });
