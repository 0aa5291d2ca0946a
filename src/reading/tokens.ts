import { markupAt } from './html.ts';
import type { Lexicon } from './lexicon.ts';
import {
  dropsPlural,
  HASH_START,
  hashStep,
  LEVEL,
  LONGEST_WORD,
  NUMBER,
  PUNCTUATION,
} from './word-ids.ts';

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

function makeTokens(capacity: number): Tokens {
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

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const NEWLINE = 4;

/** What sort of character a code unit is; 0 for punctuation and symbols. */
const KIND = new Uint8Array(1 << 16);
for (let code = 0; code < 0x250; code++) {
  if ((code | 32) >= 97 && (code | 32) <= 122) KIND[code] = LETTER;
  else if (code >= 48 && code <= 57) KIND[code] = DIGIT;
  else if (code <= 32) KIND[code] = SPACE;
  else if (code >= 0xc0) KIND[code] = LETTER;
}
for (const code of [10, 11, 12, 13, 0x85, 0x2028, 0x2029]) KIND[code] = NEWLINE;
// no-break and thin spaces, zero-width marks, byte-order mark
KIND.fill(SPACE, 0x2000, 0x2010);
for (const code of [0xa0, 0xad, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]) KIND[code] = SPACE;

/** Lower case of the letters and digits, which all lie below this table's end. */
const LOWER = Uint16Array.from({ length: 0x250 }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x60;
const isDash = (code: number): boolean =>
  code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

/** Stands behind the last character, so that looking ahead needs no bounds. It is no character, and of no kind. */
const END = 0xffff;
const LOOK_AHEAD = 4;

/** Longest text whose code units and words are kept in buffers that are used again. */
const USUAL = 1 << 16;
const usualUnits = new Uint16Array(USUAL + LOOK_AHEAD);
const usualTokens = makeTokens(USUAL >> 2);
/** Lower-case letters and digits of the word that is being read. */
const letters = new Uint16Array(LONGEST_WORD);

/** The code units of a text. Each character of a word is looked at several times, which an array answers faster. */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length <= USUAL ? usualUnits : new Uint16Array(length + LOOK_AHEAD);
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  units.fill(END, length, length + LOOK_AHEAD);
  return units;
}

/**
 * Splits a text into words, numbers, spine levels and punctuation in one pass; offsets are those of `text`. What it
 * gives stands until the next text is split.
 */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  let tokens = text.length <= USUAL ? usualTokens : makeTokens((text.length >> 2) + 64);
  const units = unitsOf(text);
  const length = text.length;
  let count = 0;
  let position = 0;
  let newlines = 0;
  let space = true;
  let hyphenJoined = false;
  let formFeed = false;
  while (position < length) {
    const code = units[position] as number;
    const kind = KIND[code] as number;
    if (kind === SPACE) {
      space = true;
      position++;
      continue;
    }
    if (kind === NEWLINE) {
      if (code === 12) formFeed = true;
      if (code !== 13 || units[position + 1] !== 10) newlines++;
      space = true;
      position++;
      continue;
    }
    if (code === 60 || code === 38) {
      const markup = markupAt(text, position);
      if (markup !== undefined) {
        if (markup.endsLine) newlines++;
        space = true;
        position = markup.end;
        continue;
      }
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
    if (kind === DIGIT) {
      position = endOfNumber(units, position);
      if (KIND[units[position] as number] !== LETTER || startsNewWord(text, position)) {
        tokens.start[count] = start;
        tokens.end[count] = position;
        tokens.word[count] = numberId(units, start, position, lexicon);
        tokens.flags[count] = flags | IS_NUMBER;
        count++;
        if (isDash(units[position] as number) && KIND[units[position + 1] as number] === LETTER) {
          position++; // "6-week": the hyphen joins
          hyphenJoined = true;
        }
        continue;
      }
      position = start;
    }
    // a word: letters and digits, initials with dots, apostrophes
    let hash = HASH_START;
    let previousHash = hash;
    let digits = 0;
    let capitals = 0;
    let last = 0;
    let before = 0;
    let size = 0;
    let dotted = false;
    for (;;) {
      const next = units[position] as number;
      const nextKind = KIND[next] as number;
      if (nextKind === LETTER || nextKind === DIGIT) {
        const lower = LOWER[next] as number;
        if (nextKind === DIGIT) digits++;
        else if (lower !== next) capitals++;
        previousHash = hash;
        hash = hashStep(hash, lower);
        before = last;
        last = lower;
        if (size < LONGEST_WORD) letters[size] = lower;
        size++;
        position++;
        continue;
      }
      if (isApostrophe(next) && size > 0) {
        const after = units[position + 1] as number;
        if ((after | 32) === 115 && KIND[units[position + 2] as number] !== LETTER) {
          position += 2; // possessive
          break;
        }
        if (KIND[after] === LETTER) {
          position++; // don't -> dont
          continue;
        }
        break;
      }
      // b.i.d., L.B.P., h.o.: single letters between dots
      if (
        next === 46 &&
        (size === 1 || dotted) &&
        KIND[units[position + 1] as number] === LETTER &&
        KIND[units[position + 2] as number] !== LETTER
      ) {
        dotted = true;
        position++;
        continue;
      }
      break;
    }
    let end = position;
    if (dotted && units[position] === 46) {
      position++; // closing dot belongs to the initials
      end = position;
    }
    flags |= IS_WORD;
    if (dotted) flags |= DOTTED;
    if (LOWER[code] !== code) flags |= CAPITAL;
    if (size - digits > 1 && capitals === size - digits) flags |= ALL_CAPS;
    const level = digits > 0 && size <= 5 ? readLevel(units, start, end) : 0;
    if (level !== 0) {
      const done = readLevelTail(text, units, end, level);
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
      while (upper !== 0 && isDash(units[chain] as number)) {
        const more = readLevelTail(text, units, chain, upper);
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
    tokens.start[count] = start;
    tokens.end[count] = end;
    tokens.word[count] = dropsPlural(size, last, before)
      ? lexicon.wordOf(letters, size - 1, previousHash)
      : lexicon.wordOf(letters, size, hash);
    tokens.flags[count] = flags;
    count++;
    if (isDash(units[position] as number)) {
      const after = KIND[units[position + 1] as number];
      if (after === LETTER || after === DIGIT) {
        position++; // low-back: the hyphen is dropped
        hyphenJoined = true;
      }
    }
  }
  tokens.count = count;
  return tokens;
}

function startsNewWord(text: string, position: number): boolean {
  // "1.No evidence": a number, a dot, then a capital starts a word of its own
  if (text.charCodeAt(position - 1) === 46) return true;
  // "28w3d", "6wks": a unit of time written onto its number
  UNIT_OF_TIME.lastIndex = position;
  return UNIT_OF_TIME.test(text);
}

const UNIT_OF_TIME = /(?:w(?:ks?|eeks?|\dd)?|mos?|months?|yrs?|years?|days?)(?![a-z0-9])/iy;

function endOfNumber(units: Uint16Array, from: number): number {
  let position = from;
  for (;;) {
    const code = units[position] as number;
    if (KIND[code] === DIGIT) position++;
    else if ((code === 46 || code === 44) && KIND[units[position + 1] as number] === DIGIT)
      position += 2;
    else return position;
  }
}

/** Digits of the longest number that a phrase names: "type 2", "L5-S1 2/2". */
const LONGEST_NUMBER = 4;

/** The number's own word when some phrase names it, else that of any number. */
function numberId(units: Uint16Array, start: number, end: number, lexicon: Lexicon): number {
  const size = end - start;
  if (size > LONGEST_NUMBER) return NUMBER;
  let hash = HASH_START;
  for (let at = 0; at < size; at++) {
    const digit = units[start + at] as number;
    letters[at] = digit;
    hash = hashStep(hash, digit);
  }
  return lexicon.wordOf(letters, size, hash) || NUMBER;
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
function readLevel(units: Uint16Array, start: number, end: number): number {
  const letter = (units[start] as number) | 32;
  if (LETTER_BASE[letter] === undefined) return 0;
  const size = end - start;
  const digit = (at: number): number => (units[start + at] as number) - 48;
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
  const lowerLetter = (units[start + rest] as number) | 32;
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

/** "anterolisthesis of L5 on S1", whatever the case and the white space. */
const SLIPS_ON = /\s+(?:on|upon|over)\s+/iy;

function endOfSlip(text: string, from: number): number {
  SLIPS_ON.lastIndex = from;
  return SLIPS_ON.test(text) ? SLIPS_ON.lastIndex : 0;
}

/** After an upper level: `-5`, `-L5`, `/S1`, ` - L5`, `–S1`, ` on S1`. Gives the lower vertebra, or 0 and the old end. */
function readLevelTail(
  text: string,
  units: Uint16Array,
  from: number,
  upper: number,
): { end: number; lower: number } {
  if (upper >> 8) return { end: from, lower: upper >> 8 };
  let position = from;
  const separator = units[position] as number;
  let spaced = false;
  let slipped = false;
  if (separator === 32 && isDash(units[position + 1] as number) && units[position + 2] === 32) {
    position += 3;
    spaced = true;
  } else if (KIND[separator] === SPACE && endOfSlip(text, position) > 0) {
    position = endOfSlip(text, position);
    spaced = true;
    slipped = true;
  } else if (isDash(separator) || separator === 47) {
    position++;
    if (units[position] === 32) position++;
  } else if (
    separator === 44 &&
    (units[position + 1] as number) >= 49 &&
    (units[position + 1] as number) <= 54 &&
    upper >= 20
  ) {
    position++; // "L4,5"
  } else return { end: from, lower: 0 };
  let letter = (units[position] as number) | 32;
  const named = LETTER_BASE[letter] !== undefined;
  if (named) position++;
  else if (spaced) return { end: from, lower: 0 };
  else letter = upper <= 7 ? 99 : upper <= 19 ? 116 : upper <= 24 ? 108 : 115;
  let digits = 0;
  let read = 0;
  while (read < 3) {
    const code = (units[position] as number) - 48;
    if (code < 0 || code > 9) break;
    digits = digits * 10 + code;
    read++;
    position++;
  }
  if (read === 0 || KIND[units[position] as number] === LETTER) return { end: from, lower: 0 };
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
