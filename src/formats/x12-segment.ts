import { legible } from './x12-bytes.ts';
import type { Delimiters } from './x12-delimiters.ts';

/** This and the control characters before it are trimmed off. */
const SPACE = 32;
const LINE_BREAK = /[\r\n]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * One segment, laid over the text of the bytes. Reading a file moves one such view from segment to segment, and makes
 * strings only of the elements that are asked for: keep what you need of it, not the view.
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

  private text = '';
  private start = 0;
  private end = 0;
  /** those of its interchange; an ISA itself is not divided into components */
  delimiters: Delimiters = { element: '*', component: '', repetition: '', segment: '~' };
  private hasBeyondAscii = false;
  /** line breaks taken out, as places in the segment as it stands in the file */
  private breaks: readonly number[] = [];
  private isSplit = false;
  private count = 0;
  private starts = new Int32Array(64);
  /** the component found last */
  private lastElement = 0;
  private lastComponent = 0;
  private lastStart = 0;
  private componentEnd = 0;

  /** Lays the view over `[start, end)` of a text that has one character a byte and begins at byte `base`. */
  lay(
    text: string,
    start: number,
    end: number,
    base: number,
    delimiters: Delimiters,
    hasBeyondAscii: boolean,
    hasLineBreak: boolean,
  ): void {
    this.offset = base + start;
    this.endOffset = base + end;
    this.delimiters = delimiters;
    this.hasBeyondAscii = hasBeyondAscii;
    this.isSplit = false;
    this.lastElement = 0;
    this.binaryLength = undefined;
    if (hasLineBreak) {
      const raw = text.slice(start, end);
      this.breaks = [...raw.matchAll(LINE_BREAK)].map(({ index }) => index);
      this.text = raw.replace(LINE_BREAK, '');
      this.start = 0;
      this.end = this.text.length;
    } else {
      if (this.breaks.length > 0) this.breaks = [];
      this.text = text;
      this.start = start;
      this.end = end;
    }
    this.id = this.readId();
  }

  /** How many elements there are behind the id, empty ones included. */
  get elementCount(): number {
    this.split();
    return this.count;
  }

  /** An element as it stands, spaces included; its bytes are UTF-8 where they can be, else Windows-1252. */
  element(number: number): string {
    this.split();
    if (number < 1 || number > this.count) return '';
    return this.slice(this.startOf(number), this.endOf(number));
  }

  /** An element without spaces around it. */
  value(number: number): string {
    this.split();
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

  /** Byte of the file at which an element begins. */
  offsetOf(number: number, component = 1): number {
    const at = this.findComponent(number, component);
    if (at < 0) return component === 1 ? this.offset : this.offsetOf(number);
    return this.placeInFile(at);
  }

  private placeInFile(at: number): number {
    let place = at - this.start;
    for (const gone of this.breaks) if (gone <= place) place++;
    return this.offset + place;
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

  /** Where a component begins, -1 when there is none; `componentEnd` is where it ends. */
  private findComponent(number: number, component: number): number {
    this.split();
    if (number < 1 || number > this.count) return -1;
    const { component: separator } = this.delimiters;
    const end = this.endOf(number);
    // Components are asked for in order: go on from the one found last.
    const goesOn = number === this.lastElement && component >= this.lastComponent;
    let start = goesOn ? this.lastStart : this.startOf(number);
    let passed = goesOn ? this.lastComponent : 1;
    for (;;) {
      const next = separator === '' ? end : placeOf(this.text, separator, start, end);
      if (passed === component) {
        this.lastElement = number;
        this.lastComponent = component;
        this.lastStart = start;
        this.componentEnd = next;
        return start;
      }
      if (next === end) return -1;
      start = next + separator.length;
      passed++;
    }
  }

  private readId(): string {
    const { text, start, end } = this;
    const { element } = this.delimiters;
    const first = element.charCodeAt(0);
    const hasTwo = start + 2 === end || text.charCodeAt(start + 2) === first;
    const hasThree = start + 3 === end || text.charCodeAt(start + 3) === first;
    // One string for each id: readers compare it at every segment.
    const known =
      start + 2 > end
        ? undefined
        : KNOWN_IDS.get(packed(text, start, hasTwo ? 2 : hasThree ? 3 : 0));
    return known ?? text.slice(start, placeOf(text, element, start, end));
  }

  private split(): void {
    if (this.isSplit) return;
    this.isSplit = true;
    const { text, end } = this;
    const { element } = this.delimiters;
    let count = 0;
    let place = placeOf(text, element, this.start, end);
    while (place < end) {
      place += element.length;
      if (count === this.starts.length) this.starts = grown(this.starts);
      this.starts[count++] = place;
      place = placeOf(text, element, place, end);
    }
    this.count = count;
  }

  private startOf(number: number): number {
    return this.starts[number - 1] ?? this.end;
  }

  private endOf(number: number): number {
    return number === this.count
      ? this.end
      : this.startOf(number + 1) - this.delimiters.element.length;
  }

  private trimmed(start: number, end: number): string {
    const { text } = this;
    let [from, to] = [start, end];
    while (from < to && text.charCodeAt(from) <= SPACE) from++;
    while (from < to && text.charCodeAt(to - 1) <= SPACE) to--;
    return this.slice(from, to);
  }

  private slice(start: number, end: number): string {
    const text = this.text.slice(start, end);
    return this.hasBeyondAscii && BEYOND_ASCII.test(text) ? legible(text) : text;
  }
}

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

/** Ids that readers ask for, by their packed bytes. */
const KNOWN_IDS = new Map(
  (
    'ISA IEA GS GE ST SE TA1 ISB ISE BHT HL NM1 N1 N2 N3 N4 PER REF PRV CUR SBR PAT DMG CLM DTP CL1 PWK CN1 AMT K3 NTE ' +
    'CR1 CR2 CR3 CRC HI HCP CAS OI MIA MOA LX SV1 SV2 SV3 SV5 TOO LIN CTP QTY MEA SVD LQ FRM BPR TRN DTM TS2 TS3 CLP ' +
    'SVC RDM PLB STC AK1 AK2 AK3 AK4 AK5 AK9 IK3 IK4 IK5 CTX BIN BDS PS1 DN1 DN2'
  )
    .split(' ')
    .map((id): [number, string] => [packed(id, 0, id.length), id]),
);

/** Two or three characters as one number; 0 for another size, which is no id’s. */
function packed(text: string, at: number, size: number): number {
  if (size === 0) return 0;
  const third = size === 3 ? text.charCodeAt(at + 2) : 0;
  return (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) << 8) | third;
}

/** Place of a delimiter in `[from, to)`, or `to`. */
function placeOf(text: string, delimiter: string, from: number, to: number): number {
  const first = delimiter.charCodeAt(0);
  for (let place = from; place < to; place++) {
    if (text.charCodeAt(place) !== first) continue;
    if (delimiter.length === 1 || text.startsWith(delimiter, place)) return place;
  }
  return to;
}

function divide(text: string, delimiter: string): string[] {
  return delimiter === '' ? [text] : text.split(delimiter);
}

function grown(places: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(places.length * 2);
  larger.set(places);
  return larger;
}
