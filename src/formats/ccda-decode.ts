/** Text of one block, and the bytes it came from. */
export type DecodedPiece = {
  readonly text: string;
  readonly bytes: number;
  /** how many bytes a code unit took; unknown for the multi-byte sets of East Asia */
  readonly width: 'one' | 'two' | 'utf-8' | 'broken-utf-8' | 'unknown';
};

export type DecodeIssue =
  | 'ccda/encoding-unknown'
  | 'ccda/encoding-contradicts'
  | 'ccda/not-legible';

export type XmlDecoder = {
  decode(block: Uint8Array, isLast: boolean): DecodedPiece;
  /** length of the byte-order mark, known after the first block */
  readonly skipped: number;
};

type Charset = { readonly label: string; readonly skip: number };

/**
 * Turns blocks of bytes into text by XML 1.0, appendix F: a byte-order mark, else the zero bytes of UTF-16, else what
 * the XML declaration names, else UTF-8. What does not fit is replaced by U+FFFD and reported once.
 */
export function makeXmlDecoder(
  report: (issue: DecodeIssue, expected?: string) => void,
): XmlDecoder {
  let charset: Charset | undefined;
  let held = new Uint8Array(0);
  let decoder: TextDecoder | undefined; // keeps its state, for sets whose characters cannot be counted
  let isReported = false;
  const decodeWhole = (bytes: Uint8Array, label: string): DecodedPiece => {
    const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    const isBroken = text.includes('\uFFFD') && !isValid(bytes, label);
    if (isBroken && !isReported) report('ccda/not-legible', label);
    isReported ||= isBroken;
    const width = label !== 'utf-8' ? 'two' : isBroken ? 'broken-utf-8' : 'utf-8';
    return { text, bytes: bytes.length, width: text.length === bytes.length ? 'one' : width };
  };
  return {
    get skipped() {
      return charset?.skip ?? 0;
    },
    decode(block, isLast) {
      let fresh = block;
      if (charset === undefined) {
        charset = detect(block, report);
        fresh = block.subarray(charset.skip);
      }
      const { label } = charset;
      if (label === 'utf-8' || label.startsWith('utf-16')) {
        const bytes = joined(held, fresh);
        const end = isLast ? bytes.length : wholeCharacters(bytes, label);
        held = bytes.slice(end);
        return decodeWhole(bytes.subarray(0, end), label);
      }
      decoder ??= new TextDecoder(label);
      const text = decoder.decode(fresh, { stream: !isLast });
      const width = ONE_BYTE.test(label) ? 'one' : 'unknown';
      return { text, bytes: fresh.length, width };
    },
  };
}

const ONE_BYTE = /^(windows-125|windows-874|iso-8859|koi8|macintosh|ibm866|x-mac)/;

function detect(
  start: Uint8Array,
  report: (issue: DecodeIssue, expected?: string) => void,
): Charset {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', skip: 3 };
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', skip: 2 };
  if (first !== 0 && second === 0) return { label: 'utf-16le', skip: 0 };
  if (first === 0 && second !== undefined && second !== 0) return { label: 'utf-16be', skip: 0 };
  const head = new TextDecoder('windows-1252').decode(start.subarray(0, 400));
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (declared === undefined) return { label: 'utf-8', skip: 0 };
  if (/^(utf-?16|utf-?32|ucs-?2|ucs-?4|iso-10646-ucs)/i.test(declared)) {
    report('ccda/encoding-contradicts', 'utf-8');
    return { label: 'utf-8', skip: 0 };
  }
  try {
    return { label: new TextDecoder(declared).encoding, skip: 0 };
  } catch {
    report('ccda/encoding-unknown', 'utf-8');
    return { label: 'utf-8', skip: 0 };
  }
}

function joined(held: Uint8Array, fresh: Uint8Array): Uint8Array {
  if (held.length === 0) return fresh;
  const bytes = new Uint8Array(held.length + fresh.length);
  bytes.set(held);
  bytes.set(fresh, held.length);
  return bytes;
}

/** Length of the bytes up to the last character that is complete. */
function wholeCharacters(bytes: Uint8Array, label: string): number {
  const { length } = bytes;
  if (label !== 'utf-8') {
    const even = length & ~1;
    const high = bytes[label === 'utf-16le' ? even - 1 : even - 2];
    const isHighSurrogate = high !== undefined && (high & 0xfc) === 0xd8;
    return isHighSurrogate ? even - 2 : even;
  }
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return size > back ? length - back : length;
  }
  return length;
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Finds the byte of a place in the text. Places are asked for in rising order; what lies before is forgotten. */
export type ByteOffsets = {
  add(piece: DecodedPiece): void;
  /** @param position in UTF-16 code units of all the text so far */
  at(position: number): number | undefined;
  /** The byte of `<`, when the parser has read one character, or a CR with its LF, behind the name of the tag. */
  ofTag(position: number, nameLength: number): number | undefined;
};

export function makeByteOffsets(first: number): ByteOffsets {
  const pieces: { piece: DecodedPiece; start: number; byte: number }[] = [];
  let length = 0;
  let bytes = first;
  let unit = 0; // the cursor, within pieces[0]
  let byte = 0;
  const at = (position: number): number | undefined => {
    let current = pieces[0];
    while (current !== undefined && position >= current.start + current.piece.text.length) {
      if (pieces.length === 1) break;
      pieces.shift();
      current = pieces[0];
      unit = 0;
      byte = 0;
    }
    if (current === undefined || current.piece.width === 'unknown') return undefined;
    const { piece, start } = current;
    const target = Math.min(position - start, piece.text.length);
    if (piece.width === 'one') return current.byte + target;
    if (piece.width === 'two') return current.byte + 2 * target;
    for (; unit < target; unit++) byte += utf8Size(piece.text.charCodeAt(unit), piece.width);
    return current.byte + byte;
  };
  const isTagStart = (position: number): boolean => {
    const holder = pieces.find(
      ({ piece, start }) => position >= start && position < start + piece.text.length,
    );
    return holder?.piece.text[position - holder.start] === '<';
  };
  return {
    add(piece) {
      pieces.push({ piece, start: length, byte: bytes });
      length += piece.text.length;
      bytes += piece.bytes;
    },
    at,
    ofTag(position, nameLength) {
      const start = position - nameLength - 2;
      return at(isTagStart(start) ? start : start - 1);
    },
  };
}

/** Bytes of one code unit in UTF-8; a surrogate pair takes four. A byte that was replaced counts as itself. */
function utf8Size(code: number, width: DecodedPiece['width']): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code >= 0xd800 && code < 0xe000) return 2;
  return code === 0xfffd && width === 'broken-utf-8' ? 1 : 3;
}
