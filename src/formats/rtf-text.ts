import type { MarkupText } from './html-text.ts';

/** Destinations whose words are none of the document’s: tables of fonts and styles, pictures, page frames, remarks. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet info pict object nonshppict filetbl listtable listoverridetable revtbl rsidtbl themedata colorschememapping latentstyles datastore xmlnstbl generator header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor fldinst bkmkstart bkmkend xe tc template mmathPr docvar userprops fontemb fontfile panose falt'.split(
    ' ',
  ),
);
/** Words though they stand behind `\*`, which lets old readers skip them. */
const KEPT_ALTHOUGH_OPTIONAL = new Set(['pntext', 'fldrslt']);

/** Control words that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n\n',
  page: '\n\n',
  column: '\n',
  softline: '\n',
  tab: '\t',
  row: '\n',
  nestrow: '\n',
  cell: ' | ',
  nestcell: ' | ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

/** Character sets of fonts (`\fcharset`), as code pages. */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

type State = {
  readonly isSkipped: boolean;
  readonly isStruckOut: boolean;
  readonly isFontTable: boolean;
  /** characters to be passed over behind each `\u` */
  readonly fallback: number;
  readonly font: number;
};

const TOKEN =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|[^\\{}\r\n]+|\\/g;

/**
 * The words of a rich text document: paragraphs, lines, tabs, cells of tables, characters in any of its ways of
 * writing them. Pictures, fields’ instructions, headers, footers and remarks are left out, and so is what is struck
 * out, deleted or hidden. Groups may be nested as deep as they like; takes linear time.
 * @param source one character a byte, as `byteString` gives it; others are taken as they are
 */
export function rtfText(source: string): MarkupText {
  const parts: string[] = [];
  const stack: State[] = [];
  const fonts = new Map<number, string>();
  let state: State = {
    isSkipped: false,
    isStruckOut: false,
    isFontTable: false,
    fallback: 1,
    font: -1,
  };
  let codePage = 'windows-1252';
  let isOptional = false;
  let toSkip = 0;
  let hasStruckOut = false;
  let pending: number[] = [];

  const flush = (): void => {
    if (pending.length === 0) return;
    const bytes = Uint8Array.from(pending);
    pending = [];
    parts.push(new TextDecoder(fonts.get(state.font) ?? codePage).decode(bytes));
  };
  const write = (words: string): void => {
    if (state.isSkipped) return;
    if (state.isStruckOut) hasStruckOut ||= words.trim() !== '';
    else {
      flush();
      parts.push(words);
    }
  };
  const writeByte = (byte: number): void => {
    if (toSkip > 0) toSkip -= 1;
    else if (!state.isSkipped && state.isStruckOut) hasStruckOut = true;
    else if (!state.isSkipped) pending.push(byte);
  };
  const change = (changes: Partial<State>): void => {
    flush();
    state = { ...state, ...changes };
  };
  const control = (word: string, number: number | undefined): void => {
    if (word === 'u' && number !== undefined) {
      // numbers from 32768 on are written as negative ones
      write(String.fromCharCode(number < 0 ? number + 65536 : number));
      toSkip = state.fallback;
      return;
    }
    if (toSkip > 0) {
      toSkip -= 1;
      return;
    }
    const character = CHARACTERS[word];
    if (SKIPPED.has(word) || (isOptional && !KEPT_ALTHOUGH_OPTIONAL.has(word)))
      change({ isSkipped: true, isFontTable: word === 'fonttbl' });
    else if (character !== undefined) write(character);
    else if (word === 'uc') change({ fallback: Math.max(0, number ?? 1) });
    else if (word === 'f') change({ font: number ?? -1 });
    else if (word === 'plain') change({ isStruckOut: false, font: -1 });
    else if (word === 'strike' || word === 'striked' || word === 'deleted' || word === 'v')
      change({ isStruckOut: number !== 0 });
    else if (word === 'ansicpg' && number !== undefined) codePage = codePageOf(number);
    else if (word === 'mac') codePage = 'macintosh';
    else if (word === 'fcharset' && state.isFontTable) {
      const charset = CHARSETS[number ?? 0];
      if (charset !== undefined) fonts.set(state.font, charset);
    }
  };

  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const [token, word, number, hex, sign, brace] = match;
    if (word !== undefined) {
      const value = number === undefined ? undefined : Number(number);
      if (word === 'bin') TOKEN.lastIndex += Math.max(0, value ?? 0);
      else control(word, value);
      isOptional = false;
    } else if (hex !== undefined) writeByte(Number.parseInt(hex, 16));
    else if (brace === '{') {
      stack.push(state);
      toSkip = 0;
    } else if (brace === '}') {
      flush();
      state = stack.pop() ?? state;
      toSkip = 0;
    } else if (sign === '*') isOptional = true;
    else if (sign !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else write(SIGNS[sign] ?? '');
    } else if (token !== '\\' && !/^[\r\n]/.test(token)) {
      const words = token.slice(toSkip);
      toSkip = Math.max(0, toSkip - token.length);
      writeRun(words);
    }
  }
  flush();
  return { text: tidy(parts.join('')), hasStruckOut };

  function writeRun(words: string): void {
    let from = 0;
    for (let at = 0; at < words.length; at++) {
      const code = words.charCodeAt(at);
      if (code < 128 || code > 255) continue;
      if (at > from) write(words.slice(from, at));
      writeByte(code);
      from = at + 1;
    }
    if (from < words.length) write(words.slice(from));
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': ' ',
  _: '-',
  '\n': '\n',
  '\r': '\n',
};

const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

function codePageOf(number: number): string {
  const label = CODE_PAGES[number] ?? `windows-${number}`;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
}

/** No bar at the end of a row, no blanks at the end of a line, no empty lines at either end. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.slice(0, endOfWords(line)))
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

function endOfWords(line: string): number {
  let end = line.length;
  while (end > 0 && ' |\t'.includes(line[end - 1] ?? '')) end -= 1;
  return end;
}

/** Bytes as a string of one character each, as `rtfText` takes it. */
export function byteString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
