import type { Hl7IssueCode } from './hl7v2-issues.ts';

/** One segment as its bytes, without the line end. Lines of text that belong to it are part of it. */
export type RawSegment = {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** byte of its first character in the file */
  readonly offset: number;
  readonly line: number;
};

export type SegmentIssue = {
  readonly code: Hl7IssueCode;
  readonly offset: number;
  readonly line: number;
};

export type SegmentReader = {
  push(bytes: Uint8Array): void;
  end(): void;
  /** a frame of the transport (MLLP) is open: its end has not been seen */
  readonly isFrameOpen: boolean;
};

export type SegmentSink = {
  segment(segment: RawSegment): void;
  issue(issue: SegmentIssue): void;
};

/** A scanned report in base64 is the longest segment seen; nothing is as long as this. */
const LONGEST_SEGMENT = 32 * 1024 * 1024;

/** Empty lines within text that are kept; a file may hold nothing else. */
const LONGEST_GAP = 1000;
/** A buffer that has grown larger is not kept for the next line. */
const LARGE = 65_536;

const LF = 0x0a;
const START_OF_FRAME = 0x0b;
const CR = 0x0d;
const END_OF_FRAME = 0x1c;

/**
 * Cuts bytes into segments, whatever ends their lines: CR, LF, CR LF, or the frames of the transport. A line that
 * begins with no segment is more of the one before, as when text with line feeds was put into a field. What stands
 * before the first header is reported and left out.
 */
export function makeSegmentReader(sink: SegmentSink): SegmentReader {
  let line = growing(0, 1);
  let current: Growing | undefined;
  const gap = growing(0, 1); // line ends and empty lines after the current segment
  let offset = 0;
  let lineNumber = 1;
  let lastByte = 0;
  let separator = -1; // of the fields of the message at hand; -1 before the first header
  let isStray = false;
  let isFrameOpen = false;

  const finish = (): void => {
    if (current !== undefined) {
      if (current.isTooLong)
        sink.issue({ code: 'hl7v2/segment-too-long', offset: current.offset, line: current.line });
      sink.segment(cut(current));
    }
    current = undefined;
    gap.length = 0;
  };
  const begin = (bytes: Uint8Array, at: number, isTooLong: boolean): void => {
    finish();
    current = growing(at, line.line, new Uint8Array(bytes.length));
    add(current, bytes);
    current.isTooLong = isTooLong;
    if (isHeader(bytes)) separator = bytes[3] ?? separator;
    isStray = false;
  };
  const takePart = (bytes: Uint8Array, at: number): void => {
    const indent = indentOf(bytes);
    const words = bytes.subarray(indent);
    const place = { offset: at, line: line.line };
    if (isHeader(words) || (separator >= 0 && isSegment(words, separator))) {
      begin(words, at + indent, line.isTooLong);
    } else if (current !== undefined) {
      sink.issue({ code: 'hl7v2/line-continued', ...place });
      add(current, bytesOf(gap));
      add(current, bytes);
      gap.length = 0;
    } else if (!isStray) {
      isStray = true;
      sink.issue({ code: 'hl7v2/segment-before-header', ...place });
    }
  };
  const takeLine = (): void => {
    const bytes = bytesOf(line);
    if (isBlank(bytes)) {
      keepGap(bytes);
      return;
    }
    let from = 0;
    for (
      let at = headerWithin(bytes, indentOf(bytes) + 1);
      at > 0;
      at = headerWithin(bytes, at + 1)
    ) {
      takePart(bytes.subarray(from, at), line.offset + from);
      sink.issue({
        code: 'hl7v2/header-inside-segment',
        offset: line.offset + at,
        line: line.line,
      });
      from = at;
    }
    takePart(bytes.subarray(from), line.offset + from);
  };
  const keepGap = (bytes: Uint8Array): void => {
    if (current !== undefined && gap.length + bytes.length <= LONGEST_GAP) add(gap, bytes);
  };
  const endLine = (ending: number): void => {
    const isPair = lastByte === CR && ending === LF && line.length === 0;
    if (!isPair) takeLine();
    if (ending === CR || ending === LF) keepGap(Uint8Array.of(ending));
    if (!isPair && (ending === CR || ending === LF)) lineNumber += 1;
    line = growing(offset + 1, lineNumber, line.buffer.length > LARGE ? undefined : line.buffer);
  };
  return {
    get isFrameOpen() {
      return isFrameOpen;
    },
    push(bytes) {
      let from = 0;
      const start = offset;
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        const isEnd =
          byte === CR || byte === LF || byte === END_OF_FRAME || byte === START_OF_FRAME;
        if (!isEnd) {
          lastByte = byte;
          continue;
        }
        add(line, bytes.subarray(from, at));
        offset = start + at;
        endLine(byte);
        if (byte === START_OF_FRAME) isFrameOpen = true;
        if (byte === END_OF_FRAME) isFrameOpen = false;
        lastByte = byte;
        from = at + 1;
      }
      add(line, bytes.subarray(from));
      offset = start + bytes.length;
    },
    end() {
      takeLine();
      finish();
    },
  };
}

type Growing = {
  buffer: Uint8Array<ArrayBuffer>;
  length: number;
  isTooLong: boolean;
  readonly offset: number;
  readonly line: number;
};

function growing(offset: number, line: number, buffer = new Uint8Array(256)): Growing {
  return { buffer, length: 0, isTooLong: false, offset, line };
}

/** Adds a copy, as far as there is room. */
function add(target: Growing, bytes: Uint8Array): void {
  const room = LONGEST_SEGMENT - target.length;
  if (bytes.length > room) target.isTooLong = true;
  const taken = bytes.length > room ? bytes.subarray(0, room) : bytes;
  const length = target.length + taken.length;
  if (length > target.buffer.length) {
    const larger = new Uint8Array(
      Math.min(Math.max(length, 2 * target.buffer.length), LONGEST_SEGMENT),
    );
    larger.set(target.buffer.subarray(0, target.length));
    target.buffer = larger;
  }
  target.buffer.set(taken, target.length);
  target.length = length;
}

function bytesOf({ buffer, length }: Growing): Uint8Array {
  return buffer.subarray(0, length);
}

function cut(segment: Growing): RawSegment {
  const bytes = bytesOf(segment);
  const id = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0);
  return { id, bytes, offset: segment.offset, line: segment.line };
}

const SPACE = 0x20;
const TAB = 0x09;

function isBlank(bytes: Uint8Array): boolean {
  return indentOf(bytes) === bytes.length;
}

/** Spaces before a segment, and the byte-order mark at the start of a file. */
function indentOf(bytes: Uint8Array): number {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let at = isMarked ? 3 : 0;
  while (at < bytes.length && (bytes[at] === SPACE || bytes[at] === TAB)) at += 1;
  return at;
}

function isCapital(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Three capitals or digits, the first a capital, and the field separator or the end. */
function isSegment(bytes: Uint8Array, separator: number): boolean {
  const [first, second, third, fourth] = bytes;
  const isId =
    isCapital(first) &&
    (isCapital(second) || isDigit(second)) &&
    (isCapital(third) || isDigit(third));
  return isId && fourth === separator;
}

/** MSH, FHS or BHS and a delimiter: anything that can be seen and is no letter or digit. */
function isHeader(bytes: Uint8Array): boolean {
  const [first, second, third, fourth = 0] = bytes;
  const isName =
    (first === 0x4d && second === 0x53 && third === 0x48) ||
    ((first === 0x46 || first === 0x42) && second === 0x48 && third === 0x53);
  const isLetter = (fourth >= 0x41 && fourth <= 0x5a) || (fourth >= 0x61 && fourth <= 0x7a);
  return isName && fourth > SPACE && fourth < 0x7f && !isLetter && !isDigit(fourth);
}

/** The next place at which `MSH|^~\` stands within a line; -1 where none does. */
function headerWithin(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x4d, from); at > 0; at = bytes.indexOf(0x4d, at + 1)) {
    const isUsual = bytes[at + 4] === 0x5e && bytes[at + 5] === 0x7e && bytes[at + 6] === 0x5c;
    if (isUsual && isHeader(bytes.subarray(at, at + 4))) return at;
  }
  return -1;
}
