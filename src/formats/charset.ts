import type { FormatIssueCode } from './issues.ts';

/** Text out of bytes, and what had to be assumed on the way. A byte-order mark is not part of the text. */
export type Decoded = { readonly text: string; readonly issue?: FormatIssueCode };

/** Names of character sets that are no labels of the web platform: HL7 table 0211, RTF, and habits. */
const ALIASES: Readonly<Record<string, string>> = {
  '8859/1': 'iso-8859-1',
  '8859/15': 'iso-8859-15',
  'unicode utf-8': 'utf-8',
  unicode: 'utf-16',
  'unicode utf-16': 'utf-16',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
};

/**
 * Decodes bytes. A byte-order mark decides first, then the label; without either, UTF-8, and where it is none,
 * Windows-1252, which an issue says.
 * @param label as the source writes it: `utf-8`, `ISO-8859-1`, `8859/1` …
 */
export function decodeText(bytes: Uint8Array, label?: string): Decoded {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  if (label === undefined || label.trim() === '') return decodeUnlabelled(bytes);
  const name = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  const known = ALIASES[name] ?? name;
  if (!isKnown(known)) return { ...decodeUnlabelled(bytes), issue: 'text/charset-not-known' };
  return decodeAs(bytes, known);
}

/** The character set that the first bytes state by a byte-order mark. */
export function markedCharset(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark shows in Latin text by the zero byte of each letter. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const size = Math.min(bytes.length, 512) & ~1;
  if (size < 8) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < size; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = size / 2;
  if (odd > most * 0.7 && even < most * 0.1) return 'utf-16le';
  return even > most * 0.7 && odd < most * 0.1 ? 'utf-16be' : undefined;
}

function decodeUnlabelled(bytes: Uint8Array): Decoded {
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  if (isLegible(bytes, 'utf-8')) return decodeAs(bytes, 'utf-8');
  return { text: new TextDecoder('windows-1252').decode(bytes), issue: 'text/charset-assumed' };
}

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  const text = new TextDecoder(charset).decode(bytes);
  return text.includes('\uFFFD') && !isLegible(bytes, charset)
    ? { text, issue: 'text/not-legible' }
    : { text };
}

function isLegible(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}
