import Papa from 'papaparse';
import type { Mark, Measures, Share } from './dashboard-requests.ts';

/** The figures of a picture, a mark a row. Rates are shares of 1, empty below ten units. */
export function marksCsv(marks: readonly Mark[]): string {
  return csvOf(marks.map(({ name, label = name, share }) => ({ name: label, ...figures(share) })));
}

/** Every measure for the whole practice, and each group of it where the dashboard is parted. */
export function measuresCsv({ measures }: Measures): string {
  return csvOf(
    measures.flatMap(({ id, title, all, groups = [] }) => [
      { measure: id, title, group: '', ...figures(all) },
      ...groups.map(({ name, ...share }) => ({
        measure: id,
        title,
        group: name,
        ...figures(share),
      })),
    ]),
  );
}

function figures({ count, of, rate, low, high }: Share) {
  return { count, of, rate: rate ?? '', low: low ?? '', high: high ?? '' };
}

function csvOf(rows: readonly object[]): string {
  return `${Papa.unparse([...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
