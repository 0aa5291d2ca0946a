import { bytesOf, legible } from './x12-bytes.ts';
import type { Delimiters } from './x12-delimiters.ts';
import { ROOM_BEHIND } from './x12-held-bytes.ts';
import { ShortStrings } from './x12-strings.ts';

/** This and the control characters before it are trimmed off. */
const SPACE = 32;
const LINE_BREAK = /[\r\n]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** What a stretch of the file holds: its bytes, and the same as text with one character a byte. */
export type Stretch = {
  readonly bytes: Uint8Array;
  /** the same bytes, and `ROOM_BEHIND` behind them */
  readonly words: DataView;
  readonly text: string;
  readonly hasBeyondAscii: boolean;
};

const NO_BREAKS: readonly number[] = [];

/**
 * One segment, laid over the bytes. Reading a file moves one such view from segment to segment, and makes strings only
 * of the elements that are asked for: keep what you need of it, not the view.
 *
 * Elements and components count from 1, as in the guides. What is not there is the empty string.
 */
export class X12Segment {
  /** two or three letters and digits; whatever stands there when it is malformed */
  id = '';
  /** byte of the file at which the segment begins */
  offset = 0;
  /** byte behind its last element: that of its terminator */
  endOffset = 0;
  /** place in its interchange, ISA being 1 */
  number = 0;
  /** BIN and BDS: how many bytes of content follow the elements, and are left out of them */
  binaryLength: number | undefined;
  /** those of its interchange; an ISA itself is not divided into components */
  delimiters: Delimiters = { element: '*', component: '', repetition: '', segment: '~' };

  private bytes: Uint8Array = new Uint8Array();
  private words: DataView = new DataView(new ArrayBuffer(0));
  private text = '';
  private hasBeyondAscii = false;
  private start = 0;
  private end = 0;
  private idEnd = 0;
  private elementBytes = bytesOf('*');
  private componentBytes = bytesOf('');
  /** the element separator where it is of one byte, else -1; the same for the next */
  private elementByte = 0x2a;
  private componentByte = -1;
  private readonly strings = new ShortStrings();
  /** line breaks taken out, as places in the segment as it stands in the file */
  private breaks = NO_BREAKS;
  private isSplit = false;
  private count = 0;
  private starts = new Int32Array(64);
  /** the component found last */
  private lastElement = 0;
  private lastComponent = 0;
  private lastStart = 0;
  private componentEnd = 0;
  /** the element that has no component from this number on, as far as was looked */
  private shortElement = 0;
  private shortFrom = 0;

  /** Takes other delimiters from the next segment on. */
  use(delimiters: Delimiters): void {
    this.delimiters = delimiters;
    this.elementBytes = bytesOf(delimiters.element);
    this.componentBytes = bytesOf(delimiters.component);
    this.elementByte = onlyByte(this.elementBytes);
    this.componentByte = onlyByte(this.componentBytes);
  }

  /** Lays the view over `[start, end)` of a stretch that begins at byte `base` of the file. */
  lay(stretch: Stretch, start: number, end: number, base: number, hasLineBreak: boolean): void {
    this.offset = base + start;
    this.endOffset = base + end;
    this.isSplit = false;
    this.lastElement = 0;
    this.shortElement = 0;
    this.binaryLength = undefined;
    if (hasLineBreak) this.layBroken(stretch, start, end);
    else {
      this.breaks = NO_BREAKS;
      this.bytes = stretch.bytes;
      this.words = stretch.words;
      this.text = stretch.text;
      this.hasBeyondAscii = stretch.hasBeyondAscii;
      this.start = start;
      this.end = end;
    }
    this.layId();
  }

  /** Ids are two or three bytes, and every segment has one: these are looked at without searching. */
  private layId(): void {
    const { bytes, start, end, elementByte } = this;
    const isSearched =
      elementByte < 0 ||
      start + 3 >= end ||
      bytes[start] === elementByte ||
      bytes[start + 1] === elementByte;
    if (!isSearched && bytes[start + 2] === elementByte) this.idEnd = start + 2;
    else if (!isSearched && bytes[start + 3] === elementByte) this.idEnd = start + 3;
    else this.idEnd = this.find(elementByte, this.elementBytes, start, end);
    this.id = this.stringOf(start, this.idEnd);
  }

  private layBroken({ text, hasBeyondAscii }: Stretch, start: number, end: number): void {
    const raw = text.slice(start, end);
    this.breaks = Array.from(raw.matchAll(LINE_BREAK), ({ index }) => index);
    const whole = raw.replace(LINE_BREAK, '');
    this.bytes = new Uint8Array(whole.length + ROOM_BEHIND);
    this.bytes.set(bytesOf(whole));
    this.words = new DataView(this.bytes.buffer);
    this.text = whole;
    this.hasBeyondAscii = hasBeyondAscii;
    this.start = 0;
    this.end = whole.length;
  }

  /** How many elements there are behind the id, empty ones included. */
  get elementCount(): number {
    if (!this.isSplit) this.split();
    return this.count;
  }

  /** An element as it stands, spaces included; its bytes are UTF-8 where they can be, else Windows-1252. */
  element(number: number): string {
    if (!this.isSplit) this.split();
    if (number < 1 || number > this.count) return '';
    return this.stringOf(this.startOf(number), this.endOf(number));
  }

  /** An element without spaces around it. */
  value(number: number): string {
    if (!this.isSplit) this.split();
    if (number < 1 || number > this.count) return '';
    return this.trimmed(this.startOf(number), this.endOf(number));
  }

  /** A component of an element without spaces around it; the first is the element itself where it has no others. */
  component(number: number, component: number): string {
    const at = this.findComponent(number, component);
    return at < 0 ? '' : this.trimmed(at, this.componentEnd);
  }

  /** The element’s repetitions, and the components of each. */
  parts(number: number): string[][] {
    const { component, repetition } = this.delimiters;
    const repetitions = divide(this.element(number), repetition);
    return repetitions.map((repeated) => divide(repeated, component));
  }

  /** Byte of the file at which an element begins, or a component of it. */
  offsetOf(number: number, component = 1): number {
    const at = this.findComponent(number, component);
    if (at < 0) return component === 1 ? this.offset : this.offsetOf(number);
    return this.placeInFile(at);
  }

  /** Bytes of the file `[from, to)` that hold an element or a component; undefined when there is none. */
  rangeOf(number: number, component?: number): readonly [number, number] | undefined {
    const at = this.findComponent(number, component ?? 1);
    if (at < 0) return undefined;
    const end = component === undefined ? this.endOf(number) : this.componentEnd;
    return [this.placeInFile(at), this.placeInFile(end)];
  }

  /** How many components an element has; 0 when there is no such element. */
  componentCount(number: number): number {
    let count = 0;
    while (this.findComponent(number, count + 1) >= 0) count++;
    return count;
  }

  private placeInFile(at: number): number {
    let place = at - this.start;
    if (this.breaks.length > 0) for (const gone of this.breaks) if (gone <= place) place++;
    return this.offset + place;
  }

  /** Where a component begins, -1 when there is none; `componentEnd` is where it ends. */
  private findComponent(number: number, component: number): number {
    if (!this.isSplit) this.split();
    if (number < 1 || number > this.count) return -1;
    if (number === this.shortElement && component >= this.shortFrom) return -1;
    const { componentByte, componentBytes } = this;
    const size = componentBytes.length;
    const end = this.endOf(number);
    // Components are asked for in order: go on from the one found last.
    const goesOn = number === this.lastElement && component >= this.lastComponent;
    let start = goesOn ? this.lastStart : this.startOf(number);
    let passed = goesOn ? this.lastComponent : 1;
    for (;;) {
      const next = size === 0 ? end : this.find(componentByte, componentBytes, start, end);
      if (passed === component) {
        this.lastElement = number;
        this.lastComponent = component;
        this.lastStart = start;
        this.componentEnd = next;
        return start;
      }
      if (next === end) {
        this.shortElement = number;
        this.shortFrom = passed + 1;
        return -1;
      }
      start = next + size;
      passed++;
    }
  }

  private split(): void {
    this.isSplit = true;
    const { end, elementByte, elementBytes } = this;
    let count = 0;
    let place = this.idEnd;
    while (place < end) {
      place += elementBytes.length;
      if (count === this.starts.length) this.starts = grown(this.starts);
      this.starts[count++] = place;
      place = this.find(elementByte, elementBytes, place, end);
    }
    this.count = count;
  }

  private startOf(number: number): number {
    return this.starts[number - 1] ?? this.end;
  }

  private endOf(number: number): number {
    return number === this.count ? this.end : this.startOf(number + 1) - this.elementBytes.length;
  }

  /** Place of a delimiter in `[from, to)`, or `to`. */
  private find(byte: number, all: Uint8Array, from: number, to: number): number {
    if (byte < 0) return placeOf(this.bytes, all, from, to);
    const { bytes } = this;
    let place = from;
    while (place < to && bytes[place] !== byte) place++;
    return place;
  }

  private trimmed(start: number, end: number): string {
    const { bytes } = this;
    let from = start;
    let to = end;
    while (from < to && (bytes[from] ?? 0) <= SPACE) from++;
    while (from < to && (bytes[to - 1] ?? 0) <= SPACE) to--;
    return this.stringOf(from, to);
  }

  private stringOf(start: number, end: number): string {
    const string = this.strings.take(this.words, this.text, start, end);
    return this.hasBeyondAscii && BEYOND_ASCII.test(string) ? legible(string) : string;
  }
}

/** Place of a delimiter of several bytes in `[from, to)`, or `to`. */
function placeOf(bytes: Uint8Array, delimiter: Uint8Array, from: number, to: number): number {
  for (let place = from; place < to; place++)
    if (delimiter.every((byte, at) => bytes[place + at] === byte)) return place;
  return to;
}

/** The byte of a delimiter that has one, else -1. */
const onlyByte = (bytes: Uint8Array): number => (bytes.length === 1 ? (bytes[0] ?? -1) : -1);

/** True for what may name a segment: two or three capital letters and digits, a letter first. */
export function isSegmentId(id: string): boolean {
  if (id.length < 2 || id.length > 3 || !isCapital(id.charCodeAt(0))) return false;
  for (let at = 1; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (!isCapital(code) && (code < 48 || code > 57)) return false;
  }
  return true;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function divide(text: string, delimiter: string): string[] {
  return delimiter === '' ? [text] : text.split(delimiter);
}

function grown(places: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(places.length * 2);
  larger.set(places);
  return larger;
}
