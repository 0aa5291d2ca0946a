import { type Delimiters, delimitersOf } from './hl7v2-delimiters.ts';
import { charsetOf, decodeSegment, type Hl7Segment } from './hl7v2-message.ts';
import { makeSegmentReader, type RawSegment } from './hl7v2-segments.ts';

/** AA: taken. AE: understood, and not taken, or not all of it. AR: not understood; sending it again does not help. */
export type AcknowledgmentCode = 'AA' | 'AE' | 'AR';

/** One fault of the message (ERR): table 0357 names it, for example 101, required field missing. */
export type AcknowledgedError = {
  readonly code: string;
  readonly segment?: string;
  /** which of the segments of that name, from 1 */
  readonly occurrence?: number;
  readonly field?: number;
};

export type AcknowledgmentRequest = {
  readonly code: AcknowledgmentCode;
  /** number of the answer itself, MSH-10, at most 20 characters for receivers of before version 2.7 */
  readonly controlId: string;
  /** when it is written, MSH-7: `20261102101500-0500` */
  readonly time: string;
  readonly errors?: readonly AcknowledgedError[];
};

export type WrittenAcknowledgment = {
  /** the segments, each ended by CR, without the frame of the transport */
  readonly text: string;
  /** the code that was sent: a message without a readable header is always rejected */
  readonly code: AcknowledgmentCode;
  /** the label of the character set in which the sender reads it, as MSH-18 of the message names it */
  readonly charset: string | undefined;
  /** false where MSH-16 of the message says that no answer of this kind is wanted */
  readonly isWanted: boolean;
};

/**
 * Writes the answer to a message: sender and receiver changed over, the number of the message given back in MSA-2, its
 * delimiters, processing mode, version and character set kept. Nothing else of the message stands in it.
 *
 *     writeAcknowledgment(bytes, { code: 'AA', controlId: '7', time: '20261102101500' }).text
 *     // 'MSH|^~\\&|ENDPLATE|…|20261102101500||ACK^A04^ACK|7|P|2.5.1\rMSA|AA|m1\r'
 *
 * Source: HL7 v2.5.1, chapter 2, sections 2.9.2, 2.9.3 and 2.14.
 * @param message its bytes, with or without the frame of the transport (MLLP); what follows its first segment is not read
 */
export function writeAcknowledgment(
  message: Uint8Array,
  { code, controlId, time, errors = [] }: AcknowledgmentRequest,
): WrittenAcknowledgment {
  const raw = headerIn(message);
  const charset = raw === undefined ? undefined : charsetOf(raw);
  const { delimiters, header } = readHeader(raw, charset);
  const { field, component, repetition, escape: escapes, subcomponent } = delimiters;
  const written = (number: number): string => plain(header?.fields[number] ?? '');
  const sent: AcknowledgmentCode = header === undefined ? 'AR' : code;
  const event = /^[A-Z]\d\d$/.exec(written(9).split(component)[1] ?? '')?.[0];
  const type = event === undefined ? 'ACK' : ['ACK', event, 'ACK'].join(component);
  const version = written(12) || '2.5.1';
  const answer = [
    `MSH${field}${component}${repetition}${escapes}${subcomponent}`,
    written(5),
    written(6),
    written(3),
    written(4),
    time,
    '',
    type,
    controlId,
    written(11) || 'P',
    version,
    ...Array<string>(5).fill(''),
    written(18),
  ];
  const lines = [
    joined(answer, field),
    joined(['MSA', sent, written(10)], field),
    ...errors.map((error) => errorSegment(error, version, delimiters)),
  ];
  return {
    text: lines.map((line) => `${line}\r`).join(''),
    code: sent,
    charset,
    isWanted: isWanted(written(15), written(16), sent),
  };
}

/** The first segment, when it is a message header. */
function headerIn(message: Uint8Array): RawSegment | undefined {
  const found: RawSegment[] = [];
  const reader = makeSegmentReader({
    segment: (segment) => {
      if (found.length === 0) found.push(segment);
    },
    issue: () => undefined,
  });
  reader.push(message.subarray(0, LONGEST_HEADER));
  reader.end();
  return found.find(({ id }) => id === 'MSH');
}

/** Of a header no field is long; the rest of the message is not looked at. */
const LONGEST_HEADER = 16_384;
const LONGEST_FIELD = 1000;

function readHeader(
  raw: RawSegment | undefined,
  charset: string | undefined,
): { delimiters: Delimiters; header: Hl7Segment | undefined } {
  if (raw === undefined) return { ...delimitersOf('MSH|^~\\&|'), header: undefined };
  const start = new TextDecoder('windows-1252').decode(raw.bytes.subarray(0, 64));
  const { delimiters } = delimitersOf(start);
  const { segment } = decodeSegment(raw, 1, delimiters.field, charset, false);
  return { delimiters, header: segment };
}

/** What is given back must not begin a segment or a frame of its own. */
function plain(written: string): string {
  return written
    .slice(0, LONGEST_FIELD)
    .replace(/\p{Cc}/gu, '')
    .trim();
}

function joined(fields: readonly string[], separator: string): string {
  return fields.join(separator).replace(new RegExp(`(?:\\${separator})+$`), '');
}

/** Version 2.5 moved the place and the code of the fault into fields of their own. */
function errorSegment(
  { code, segment = '', occurrence, field }: AcknowledgedError,
  version: string,
  { field: separator, component, subcomponent }: Delimiters,
): string {
  const place = [segment, occurrence ?? (segment === '' ? '' : 1), field ?? ''];
  if (/^2\.[0-4]/.test(version)) {
    const coded = [code, '', 'HL70357'].join(subcomponent);
    return joined(['ERR', [...place, coded].join(component)], separator);
  }
  const coded = [code, '', 'HL70357'].join(component);
  return joined(['ERR', '', joined(place.map(String), component), coded, 'E'], separator);
}

/** Enhanced mode, MSH-15 and MSH-16; in the original mode both are empty and each message is answered. */
function isWanted(accept: string, application: string, code: AcknowledgmentCode): boolean {
  if (accept === '' && application === '') return true;
  switch (application) {
    case 'NE':
      return false;
    case 'ER':
      return code !== 'AA';
    case 'SU':
      return code === 'AA';
    default:
      return true;
  }
}
