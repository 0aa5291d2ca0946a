import { expect, it } from 'vitest';
import { funnelOf } from '../analytics/funnel.ts';
import { type Chart, chartFigure } from '../reports/chart.ts';
import { proportion } from '../review/proportion.ts';
import { drawChart } from './chart-svg.ts';

const MONTHS: Chart = {
  kind: 'months',
  months: [
    { name: '2026-01', ...proportion(5, 50) },
    { name: '2026-02', ...proportion(1, 4) },
    { name: '2026-03', ...proportion(30, 50) },
  ],
  markers: [
    { month: '2026-02', title: 'Teaching' },
    { month: '2019-01', title: 'Long ago' },
  ],
};
const CHARTS: readonly Chart[] = [
  { kind: 'shares', bars: [{ name: 'A < B', ...proportion(3, 12) }] },
  {
    kind: 'funnel',
    funnel: funnelOf([
      { name: 'one', count: 5, of: 100 },
      { name: 'two', count: 6, of: 110 },
      { name: 'three', count: 60, of: 100 },
    ]),
  },
  MONTHS,
];

it.each(CHARTS.map((chart) => [chart.kind, chart] as const))(
  'a picture of %s is the same each time and has no colour',
  (_kind, chart) => {
    const svg = drawChart(chart, 'a chart');
    expect(drawChart(chart, 'a chart')).toBe(svg);
    const colours = [...svg.matchAll(/#([0-9a-f]{3}|[0-9a-f]{6})\b/gi)].map(([colour]) => colour);
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) {
      const [, digits = ''] = colour.split('#');
      const [red, green, blue] = digits.match(digits.length === 3 ? /./g : /../g) ?? [];
      expect([green, blue]).toEqual([red, red]);
    }
  },
);

it('ids of two pictures on a page differ', () => {
  const [one, other] = ['one', 'other'].map((name) => drawChart(MONTHS, name));
  const idsIn = (svg = ''): string[] => [...svg.matchAll(/id="([^"]+)"/g)].map(([, id = '']) => id);
  expect(idsIn(one).filter((id) => idsIn(other).includes(id))).toEqual([]);
});

it('a figure says in words what it shows', () => {
  const [months] = chartFigure(drawChart, MONTHS, 'Share', 'share');
  expect(months).toMatchObject({
    alt: 'Share: 2026-01 5 of 50, 10 % (4 to 21 %); 2026-03 30 of 50, 60 % (46 to 72 %).',
    caption: expect.stringContaining('Dashed lines: 1 Teaching (2026-02).'),
  });
  const [funnel] = CHARTS.slice(1).flatMap((chart) => chartFigure(drawChart, chart, 'F', 'f'));
  expect(funnel).toMatchObject({ alt: expect.stringContaining('three 60 of 100') });
  expect(funnel).toMatchObject({ alt: expect.stringContaining('far above the others') });
  expect(chartFigure(drawChart, { kind: 'shares', bars: [] }, 'None', 'none')).toEqual([]);
});
