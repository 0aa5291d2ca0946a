import type { Decision } from '../../../../src/coding/decision.ts';

/** The note and its decision in the form of `data/charts`, for a report of what should be otherwise. */
export function workedChart(note: string, { dateOfService, codes, queries }: Decision): string {
  const lines = note.trimEnd().split('\n');
  return [
    "title: ''",
    "shows: ''",
    'note: |',
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
    'days:',
    `  - date: '${dateOfService}'`,
    `    codes: [${codes.map(({ code }) => code).join(', ')}]`,
    `    queries: [${queries.map(({ topic }) => topic).join(', ')}]`,
    '',
  ].join('\n');
}
