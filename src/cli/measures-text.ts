import { shareWords } from '../analytics/share-words.ts';
import type { GroupRate, MeasureCounts, Summary } from '../analytics/summary.ts';
import type { Dimension } from '../analytics/tally.ts';
import { changeWords } from '../reports/education-page.ts';
import { type Layout, paint } from './text-layout.ts';

const PLACES: Readonly<Record<string, string>> = {
  above: 'above the others',
  below: 'below the others',
  'far-above': 'far above the others',
  'far-below': 'far below the others',
};

/** The summary as a person reads it. */
export function measuresText(summary: Summary, by: Dimension | undefined, layout: Layout): string {
  const { encounters, from, until, measures, distribution, responseTime } = summary;
  const lines = [
    paint(layout, 'bold', `${encounters} encounters, ${from} to ${until}`),
    'Counts, rate, and its 95 % interval (Wilson). docs/measures.md defines each measure; none is a benchmark.',
    '',
    ...measures.flatMap((one) => measureLines(one, by, layout)),
    '',
    paint(layout, 'bold', `Codes of the low back in ${distribution.all.encounters} encounters`),
    ...distribution.all.codes
      .slice(0, 20)
      .map(({ code, ...share }) => `  ${code.padEnd(46)}  ${shareWords(share)}`),
  ];
  if (responseTime !== undefined)
    lines.push(
      '',
      `Queries were answered within ${responseTime.median} days (half of ${responseTime.answers}; a quarter each within ${responseTime.lowerQuartile} and after ${responseTime.upperQuartile}).`,
    );
  return `${lines.join('\n')}\n`;
}

function measureLines(
  { measure, all, by: groups, funnels, comparisons }: MeasureCounts,
  by: Dimension | undefined,
  layout: Layout,
): string[] {
  const lines = [`${paint(layout, 'bold', measure.title.padEnd(48))}  ${shareWords(all)}`];
  if (by !== undefined) {
    const units = by === 'provider' || by === 'location' || by === 'payer' ? funnels[by].units : [];
    const places = new Map(units.map(({ name, place }) => [name, PLACES[place] ?? '']));
    for (const group of groups[by]) lines.push(groupLine(group, places.get(group.name) ?? ''));
  }
  for (const { marker, before, after, change } of comparisons) {
    if (before.of + after.of === 0) continue;
    lines.push(
      `  ${marker.date} ${marker.title}`,
      `    ${'before'.padEnd(44)}  ${shareWords(before)}`,
      `    ${'after'.padEnd(44)}  ${shareWords(after)}`,
      `    ${'change'.padEnd(44)}  ${changeWords(change)}`,
    );
  }
  return lines;
}

const groupLine = ({ name, ...share }: GroupRate, place: string): string =>
  `  ${name.slice(0, 44).padEnd(46)}  ${shareWords(share)}${place === '' ? '' : `   ${place}`}`;
