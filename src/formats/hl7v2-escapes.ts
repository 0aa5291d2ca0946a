import { decodeText } from './charset.ts';
import type { Delimiters } from './hl7v2-delimiters.ts';

/** A formatting command that moves to another line: `.br`, `.sp`, `.sp+2`, `.ce`. */
const LINES = /^\.(?:br|ce|sp\s*\+?(\d{0,2}))$/i;
/** Formatting commands and highlighting, which show no characters. */
const UNSEEN = /^(?:\.(?:in|ti)\s*[+-]?\d{0,3}|\.fi|\.nf|H|N)$/i;
const HEXADECIMAL = /^X((?:[0-9A-F]{2})+)$/i;
/** Escapes whose meaning is agreed on elsewhere: other character sets, and those of the sender. */
const OTHERS = /^(?:[CM][0-9A-F]{4,6}|Z[^\\]{0,40})$/i;
/** Commands are short; only hexadecimal data may be long. */
const LONGEST_COMMAND = 48;

/**
 * Resolves the escapes of HL7 v2, chapter 2.7: delimiters, hexadecimal characters, line breaks. What is not known stays
 * as it is written, with its escape characters: a path of a file is no escape.
 */
export function unescaped(text: string, delimiters: Delimiters, charset?: string): string {
  const { escape: mark } = delimiters;
  let at = text.indexOf(mark);
  if (at < 0) return text;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    const end = text.indexOf(mark, at + 1);
    if (end < 0) break;
    const command =
      end - at <= LONGEST_COMMAND || text[at + 1] === 'X' ? text.slice(at + 1, end) : '';
    const meaning = meaningOf(command, delimiters, charset);
    if (meaning === undefined) {
      at = OTHERS.test(command) ? text.indexOf(mark, end + 1) : end;
      continue;
    }
    parts.push(text.slice(from, at), meaning);
    from = end + 1;
    at = text.indexOf(mark, from);
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function meaningOf(command: string, delimiters: Delimiters, charset?: string): string | undefined {
  switch (command) {
    case 'F':
      return delimiters.field;
    case 'S':
      return delimiters.component;
    case 'T':
      return delimiters.subcomponent;
    case 'R':
      return delimiters.repetition;
    case 'E':
      return delimiters.escape;
    default:
  }
  const lines = LINES.exec(command);
  if (lines !== null) return '\n'.repeat(Math.min(Number(lines[1] || 1), 20));
  if (UNSEEN.test(command)) return '';
  const digits = HEXADECIMAL.exec(command)?.[1];
  return digits === undefined ? undefined : charactersOf(digits, charset);
}

function charactersOf(digits: string, charset: string | undefined): string {
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return decodeText(bytes, charset).text;
}
