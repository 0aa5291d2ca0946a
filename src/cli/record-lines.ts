/** Longest line that is read, in bytes: the longest note, all of it escaped, with room for its documents. */
export const LONGEST_LINE = 32 * 1024 * 1024;

const NEWLINE = 10;

/** One line of a batch. `bytes` is undefined when the line is longer than the limit: it was skipped, not kept. */
export type RecordLine = {
  readonly bytes: Buffer | undefined;
  /** 1-based */
  readonly line: number;
  /** of the first byte, in the whole input */
  readonly offset: number;
};

/**
 * Cuts a stream of bytes into lines and keeps no more than one line in memory. The bytes of a line are valid until
 * the next call.
 */
export class LineSplitter {
  private line: number;
  private offset: number;
  private parts: Buffer[] = [];
  private partsLength = 0;
  private skipped = 0;
  private readonly longest: number;

  constructor(
    from: { line: number; offset: number } = { line: 1, offset: 0 },
    longest = LONGEST_LINE,
  ) {
    this.line = from.line;
    this.offset = from.offset;
    this.longest = longest;
  }

  /** The lines that end in this chunk. */
  *push(chunk: Buffer): Generator<RecordLine> {
    let from = 0;
    for (;;) {
      const newline = chunk.indexOf(NEWLINE, from);
      if (newline < 0) break;
      yield this.finish(chunk.subarray(from, newline), 1);
      from = newline + 1;
    }
    if (from < chunk.length) this.keep(chunk.subarray(from));
  }

  /** The last line, when the input does not end in a newline. */
  *end(): Generator<RecordLine> {
    if (this.partsLength + this.skipped > 0) yield this.finish(Buffer.alloc(0), 0);
  }

  private keep(part: Buffer): void {
    if (this.skipped > 0 || this.partsLength + part.length > this.longest) {
      this.skipped += this.partsLength + part.length;
      this.parts = [];
      this.partsLength = 0;
    } else {
      this.parts.push(Buffer.from(part)); // a copy: the caller reads into the same buffer again
      this.partsLength += part.length;
    }
  }

  private finish(last: Buffer, newlineLength: number): RecordLine {
    const length = this.partsLength + this.skipped + last.length;
    const tooLong = length > this.longest;
    const bytes = this.parts.length === 0 ? last : Buffer.concat([...this.parts, last]);
    const record = { bytes: tooLong ? undefined : bytes, line: this.line, offset: this.offset };
    this.line += 1;
    this.offset += length + newlineLength;
    this.parts = [];
    this.partsLength = 0;
    this.skipped = 0;
    return record;
  }
}
