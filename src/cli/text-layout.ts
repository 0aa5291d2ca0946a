/** How words are laid out for a person: how wide, and whether the terminal shows colour. */
export type Layout = { readonly width: number; readonly colour: boolean };

/** Stand around evidence while words are wrapped; no note text holds them, see `plainWords`. */
export const MARK_START = '\u0001';
export const MARK_END = '\u0002';

const STYLES = {
  bold: ['1', '22'],
  dim: ['2', '22'],
  red: ['31', '39'],
  green: ['32', '39'],
  yellow: ['33', '39'],
  cyan: ['36', '39'],
} as const satisfies Record<string, readonly [string, string]>;
export type Style = keyof typeof STYLES;

const MARKED = ['\u001B[4;36m', '\u001B[24;39m'] as const;

/** The words in a style, where the terminal shows it. */
export function paint(layout: Layout, style: Style, words: string): string {
  const [on, off] = STYLES[style];
  return layout.colour && words !== '' ? `\u001B[${on}m${words}\u001B[${off}m` : words;
}

/** Words of a note made safe for a terminal: one line, no control characters. */
export function plainWords(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\p{Z}\s]+/gu, ' ');
}

/**
 * Wraps words to the width. `first` stands before the first line, spaces of the same breadth before the others.
 * Marks become underline and colour, or brackets where there is no colour.
 */
export function wrap(
  layout: Layout,
  words: string,
  first = '',
  rest = ' '.repeat(first.length),
): string[] {
  const shown = layout.colour ? words : words.replaceAll(MARK_START, '[').replaceAll(MARK_END, ']');
  const roomAfter = (margin: string): number => Math.max(20, layout.width - margin.length);
  const narrow = Math.min(roomAfter(first), roomAfter(rest));
  const parts = shown.split(' ').filter((part) => part !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of parts.flatMap((part) => cut(part, narrow))) {
    const room = roomAfter(lines.length === 0 ? first : rest);
    if (line !== '' && breadth(line) + 1 + breadth(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  const marked = layout.colour ? underline(lines) : lines;
  return marked.map((text, index) => `${index === 0 ? first : rest}${text}`);
}

function breadth(words: string): number {
  let marks = 0;
  for (const letter of words) if (letter === MARK_START || letter === MARK_END) marks++;
  return words.length - marks;
}

/** A word too long for a line in pieces that fit; names of rules break at a hyphen. */
function cut(word: string, room: number): string[] {
  if (breadth(word) <= room) return [word];
  const pieces: string[] = [];
  for (let from = 0; from < word.length; ) {
    const hyphen = word.length - from > room ? word.lastIndexOf('-', from + room - 1) : -1;
    const to = hyphen > from ? hyphen + 1 : from + room;
    pieces.push(word.slice(from, to));
    from = to;
  }
  return pieces;
}

/** A mark that runs over the end of a line is closed there and opened again on the next. */
function underline(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const before = open ? MARKED[0] : '';
    for (const letter of line) {
      if (letter === MARK_START) open = true;
      else if (letter === MARK_END) open = false;
    }
    const text = line.replaceAll(MARK_START, MARKED[0]).replaceAll(MARK_END, MARKED[1]);
    return `${before}${text}${open ? MARKED[1] : ''}`;
  });
}

const WIDEST = 120;
const PLAIN_WIDTH = 100;

/** Layout for a stream: as wide as its terminal, up to 120; no colour when it is none or `NO_COLOR` is set. */
export function layoutOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Layout {
  const { NO_COLOR: noColour, COLUMNS: columns } = environment;
  const asked = stream.columns ?? (columns === undefined ? Number.NaN : Number(columns));
  return {
    width:
      Number.isInteger(asked) && asked > 0 ? Math.min(WIDEST, Math.max(40, asked)) : PLAIN_WIDTH,
    colour: stream.isTTY === true && (noColour === undefined || noColour === ''),
  };
}
