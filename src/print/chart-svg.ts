import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../reports/chart.ts';
import { type ChartLook, chartPicture } from './chart-options.ts';

echarts.use([
  CustomChart,
  GridComponent,
  LabelLayout,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
]);

const PAPER: ChartLook = {
  width: 640,
  font: 'Libertinus Serif, DejaVu Sans, sans-serif',
  ink: '#000',
  bars: '#9a9a9a',
  faint: '#d0d0d0',
  ground: '#fff',
};

/**
 * Draws a chart as SVG on this machine: black lines, one grey, symbols and dashes instead of colour, so that it reads the
 * same on paper without any. The same chart gives the same bytes.
 * @param name makes ids inside the picture unlike those of other pictures on the page
 */
export function drawChart(chart: Chart, name: string): string {
  const { height, option } = chartPicture(chart, PAPER);
  const { width } = PAPER;
  const drawn = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  drawn.setOption(option);
  const svg = drawn.renderToSVGString({ useViewBox: true });
  drawn.dispose();
  return withoutLife(svg).replaceAll(/\bzr\d+-/g, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}-`);
}

/**
 * What the library adds for a pointer that moves over the picture is of no use on paper, and numbered through the life of
 * the process. Its pictures are numbered too: on one page two would share their clips.
 */
function withoutLife(svg: string): string {
  return svg
    .replaceAll(/<style\s*>[\s\S]*?<\/style>/g, '')
    .replaceAll(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '');
}
