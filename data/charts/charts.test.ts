import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile, readCharts } from '../../scripts/compile-charts.ts';
import { CHARTS } from '../../src/cli/embedded-charts.ts';
import { differences, encounterOf } from '../../src/cli/worked-chart.ts';
import { makeEngine } from '../../src/engine.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const charts = await readCharts(root);
const engine = makeEngine();

describe('worked charts', () => {
  const cases = charts.flatMap((chart) => chart.days.map((day) => ({ chart, day })));

  it.each(cases.map(({ chart, day }) => [chart.name, day.date, chart, day] as const))(
    '%s on %s is decided as it expects',
    (_name, date, chart, day) => {
      expect(differences(day, engine.code(encounterOf(chart, date)))).toEqual([]);
    },
  );

  it('are compiled into the module that the command line imports', async () => {
    const [compiled] = await compile(root);
    expect(compiled?.path).toBe('src/cli/embedded-charts.ts');
    expect(CHARTS).toEqual(charts);
  });

  it('have boundary days of four fiscal years, in pairs', () => {
    const dates = new Set(charts.flatMap(({ days }) => days.map(({ date }) => date)));
    for (const year of [2021, 2024, 2025, 2026]) {
      expect(dates).toContain(`${year}-09-30`);
      expect(dates).toContain(`${year}-10-01`);
    }
  });

  it('quote the note exactly in every span', () => {
    for (const chart of charts) {
      const encounter = encounterOf(chart, chart.days[0]?.date ?? '');
      const texts = new Map([['note', chart.note], ...(chart.documents ?? []).map(({ id, text }) => [id, text] as const)]);
      for (const { evidence } of engine.code(encounter).codes) {
        for (const { document, start, end } of evidence) {
          const words = texts.get(document)?.slice(start, end) ?? '';
          expect(words).toHaveLength(end - start);
          expect(words).toBe(words.trim());
        }
      }
    }
  });
});
