import { FEWEST } from '../analytics/funnel.ts';
import type { GroupRate, MeasureCounts, Summary } from '../analytics/summary.ts';
import type { Dimension } from '../analytics/tally.ts';
import type { Proportion } from '../review/proportion.ts';
import { type Layout, paint } from './text-layout.ts';

const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${(share * 100).toFixed(1)} %`;

/** Counts beside the rate and its 95 % interval, always. */
export function shareText({ count, of, rate, low, high }: Proportion): string {
  const counts = `${count} of ${of}`.padStart(16);
  return of < FEWEST
    ? `${counts}   too few for a rate`
    : `${counts}   ${percent(rate).padStart(7)}   ${percent(low)} to ${percent(high)}`;
}

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
      .map(({ code, ...share }) => `  ${code.padEnd(46)}${shareText(share)}`),
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
  const lines = [`${paint(layout, 'bold', measure.title.padEnd(48))}${shareText(all)}`];
  if (by !== undefined) {
    const units = by === 'provider' || by === 'location' || by === 'payer' ? funnels[by].units : [];
    const places = new Map(units.map(({ name, place }) => [name, PLACES[place] ?? '']));
    for (const group of groups[by]) lines.push(groupLine(group, places.get(group.name) ?? ''));
  }
  for (const { marker, before, after, change } of comparisons) {
    if (before.of + after.of === 0) continue;
    lines.push(
      `  ${marker.date} ${marker.title}`,
      `    ${'before'.padEnd(44)}${shareText(before)}`,
      `    ${'after'.padEnd(44)}${shareText(after)}`,
      `    ${'change'.padEnd(44)}${change === undefined ? 'too few on one side' : `${points(change.change)} (${points(change.low)} to ${points(change.high)}) points`}`,
    );
  }
  return lines;
}

const points = (share: number): string => `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)}`;

const groupLine = ({ name, ...share }: GroupRate, place: string): string =>
  `  ${name.slice(0, 44).padEnd(46)}${shareText(share)}${place === '' ? '' : `   ${place}`}`;
