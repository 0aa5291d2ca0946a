/** Longest line that is read, in bytes: the longest note, all of it escaped, with room for its documents. */
const LONGEST_LINE = 32 * 1024 * 1024;

const NEWLINE = 10;

/** One line of a file. `bytes` is undefined when it is longer than the limit: it was passed over, not kept. */
export type ByteLine = {
  readonly bytes: Uint8Array | undefined;
  /** from 1 */
  readonly line: number;
  /** of its first byte in the file */
  readonly offset: number;
};

/** Cuts bytes into lines and keeps no more than one line of them. */
export type ByteLines = {
  /** the lines that end in these bytes; they are valid until the next call */
  push(bytes: Uint8Array): Generator<ByteLine>;
  /** the last line, when no newline ends it */
  end(): Generator<ByteLine>;
};

export function makeByteLines(longest = LONGEST_LINE): ByteLines {
  let line = 1;
  let offset = 0;
  let parts: Uint8Array[] = [];
  let kept = 0;
  let skipped = 0;

  const keep = (part: Uint8Array): void => {
    if (skipped > 0 || kept + part.length > longest) {
      skipped += kept + part.length;
      parts = [];
      kept = 0;
    } else {
      parts.push(new Uint8Array(part)); // a copy, which `slice` of a Buffer is not: the caller may read into the same bytes again
      kept += part.length;
    }
  };
  const finish = (last: Uint8Array, newline: number): ByteLine => {
    const length = kept + skipped + last.length;
    const isTooLong = skipped > 0 || length > longest;
    const found: ByteLine = { bytes: isTooLong ? undefined : joined(parts, last), line, offset };
    line += 1;
    offset += length + newline;
    parts = [];
    kept = 0;
    skipped = 0;
    return found;
  };
  return {
    *push(bytes) {
      let from = 0;
      for (;;) {
        const newline = bytes.indexOf(NEWLINE, from);
        if (newline < 0) break;
        yield finish(bytes.subarray(from, newline), 1);
        from = newline + 1;
      }
      if (from < bytes.length) keep(bytes.subarray(from));
    },
    *end() {
      if (kept + skipped > 0) yield finish(new Uint8Array(0), 0);
    },
  };
}

/** The parts and the last one as one array. */
export function joined(parts: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  if (parts.length === 0) return last;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, last.length));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  whole.set(last, at);
  return whole;
}
