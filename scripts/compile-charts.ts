import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type WorkedChart, workedChartShape } from '../src/cli/worked-chart.ts';

/** Reads the worked charts, in the order of their numbers. A chart of the wrong shape throws with its name. */
export async function readCharts(root: string): Promise<WorkedChart[]> {
  const folder = join(root, 'data/charts');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const parsed = workedChartShape.safeParse(parse(await readFile(join(folder, file), 'utf8')));
      if (!parsed.success) throw new Error(`data/charts/${file}: ${parsed.error.message}`);
      return { name: file.replace(/^\d+-|\.yaml$/g, ''), ...parsed.data };
    }),
  );
}

/** Turns the worked charts of `data/charts` into the module that `endplate charts` imports. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const charts = await readCharts(root);
  const text = `// Generated from data/charts by \`npm run data\`. Do not edit.\nimport type { WorkedChart } from './worked-chart.ts';\n\nexport const CHARTS: readonly WorkedChart[] = ${JSON.stringify(charts, undefined, 1)};\n`;
  return [{ path: 'src/cli/embedded-charts.ts', text }];
}
