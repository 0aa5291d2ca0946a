import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { readClaimRecord } from '../chart/claim.ts';
import type { Issue } from '../chart/issue.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { ClaimItem } from '../formats/claim-item.ts';
import type { FormatReader } from '../formats/format-reader.ts';
import { makeClaimGatherer } from '../formats/gather-claims.ts';
import { opensWith } from '../formats/x12-delimiters.ts';
import { type InputFormat, LARGEST_WHOLE, recognise, type Source } from './input.ts';
import { cliIssue } from './issues.ts';
import { type OpenBytes, openBytes } from './open-bytes.ts';
import { parseJson } from './parse-json.ts';
import { LineSplitter, LONGEST_LINE, type RecordLine } from './record-lines.ts';

/** Bytes of which the claims are held at once. */
const PIECE = 64 * 1024;

/** What a source holds, a piece at a time; `read` is the number of bytes that the piece came from. */
export type ClaimPiece =
  | {
      readonly kind: 'items';
      readonly items: readonly ClaimItem[];
      readonly read: number;
      readonly size?: number | undefined;
    }
  | { readonly kind: 'refused'; readonly issue: Issue };

/** The claims of one file or of standard input, in the order of the file. Nothing is kept but one piece. */
export async function* claimsIn(
  source: Source,
  stdin: Readable,
  format: InputFormat | undefined,
  columns?: Readonly<Record<string, string>>,
): AsyncGenerator<ClaimPiece> {
  const { path: file = 'standard input' } = source;
  const opened = await openBytes(source, stdin);
  if ('issue' in opened) {
    yield { kind: 'refused', issue: opened.issue };
    return;
  }
  const recognised =
    format === undefined && isX12(opened.head)
      ? 'x12'
      : recognise(opened.head, !opened.isWhole, format);
  if (recognised === 'ndjson') yield* linePieces(opened, file);
  else if (recognised === 'json') yield await wholePiece(opened, source.id, file);
  else if (recognised === 'text' || recognised === 'ccda')
    yield { kind: 'refused', issue: cliIssue('input/no-claims', undefined, 'claims') };
  else if (typeof recognised === 'string') {
    const { openReader } = await import('../formats/open-reader.ts');
    const options = columns === undefined ? { file } : { file, columns };
    yield* formatPieces(opened, file, openReader(recognised, options));
  } else yield recognised;
}

/** Envelope, group or set at the beginning, behind a byte-order mark and white space. */
export function isX12(head: Buffer): boolean {
  const text = head.toString('latin1', 0, 512).replace(/^(?:\u00EF\u00BB\u00BF)?\s*/, '');
  return (['ISA', 'GS', 'ST'] as const).some((id) => opensWith(text, 0, id));
}

async function* formatPieces(
  { chunks, size }: OpenBytes,
  file: string,
  reader: FormatReader,
): AsyncGenerator<ClaimPiece> {
  const gatherer = makeClaimGatherer(file);
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE);
      yield { kind: 'items', items: gatherer.take(reader.push(piece)), read: piece.length, size };
    }
  }
  yield { kind: 'items', items: gatherer.take(reader.end()), read: 0 };
  yield { kind: 'items', items: gatherer.end(), read: 0 };
}

async function* linePieces({ chunks, size }: OpenBytes, file: string): AsyncGenerator<ClaimPiece> {
  const splitter = new LineSplitter();
  for await (const chunk of chunks)
    yield { kind: 'items', items: itemsOf(splitter.push(chunk), file), read: chunk.length, size };
  yield { kind: 'items', items: itemsOf(splitter.end(), file), read: 0 };
}

/** One claim, or an array of claims. */
async function wholePiece(
  { chunks, size = 0 }: OpenBytes,
  id: string,
  file: string,
): Promise<ClaimPiece> {
  const parts: Buffer[] = [];
  let read = 0;
  const tooLarge = cliIssue('input/too-large', undefined, `at most ${LARGEST_WHOLE} bytes`);
  if (size > LARGEST_WHOLE) return { kind: 'refused', issue: tooLarge };
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > LARGEST_WHOLE) return { kind: 'refused', issue: tooLarge };
    parts.push(chunk);
  }
  const parsed = parseJson(
    Buffer.concat(parts)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
  if (parsed === undefined) {
    const issue = cliIssue(
      'record/json-malformed',
      'line 1, byte 0',
      'a claim, or an array of claims',
    );
    return { kind: 'refused', issue };
  }
  const values: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const isOne = values.length === 1;
  const items = values.map((value, index) =>
    itemOf(
      value,
      isOne ? id : `record-${index + 1}`,
      isOne ? { file } : { file, path: `/${index}` },
    ),
  );
  return { kind: 'items', items, read };
}

function itemsOf(lines: Iterable<RecordLine>, file: string): ClaimItem[] {
  const items: ClaimItem[] = [];
  for (const line of lines) {
    const item = lineItem(line, file);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** One line of a batch; undefined for an empty one. */
function lineItem({ bytes, line, offset }: RecordLine, file: string): ClaimItem | undefined {
  const id = `line-${line}`;
  const at = { file, line, offset };
  const where = `line ${line}, byte ${offset}`;
  const unread = (issue: Issue): ClaimItem => ({ kind: 'unread', id, issues: [issue], at });
  if (bytes === undefined)
    return unread(cliIssue('record/too-long', where, `at most ${LONGEST_LINE} bytes`));
  if (!isUtf8(bytes)) return unread(cliIssue('record/not-utf8', where, 'UTF-8'));
  const words = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (words.trim() === '') return undefined;
  const parsed = parseJson(words);
  if (parsed === undefined)
    return unread(cliIssue('record/json-malformed', where, 'one JSON object'));
  return itemOf(parsed.value, id, at);
}

function itemOf(value: unknown, fallbackId: string, at: SourcePosition): ClaimItem {
  const { id, claim, issues } = readClaimRecord(value, fallbackId);
  return claim === undefined
    ? { kind: 'unread', id, issues, at }
    : { kind: 'claim', claim: { ...claim, at }, issues };
}
