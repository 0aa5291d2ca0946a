import { bytesOf, textOf } from './x12-bytes.ts';
import { applyPatches, type Patch, setElement } from './x12-patch.ts';
import type { X12Segment } from './x12-segment.ts';

/** A segment as it stands in the file, up to the next one, with what is to be changed in it. */
export type Piece = {
  readonly start: number;
  /** byte of its terminator */
  readonly endOffset: number;
  readonly number: number;
  readonly terminator: string;
  /** where the next one begins */
  end: number;
  /** segments in it: more than one where some behind it were too long to read */
  count: number;
  readonly patches: Patch[];
  /** instead of bytes of the file */
  readonly made?: Uint8Array;
};

type Range = readonly [number, number] | undefined;

/** A level (HL) with its segments, and where its number and its parent’s stand. */
export type Level = {
  /** HL03 */
  readonly kind: string;
  readonly name: string;
  readonly parentName: string;
  readonly id: Range;
  readonly parent: Range;
  above: Level | undefined;
  readonly pieces: Piece[];
};

/** Receives the claims to write, and puts the envelopes around them with their counts right. */
export class ReplacementFile {
  private readonly original: Uint8Array;
  private readonly numbers: ControlNumbers;
  private readonly written: Piece[] = [];
  private claims = 0;
  private last: Piece | undefined;
  private isWhole = true;

  private interchange: Piece | undefined;
  private group: Piece | undefined;
  private header: Piece[] | undefined;
  private groupCount = 0;
  private setCount = 0;
  private segmentCount = 0;
  private readonly levels = new Map<Level, number>();

  constructor(original: Uint8Array, numbers: ControlNumbers) {
    this.original = original;
    this.numbers = numbers;
  }

  /** Begins the piece of a segment, which ends the one before it. */
  piece(segment: X12Segment): Piece {
    const { last } = this;
    if (last !== undefined) last.end = segment.offset;
    if (last !== undefined && segment.number > last.number)
      last.count = segment.number - last.number;
    this.last = {
      start: segment.offset,
      endOffset: segment.endOffset,
      number: segment.number,
      terminator: segment.delimiters.segment,
      end: this.original.length,
      count: 1,
      patches: [],
    };
    return this.last;
  }

  /** A segment that is not in the file, ended as `before` is. */
  made(bytes: Uint8Array, before: Piece): Piece {
    // What was too long to read may stand between a segment and the next.
    const isNext = before.count === 1;
    const behind = isNext
      ? this.original.subarray(before.endOffset, before.end)
      : bytesOf(before.terminator);
    const made = new Uint8Array([...bytes, ...behind]);
    return { ...before, count: 1, patches: [], made };
  }

  openSet(piece: Piece): Piece[] {
    if (this.segmentCount > 0) this.isWhole = false;
    this.segmentCount = 0;
    this.levels.clear();
    this.header = [piece];
    return this.header;
  }

  takeEnvelope(segment: X12Segment, piece: Piece): void {
    switch (segment.id) {
      case 'ISA':
        if (this.groupCount + this.setCount + this.segmentCount > 0) this.isWhole = false;
        this.interchange = piece;
        this.group = undefined;
        this.header = undefined;
        this.groupCount = 0;
        this.renumber(segment, piece, 13, this.numbers.interchangeControlNumber, 9);
        return;
      case 'GS':
        if (this.setCount + this.segmentCount > 0) this.isWhole = false;
        this.group = piece;
        this.header = undefined;
        this.setCount = 0;
        this.renumber(segment, piece, 6, this.numbers.groupControlNumber);
        return;
      case 'SE':
        this.header = undefined;
        if (this.segmentCount === 0) return;
        this.close(segment, piece, this.segmentCount + 1);
        this.segmentCount = 0;
        this.setCount++;
        return;
      case 'GE':
        this.group = undefined;
        if (this.setCount === 0) return;
        this.renumber(segment, piece, 2, this.numbers.groupControlNumber);
        this.close(segment, piece, this.setCount);
        this.setCount = 0;
        this.groupCount++;
        return;
      default:
        this.interchange = undefined;
        if (this.groupCount === 0) return;
        this.renumber(segment, piece, 2, this.numbers.interchangeControlNumber, 9);
        this.close(segment, piece, this.groupCount);
        this.groupCount = 0;
    }
  }

  /** Writes a claim that stands under a level, and what above it was not written yet; false when no envelope is open. */
  write(level: Level, pieces: readonly Piece[]): boolean {
    const { interchange, group, header } = this;
    if (interchange === undefined || group === undefined || header === undefined) return false;
    if (this.groupCount + this.setCount + this.segmentCount === 0) this.written.push(interchange);
    if (this.setCount + this.segmentCount === 0) this.written.push(group);
    if (this.segmentCount === 0) this.put(header);
    this.writeLevel(level);
    this.put(pieces);
    this.claims++;
    return true;
  }

  end(): { parts: Uint8Array[]; claims: number; isWhole: boolean } {
    const isOpen = this.groupCount + this.setCount + this.segmentCount > 0;
    const parts = this.written.map(({ made, start, end, patches }) => {
      return made ?? applyPatches(this.original, start, end, patches);
    });
    return { parts, claims: this.claims, isWhole: this.isWhole && !isOpen };
  }

  private writeLevel(level: Level): number {
    const known = this.levels.get(level);
    if (known !== undefined) return known;
    const above = level.above === undefined ? undefined : this.writeLevel(level.above);
    const number = this.levels.size + 1;
    this.levels.set(level, number);
    const [head] = level.pieces;
    if (head !== undefined) {
      replaceNumber(head, level.id, level.name, number);
      if (above !== undefined) replaceNumber(head, level.parent, level.parentName, above);
    }
    this.put(level.pieces);
    return number;
  }

  private put(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      this.written.push(piece);
      this.segmentCount += piece.count;
    }
  }

  private renumber(
    segment: X12Segment,
    piece: Piece,
    element: number,
    number: number | undefined,
    size = 1,
  ): void {
    if (number === undefined) return;
    piece.patches.push(setElement(segment, element, String(number).padStart(size, '0')));
  }

  private close(segment: X12Segment, piece: Piece, count: number): void {
    if (segment.value(1) !== String(count))
      piece.patches.push(setElement(segment, 1, String(count)));
    // The last segment of a file may lack its terminator.
    const behind = textOf(this.original.subarray(piece.endOffset, piece.end));
    const { endOffset, terminator } = piece;
    if (!behind.includes(terminator))
      piece.patches.push({ from: endOffset, to: endOffset, bytes: bytesOf(terminator) });
    this.written.push(piece);
  }
}

type ControlNumbers = {
  readonly interchangeControlNumber?: number;
  readonly groupControlNumber?: number;
};

function replaceNumber(head: Piece, range: Range, old: string, number: number): void {
  if (range === undefined || Number(old) === number) return;
  head.patches.push({ from: range[0], to: range[1], bytes: bytesOf(String(number)) });
}
