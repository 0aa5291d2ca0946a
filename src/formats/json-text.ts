import type { SourcePosition } from '../chart/source-position.ts';

/** What JSON text holds, or what is wrong with it and at which character, from 0. */
export type JsonRead =
  | { readonly value: unknown }
  | {
      readonly issue: 'format/json-malformed' | 'format/too-deep';
      readonly faultAt: number;
    };

/** Records of health care are nested about ten deep. */
const DEEPEST = 512;
/** Shorter text cannot be nested so deep that parsing it would cost much memory. */
const WORTH_MEASURING = 256 * 1024;

/** Parses JSON. Never throws; text nested deeper than 512 levels is not parsed, since that alone can exhaust memory. */
export function readJson(text: string): JsonRead {
  if (text.length > WORTH_MEASURING) {
    const faultAt = placeDeeperThan(text, DEEPEST);
    if (faultAt !== undefined) return { issue: 'format/too-deep', faultAt };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return { issue: 'format/json-malformed', faultAt: faultOf(text) };
  }
}

/** The place of a character of a document: its byte, and its line. */
export function faultPosition(
  text: string,
  faultAt: number,
  document: SourcePosition,
): SourcePosition {
  const before = text.slice(0, faultAt);
  return {
    ...document,
    line: before.split('\n').length,
    offset: new TextEncoder().encode(before).length,
  };
}

/** The bracket that opens one level too many; undefined when none does. */
function placeDeeperThan(text: string, levels: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > levels) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return undefined;
}

/** The closing quote of the string that opens at `at`, the end of the text where there is none. */
function endOfString(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return quote;
    quote = text.indexOf('"', quote + 1);
  }
  return text.length;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;

/** The character from which on text that is no JSON cannot be read. */
function faultOf(text: string): number {
  const closers: string[] = [];
  let at = endOf(SPACE, text, 0);
  let isFirst = true; // of an object or an array that has just been opened
  for (;;) {
    const closer = closers.at(-1);
    if (isFirst && closer !== undefined && text[at] === closer) {
      closers.pop();
      at = endOf(SPACE, text, at + 1);
    } else {
      if (closer === '}') {
        const key = endOfWholeString(text, at);
        if (key < 0) return at;
        at = endOf(SPACE, text, key);
        if (text[at] !== ':') return at;
        at = endOf(SPACE, text, at + 1);
      }
      const sign = text[at];
      if (sign === '{' || sign === '[') {
        closers.push(sign === '{' ? '}' : ']');
        at = endOf(SPACE, text, at + 1);
        isFirst = true;
        continue;
      }
      const end = sign === '"' ? endOfWholeString(text, at) : endOf(SCALAR, text, at);
      if (end < 0) return at;
      at = endOf(SPACE, text, end);
    }
    isFirst = false;
    // what follows a value: the closers of what is complete, then a comma
    while (closers.length > 0 && text[at] === closers.at(-1)) {
      closers.pop();
      at = endOf(SPACE, text, at + 1);
    }
    if (closers.length === 0) return at;
    if (text[at] !== ',') return at;
    at = endOf(SPACE, text, at + 1);
  }
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Behind the string that begins at `at`; -1 when it is none, or a character in it may not stand there. */
function endOfWholeString(text: string, at: number): number {
  if (text[at] !== '"') return -1;
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === 0x22) return next + 1;
    if (code < 0x20) return -1;
    if (code !== 0x5c) continue;
    const end = endOf(ESCAPE, text, next);
    if (end < 0) return -1;
    next = end - 1;
  }
  return -1;
}
