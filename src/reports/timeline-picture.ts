import type { Timeline, TimelineVisit } from '../review/timeline.ts';

const COLUMN = 168;
const MARGIN = 28;
const LINE = 17;
const TOP = 74;

/**
 * A patient’s visits as an SVG picture: a line of time to scale, and under each visit what was billed, what the words
 * support, and what the look back found. Reads in black and white: findings differ by shape and word.
 */
export function timelinePicture({ id, visits }: Timeline): string {
  const columns = visits.map((visit) => linesOf(visit));
  const longest = Math.max(0, ...columns.map((lines) => lines.length));
  const width = MARGIN * 2 + Math.max(1, visits.length) * COLUMN;
  const height = TOP + 46 + longest * LINE + MARGIN;
  const places = placesOf(visits, width);
  const parts = visits.flatMap((visit, index) => {
    const left = MARGIN + index * COLUMN;
    const centre = left + COLUMN / 2 - 8;
    const on = places[index] ?? centre;
    return [
      `<line x1="${on}" y1="${TOP - 20}" x2="${centre}" y2="${TOP + 12}" class="tie"/>`,
      mark(visit, on),
      text(left, TOP + 28, `${visit.number}. ${visit.dateOfService}`, 'date'),
      ...(columns[index] ?? []).map(({ words, kind }, line) =>
        text(left, TOP + 50 + line * LINE, words, kind),
      ),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(labelOf(visits))}">`,
    `<style>text{font:12px system-ui,sans-serif;fill:#1b1f24}.date{font-weight:600}.head{font-size:14px;font-weight:600}.small{fill:#4a5158}.finding{font-weight:600}.line{stroke:#1b1f24;stroke-width:2}.tie{stroke:#8a9199;stroke-width:1}.plain{fill:#1b1f24}.open{fill:#fff;stroke:#1b1f24;stroke-width:2}</style>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(MARGIN, 26, `Patient ${id}`, 'head'),
    `<line x1="${MARGIN}" y1="${TOP - 20}" x2="${width - MARGIN}" y2="${TOP - 20}" class="line"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function placesOf(visits: readonly TimelineVisit[], width: number): readonly number[] {
  const days = visits.map(({ dateOfService }) => Date.parse(dateOfService) / 86_400_000);
  const first = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? first) - first);
  const room = width - MARGIN * 2 - 24;
  return days.map((day) => Math.round(MARGIN + 12 + ((day - first) / span) * room));
}

type Line = { readonly words: string; readonly kind: string };

function linesOf(visit: TimelineVisit): readonly Line[] {
  const supported = visit.supported.map(({ code }) => code);
  return [
    { words: visit.setting, kind: 'small' },
    ...(visit.billed.length > 0
      ? cut(`billed ${visit.billed.join(', ')}`).map((words) => ({ words, kind: 'code' }))
      : []),
    ...cut(supported.length > 0 ? `says ${supported.join(', ')}` : 'says no low back code').map(
      (words) => ({ words, kind: 'code' }),
    ),
    ...(visit.queries.length > 0
      ? [{ words: `${visit.queries.length} query drafted`, kind: 'small' }]
      : []),
    ...visit.findings.flatMap(({ finding, severity }) =>
      cut(`${severity === 'info' ? '○' : '▲'} ${finding.replaceAll('-', ' ')}`).map((words) => ({
        words,
        kind: severity === 'info' ? 'small' : 'finding',
      })),
    ),
  ];
}

const FITS = 24;

function cut(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= FITS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function mark(visit: TimelineVisit, at: number): string {
  const raised = visit.findings.some(({ severity }) => severity !== 'info');
  const y = TOP - 20;
  return raised
    ? `<path d="M${at} ${y - 9} l9 16 h-18 z" class="plain"/>`
    : `<circle cx="${at}" cy="${y}" r="6" class="open"/>`;
}

function text(x: number, y: number, words: string, kind: string): string {
  return `<text x="${x}" y="${y}" class="${kind}">${escaped(words)}</text>`;
}

function labelOf(visits: readonly TimelineVisit[]): string {
  const raised = visits
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'info');
  return `${visits.length} visits, ${raised.length} findings to look at`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '');
}
