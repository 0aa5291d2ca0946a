import type { Lexicon } from './lexicon.ts';
import { dropsPlural, HASH_START, hashStep, LEVEL, NUMBER, PUNCTUATION } from './word-ids.ts';

/** Bits of `flags`. */
export const NEWLINE_BEFORE = 1;
export const BLANK_LINE_BEFORE = 2;
export const SPACE_BEFORE = 4;
export const CAPITAL = 8; // starts with an upper-case letter
export const ALL_CAPS = 16; // two letters or more, all upper case
export const IS_WORD = 32;
export const IS_NUMBER = 64;
export const IS_PUNCTUATION = 128;
export const HYPHEN_BEFORE = 256; // joined to the word before by a hyphen that was dropped
export const DOTTED = 512; // initials written with dots: b.i.d.
export const FORM_FEED_BEFORE = 1024;

/**
 * The words of a text in order. Arrays are as long as `capacity`; only the first `count` entries count.
 * `levelUpper`/`levelLower` hold vertebra numbers (see `vertebraName`) for tokens whose word is LEVEL.
 */
export type Tokens = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  flags: Int32Array;
  levelUpper: Uint8Array;
  levelLower: Uint8Array;
};

export function makeTokens(capacity: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Int32Array(capacity),
    flags: new Int32Array(capacity),
    levelUpper: new Uint8Array(capacity),
    levelLower: new Uint8Array(capacity),
  };
}

const LOWER = new Uint8Array(128);
const KIND = new Uint8Array(128); // 1 letter, 2 digit, 3 space, 4 newline, 0 other
for (let code = 0; code < 128; code++) {
  LOWER[code] = code >= 65 && code <= 90 ? code + 32 : code;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) KIND[code] = 1;
  else if (code >= 48 && code <= 57) KIND[code] = 2;
  else if (code === 10 || code === 13 || code === 12 || code === 11) KIND[code] = 4;
  else if (code <= 32) KIND[code] = 3;
}

function kindOf(code: number): number {
  if (code < 128) return KIND[code] as number;
  // no-break and thin spaces, zero-width marks, byte-order mark, line and paragraph separators
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return 4;
  if (
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
    return 3;
  if (code >= 0xc0 && code <= 0x24f) return 1;
  return 0;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x60;
const isDash = (code: number): boolean =>
  code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

/** Splits a text into words, numbers, spine levels and punctuation in one pass; offsets are those of `text`. */
export function tokenise(text: string, lexicon: Lexicon, reuse?: Tokens): Tokens {
  let tokens = reuse ?? makeTokens(Math.max(256, (text.length >> 2) + 64));
  const length = text.length;
  let count = 0;
  let position = 0;
  let newlines = 0;
  let space = true;
  let hyphenJoined = false;
  let formFeed = false;
  while (position < length) {
    const code = text.charCodeAt(position);
    const kind = kindOf(code);
    if (kind === 3) {
      space = true;
      position++;
      continue;
    }
    if (kind === 4) {
      if (code === 12) formFeed = true;
      if (code !== 13 || text.charCodeAt(position + 1) !== 10) newlines++;
      space = true;
      position++;
      continue;
    }
    if (count + 2 >= tokens.start.length) tokens = grow(tokens);
    let flags = 0;
    if (newlines > 0 || count === 0) flags |= NEWLINE_BEFORE;
    if (newlines > 1 || formFeed || count === 0) flags |= BLANK_LINE_BEFORE;
    if (formFeed) flags |= FORM_FEED_BEFORE;
    if (space) flags |= SPACE_BEFORE;
    if (hyphenJoined) flags |= HYPHEN_BEFORE;
    newlines = 0;
    space = false;
    hyphenJoined = false;
    formFeed = false;
    const start = position;
    if (kind === 0) {
      position++;
      tokens.start[count] = start;
      tokens.end[count] = position;
      tokens.word[count] = isDash(code)
        ? PUNCTUATION + 45
        : code < 128
          ? PUNCTUATION + code
          : lexicon.symbol(code);
      tokens.flags[count] = flags | IS_PUNCTUATION;
      count++;
      continue;
    }
    position = kind === 2 ? endOfNumber(text, position, length) : position;
    if (
      kind === 2 &&
      !(
        position < length &&
        kindOf(text.charCodeAt(position)) === 1 &&
        !startsNewWord(text, position)
      )
    ) {
      tokens.start[count] = start;
      tokens.end[count] = position;
      tokens.word[count] = lexicon.numberAt(text, start, position) || NUMBER;
      tokens.flags[count] = flags | IS_NUMBER;
      count++;
      if (isDash(text.charCodeAt(position)) && kindOf(text.charCodeAt(position + 1)) === 1) {
        position++; // "6-week": the hyphen joins
        hyphenJoined = true;
      }
      continue;
    }
    // a word: letters and digits, initials with dots, apostrophes
    let hash = HASH_START;
    let previousHash = hash;
    let letters = 0;
    let capitals = 0;
    let last = 0;
    let before = 0;
    let size = 0;
    let dotted = false;
    position = start;
    while (position < length) {
      const next = text.charCodeAt(position);
      const nextKind = kindOf(next);
      if (nextKind === 1 || nextKind === 2) {
        const lower = next < 128 ? (LOWER[next] as number) : lowerWide(next);
        if (nextKind === 1) {
          letters++;
          if (lower !== next) capitals++;
        }
        previousHash = hash;
        hash = hashStep(hash, lower);
        before = last;
        last = lower;
        size++;
        position++;
        continue;
      }
      if (isApostrophe(next) && size > 0 && position + 1 < length) {
        const after = text.charCodeAt(position + 1) | 32;
        if (after === 115 && kindOf(text.charCodeAt(position + 2)) !== 1) {
          position += 2; // possessive
          break;
        }
        if (kindOf(text.charCodeAt(position + 1)) === 1) {
          position++; // don't -> dont
          continue;
        }
        break;
      }
      // b.i.d., L.B.P., h.o.: single letters between dots
      if (
        next === 46 &&
        (size === 1 || dotted) &&
        kindOf(text.charCodeAt(position + 1)) === 1 &&
        !(kindOf(text.charCodeAt(position + 2)) === 1) &&
        position - start >= 1
      ) {
        dotted = true;
        position++;
        continue;
      }
      break;
    }
    let end = position;
    if (dotted && text.charCodeAt(position) === 46) {
      position++; // closing dot belongs to the initials
      end = position;
    }
    flags |= IS_WORD;
    if (dotted) flags |= DOTTED;
    const first = text.charCodeAt(start);
    if ((first < 128 ? LOWER[first] : lowerWide(first)) !== first) flags |= CAPITAL;
    if (letters > 1 && capitals === letters) flags |= ALL_CAPS;
    const level = size <= 5 ? readLevel(text, start, end) : 0;
    if (level !== 0) {
      const done = readLevelTail(text, end, length, level);
      tokens.start[count] = start;
      tokens.end[count] = done.end;
      tokens.word[count] = LEVEL;
      tokens.flags[count] = flags;
      tokens.levelUpper[count] = level & 0xff;
      tokens.levelLower[count] = done.lower || level >> 8;
      position = done.end;
      count++;
      // a chain L3-L4-L5 goes on as L4-L5
      let chain = done.end;
      let upper = done.lower;
      while (upper !== 0 && isDash(text.charCodeAt(chain))) {
        const more = readLevelTail(text, chain, length, upper);
        if (more.lower === 0) break;
        if (count + 2 >= tokens.start.length) tokens = grow(tokens);
        tokens.start[count] = start;
        tokens.end[count] = more.end;
        tokens.word[count] = LEVEL;
        tokens.flags[count] = IS_WORD | HYPHEN_BEFORE;
        tokens.levelUpper[count] = upper;
        tokens.levelLower[count] = more.lower;
        count++;
        chain = more.end;
        position = more.end;
        upper = more.lower;
      }
      continue;
    }
    const plural = dropsPlural(size, last, before);
    tokens.start[count] = start;
    tokens.end[count] = end;
    tokens.word[count] = lexicon.wordAt(
      text,
      start,
      end,
      plural ? previousHash : hash,
      plural ? size - 1 : size,
    );
    tokens.flags[count] = flags;
    count++;
    if (
      position < length &&
      isDash(text.charCodeAt(position)) &&
      kindOf(text.charCodeAt(position + 1)) !== 3 &&
      (kindOf(text.charCodeAt(position + 1)) === 1 || kindOf(text.charCodeAt(position + 1)) === 2)
    ) {
      position++; // low-back: the hyphen is dropped
      hyphenJoined = true;
    }
  }
  tokens.count = count;
  return tokens;
}

function lowerWide(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function startsNewWord(text: string, position: number): boolean {
  // "1.No evidence": a number, a dot, then a capital starts a word of its own
  if (text.charCodeAt(position - 1) === 46) return true;
  // "28w3d", "6wks": a unit of time written onto its number
  UNIT_OF_TIME.lastIndex = position;
  return UNIT_OF_TIME.test(text);
}

const UNIT_OF_TIME = /(?:w(?:ks?|eeks?|\dd)?|mos?|months?|yrs?|years?|days?)(?![a-z0-9])/iy;

function endOfNumber(text: string, from: number, length: number): number {
  let position = from;
  while (position < length) {
    const code = text.charCodeAt(position);
    if (kindOf(code) === 2) {
      position++;
      continue;
    }
    if ((code === 46 || code === 44) && kindOf(text.charCodeAt(position + 1)) === 2) {
      position += 2;
      continue;
    }
    break;
  }
  return position;
}

const LETTER_BASE: Readonly<Record<number, number>> = { 99: 0, 116: 7, 108: 19, 115: 24 }; // c, t, l, s
const LETTER_MOST: Readonly<Record<number, number>> = { 99: 8, 116: 12, 108: 6, 115: 5 };

/** Vertebra numbers run C1=1 … C7=7, T1=8 … T12=19, L1=20 … L5=24, S1=25 …; L6 shares S1's place. */
export function vertebraName(number: number): string {
  if (number <= 7) return `C${number}`;
  if (number <= 19) return `T${number - 7}`;
  if (number <= 24) return `L${number - 19}`;
  return `S${number - 24}`;
}

function vertebra(letter: number, digits: number): number {
  const base = LETTER_BASE[letter];
  if (base === undefined || digits < 1 || digits > (LETTER_MOST[letter] as number)) return 0;
  if (letter === 99 && digits === 8) return 7;
  return base + digits;
}

/** Reads `L4`, `L45`, `L5S1`, `T12`, `T12L1`; gives upper | lower << 8, or 0. */
function readLevel(text: string, start: number, end: number): number {
  const letter = text.charCodeAt(start) | 32;
  if (LETTER_BASE[letter] === undefined) return 0;
  const size = end - start;
  const digit = (at: number): number => text.charCodeAt(start + at) - 48;
  const isDigit = (at: number): boolean => at < size && digit(at) >= 0 && digit(at) <= 9;
  if (!isDigit(1)) return 0;
  if (size === 2) return vertebra(letter, digit(1));
  if (size === 3 && isDigit(2)) {
    const both = digit(1) * 10 + digit(2);
    const whole = vertebra(letter, both);
    if (whole !== 0) return whole;
    // L45: two neighbours written together
    if (digit(2) === digit(1) + 1)
      return vertebra(letter, digit(1)) | (vertebra(letter, digit(2)) << 8);
    if (letter === 108 && digit(1) === 5 && digit(2) === 1) return 24 | (25 << 8);
    return 0;
  }
  const twoDigits = isDigit(2) ? 2 : 1;
  const upper = vertebra(letter, twoDigits === 2 ? digit(1) * 10 + digit(2) : digit(1));
  const rest = 1 + twoDigits;
  if (upper === 0 || size - rest < 2) return 0;
  const lowerLetter = text.charCodeAt(start + rest) | 32;
  if (!isDigit(rest + 1)) return 0;
  const lower = vertebra(
    lowerLetter,
    size - rest === 3 && isDigit(rest + 2)
      ? digit(rest + 1) * 10 + digit(rest + 2)
      : size - rest === 2
        ? digit(rest + 1)
        : 0,
  );
  return lower === 0 ? 0 : upper | (lower << 8);
}

const SLIPS_ON: readonly string[] = ['on ', 'upon ', 'over '];

/** After an upper level: `-5`, `-L5`, `/S1`, ` - L5`, `–S1`, ` on S1`. Gives the lower vertebra, or 0 and the old end. */
function readLevelTail(
  text: string,
  from: number,
  length: number,
  upper: number,
): { end: number; lower: number } {
  if (upper >> 8) return { end: from, lower: upper >> 8 };
  let position = from;
  const separator = text.charCodeAt(position);
  let spaced = false;
  let slipped = false;
  if (
    separator === 32 &&
    isDash(text.charCodeAt(position + 1)) &&
    text.charCodeAt(position + 2) === 32
  ) {
    position += 3;
    spaced = true;
  } else if (separator === 32 && SLIPS_ON.some((words) => text.startsWith(words, position + 1))) {
    // "anterolisthesis of L5 on S1"
    position = text.indexOf(' ', position + 1) + 1;
    spaced = true;
    slipped = true;
  } else if (isDash(separator) || separator === 47) {
    position++;
    if (text.charCodeAt(position) === 32) position++;
  } else if (
    separator === 44 &&
    text.charCodeAt(position + 1) >= 49 &&
    text.charCodeAt(position + 1) <= 54 &&
    upper >= 20
  ) {
    position++; // "L4,5"
  } else return { end: from, lower: 0 };
  let letter = text.charCodeAt(position) | 32;
  const named = LETTER_BASE[letter] !== undefined;
  if (named) position++;
  else if (spaced) return { end: from, lower: 0 };
  else letter = upper <= 7 ? 99 : upper <= 19 ? 116 : upper <= 24 ? 108 : 115;
  let digits = 0;
  let read = 0;
  while (position < length && read < 3) {
    const code = text.charCodeAt(position) - 48;
    if (code < 0 || code > 9) break;
    digits = digits * 10 + code;
    read++;
    position++;
  }
  if (read === 0 || kindOf(text.charCodeAt(position)) === 1) return { end: from, lower: 0 };
  // "L5-1" is L5-S1
  let lower = vertebra(letter, digits);
  if (!named && upper === 24 && digits === 1) lower = 25;
  if (!named && upper === 19 && digits === 1) lower = 20;
  if (lower === 0 || lower <= (upper & 0xff) || (slipped && lower !== upper + 1))
    return { end: from, lower: 0 };
  return { end: position, lower };
}

function grow(tokens: Tokens): Tokens {
  const size = tokens.start.length * 2;
  const copy = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  return {
    count: tokens.count,
    start: copy(tokens.start, new Int32Array(size)),
    end: copy(tokens.end, new Int32Array(size)),
    word: copy(tokens.word, new Int32Array(size)),
    flags: copy(tokens.flags, new Int32Array(size)),
    levelUpper: copy(tokens.levelUpper, new Uint8Array(size)),
    levelLower: copy(tokens.levelLower, new Uint8Array(size)),
  };
}
