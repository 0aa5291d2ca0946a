import { type Command, Option } from 'commander';
import type { Decision } from '../coding/decision.ts';
import { type Engine, makeEngine } from '../engine.ts';
import { calendarDay } from './code-settings.ts';
import {
  codeLines,
  decidingLines,
  decisionText,
  findingLines,
  heading,
  shownOf,
  withheldLines,
} from './decision-text.ts';
import { CHARTS } from './embedded-charts.ts';
import { endWithReader, outputTo } from './output.ts';
import { type Layout, layoutOf, paint, wrap } from './text-layout.ts';
import { type ChartDay, differences, encounterOf, type WorkedChart } from './worked-chart.ts';

type ChartsOptions = { readonly date?: string; readonly json?: true; readonly check?: true };

const HELP = `
Examples:
  endplate charts
  endplate charts endplate-change-linked
  endplate charts first-visit-without-imaging --date 2021-09-30`;

/** Adds `endplate charts` to the program. */
export function registerCharts(program: Command): void {
  program
    .command('charts')
    .description('decide the worked charts that come with Endplate')
    .argument('[names...]', 'charts to show in full; all of them, in short, when left out')
    .option('--date <date>', 'decide as of this date of service, YYYY-MM-DD', calendarDay)
    .addOption(new Option('--json', 'the decisions as a JSON array'))
    .option('--check', 'exit 1 when a decision differs from what its chart expects')
    .addHelpText('after', HELP)
    .action(async (names: string[], options: ChartsOptions) => {
      process.exitCode = await runCharts(names, options);
    });
}

/** A chart decided on one of its days. */
type Worked = {
  readonly chart: WorkedChart;
  readonly date: string;
  readonly decision: Decision;
  /** undefined when the chart says nothing about the date */
  readonly differs: readonly string[] | undefined;
};

async function runCharts(names: readonly string[], options: ChartsOptions): Promise<number> {
  const unknown = names.filter((name) => chartsNamed(name).length === 0);
  if (unknown.length > 0) {
    process.stderr.write(
      `endplate charts: there is no chart ${unknown.join(', ')}. There are:\n${CHARTS.map(({ name, title }) => `  ${name}: ${title}\n`).join('')}`,
    );
    return 2;
  }
  const engine = makeEngine();
  const charts = names.length === 0 ? CHARTS : names.flatMap(chartsNamed);
  const layout = layoutOf(process.stdout, process.env);
  const output = outputTo(process.stdout);
  endWithReader(process.stdout);
  const all: Worked[] = [];
  for (const chart of charts) {
    const worked = workChart(engine, chart, options.date);
    all.push(...worked);
    if (options.json !== true) {
      await output.write(`${chartText(engine, chart, worked, layout, names.length === 0)}\n\n`);
    }
  }
  if (options.json === true) {
    await output.write(
      `${JSON.stringify(
        all.map(({ decision }) => decision),
        undefined,
        2,
      )}\n`,
    );
  } else await output.write(`${summary(all, layout)}\n`);
  await output.flush();
  return options.check === true && all.some(({ differs }) => (differs?.length ?? 0) > 0) ? 1 : 0;
}

function chartsNamed(name: string): WorkedChart[] {
  const exact = CHARTS.filter((chart) => chart.name === name);
  return exact.length > 0 ? exact : CHARTS.filter((chart) => chart.name.includes(name));
}

/** Decides a chart on its own days, or on the one asked for. */
export function workChart(engine: Engine, chart: WorkedChart, date?: string): Worked[] {
  const days: (ChartDay | { date: string })[] =
    date === undefined ? chart.days : [chart.days.find((day) => day.date === date) ?? { date }];
  return days.map((day) => {
    const decision = engine.code(encounterOf(chart, day.date));
    const differs = 'codes' in day ? differences(day, decision) : undefined;
    return { chart, date: day.date, decision, differs };
  });
}

function chartText(
  engine: Engine,
  chart: WorkedChart,
  worked: readonly Worked[],
  layout: Layout,
  brief: boolean,
): string {
  const lines = [
    paint(layout, 'dim', '━'.repeat(layout.width)),
    paint(layout, 'bold', chart.title),
    paint(layout, 'dim', chart.name),
    ...wrap(layout, chart.shows),
    ...(chart.official === undefined
      ? []
      : wrap(layout, chart.official, 'Official source: ', '  ')),
  ];
  if (!brief) lines.push('', ...noteLines(chart, layout));
  worked.forEach((one, index) => {
    const isRepeat = index > 0 && sameWords(one, worked[index - 1]);
    lines.push('', ...dayLines(engine, one, layout, brief, isRepeat));
  });
  return lines.join('\n');
}

function noteLines({ note, documents = [] }: WorkedChart, layout: Layout): string[] {
  const texts = [note, ...documents.map(({ id, date = '', text }) => `[${id} ${date}]\n${text}`)];
  return texts
    .join('\n')
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrap(layout, line, '│ ', '│ '));
}

function dayLines(
  engine: Engine,
  { chart, date, decision, differs }: Worked,
  layout: Layout,
  brief: boolean,
  isRepeat: boolean,
): string[] {
  const shown = shownOf(decision, encounterOf(chart, date), engine);
  const verdict = verdictLines(differs, layout);
  if (!brief) return [decisionText(shown, layout).trimEnd(), '', ...verdict];
  const { release } = decision.codeSet;
  return [
    ...wrap(layout, `On ${date} (${release})`).map((line) => paint(layout, 'cyan', line)),
    ...(isRepeat ? [] : decidingLines(shown, layout)),
    ...codeLines(decision, layout, true),
    ...withheldLines(decision.withheld, layout, true),
    ...findingLines(decision.findings, layout),
    ...decision.queries.map(({ title }) => heading(`Would ask: ${title}`, layout)),
    ...verdict,
  ];
}

/** True when the same sentences decide: shown once is enough. */
function sameWords(one: Worked, other: Worked | undefined): boolean {
  const places = (worked: Worked | undefined): string =>
    JSON.stringify(
      worked?.decision.codes.map(({ evidence }) => evidence.map(({ start, end }) => [start, end])),
    );
  return places(one) === places(other);
}

function verdictLines(differs: readonly string[] | undefined, layout: Layout): string[] {
  if (differs === undefined) return ['The chart expects nothing for this date.'];
  if (differs.length === 0) return [paint(layout, 'green', '✓ as the chart expects')];
  return differs.flatMap((words) =>
    wrap(layout, words, '✗ ').map((line) => paint(layout, 'red', line)),
  );
}

/** All charts in one line of plain words, and whether each decision is the expected one. */
export function chartsSummary(): { readonly line: string; readonly isRight: boolean } {
  const engine = makeEngine();
  const { line, wrong } = countRight(CHARTS.flatMap((chart) => workChart(engine, chart)));
  return { line, isRight: wrong === 0 };
}

function summary(all: readonly Worked[], layout: Layout): string {
  const { line, wrong } = countRight(all);
  return wrap(layout, line)
    .map((words) => paint(layout, wrong === 0 ? 'green' : 'red', words))
    .join('\n');
}

function countRight(all: readonly Worked[]): { readonly line: string; readonly wrong: number } {
  const compared = all.filter(({ differs }) => differs !== undefined);
  const wrong = compared.filter(({ differs = [] }) => differs.length > 0);
  const names = [...new Set(wrong.map(({ chart }) => chart.name))];
  const line = `${new Set(all.map(({ chart }) => chart.name)).size} charts, ${all.length} decisions: ${compared.length - wrong.length} right, ${wrong.length} differ${names.length === 0 ? '' : ` (${names.join(', ')})`}`;
  return { line, wrong: wrong.length };
}
