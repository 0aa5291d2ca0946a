/** A page as data, so that Markdown and HTML show the same. */
export type Page = {
  /** name without ending; links between pages use it */
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** small type and narrow margins on paper: a sheet that has to fit on one side */
  readonly isDense?: true;
};

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly text: string;
      /** begins a new sheet when the page is printed */
      readonly startsPage?: true;
    }
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'bullets'; readonly items: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
      /** the name under which it is printed alone */
      readonly part?: string;
    }
  /** a picture with the words that say what it shows; `alt` is for those who do not see it */
  | {
      readonly kind: 'figure';
      readonly svg: string;
      readonly alt: string;
      readonly caption: string;
      readonly part?: string;
      /** what the picture shows, each mark with counts and share in words */
      readonly marks?: readonly (readonly [name: string, share: string])[];
    }
  /** words of a note as they stand, with evidence underlined */
  | { readonly kind: 'note'; readonly runs: Line };

export type Run =
  | string
  | { readonly underlined: string }
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly link: string; readonly text: string };
export type Line = readonly Run[];

export type PageFormat = 'md' | 'html';

/** Writes a page in a format. */
export function printPage(page: Page, format: PageFormat): string {
  return format === 'md' ? printMarkdown(page) : printHtml(page);
}

const MARKDOWN = {
  words: escapeMarkdown,
  underlined: (words: string) => `<ins>${escapeMarkdown(words)}</ins>`,
  strong: (words: string) => `**${escapeMarkdown(words)}**`,
  code: (words: string) => `\`${words.replaceAll('`', "'")}\``,
  link: (name: string, text: string) => `[${escapeMarkdown(text)}](${name}.md)`,
};

const HTML = {
  words: escapeHtml,
  underlined: (words: string) => `<ins>${escapeHtml(words)}</ins>`,
  strong: (words: string) => `<strong>${escapeHtml(words)}</strong>`,
  code: (words: string) => `<code>${escapeHtml(words)}</code>`,
  link: (name: string, text: string) =>
    `<a href="${escapeHtml(name)}.html">${escapeHtml(text)}</a>`,
};

const same = (words: string): string => words;
const PLAIN = {
  words: same,
  underlined: same,
  strong: same,
  code: same,
  link: (_name: string, text: string) => text,
};

function printLine(line: Line, as: typeof HTML): string {
  return line
    .map((run) => {
      if (typeof run === 'string') return as.words(run);
      if ('underlined' in run) return as.underlined(run.underlined);
      if ('strong' in run) return as.strong(run.strong);
      if ('code' in run) return as.code(run.code);
      return as.link(run.link, run.text);
    })
    .join('');
}

/** A line as plain words. */
export function wordsOf(line: Line): string {
  return printLine(line, PLAIN);
}

function printMarkdown(page: Page): string {
  return `# ${escapeMarkdown(page.title)}\n\n${page.blocks.map(markdownBlock).join('\n\n')}\n`;
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return printLine(block.text, MARKDOWN);
    case 'bullets':
      return block.items.map((item) => `- ${printLine(item, MARKDOWN)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows.map(markdownCells)]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    case 'figure':
      return `*${escapeMarkdown(block.caption)}* ${escapeMarkdown(block.alt)}`;
    default:
      // In an HTML block nothing is Markdown, so that the words stand as they were written.
      return `<pre>${printLine(block.runs, HTML)}</pre>`;
  }
}

function markdownCells(row: readonly Line[]): string[] {
  return row.map((cell) => printLine(cell, MARKDOWN));
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'pre{white-space:pre-wrap;font:inherit;border-left:4px solid #bbb;margin:.5rem 0;padding:.25rem 1rem;background:#f6f6f6}' +
  'ins{text-decoration:underline;text-decoration-thickness:2px;background:#fff3c4}' +
  'code{font-size:.85em}figure{margin:1rem 0}figure svg{max-width:100%;height:auto}figcaption{font-size:.9em}' +
  'table{border-collapse:collapse;margin:1rem 0;width:100%}td,th{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #ddd}td+td{overflow-wrap:anywhere}' +
  '@media print{body{font-size:10.5pt;margin:0;max-width:none}.sheet{break-before:page}h2,h3{break-after:avoid}tr,figure{break-inside:avoid}}';

function printHtml(page: Page): string {
  const title = escapeHtml(page.title);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    ...page.blocks.map(htmlBlock),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.startsPage === true ? ' class="sheet"' : ''}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${printLine(block.text, HTML)}</p>`;
    case 'bullets':
      return `<ul>${inEach('li', block.items)}</ul>`;
    case 'table': {
      const head = inEach(
        'th scope="col"',
        block.head.map((cell) => [cell]),
      );
      const rows = block.rows.map((row) => `<tr>${inEach('td', row)}</tr>`);
      return [
        '<table>',
        `<thead><tr>${head}</tr></thead>`,
        '<tbody>',
        ...rows,
        '</tbody>',
        '</table>',
      ].join('\n');
    }
    case 'figure':
      return `<figure><div role="img" aria-label="${escapeHtml(block.alt)}">${block.svg}</div><figcaption>${escapeHtml(block.caption)}</figcaption></figure>`;
    default:
      return `<pre>${printLine(block.runs, HTML)}</pre>`;
  }
}

function inEach(element: 'li' | 'th scope="col"' | 'td', lines: readonly Line[]): string {
  const [name = ''] = element.split(' ');
  return lines.map((line) => `<${element}>${printLine(line, HTML)}</${name}>`).join('');
}

function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\r?\n/g, ' ');
}
