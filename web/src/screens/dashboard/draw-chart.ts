import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { type ChartLook, chartPicture } from '../../../../src/print/chart-options.ts';
import type { Chart } from '../../../../src/reports/chart.ts';

echarts.use([
  CanvasRenderer,
  CustomChart,
  GridComponent,
  LabelLayout,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  TooltipComponent,
]);

/** A picture that was drawn into an element. */
export type DrawnChart = {
  /** as a PNG of twice its size, with its ground; null where the browser cannot make one */
  readonly png: () => Promise<Blob | null>;
  readonly end: () => void;
};

/**
 * Draws a chart into an element.
 * @param wordsOf what is said of a mark under the pointer, by its name
 * @param open called with the name of the mark that was clicked
 */
export function drawChart(
  element: HTMLElement,
  chart: Chart,
  look: ChartLook,
  wordsOf: (name: string) => string | undefined,
  open: (name: string) => void,
): DrawnChart {
  const { height, option } = chartPicture(chart, look);
  const drawn = echarts.init(element, null, { width: look.width, height });
  const tooltip: TooltipComponentOption = {
    trigger: 'item',
    confine: true,
    backgroundColor: look.ground,
    borderColor: look.ink,
    textStyle: { color: look.ink, fontSize: 12 },
    // an element and no string: names of providers come from elsewhere and are no HTML
    formatter: (mark) => {
      const name = Array.isArray(mark) ? '' : mark.name;
      const line = document.createElement('span');
      line.textContent = `${name}: ${wordsOf(name) ?? ''}`;
      return line;
    },
  };
  drawn.setOption({ ...option, tooltip });
  drawn.on('click', ({ name }) => open(name));
  return {
    png: async () => {
      const { promise, resolve } = Promise.withResolvers<Blob | null>();
      drawn.renderToCanvas({ pixelRatio: 2, backgroundColor: look.ground }).toBlob(resolve);
      return promise;
    },
    end: () => drawn.dispose(),
  };
}
