import { type Block, type Page, type Run, wordsOf } from './page.ts';

/**
 * A page for the typesetter: a program that never changes, and the page as data. No word of the page is ever part of
 * the program, so nothing that stands in a note can be taken for a command.
 */
export type Typeset = { readonly program: string; readonly inputs: { readonly page: string } };

/** @param on the day that the document says it was made, YYYY-MM-DD */
export function typesetPage(page: Page, on: string): Typeset {
  const [year, month, day] = on.split('-').map(Number);
  const data = {
    title: page.title,
    isDense: page.isDense === true,
    date: { year, month, day },
    blocks: page.blocks.map(typesetBlock),
  };
  return { program: PROGRAM, inputs: { page: JSON.stringify(data) } };
}

type TypesetRun = { readonly kind: string; readonly text: string };

function typesetBlock(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      // The title of the document stands above the first level.
      return { ...block, level: block.level - 1, startsPage: block.startsPage === true };
    case 'paragraph':
      return { ...block, text: block.text.map(typesetRun) };
    case 'bullets':
      return { ...block, items: block.items.map((item) => item.map(typesetRun)) };
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => cell.map(typesetRun)));
      return { ...block, rows, widths: widthsOf(block.head, rows) };
    }
    case 'figure':
      return block;
    default:
      return { ...block, runs: block.runs.map(typesetRun) };
  }
}

function typesetRun(run: Run): TypesetRun {
  return { kind: kindOf(run), text: wordsOf([run]) };
}

function kindOf(run: Run): TypesetRun['kind'] {
  if (typeof run === 'string' || 'link' in run) return 'words';
  if ('underlined' in run) return 'underlined';
  return 'strong' in run ? 'strong' : 'code';
}

/** Characters that a line of a table holds, a little less than it does: capitals are broad. */
const LINE = 96;

/**
 * Columns share the width by the longest cell of each, within bounds that keep a short one readable. None is narrower
 * than its longest word, so that no code runs into the next column.
 */
function widthsOf(
  head: readonly string[],
  rows: readonly (readonly (readonly TypesetRun[])[])[],
): number[] {
  const columns = head.map((words, column) => [
    words,
    ...rows.map((row) => (row[column] ?? []).map(({ text }) => text).join('')),
  ]);
  const wanted = columns.map((cells) =>
    Math.min(48, Math.max(7, ...cells.map(({ length }) => length))),
  );
  const least = columns.map((cells) =>
    Math.min(30, 2 + Math.max(...cells.flatMap(singleWords).map(({ length }) => length))),
  );
  const scale = LINE / wanted.reduce((sum, width) => sum + width, 0);
  const isNarrow = wanted.map((width, column) => width * scale < (least[column] ?? 0));
  if (scale >= 1 || !isNarrow.includes(true)) return wanted;
  const sumOf = (widths: readonly number[], narrow: boolean): number =>
    widths.reduce((sum, width, column) => sum + (isNarrow[column] === narrow ? width : 0), 0);
  const rest = Math.max(0.2, (LINE - sumOf(least, true)) / sumOf(wanted, false));
  return wanted.map((width, column) =>
    isNarrow[column] ? (least[column] ?? width) : width * rest,
  );
}

const singleWords = (cell: string): string[] => cell.split(/\s+/);

const PROGRAM = `
#let data = json(bytes(sys.inputs.page))
#let tags = sys.version >= version(0, 14, 0)
#set document(title: data.title, author: "Endplate", date: datetime(..data.date))
#let dense = data.isDense
#set text(lang: "en", region: "US", size: if dense { 8.5pt } else { 10pt }, font: "Libertinus Serif", hyphenate: false)
#set page(paper: "us-letter", margin: if dense { (x: 1.3cm, y: 1.2cm) } else { (x: 2cm, y: 2cm) }, numbering: "1 of 1", number-align: right)
#set par(leading: if dense { 0.45em } else { 0.6em }, spacing: if dense { 0.7em } else { 0.9em })
#show heading: set block(above: if dense { 0.9em } else { 1.3em }, below: if dense { 0.5em } else { 0.7em }, sticky: true)
#show heading.where(level: 1): set text(size: if dense { 10pt } else { 13pt })
#show heading.where(level: 2): set text(size: 11pt)
#show raw: set text(font: "DejaVu Sans Mono", size: 7.5pt)
#show figure.caption: set text(size: 9pt)
// An option of a command is not broken at its hyphens: what is copied has to run.
#let word(w) = if w.len() > 40 { raw(w) } else { box(raw(w)) }
#let run(r) = {
  if r.kind == "underlined" { underline(r.text) }
  else if r.kind == "strong" { strong(r.text) }
  else if r.kind == "code" { r.text.split(" ").map(word).join(" ") }
  else { text(r.text) }
}
#let line(runs) = runs.map(run).join()
#let draw(b) = {
  if b.kind == "heading" {
    if b.startsPage { pagebreak(weak: true) }
    heading(level: b.level, b.text)
  } else if b.kind == "paragraph" { par(line(b.text)) }
  else if b.kind == "bullets" { list(..b.items.map(line)) }
  else if b.kind == "table" {
    set text(size: if dense { 7.2pt } else { 8.5pt })
    set par(leading: if dense { 0.4em } else { 0.5em })
    table(
      columns: b.widths.map(w => w * 1fr), stroke: (x: none, y: 0.4pt + luma(60%)), inset: (x: 3pt, y: if dense { 1.8pt } else { 3pt }),
      table.header(..b.head.map(h => strong(h))),
      ..b.rows.map(row => row.map(line)).flatten(),
    )
  } else if b.kind == "figure" {
    figure(image(bytes(b.svg), format: "svg", alt: b.alt, width: 100%), caption: b.caption)
  } else if b.kind == "note" {
    block(stroke: (left: 2pt + luma(60%)), inset: (left: 8pt, y: 3pt), line(b.runs))
  }
}
#if tags { title(data.title) } else { text(size: if dense { 13pt } else { 17pt }, weight: "bold", data.title) }
#for b in data.blocks { draw(b) }
`;
