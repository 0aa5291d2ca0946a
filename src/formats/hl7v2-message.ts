import type { SourcePosition } from '../chart/source-position.ts';
import { type Decoded, decodeText } from './charset.ts';
import { type Delimiters, delimitersOf } from './hl7v2-delimiters.ts';
import { unescaped } from './hl7v2-escapes.ts';
import type { RawSegment } from './hl7v2-segments.ts';
import type { FormatIssueCode } from './issues.ts';

/** One segment. `fields[0]` is its id; of MSH, field 1 is the separator itself. Fields stand as they are written. */
export type Hl7Segment = {
  readonly id: string;
  readonly fields: readonly string[];
  /** place in its message, MSH being 1 */
  readonly position: number;
  readonly line: number;
  readonly offset: number | undefined;
  /** true where each character is one byte, so that the place of a field is that of its bytes */
  readonly isOneByte: boolean;
};

export type Hl7Message = {
  readonly header: Hl7Segment;
  readonly delimiters: Delimiters;
  /** all of them, the header first */
  readonly segments: readonly Hl7Segment[];
  readonly charset: string | undefined;
  readonly file: string | undefined;
};

/** HL7 table 0211 to the labels of the web platform. What is not listed is decided by the bytes. */
const CHARSETS: Readonly<Record<string, string>> = {
  '8859/1': 'iso-8859-1',
  '8859/2': 'iso-8859-2',
  '8859/3': 'iso-8859-3',
  '8859/4': 'iso-8859-4',
  '8859/5': 'iso-8859-5',
  '8859/6': 'iso-8859-6',
  '8859/7': 'iso-8859-7',
  '8859/8': 'iso-8859-8',
  '8859/9': 'windows-1254',
  '8859/15': 'iso-8859-15',
  'UNICODE UTF-8': 'utf-8',
  'UTF-8': 'utf-8',
  'GB 18030-2000': 'gb18030',
  'BIG-5': 'big5',
  'KS X 1001': 'euc-kr',
  'ISO IR87': 'iso-2022-jp',
};

/** The label of MSH-18, where it names a set that is known. */
export function charsetOf(header: RawSegment): string | undefined {
  const text = new TextDecoder('windows-1252').decode(header.bytes);
  const { delimiters } = delimitersOf(text);
  const named = text.split(delimiters.field)[17]?.split(delimiters.repetition)[0]?.trim();
  return CHARSETS[named?.toUpperCase() ?? ''];
}

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Most segments are UTF-8, or ASCII in whatever set: those are decoded at once. */
function textOf(bytes: Uint8Array, charset: string | undefined): Decoded {
  const text = UTF_8.decode(bytes);
  const isOneByte = text.length === bytes.length && !text.includes('\u001b');
  const isPlain = isOneByte || charset === undefined || charset === 'utf-8';
  return isPlain && !text.includes('\uFFFD') ? { text } : decodeText(bytes, charset);
}

/** Decodes the bytes of a segment; an issue says what had to be assumed. */
export function decodeSegment(
  { id, bytes, offset, line }: RawSegment,
  position: number,
  separator: string,
  charset: string | undefined,
  hasOffsets: boolean,
): { segment: Hl7Segment; issue: FormatIssueCode | undefined } {
  const { text, issue } = textOf(bytes, charset);
  const parts = text.split(separator, MOST_FIELDS);
  const fields =
    id === 'MSH' || id === 'FHS' || id === 'BHS' ? [id, separator, ...parts.slice(1)] : parts;
  const isOneByte = text.length === bytes.length;
  return {
    segment: { id, fields, position, line, isOneByte, offset: hasOffsets ? offset : undefined },
    issue,
  };
}

/** No segment of the standard has a quarter as many. */
const MOST_FIELDS = 400;
const MOST_REPETITIONS = 10_000;

/** The repetitions of a field as they are written. An empty field, and HL7’s `""`, has none. */
export function repetitionsOf(
  message: Pick<Hl7Message, 'delimiters'>,
  segment: Hl7Segment | undefined,
  field: number,
): readonly string[] {
  const written = segment?.fields[field]?.trim() ?? '';
  if (written === '' || written === '""') return [];
  return written.split(message.delimiters.repetition, MOST_REPETITIONS);
}

/** A component of a repetition, its escapes resolved; `''` where it is not there. Counted from 1. */
export function componentOf(
  message: Pick<Hl7Message, 'delimiters' | 'charset'>,
  repetition: string | undefined,
  component = 1,
  subcomponent = 1,
): string {
  if (repetition === undefined || repetition === '') return '';
  const { delimiters, charset } = message;
  const whole = partOf(repetition, delimiters.component, component);
  const part = partOf(whole, delimiters.subcomponent, subcomponent);
  const text = unescaped(part, delimiters, charset).trim();
  return text === '""' ? '' : text;
}

/** The first repetition’s component of a field. */
export function fieldValue(
  message: Pick<Hl7Message, 'delimiters' | 'charset'>,
  segment: Hl7Segment | undefined,
  field: number,
  component = 1,
): string {
  const written = segment?.fields[field] ?? '';
  if (written === '') return '';
  return componentOf(message, partOf(written, message.delimiters.repetition, 1), component);
}

/** The part of the number among those that a separator makes; `''` beyond the last. */
function partOf(text: string, separator: string, number: number): string {
  let from = 0;
  for (let part = 1; part < number; part++) {
    const at = text.indexOf(separator, from);
    if (at < 0) return '';
    from = at + 1;
  }
  const end = text.indexOf(separator, from);
  return from === 0 && end < 0 ? text : text.slice(from, end < 0 ? undefined : end);
}

export function segmentsOf(message: Hl7Message, id: string): readonly Hl7Segment[] {
  return message.segments.filter((segment) => segment.id === id);
}

export function firstOf(message: Hl7Message, id: string): Hl7Segment | undefined {
  return message.segments.find((segment) => segment.id === id);
}

/** Where a segment, or a field of it, stands: `DG1-3` or, of several repetitions, `FT1-19(2)`. */
export function placeOf(
  { file, delimiters }: Pick<Hl7Message, 'file' | 'delimiters'>,
  segment: Hl7Segment,
  field?: number,
  repetition?: number,
): SourcePosition {
  const offset = offsetOf(segment, delimiters, field, repetition);
  const number = repetition === undefined || repetition === 1 ? '' : `(${repetition})`;
  return {
    ...(file === undefined ? {} : { file }),
    ...(offset === undefined ? {} : { offset }),
    line: segment.line,
    segment: segment.position,
    ...(field === undefined ? {} : { element: `${segment.id}-${field}${number}` }),
  };
}

function offsetOf(
  { fields, offset, isOneByte, id }: Hl7Segment,
  delimiters: Delimiters,
  field: number | undefined,
  repetition = 1,
): number | undefined {
  if (offset === undefined || field === undefined) return offset;
  const isHeader = id === 'MSH' || id === 'FHS' || id === 'BHS';
  if (isHeader && field === 1) return offset + 3;
  let length = 0;
  const add = (text: string): void => {
    length += isOneByte ? text.length : new TextEncoder().encode(text).length;
  };
  for (let index = 0; index < field; index++) {
    if (isHeader && index === 1) continue;
    add(fields[index] ?? '');
    length += 1;
  }
  if (repetition > 1) {
    const earlier = (fields[field] ?? '').split(delimiters.repetition, repetition - 1);
    for (const part of earlier) add(part + delimiters.repetition);
  }
  return offset + length;
}
