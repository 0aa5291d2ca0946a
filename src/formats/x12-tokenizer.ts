import { type BinaryHead, readBinaryHead } from './x12-binary.ts';
import { bytesOf, textOf } from './x12-bytes.ts';
import { type Delimiters, inferDelimiters, opensWith, readHeader } from './x12-delimiters.ts';
import { HeldBytes } from './x12-held-bytes.ts';
import type { ReportFault, X12IssueCode } from './x12-issues.ts';
import { isSegmentId, type Stretch, X12Segment } from './x12-segment.ts';

/** Longest segment that is read, in bytes. Segments of the guides stay below 2,000; binary content counts apart. */
export const LONGEST_SEGMENT = 65_536;
/** Files are worked through in pieces of this size, however they arrive. */
const PIECE = 65_536;
/** Bytes of an ISA before its terminator, when each element has its right length. */
const ISA_LENGTH = 105;
/** Bytes that may be needed to tell what begins at a place. */
const LOOK_AHEAD = 8;

/** Takes the segments in the order of the file. The view is moved on after each: keep values, not the view. */
export type SegmentSink = {
  readonly segment: (segment: X12Segment) => void;
  readonly fault: ReportFault;
};

export type Tokenizer = { push(bytes: Uint8Array): void; end(): void };

/**
 * Cuts X12 into segments. The bytes may arrive in pieces of any size; the segments are the same. Tolerated without a
 * word: byte-order marks, line breaks and indentation between segments, doubled terminators, any terminator. What
 * cannot be read is a fault with its place, and reading goes on at the next terminator or interchange.
 *
 * Memory is bounded by `LONGEST_SEGMENT` and the size of a piece; time is linear in the bytes.
 */
export function makeTokenizer(sink: SegmentSink): Tokenizer {
  const tokenizer = new StreamTokenizer(sink);
  return {
    push: (bytes) => {
      for (let from = 0; from < bytes.length; from += PIECE)
        tokenizer.take(bytes.subarray(from, from + PIECE));
    },
    end: () => tokenizer.finish(),
  };
}

const BYTE_ORDER_MARK = '\u00EF\u00BB\u00BF';
/** The control character with which DOS files end. */
const END_OF_FILE = '\u001A';
/** Another interchange on a new line: no segment reaches beyond it, so that one lost terminator costs one segment. */
const NEW_INTERCHANGE = /[\r\n]ISA[^A-Za-z0-9 \r\n]/g;
const NEW_INTERCHANGE_LENGTH = 5;
const NO_BINARY: BinaryHead = { kind: 'none' };
const NOWHERE = Number.MAX_SAFE_INTEGER;

/** What is being looked for at the place reached. */
type State = 'start' | 'seek' | 'segment' | 'binary' | 'behind-binary' | 'skip' | 'refused';

class StreamTokenizer {
  private readonly sink: SegmentSink;
  private readonly segment = new X12Segment();
  private readonly held = new HeldBytes(PIECE * 2);
  private state: State = 'start';
  private delimiters: Delimiters = { element: '', component: '', repetition: '', segment: '\n' };
  private terminatorBytes: Uint8Array = new Uint8Array();
  private number = 0;
  private binaryLeft = 0;
  private hasAny = false;
  private hasReportedBreak = false;
  private hasReportedOutside = false;
  /** what is held begins a segment, and only its terminator is awaited */
  private awaitsTerminator = false;
  private isLast = false;

  /** the bytes held as text, one character a byte, and where in the file it begins */
  private text = '';
  private base = 0;
  private at = 0;
  private stretch: Stretch = {
    bytes: new Uint8Array(),
    words: new DataView(new ArrayBuffer(0)),
    text: '',
    hasBeyondAscii: false,
  };
  /** places of these in the text, so that it is searched once: -1 not yet, NOWHERE not there */
  private nextLineFeed = -1;
  private nextReturn = -1;
  private nextInterchange = -1;

  constructor(sink: SegmentSink) {
    this.sink = sink;
  }

  take(piece: Uint8Array): void {
    if (this.state === 'refused') return;
    // The content of a binary segment is passed without being held.
    const passed = this.state === 'binary' ? Math.min(this.binaryLeft, piece.length) : 0;
    this.binaryLeft -= passed;
    this.base += passed;
    const before = this.held.length;
    this.held.append(piece.subarray(passed));
    if (this.canWait(before)) return;
    this.work();
  }

  finish(): void {
    this.isLast = true;
    if (this.state === 'refused') return;
    this.work();
    if (this.state === 'binary' || this.state === 'behind-binary')
      this.fault('x12/segment-unterminated', this.base);
    if (!this.hasAny) this.fault('x12/empty', 0);
  }

  /** Bytes that end nothing are only kept: each is decoded once, however small the pieces. */
  private canWait(before: number): boolean {
    if (!this.awaitsTerminator || this.held.length > LONGEST_SEGMENT + NEW_INTERCHANGE_LENGTH)
      return false;
    const from = Math.max(0, before - this.terminatorBytes.length + 1);
    return !this.held.includes(this.terminatorBytes, from);
  }

  private work(): void {
    const bytes = this.held.view();
    this.text = textOf(bytes);
    const { text, held } = this;
    this.stretch = { bytes, words: held.words(), text, hasBeyondAscii: held.hasBeyondAscii() };
    this.nextLineFeed = -1;
    this.nextReturn = -1;
    this.nextInterchange = -1;
    this.at = 0;
    this.awaitsTerminator = false;
    let goesOn = true;
    while (goesOn) goesOn = this.step();
    this.held.drop(this.at);
    this.base += this.at;
    this.at = 0;
  }

  /** One step on; false when more bytes are needed. */
  private step(): boolean {
    switch (this.state) {
      case 'start':
        return this.start();
      case 'seek':
        return this.seek();
      case 'segment':
        return this.next();
      case 'binary':
        return this.passBinary();
      case 'behind-binary':
        return this.closeBinary();
      case 'skip':
        return this.skip();
      default:
        return false;
    }
  }

  private get left(): number {
    return this.text.length - this.at;
  }

  private start(): boolean {
    if (this.left < LOOK_AHEAD && !this.isLast) return false;
    if (this.base === 0 && this.at === 0 && isUtf16(this.held.view())) {
      this.fault('x12/encoding', 0, 'UTF-8 or an encoding of one byte a character');
      this.state = 'refused';
      this.at = this.text.length;
      return false;
    }
    if (!this.passSpace() || (this.left < LOOK_AHEAD && !this.isLast)) return false;
    if (opensWith(this.text, this.at, 'GS') || opensWith(this.text, this.at, 'ST')) {
      const header = inferDelimiters(this.text, this.at, this.isLast);
      if (header.kind === 'more') return false;
      if (header.kind === 'read') {
        this.fault('x12/delimiters-assumed', this.base + this.at);
        this.use(header.delimiters);
        this.state = 'segment';
        return true;
      }
    }
    this.state = 'seek';
    return true;
  }

  /** Looks for an interchange among bytes that belong to none. */
  private seek(): boolean {
    const { text, isLast } = this;
    for (
      let place = text.indexOf('ISA', this.at);
      place >= 0;
      place = text.indexOf('ISA', place + 1)
    ) {
      if (place + 4 > text.length && !isLast) break;
      if (!opensWith(text, place, 'ISA')) continue;
      this.passOutside(place);
      return this.openInterchange();
    }
    this.passOutside(isLast ? text.length : Math.max(this.at, text.length - 3));
    return false;
  }

  private passOutside(to: number): void {
    const passed = this.text.slice(this.at, to);
    if (!this.hasReportedOutside && passed.trim() !== '') {
      this.hasReportedOutside = true;
      this.hasAny = true;
      this.fault('x12/bytes-outside', this.base + this.at, 'ISA');
    }
    this.at = to;
  }

  private openInterchange(): boolean {
    const header = readHeader(this.text, this.at, this.isLast);
    if (header.kind === 'more') return false;
    this.hasAny = true;
    this.number = 0;
    if (header.kind === 'malformed') {
      this.fault('x12/isa-malformed', this.base + this.at);
      this.hasReportedOutside = true;
      this.at += 3;
      this.state = 'seek';
      return true;
    }
    this.hasReportedOutside = false;
    this.hasReportedBreak = false;
    this.use(header.delimiters);
    // The delimiters that an ISA states do not divide it.
    this.segment.use({ ...header.delimiters, component: '', repetition: '' });
    this.emit(header.end);
    this.segment.use(header.delimiters);
    if (header.end - this.at !== ISA_LENGTH) this.faultHere('x12/isa-length');
    const { element, component, repetition, segment } = header.delimiters;
    const stated = [element, component, repetition, segment].filter((text) => text !== '');
    if (new Set(stated).size < stated.length) this.faultHere('x12/delimiters-conflict');
    this.at = header.end;
    this.state = 'segment';
    return true;
  }

  private use(delimiters: Delimiters): void {
    this.delimiters = delimiters;
    this.segment.use(delimiters);
    this.terminatorBytes = bytesOf(delimiters.segment);
  }

  /** Passes what may stand between segments. False when nothing else is at hand. */
  private passSpace(): boolean {
    const { text } = this;
    const { element, segment } = this.delimiters;
    for (;;) {
      if (this.at >= text.length) return false;
      // A capital letter is no delimiter: a segment begins.
      const code = text.charCodeAt(this.at);
      if (code >= 65 && code <= 90) return true;
      const character = text.charAt(this.at);
      if (text.startsWith(segment, this.at)) this.at += segment.length;
      else if (character === element) return true;
      else if (isSpace(character)) this.at++;
      else if (text.startsWith(BYTE_ORDER_MARK, this.at)) this.at += BYTE_ORDER_MARK.length;
      else return true;
    }
  }

  private next(): boolean {
    const { text, delimiters, isLast } = this;
    if (!this.passSpace()) return false;
    if (this.left < LOOK_AHEAD && !isLast) return false;
    const first = text.charAt(this.at);
    if (first === 'I' && opensWith(text, this.at, 'ISA')) return this.openInterchange();
    const binary = first === 'B' ? readBinaryHead(text, this.at, delimiters, isLast) : NO_BINARY;
    if (binary.kind === 'more') return false;
    if (binary.kind === 'read') return this.openBinary(binary);
    const end = text.indexOf(delimiters.segment, this.at);
    const size = (end < 0 ? text.length : end) - this.at;
    if (end < 0 && !isLast && size <= LONGEST_SEGMENT + NEW_INTERCHANGE_LENGTH) {
      this.awaitsTerminator = true;
      return false;
    }
    const reach = this.at + Math.min(size, LONGEST_SEGMENT);
    const cut = this.hasBreakBefore(reach) ? this.newInterchange(reach) : -1;
    if (cut >= 0) {
      this.emit(cut);
      this.faultHere('x12/segment-unterminated', 'a terminator before the next interchange');
      this.at = cut;
      return true;
    }
    if (size > LONGEST_SEGMENT) return this.refuseLong(reach);
    this.emit(this.trimmedEnd(end));
    if (binary.kind === 'malformed') this.faultHere('x12/binary-length', 'a whole number of bytes');
    if (end < 0) this.faultHere('x12/segment-unterminated');
    this.at = end < 0 ? text.length : end + delimiters.segment.length;
    return true;
  }

  private refuseLong(reach: number): boolean {
    this.number++;
    this.hasAny = true;
    this.fault('x12/segment-too-long', this.base + this.at, `at most ${LONGEST_SEGMENT} bytes`);
    this.at = reach;
    this.state = 'skip';
    return true;
  }

  /** The end of the segment without what belongs to its line break, or, at the end of the file, to none. */
  private trimmedEnd(end: number): number {
    const { text } = this;
    if (end < 0) {
      let last = text.length;
      while (isSpace(text.charAt(last - 1))) last--;
      return last;
    }
    return this.delimiters.segment === '\n' && text.charAt(end - 1) === '\r' ? end - 1 : end;
  }

  private emit(end: number): void {
    this.number++;
    this.hasAny = true;
    const { segment } = this;
    const hasBreak = this.hasBreakBefore(end);
    segment.lay(this.stretch, this.at, end, this.base, hasBreak);
    segment.number = this.number;
    this.sink.segment(segment);
    if (hasBreak && !this.hasReportedBreak) {
      this.hasReportedBreak = true;
      this.faultHere('x12/line-break-in-segment');
    }
  }

  private hasBreakBefore(end: number): boolean {
    if (this.nextLineFeed < this.at) this.nextLineFeed = placeIn(this.text, '\n', this.at);
    if (this.nextReturn < this.at) this.nextReturn = placeIn(this.text, '\r', this.at);
    return this.nextLineFeed < end || this.nextReturn < end;
  }

  private newInterchange(reach: number): number {
    if (this.nextInterchange < this.at) {
      NEW_INTERCHANGE.lastIndex = this.at;
      this.nextInterchange = NEW_INTERCHANGE.exec(this.text)?.index ?? NOWHERE;
    }
    return this.nextInterchange < reach ? this.nextInterchange : -1;
  }

  private openBinary({ end, content, length }: { end: number; content: number; length: number }) {
    this.emit(end);
    this.segment.binaryLength = length;
    this.at = content;
    this.binaryLeft = length;
    this.state = 'binary';
    return true;
  }

  private passBinary(): boolean {
    const passed = Math.min(this.binaryLeft, this.left);
    this.binaryLeft -= passed;
    this.at += passed;
    if (this.binaryLeft > 0) return false;
    this.state = 'behind-binary';
    return true;
  }

  private closeBinary(): boolean {
    const { segment } = this.delimiters;
    if (this.left < LOOK_AHEAD && !this.isLast) return false;
    if (this.left === 0) return false;
    // Writers that break lines count the break before the terminator to the content or not.
    const space = /^[\r\n]*/.exec(this.text.slice(this.at, this.at + 2))?.[0].length ?? 0;
    const place = this.text.startsWith(segment, this.at) ? this.at : this.at + space;
    if (this.text.startsWith(segment, place)) {
      this.at = place + segment.length;
      this.state = 'segment';
      return true;
    }
    this.fault('x12/binary-length', this.base + this.at, 'a terminator behind the content');
    this.state = 'skip';
    return true;
  }

  /** Passes bytes up to the next terminator, or to another interchange on a new line. */
  private skip(): boolean {
    const { segment } = this.delimiters;
    const end = this.text.indexOf(segment, this.at);
    const cut = this.newInterchange(end < 0 ? this.text.length : end);
    if (cut >= 0 || end >= 0) {
      this.at = cut >= 0 ? cut : end + segment.length;
      this.state = 'segment';
      return true;
    }
    const kept = Math.max(segment.length, NEW_INTERCHANGE_LENGTH) - 1;
    this.at = this.isLast ? this.text.length : Math.max(this.at, this.text.length - kept);
    return false;
  }

  private fault(code: X12IssueCode, offset: number, expected?: string): void {
    const fault = { code, offset, segment: this.number };
    this.sink.fault(expected === undefined ? fault : { ...fault, expected });
  }

  private faultHere(code: X12IssueCode, expected?: string): void {
    const { offset, number, id } = this.segment;
    const segmentId = isSegmentId(id) ? { segmentId: id } : {};
    const fault = { code, offset, segment: number, ...segmentId };
    this.sink.fault(expected === undefined ? fault : { ...fault, expected });
  }
}

const isSpace = (character: string): boolean =>
  character === '\n' ||
  character === '\r' ||
  character === ' ' ||
  character === '\t' ||
  character === END_OF_FILE;

/** UTF-16 shows by its byte-order mark, or in Latin text by the zero byte of each letter. */
function isUtf16([first = 1, second = 1, third = 1, fourth = 1]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === 0 && third === 0) || (second === 0 && fourth === 0);
}

function placeIn(text: string, character: string, from: number): number {
  const place = text.indexOf(character, from);
  return place < 0 ? NOWHERE : place;
}
