import type { SourcePosition } from '../chart/source-position.ts';
import { makeByteBlocks } from './byte-blocks.ts';
import { markedCharset, unmarkedUtf16 } from './charset.ts';
import type { FormatItem, FormatReader, ReaderOptions } from './format-reader.ts';
import { makeBatchLedger } from './hl7v2-batch.ts';
import { readMessage } from './hl7v2-content.ts';
import { delimitersOf } from './hl7v2-delimiters.ts';
import { makeVisitGroup, type VisitGroup } from './hl7v2-group.ts';
import type { Hl7IssueCode } from './hl7v2-issues.ts';
import { charsetOf, decodeSegment, type Hl7Message, type Hl7Segment } from './hl7v2-message.ts';
import { makeSegmentReader, type RawSegment } from './hl7v2-segments.ts';
import { type FormatIssueCode, issueItem } from './issues.ts';

const LONGEST_MESSAGE = 64 * 1024 * 1024;
const MOST_SEGMENTS = 100_000;
const LONGEST_VISIT = 32 * 1024 * 1024;
/** Of an issue that each line may have, the first ones show what is wrong. */
const MOST_OF_A_KIND = 20;

/**
 * Reads HL7 v2: single messages, several in a file, batches, and what was recorded from the transport with its frames.
 * Messages of one visit that follow each other (registration, note, report, charges) give one encounter; a charge
 * message gives a claim that is still to be made. Any line ends, and any delimiters that the header names.
 *
 *     const reader = makeHl7v2Reader({ file: 'feed.hl7' });
 *     const items = [...reader.push(bytes), ...reader.end()];
 *
 * Source: HL7 v2, chapters 2 (encoding), 3 (ADT), 6 (DFT), 7 (ORU), 9 (MDM), 12 (PPR).
 */
export function makeHl7v2Reader({ file }: ReaderOptions = {}): FormatReader {
  let items: FormatItem[] = [];
  let open: OpenMessage | undefined;
  let group: VisitGroup = makeVisitGroup();
  let hasMessage = false;
  let hasOffsets = true;
  let separator = '|';
  const ledger = makeBatchLedger();
  const unused = new Set<string>();
  const counts = new Map<string, number>();

  const report = (
    code: Hl7IssueCode | FormatIssueCode,
    place: { readonly offset?: number; readonly line?: number },
    more: { readonly element?: string; readonly segment?: number; readonly expected?: string } = {},
  ): void => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > MOST_OF_A_KIND) return;
    const { expected, ...where } = more;
    const at: SourcePosition = {
      ...(file === undefined ? {} : { file }),
      ...(place.line === undefined ? {} : { line: place.line }),
      ...(place.offset === undefined || !hasOffsets ? {} : { offset: place.offset }),
      ...where,
    };
    items.push(issueItem(code, at, expected));
  };

  const endGroup = (): void => {
    items.push(...group.end());
    group = makeVisitGroup();
  };
  const endMessage = (): void => {
    if (open === undefined) return;
    const message = messageOf(open, file);
    open = undefined;
    const read = readMessage(message);
    if (read.content !== undefined) {
      const isLong = group.size > LONGEST_VISIT;
      if (isLong && group.accepts(read.content))
        report('hl7v2/visit-too-long', placeIn(message.header));
      if (isLong || !group.accepts(read.content)) endGroup();
      group.add(read.content);
    }
    items.push(...read.items);
    if (read.unused !== undefined && !unused.has(read.unused) && unused.size < MOST_OF_A_KIND) {
      unused.add(read.unused);
      report('hl7v2/message-not-used', placeIn(message.header), { segment: 1, element: 'MSH-9' });
    }
  };

  const takeHeader = (raw: RawSegment): void => {
    endMessage();
    hasMessage = true;
    ledger.message();
    const charset = charsetOf(raw);
    const text = new TextDecoder('windows-1252').decode(raw.bytes.subarray(0, 64));
    const { delimiters, isUnclear } = delimitersOf(text);
    if (isUnclear) report('hl7v2/delimiters-unclear', raw, { segment: 1, element: 'MSH-2' });
    separator = delimiters.field;
    const { segment, issue } = decodeSegment(raw, 1, separator, charset, hasOffsets);
    if (issue !== undefined) report(issue, raw, { segment: 1 });
    open = { header: segment, segments: [segment], delimiters, charset, size: raw.bytes.length };
  };
  const takeEnvelope = (raw: RawSegment): void => {
    endMessage();
    if (raw.id === 'FHS' || raw.id === 'BHS') separator = String.fromCharCode(raw.bytes[3] ?? 0x7c);
    const { segment } = decodeSegment(raw, 1, separator, undefined, hasOffsets);
    const wrong = ledger.envelope(raw.id, segment.fields[1]?.trim() ?? '');
    if (wrong === undefined) return;
    const { code, expected } = wrong;
    report(code, raw, {
      element: `${raw.id}-1`,
      ...(expected === undefined ? {} : { expected }),
    });
  };
  const takeSegment = (raw: RawSegment): void => {
    if (open === undefined) {
      report('hl7v2/segment-before-header', raw);
      return;
    }
    open.size += raw.bytes.length;
    if (open.size > LONGEST_MESSAGE || open.segments.length >= MOST_SEGMENTS) {
      if (!open.isCut) report('hl7v2/message-too-long', raw);
      open.isCut = true;
      return;
    }
    const position = open.segments.length + 1;
    const { segment, issue } = decodeSegment(raw, position, separator, open.charset, hasOffsets);
    if (issue !== undefined) report(issue, raw, { segment: position });
    open.segments.push(segment);
  };

  const segments = makeSegmentReader({
    segment(raw) {
      if (raw.id === 'MSH') takeHeader(raw);
      else if (/^(FHS|BHS|BTS|FTS)$/.test(raw.id)) takeEnvelope(raw);
      else takeSegment(raw);
    },
    issue: ({ code, offset, line }) => report(code, { offset, line }),
  });
  const recoder = makeRecoder((isRecoded) => {
    hasOffsets = !isRecoded;
  });
  const blocks = makeByteBlocks((block, isLast) => segments.push(recoder(block, isLast)));
  const taken = (): readonly FormatItem[] => {
    const ready = items;
    items = [];
    return ready;
  };
  return {
    push(bytes) {
      blocks.push(bytes);
      return taken();
    },
    end() {
      blocks.end();
      segments.end();
      endMessage();
      endGroup();
      if (segments.isFrameOpen) report('hl7v2/frame-not-closed', {});
      for (const trailer of ledger.open())
        report('hl7v2/batch-not-closed', {}, { expected: trailer });
      if (!hasMessage) report('hl7v2/no-message', {}, { expected: 'MSH' });
      return taken();
    },
  };
}

type OpenMessage = {
  readonly header: Hl7Segment;
  readonly segments: Hl7Segment[];
  readonly delimiters: Hl7Message['delimiters'];
  readonly charset: string | undefined;
  size: number;
  isCut?: boolean;
};

function messageOf(open: OpenMessage, file: string | undefined): Hl7Message {
  const { header, segments, delimiters, charset } = open;
  return { header, segments, delimiters, charset, file };
}

function placeIn({ line, offset }: Hl7Segment): { line: number; offset?: number } {
  return offset === undefined ? { line } : { line, offset };
}

/** Lines are cut at bytes, so a file in UTF-16 is made UTF-8 first; its places are then those of lines only. */
function makeRecoder(
  tell: (isRecoded: boolean) => void,
): (block: Uint8Array, isLast: boolean) => Uint8Array {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  const encoder = new TextEncoder();
  return (block, isLast) => {
    if (isFirst) {
      isFirst = false;
      const marked = markedCharset(block);
      const wide = marked === 'utf-8' ? undefined : (marked ?? unmarkedUtf16(block));
      if (wide !== undefined) decoder = new TextDecoder(wide);
      tell(decoder !== undefined);
    }
    return decoder === undefined
      ? block
      : encoder.encode(decoder.decode(block, { stream: !isLast }));
  };
}
