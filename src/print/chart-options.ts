import type { EChartsOption } from 'echarts';
import type { FunnelUnit } from '../analytics/funnel.ts';
import type { GroupRate } from '../analytics/summary.ts';
import { type Chart, markedMonths, shownMonths } from '../reports/chart.ts';
import { percent } from '../review/proportion.ts';

/** How a chart looks: paper is black and white, a screen has its own colours. Width in pixels. */
export type ChartLook = {
  readonly width: number;
  readonly font: string;
  readonly ink: string;
  readonly bars: string;
  readonly faint: string;
  /** what lies behind the picture */
  readonly ground: string;
};

type Picture = { readonly height: number; readonly option: EChartsOption };

/** Below this the counts in words beside bars have no room. */
const NARROW = 520;

/**
 * What ECharts draws of a chart, and how high it is in pixels. Every mark is named as its group is, so that a click tells
 * which one it was.
 */
export function chartPicture(chart: Chart, look: ChartLook): Picture {
  const { height, option } = pictureOf(chart, look);
  const textStyle = { fontFamily: look.font, color: look.ink, fontSize: 12 };
  return { height, option: { animation: false, textStyle, ...option } };
}

function pictureOf(chart: Chart, look: ChartLook): Picture {
  switch (chart.kind) {
    case 'shares':
      return sharesPicture(chart.bars, look);
    case 'funnel':
      return funnelPicture(chart, look);
    default:
      return monthsPicture(chart, look);
  }
}

function axisOf({ ink, faint }: ChartLook) {
  return {
    axisLine: { lineStyle: { color: ink } },
    axisTick: { lineStyle: { color: ink } },
    axisLabel: { color: ink, fontSize: 11 },
    splitLine: { lineStyle: { color: faint } },
    nameTextStyle: { color: ink },
  } as const;
}

function shareAxisOf(look: ChartLook) {
  const axis = axisOf(look);
  return {
    type: 'value' as const,
    min: 0,
    ...axis,
    axisLabel: {
      ...axis.axisLabel,
      formatter: (share: number): string => `${Math.round(share * 100)} %`,
    },
  };
}

/** Bars from above to below with their intervals, and the counts in words beside each. */
function sharesPicture(given: readonly GroupRate[], look: ChartLook): Picture {
  const bars = given.toReversed();
  const names = bars.map(({ name }) => name);
  const words = bars.map(({ rate = 0, count, of }) => `${percent(rate)} % (${count} of ${of})`);
  const side = { type: 'category' as const, ...axisOf(look), splitLine: { show: false } };
  const isNarrow = look.width < NARROW;
  const left = isNarrow ? roomForNames(names) : 130;
  return {
    height: 34 + bars.length * 21,
    option: {
      grid: { left, right: isNarrow ? 24 : 130, top: 6, bottom: 24 },
      xAxis: { ...shareAxisOf(look), max: 1 },
      yAxis: [
        {
          ...side,
          data: names,
          axisTick: { show: false },
          ...(isNarrow
            ? { axisLabel: { ...side.axisLabel, width: left - 12, overflow: 'truncate' } }
            : {}),
        },
        {
          ...side,
          data: words,
          show: !isNarrow,
          position: 'right',
          axisLine: { show: false },
          axisTick: { show: false },
        },
      ],
      series: [
        {
          type: 'custom',
          data: bars.map(({ name, rate = 0, low = 0, high = 0 }, row) => ({
            name,
            value: [row, rate, low, high],
          })),
          encode: { y: 0, x: [1, 2, 3] },
          renderItem: (_, api) => {
            const at = (share: number): readonly [number, number] => {
              const [x = 0, y = 0] = api.coord([share, api.value(0)]);
              return [x, y];
            };
            const [start, middle] = at(0);
            const [right] = at(Number(api.value(1)));
            const [low] = at(Number(api.value(2)));
            const [high] = at(Number(api.value(3)));
            return {
              type: 'group',
              children: [
                {
                  type: 'rect',
                  shape: { x: start, y: middle - 6, width: right - start, height: 12 },
                  style: { fill: look.bars, stroke: look.ink, lineWidth: 0.6 },
                },
                whisker([low, middle], [high, middle], 'across', look),
              ],
            };
          },
        },
      ],
    },
  };
}

/** Pixels for the longest of the names, at most as many as leave the bars their part of a phone. */
function roomForNames(names: readonly string[]): number {
  return Math.min(150, 24 + 6 * Math.max(0, ...names.map((name) => name.length)));
}

type Point = readonly [number, number];

/** An interval as a line with two ends. */
function whisker([x1, y1]: Point, [x2, y2]: Point, lies: 'across' | 'upright', { ink }: ChartLook) {
  const [dx, dy] = lies === 'across' ? [0, 4] : [4, 0];
  const line = (a: Point, b: Point) => ({
    type: 'line' as const,
    shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] },
    style: { stroke: ink, lineWidth: 1.3 },
  });
  return {
    type: 'group' as const,
    children: [
      line([x1, y1], [x2, y2]),
      line([x1 - dx, y1 - dy], [x1 + dx, y1 + dy]),
      line([x2 - dx, y2 - dy], [x2 + dx, y2 + dy]),
    ],
  };
}

const SYMBOLS: Readonly<Record<FunnelUnit['place'], string>> = {
  inside: 'emptyCircle',
  'too-few': 'emptyCircle',
  'no-peers': 'emptyCircle',
  above: 'triangle',
  below: 'triangle',
  'far-above': 'diamond',
  'far-below': 'diamond',
};

/** Units by size and share, between the limits of chance around the whole practice. */
function funnelPicture({ funnel }: Extract<Chart, { kind: 'funnel' }>, look: ChartLook): Picture {
  const { ink, ground } = look;
  const axis = axisOf(look);
  const { centre, units, limits } = funnel;
  const line = (dash: 'solid' | 'dashed' | 'dotted', data: readonly (readonly number[])[]) => ({
    type: 'line' as const,
    data: data.map((point) => [...point]),
    symbol: 'none',
    silent: true,
    lineStyle: { color: ink, width: 1, type: dash },
  });
  const first = limits[0]?.of ?? 0;
  const last = limits.at(-1)?.of ?? 0;
  const rate = centre.rate ?? 0;
  const [low, high] = roomFor(funnel);
  return {
    height: 320,
    option: {
      grid: { left: 60, right: 96, top: 16, bottom: 44 },
      xAxis: {
        type: 'value',
        name: 'visits counted',
        nameLocation: 'middle',
        nameGap: 26,
        min: 0,
        ...axis,
        splitLine: { show: false },
      },
      yAxis: { ...shareAxisOf(look), min: low, max: high },
      series: [
        line('solid', [
          [first, rate],
          [last, rate],
        ]),
        line(
          'dashed',
          limits.map(({ of, low95 }) => [of, low95]),
        ),
        line(
          'dashed',
          limits.map(({ of, high95 }) => [of, high95]),
        ),
        line(
          'dotted',
          limits.map(({ of, low998 }) => [of, low998]),
        ),
        line(
          'dotted',
          limits.map(({ of, high998 }) => [of, high998]),
        ),
        {
          type: 'scatter',
          data: units.map((unit) => ({
            name: unit.name,
            value: [unit.of, unit.rate ?? 0],
            symbol: SYMBOLS[unit.place],
            symbolRotate: unit.place === 'below' ? 180 : 0,
            symbolSize: 9,
          })),
          itemStyle: { color: ink, borderColor: ink, opacity: 1 },
          label: {
            show: true,
            position: 'right',
            color: ink,
            fontSize: 11,
            textBorderColor: ground,
            textBorderWidth: 2,
            width: 96,
            overflow: 'truncate',
            formatter: ({ name }) => name,
          },
          labelLayout: { hideOverlap: true },
        },
      ],
    },
  };
}

/** From the tenth below everything that is drawn to the tenth above it. */
function roomFor({ units, limits }: Extract<Chart, { kind: 'funnel' }>['funnel']): Point {
  const smallest = Math.min(...units.map(({ of }) => of));
  const near = limits.filter(({ of }) => of >= smallest);
  const shares = [
    ...units.map(({ rate = 0 }) => rate),
    ...near.flatMap(({ low998, high998 }) => [low998, high998]),
  ];
  if (shares.length === 0) return [0, 1];
  const tenths = (share: number): number => share * 10;
  return [
    Math.max(0, Math.floor(tenths(Math.min(...shares)) - 0.1) / 10),
    Math.min(1, Math.ceil(tenths(Math.max(...shares)) + 0.1) / 10),
  ];
}

/** A share month by month with its intervals, and the marked days. */
function monthsPicture(chart: Extract<Chart, { kind: 'months' }>, look: ChartLook): Picture {
  const { ink } = look;
  const { months } = chart;
  const shown = new Map(shownMonths(months).map((month) => [month.name, month]));
  const names = months.map(({ name }) => name);
  return {
    height: 300,
    option: {
      grid: { left: 60, right: 24, top: 24, bottom: 36 },
      xAxis: { type: 'category', data: names, ...axisOf(look), splitLine: { show: false } },
      yAxis: shareAxisOf(look),
      series: [
        {
          type: 'custom',
          data: names.flatMap((name, place) => {
            const { low = 0, high = 0 } = shown.get(name) ?? {};
            return shown.has(name) ? [{ name, value: [place, low, high] }] : [];
          }),
          encode: { x: 0, y: [1, 2] },
          renderItem: (_, api) => {
            const [x = 0, bottom = 0] = api.coord([api.value(0), api.value(1)]);
            const [, top = 0] = api.coord([api.value(0), api.value(2)]);
            return whisker([x, bottom], [x, top], 'upright', look);
          },
        },
        {
          type: 'line',
          data: names.map((name) => shown.get(name)?.rate ?? '-'),
          symbol: 'circle',
          symbolSize: 5,
          itemStyle: { color: ink },
          lineStyle: { color: ink, width: 1.5 },
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: ink, type: 'dashed', width: 1 },
            label: { color: ink, fontSize: 11, position: 'end', rotate: 0 },
            data: markedMonths(chart).map(({ month }, index) => ({
              xAxis: month,
              label: { formatter: String(index + 1) },
            })),
          },
        },
      ],
    },
  };
}
