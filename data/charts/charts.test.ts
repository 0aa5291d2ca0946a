import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile, readCharts } from '../../scripts/compile-charts.ts';
import { CHARTS } from '../../src/cli/embedded-charts.ts';
import { differences, encounterOf } from '../../src/cli/worked-chart.ts';
import { makeEngine } from '../../src/engine.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const charts = await readCharts(root);
const engine = makeEngine();

/** Every point on codes that the article makes: under each code, its mistakes, its checklist, its questions. */
const POINTS = [
  'M54.50: first-visit presentation',
  'M54.50: self-limiting pain',
  'M54.50: acute muscle strain',
  'M54.50: pain attributed to postural',
  'M54.50: documentation that describes the symptom',
  'M54.50: using it repeatedly',
  'M54.51: MRI demonstrates Modic changes',
  'M54.51: imaging shows vertebral compression',
  'M54.51: the workup has specifically excluded',
  'M54.51: degenerative vertebral body changes',
  'M54.51: requires clinical correlation',
  'M54.51: vertebrogenic pain is distinct from discogenic',
  'M54.59: pain with a documented myofascial',
  'M54.59: pain attributed to sacroiliac',
  'M54.59: atypical',
  'M54.59: documented clearly enough',
  'M54.59 should not become a default',
  'Documentation that supports: explicit reference',
  'Phrases like',
  'Documentation: duration',
  'Documentation: physical examination',
  'Statement of what has been ruled out',
  'Billing: prior authorization',
  'Billing: physical therapy',
  'Billing: repeated coding inconsistency',
  'Billing: accuracy of related',
  'Mistake: continuing to use M54.5',
  'Mistake: assigning M54.51',
  'Mistake: using M54.59',
  'Mistake: not coding additional',
  'Mistake: failing to update',
  'Mistake: coding from imaging reports',
  'Mistake: diagnosis codes pulled from the problem list',
  'Who owns what: providers',
  'Who owns what: coders',
  'Who owns what: billing',
  'Checklist: does the assessment state a diagnosis',
  'Checklist: has the provider documented the duration',
  'Checklist: has the provider linked the imaging',
  'Checklist: has the provider documented what structural causes',
  'Checklist: are there contributing diagnoses',
  'Checklist: does the code match',
  'Checklist: is the language specific',
  'Checklist: has the pain been assessed for radiation',
  'FAQ: is M54.5 still',
  'FAQ: what is the difference between',
  'FAQ: can M54.59 be used',
  'FAQ: can low back pain be coded alongside',
  'FAQ: the disc disorder code would be sequenced',
  'FAQ: what documentation triggers',
  'FAQ: the imaging report alone',
  'FAQ: how does low back pain coding affect prior',
  'FAQ: should every back pain visit be coded with M54 codes? (disc',
  'FAQ: should every back pain visit be coded with M54 codes? (spinal stenosis',
  'FAQ: should every back pain visit be coded with M54? (vertebral fracture',
  'FAQ: how often should',
  'Next steps: a review trigger',
] as const;

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

  it.each(POINTS)('stand for the point of the article "%s"', (point) => {
    expect(charts.some(({ article }) => article.some((entry) => entry.includes(point)))).toBe(true);
  });

  it('say in the decision itself why the article is overruled', () => {
    const silent = charts
      .filter(({ official }) => official?.includes('article is overruled') === true)
      .filter(({ days }) => days.every(({ reasons }) => reasons === undefined));
    expect(silent.map(({ name }) => name)).toEqual([]);
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
