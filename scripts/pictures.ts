/** Draws docs/pictures/decision.svg, a worked chart beside its decision, for the README: `npm run rulebook`. */
import { joined } from '../src/cli/deciding-sentences.ts';
import { CHARTS } from '../src/cli/embedded-charts.ts';
import { encounterOf } from '../src/cli/worked-chart.ts';
import type { Decision, EvidenceSpan } from '../src/coding/decision.ts';
import { makeEngine } from '../src/engine.ts';

const CHART = 'endplate-change-linked';
const DAY = '2026-11-02';

const WIDTH = 1180;
const MARGIN = 28;
const LINE = 21;
const NOTE_COLUMNS = 74;
/** Breadth of a letter of the note; every line is stretched to it, so that marks fit whatever the font. */
const LETTER = 8.1;
const RIGHT = MARGIN * 2 + NOTE_COLUMNS * LETTER + 24;
const RIGHT_COLUMNS = 58;

const COLOURS = {
  paper: '#ffffff',
  edge: '#d0d7de',
  ink: '#1f2328',
  faint: '#59636e',
  mark: '#fff1b8',
  under: '#9a6700',
  code: '#116329',
};

/** The picture as SVG text. */
export function drawDecision(): string {
  const chart = CHARTS.find(({ name }) => name === CHART);
  if (chart === undefined) throw new Error(`pictures: there is no worked chart ${CHART}`);
  const decision = makeEngine().code(encounterOf(chart, DAY));
  const spans = joined(
    decision.codes
      .flatMap(({ evidence }) => evidence)
      .filter(({ document }) => document === 'note'),
  );
  const left = noteLines(chart.note, spans);
  const right = decisionLines(decision);
  const height = MARGIN * 2 + Math.max(left.rows, right.rows) * LINE + 26;
  const title = `The note “${escaped(chart.title)}” with the words that carry its codes underlined, beside the decision`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${title}">
<title>${title}</title>
<rect x="1" y="1" width="${WIDTH - 2}" height="${height - 2}" rx="10" fill="${COLOURS.paper}" stroke="${COLOURS.edge}"/>
<path d="M${RIGHT - 24} ${MARGIN}V${height - MARGIN}" stroke="${COLOURS.edge}"/>
${left.svg}
${right.svg}
</svg>
`;
}

function noteLines(
  note: string,
  spans: readonly Pick<EvidenceSpan, 'start' | 'end'>[],
): { svg: string; rows: number } {
  const pieces = [heading(MARGIN, 'Note')];
  let row = 1;
  for (const { start, end } of wrapped(note, NOTE_COLUMNS)) {
    const y = baseline(row);
    for (const span of spans) {
      const [from, until] = [Math.max(start, span.start), Math.min(end, span.end)];
      if (from >= until) continue;
      const x = MARGIN + (from - start) * LETTER;
      const breadth = (until - from) * LETTER;
      pieces.push(
        `<rect x="${x.toFixed(1)}" y="${y - 14}" width="${breadth.toFixed(1)}" height="19" fill="${COLOURS.mark}"/>`,
        `<path d="M${x.toFixed(1)} ${y + 4}h${breadth.toFixed(1)}" stroke="${COLOURS.under}" stroke-width="2"/>`,
      );
    }
    const words = note.slice(start, end);
    if (words.trim() !== '') {
      pieces.push(
        `<text x="${MARGIN}" y="${y}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13.4" fill="${COLOURS.ink}" textLength="${(words.length * LETTER).toFixed(1)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(words)}</text>`,
      );
    }
    row += 1;
  }
  return { svg: pieces.join('\n'), rows: row };
}

/** Lines of the note as spans, broken at spaces. */
function wrapped(note: string, columns: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const paragraph of note.trimEnd().split('\n')) {
    const stop = start + paragraph.length;
    let from = start;
    while (stop - from > columns) {
      const space = note.lastIndexOf(' ', from + columns);
      const end = space > from ? space : from + columns;
      lines.push({ start: from, end });
      from = note[end] === ' ' ? end + 1 : end;
    }
    lines.push({ start: from, end: stop });
    start = stop + 1;
  }
  return lines;
}

function decisionLines(decision: Decision): { svg: string; rows: number } {
  const pieces = [
    heading(RIGHT, `Decision for ${decision.dateOfService}, code set ${decision.codeSet.release}`),
  ];
  let row = 1;
  const say = (words: string, style = `fill="${COLOURS.ink}" font-size="14"`): void => {
    for (const { start, end } of wrapped(words, RIGHT_COLUMNS)) {
      pieces.push(
        `<text x="${RIGHT}" y="${baseline(row)}" font-family="system-ui, sans-serif" ${style}>${escaped(words.slice(start, end))}</text>`,
      );
      row += 1;
    }
  };
  const faint = `fill="${COLOURS.faint}" font-size="13"`;
  for (const { code, title, role, because, citations, rules } of decision.codes) {
    say(`${code}  ${title}`, `fill="${COLOURS.code}" font-size="17" font-weight="600"`);
    say(role, faint);
    say(because);
    for (const { source, section } of citations) say(`${source}: ${section}`, faint);
    say(`Rule: ${rules.join(', ')}`, faint);
    row += 1;
  }
  for (const { code, because } of decision.withheld) say(`Withheld ${code}: ${because}`);
  const met = decision.checklist.filter(({ status }) => status === 'met').length;
  const open = decision.checklist.filter(({ status }) => status === 'not-met').length;
  say(
    `Documentation checklist: ${met} met, ${open} not met, ${decision.checklist.length - met - open} not applicable`,
  );
  say(
    `Questions to the provider: ${decision.queries.length === 0 ? 'none' : decision.queries.map(({ title }) => title).join(', ')}`,
  );
  return { svg: pieces.join('\n'), rows: row };
}

function heading(x: number, words: string): string {
  return `<text x="${x}" y="${baseline(0) - 4}" font-family="system-ui, sans-serif" font-size="13" font-weight="600" fill="${COLOURS.faint}">${escaped(words)}</text>`;
}

function baseline(row: number): number {
  return MARGIN + 18 + row * LINE;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
