import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { type Claim, readClaimRecord } from '../chart/claim.ts';
import type { Issue } from '../chart/issue.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { type InputFormat, openSource, type Source } from './input.ts';
import { cliIssue } from './issues.ts';
import { parseJson } from './parse-json.ts';
import { LineSplitter, LONGEST_LINE, type RecordLine } from './record-lines.ts';

/** One claim of a source, or what stands in its place; `id` names a record that could not be read. */
export type ClaimItem =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'unread';
      readonly id: string;
      readonly issues: readonly Issue[];
      readonly at: SourcePosition;
    };

/** What a source holds, a piece at a time; `read` is the number of bytes that the piece came from. */
export type ClaimPiece =
  | { readonly kind: 'items'; readonly items: readonly ClaimItem[]; readonly read: number }
  | { readonly kind: 'refused'; readonly issue: Issue };

/** The claims of one file or of standard input, in the order of the file. Nothing is kept but one piece. */
export async function* claimsIn(
  source: Source,
  stdin: Readable,
  format: InputFormat | undefined,
): AsyncGenerator<ClaimPiece> {
  const opened = await openSource(source, stdin, format);
  const { path: file = 'standard input' } = source;
  if (opened.kind === 'refused') {
    yield opened;
    return;
  }
  if (opened.kind === 'text') {
    yield { kind: 'refused', issue: cliIssue('input/no-claims', undefined, 'claims') };
    return;
  }
  if (opened.kind === 'json') {
    const values: readonly unknown[] = Array.isArray(opened.value) ? opened.value : [opened.value];
    const items = values.map((value, index) =>
      itemOf(
        value,
        values.length === 1 ? source.id : `record-${index + 1}`,
        values.length === 1 ? { file } : { file, path: `/${index}` },
      ),
    );
    yield { kind: 'items', items, read: opened.bytes };
    return;
  }
  const splitter = new LineSplitter();
  for await (const chunk of opened.chunks) {
    yield { kind: 'items', items: itemsOf(splitter.push(chunk), file), read: chunk.length };
  }
  yield { kind: 'items', items: itemsOf(splitter.end(), file), read: 0 };
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
