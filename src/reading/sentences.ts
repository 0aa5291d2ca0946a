import { IS_ABBREVIATION, type PhraseBook } from './phrase-book.ts';
import {
  ALL_CAPS,
  BLANK_LINE_BEFORE,
  CAPITAL,
  DOTTED,
  HYPHEN_BEFORE,
  IS_NUMBER,
  IS_PUNCTUATION,
  IS_WORD,
  NEWLINE_BEFORE,
  SPACE_BEFORE,
  type Tokens,
} from './tokens.ts';
import { PUNCTUATION } from './word-ids.ts';

export const COLON = PUNCTUATION + 58;
export const SEMICOLON = PUNCTUATION + 59;
export const COMMA = PUNCTUATION + 44;
export const STOP = PUNCTUATION + 46;
export const QUESTION = PUNCTUATION + 63;
const EXCLAMATION = PUNCTUATION + 33;
export const DASH = PUNCTUATION + 45;
export const SLASH = PUNCTUATION + 47;
export const OPEN = PUNCTUATION + 40;
export const CLOSE = PUNCTUATION + 41;
export const AMPERSAND = PUNCTUATION + 38;
export const OPEN_BOX = PUNCTUATION + 91;
export const CLOSE_BOX = PUNCTUATION + 93;
export const STAR = PUNCTUATION + 42;
export const HASH = PUNCTUATION + 35;
export const GREATER = PUNCTUATION + 62;
const SETS_OFF_ALONE = [GREATER, PUNCTUATION + 124];
const SETS_OFF = [
  HASH,
  STAR,
  DASH,
  GREATER,
  ...'_=<~'.split('').map((mark) => PUNCTUATION + mark.charCodeAt(0)),
];

/**
 * Sentences and list items as token ranges: sentence `k` is tokens `[first[k], first[k + 1])`; `body[k]` is its
 * first token after a list marker; `item[k]` is its place in a list, 0 outside; `box[k]` 1 ticked, 2 not ticked.
 */
export type SentenceTable = {
  count: number;
  first: number[];
  body: number[];
  item: number[];
  box: number[];
};

/** A line this long may have been broken by a text editor; a shorter line ends what it says. */
const WRAP_WIDTH = 56;

/** Nobody writes longer ones; text without stops is cut here, so that work in a sentence stays bounded. */
const LONGEST_SENTENCE = 300;

/** Splits tokens into sentences, list items and checkbox entries. */
export function splitSentences(text: string, tokens: Tokens, book: PhraseBook): SentenceTable {
  const { count, start, end, flags } = tokens;
  const table: SentenceTable = { count: 0, first: [], body: [], item: [], box: [] };
  const wrapped = isHardWrapped(text);
  let lineStart = 0;
  let item = 0;
  let at = 0;
  while (at < count) {
    const bits = flags[at] as number;
    let begins = at === 0;
    if (bits & NEWLINE_BEFORE) {
      if (!begins)
        begins = newlineEnds(
          tokens,
          at,
          (end[at - 1] as number) - (start[lineStart] as number),
          wrapped,
        );
      lineStart = at;
    }
    if (!begins && at > 0)
      begins =
        (((flags[at - 1] as number) & (IS_PUNCTUATION | DOTTED)) !== 0 &&
          endsBefore(text, tokens, at, book)) ||
        startsBox(tokens, at) !== 0 ||
        at - (table.first[table.count - 1] as number) >= LONGEST_SENTENCE;
    if (begins) {
      const words = markupEnd(tokens, at);
      const isEmpty = words > at && opensLine(tokens, words);
      const marker =
        !isEmpty && ((bits & NEWLINE_BEFORE) !== 0 || afterStop(tokens, at))
          ? markerEnd(tokens, words)
          : words;
      const box = isEmpty ? 0 : startsBox(tokens, marker);
      if (bits & BLANK_LINE_BEFORE && marker === words && box === 0) item = 0;
      else if (marker > words || box !== 0) item++;
      else if (bits & NEWLINE_BEFORE) item = 0;
      table.first.push(at);
      table.item.push(item);
      table.box.push(box);
      at = isEmpty ? marker : markupEnd(tokens, box !== 0 ? boxEnd(tokens, marker) : marker);
      table.body.push(at);
      table.count++;
      if (!isEmpty) at++; // the first token of the body cannot begin another sentence
      continue;
    }
    at++;
  }
  table.first.push(count);
  return table;
}

/** A line of marks alone ("-----") has no body; what follows begins a sentence of its own. */
function opensLine({ flags, count }: Tokens, at: number): boolean {
  return at < count && ((flags[at] as number) & NEWLINE_BEFORE) !== 0;
}

function afterStop(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  const word = tokens.word[at - 1] as number;
  return word === STOP || word === COLON || word === SEMICOLON || word === COMMA;
}

function newlineEnds(tokens: Tokens, at: number, lineLength: number, wrapped: boolean): boolean {
  const bits = tokens.flags[at] as number;
  if (bits & BLANK_LINE_BEFORE) return true;
  const words = markupEnd(tokens, at);
  if (markerEnd(tokens, words) > at || startsBox(tokens, words) !== 0) return true;
  const before = tokens.word[at - 1] as number;
  if (
    before === COLON ||
    before === STOP ||
    before === QUESTION ||
    before === EXCLAMATION ||
    before === SEMICOLON
  )
    return true;
  if (!(bits & CAPITAL) && bits & IS_WORD && before !== STOP && lineLength >= 30) return false;
  if (before === COMMA) return false;
  return !(wrapped && lineLength >= WRAP_WIDTH);
}

/** True when most of the longer lines end within a narrow band: a text editor broke them. */
function isHardWrapped(text: string): boolean {
  let long = 0;
  let veryLong = 0;
  const limit = Math.min(text.length, 20_000);
  let newline = placeOf('\n', text, 0, limit);
  let carriageReturn = placeOf('\r', text, 0, limit);
  for (let from = 0; from <= limit; ) {
    const at = Math.min(newline, carriageReturn);
    const size = at - from;
    if (size > 120) veryLong++;
    else if (size >= WRAP_WIDTH) long++;
    from = at + 1;
    if (at === newline) newline = placeOf('\n', text, from, limit);
    if (at === carriageReturn) carriageReturn = placeOf('\r', text, from, limit);
  }
  return long >= 3 && veryLong * 4 <= long;
}

/** Where the mark stands next, or `limit` when it stands no more before it. */
function placeOf(mark: string, text: string, from: number, limit: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? limit : Math.min(at, limit);
}

function endsBefore(text: string, tokens: Tokens, at: number, book: PhraseBook): boolean {
  const before = tokens.word[at - 1] as number;
  const bits = tokens.flags[at] as number;
  if (before === STOP) {
    if (at < 2) return true;
    if (!(bits & SPACE_BEFORE) && !(bits & CAPITAL)) return false;
    const previous = tokens.word[at - 2] as number;
    const previousBits = tokens.flags[at - 2] as number;
    if (previousBits & IS_WORD) {
      // "XR neg fx. Dx: strain": a heading after the stop begins anew
      const heads = bits & CAPITAL && at + 1 < tokens.count && tokens.word[at + 1] === COLON;
      if ((book.wordClass[previous] as number) & IS_ABBREVIATION) return Boolean(heads);
      const size = (tokens.end[at - 2] as number) - (tokens.start[at - 2] as number);
      if (
        size === 1 &&
        previousBits & CAPITAL &&
        !(previousBits & HYPHEN_BEFORE) && // "hepatitis-C. The"
        !(bits & NEWLINE_BEFORE) &&
        bits & CAPITAL &&
        !(bits & ALL_CAPS) &&
        !(at + 1 < tokens.count && (tokens.word[at + 1] as number) === COLON)
      )
        return false; // an initial: "J. Smith"
      if (size === 1 && !(bits & (NEWLINE_BEFORE | CAPITAL)) && bits & IS_WORD) return false; // "R. sciatica"
    }
    if (previousBits & IS_NUMBER && !(bits & SPACE_BEFORE)) return false;
    return !(bits & IS_PUNCTUATION && (tokens.word[at] as number) === COMMA);
  }
  if (before === QUESTION && at >= 2 && (tokens.flags[at - 1] as number) & SPACE_BEFORE)
    return (bits & NEWLINE_BEFORE) !== 0; // "pain, ? disc": the mark leads in
  if (before === QUESTION && at === 1) return false; // "? disc"
  if (before === QUESTION || before === EXCLAMATION) return (bits & SPACE_BEFORE) !== 0;
  // initials that close a sentence: "… b.i.d. She"
  if (at >= 1 && (tokens.flags[at - 1] as number) & DOTTED && bits & CAPITAL && bits & SPACE_BEFORE)
    return text.charCodeAt((tokens.end[at - 1] as number) - 1) === 46;
  return false;
}

/**
 * Token after marks that set words off at `at`, or `at` itself: `##`, `**`, `__`, `---`, `===`, the `>` of a quotation,
 * the `|` of a table, a pictograph.
 */
export function markupEnd(tokens: Tokens, at: number): number {
  const { word, flags, count } = tokens;
  let end = at;
  while (end + 1 < count) {
    const mark = word[end] as number;
    const isSymbol = mark === 0 && ((flags[end] as number) & IS_PUNCTUATION) !== 0;
    const isMark = isSymbol || SETS_OFF.includes(mark) || SETS_OFF_ALONE.includes(mark);
    if (!isMark || (end > at && (flags[end] as number) & NEWLINE_BEFORE)) return end;
    let run = end + 1;
    const most = Math.min(count, at + LONGEST_SENTENCE);
    while (run < most && word[run] === mark && !((flags[run] as number) & SPACE_BEFORE)) run++;
    if (run - at >= LONGEST_SENTENCE) return run;
    if ((run - end < 2 && !SETS_OFF_ALONE.includes(mark)) || run >= count) return end;
    end = run;
  }
  return end;
}

/** Token after a list marker at `at` (`1.`, `2)`, `#3`, `#`, `-`, `•`, `*`, `a.`), or `at` itself. */
export function markerEnd(tokens: Tokens, at: number): number {
  const { word, flags, count, start, end } = tokens;
  if (at >= count) return at;
  const first = word[at] as number;
  if (first === DASH || first === STAR || isBullet(tokens, at)) return at + 1;
  if (first === HASH && at + 1 < count && (flags[at + 1] as number) & IS_WORD) return at + 1;
  let number = at;
  if (first === HASH) number++;
  if (number >= count) return at;
  const bits = flags[number] as number;
  const size = (end[number] as number) - (start[number] as number);
  const next = number + 1 < count ? (word[number + 1] as number) : 0;
  if (bits & IS_NUMBER && size <= 2) {
    if (next === STOP || next === CLOSE || (next === COLON && first === HASH)) return number + 2;
    if (first === HASH) return number + 1;
    // "1.No evidence": the dot and the word follow without a space
  }
  if (
    first === OPEN &&
    number + 2 < count &&
    flags[at + 1] !== undefined &&
    (flags[at + 1] as number) & IS_NUMBER &&
    (word[at + 2] as number) === CLOSE
  )
    return at + 3;
  if (
    bits & IS_WORD &&
    size === 1 &&
    (next === CLOSE ||
      (next === STOP &&
        number + 2 < count &&
        (flags[number + 2] as number) & CAPITAL &&
        (flags[at] as number) & NEWLINE_BEFORE))
  )
    return number + 2;
  return at;
}

function isBullet(tokens: Tokens, at: number): boolean {
  const bits = tokens.flags[at] as number;
  return (
    (bits & IS_PUNCTUATION) !== 0 &&
    (tokens.word[at] as number) === 0 &&
    (bits & NEWLINE_BEFORE) !== 0
  );
}

/** 1 for a ticked box at the token (`[x]`, `(x)`), 2 for an empty one (`[ ]`), 0 for none. */
function startsBox(tokens: Tokens, at: number): number {
  const { word, count, end, start } = tokens;
  if (at + 1 >= count || (word[at] as number) !== OPEN_BOX) return 0;
  if ((word[at + 1] as number) === CLOSE_BOX) return 2;
  if (
    at + 2 < count &&
    (word[at + 2] as number) === CLOSE_BOX &&
    (end[at + 1] as number) - (start[at + 1] as number) === 1
  )
    return 1;
  return 0;
}

function boxEnd(tokens: Tokens, at: number): number {
  return (tokens.word[at + 1] as number) === CLOSE_BOX ? at + 2 : at + 3;
}
