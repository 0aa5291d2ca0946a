import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import type { Issue } from '../chart/issue.ts';
import { type CliIssueCode, cliIssue } from './issues.ts';
import { parseJson } from './parse-json.ts';

/** What a file holds: a note as plain text, one JSON document, or one JSON object a line. */
export const INPUT_FORMATS = ['text', 'ndjson', 'json'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** A thing to read: a file, or standard input. `id` names its notes when they name themselves not. */
export type Source = {
  readonly id: string;
  /** undefined for standard input */
  readonly path: string | undefined;
};

/** What was read of a source, or why it was not. Lines come as a stream, so that a batch needs no memory. */
export type Opened =
  | { readonly kind: 'text'; readonly note: string }
  | { readonly kind: 'json'; readonly value: unknown; readonly bytes: number }
  | {
      readonly kind: 'ndjson';
      readonly chunks: AsyncIterable<Buffer>;
      readonly size: number | undefined;
    }
  | { readonly kind: 'refused'; readonly issue: Issue };

/** Largest file that is read as a whole. */
export const LARGEST_WHOLE = 256 * 1024 * 1024;

const HEAD = 64 * 1024;
const READ = 1024 * 1024;

/** What a folder of claims is read for: everything but what its owner hid. */
export function isNoHiddenFile(file: string): boolean {
  return !/(?:^|[\\/])\./.test(file);
}

/** The files that the arguments name, folders opened up: those `isWanted`, in the order of their names. */
export async function sourcesOf(
  names: readonly string[],
  isWanted: (file: string) => boolean = (file) => file.endsWith('.txt'),
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const name of names) {
    if (name === '-') sources.push({ id: 'stdin', path: undefined });
    else if (await isFolder(name)) {
      const found = await readdir(name, { recursive: true, withFileTypes: true });
      const files = found
        .filter((entry) => entry.isFile())
        .map((entry) => relative(name, join(entry.parentPath, entry.name)))
        .filter(isWanted);
      for (const file of files.toSorted()) sources.push({ id: file, path: join(name, file) });
    } else sources.push({ id: basename(name), path: name });
  }
  return sources;
}

async function isFolder(name: string): Promise<boolean> {
  return await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Opens a source and recognises what it holds by its content, unless `format` says. */
export async function openSource(
  source: Source,
  stdin: Readable,
  format: InputFormat | undefined,
): Promise<Opened> {
  try {
    return source.path === undefined
      ? await openStream(stdin, format)
      : await openFile(source.path, format);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return refused('input/unreadable', reason, 'a readable file');
  }
}

async function openFile(path: string, format: InputFormat | undefined): Promise<Opened> {
  const { size } = await stat(path);
  const head = await headOf(path);
  const recognised = recognise(head, size > head.length, format);
  if (recognised === 'ndjson') {
    return { kind: 'ndjson', chunks: createReadStream(path, { highWaterMark: READ }), size };
  }
  if (typeof recognised !== 'string') return recognised;
  if (size > LARGEST_WHOLE) return tooLarge();
  return whole(await readFile(path), recognised);
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function openStream(stdin: Readable, format: InputFormat | undefined): Promise<Opened> {
  const chunks: AsyncIterator<Buffer> = stdin[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let ended = false;
  // A first line that is complete tells enough; a note being typed or piped line by line is not waited for.
  while (!ended && head.length < HEAD && !(startsObject(head) && head.includes(10))) {
    const next = await chunks.next();
    if (next.done === true) ended = true;
    else head = Buffer.concat([head, Buffer.from(next.value)]);
  }
  const recognised = recognise(head, !ended, format);
  if (typeof recognised !== 'string') return recognised;
  if (recognised === 'ndjson') {
    return { kind: 'ndjson', chunks: resumed(head, chunks), size: undefined };
  }
  const parts = [head];
  let length = head.length;
  for await (const part of resumed(undefined, chunks)) {
    parts.push(part);
    length += part.length;
    if (length > LARGEST_WHOLE) return tooLarge();
  }
  return whole(Buffer.concat(parts), recognised);
}

async function* resumed(
  head: Buffer | undefined,
  rest: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  if (head !== undefined) yield head;
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return;
    yield Buffer.from(next.value);
  }
}

/**
 * What the first bytes say the input is. `cut` is true when there is more than these bytes. A brace alone does not
 * make JSON: templates in notes use them too.
 */
export function recognise(
  head: Buffer,
  cut: boolean,
  format: InputFormat | undefined,
): InputFormat | Extract<Opened, { kind: 'refused' }> {
  if (head.length === 0) return refused('input/empty', undefined, 'a note');
  if (format !== undefined) return format === 'text' && isBinary(head) ? binary() : format;
  // A NUL inside a batch spoils one record, not the batch.
  if (isBinary(head) && !startsObject(head)) return binary();
  const words = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(?:<\?xml|<ClinicalDocument)|^MSH\|\^~\\&|^ISA\*\d\d\*/.test(words)) {
    return refused(
      'input/format-not-read',
      undefined,
      'plain text, JSON or one JSON object a line',
    );
  }
  if (/^\[\s*(?:\{|\]\s*$)/.test(words)) return 'json';
  if (!/^\{\s*["}]/.test(words)) return 'text';
  const [first = '', second] = words.split(/\r?\n/, 2);
  if (second === undefined) return cut || parseJson(first) !== undefined ? 'ndjson' : 'json';
  return parseJson(first) !== undefined || second.startsWith('{') || first.length > 200
    ? 'ndjson'
    : 'json';
}

function startsObject(head: Buffer): boolean {
  return /^\uFEFF?\s*\{/.test(head.toString('utf8', 0, 64));
}

/** NUL bytes never stand in text, but in UTF-16, which says what it is in its first two bytes. */
function isBinary(head: Buffer): boolean {
  return utf16Of(head) === undefined && head.includes(0);
}

function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function whole(bytes: Buffer, format: 'text' | 'json'): Opened {
  if (format === 'text') return { kind: 'text', note: noteOf(bytes) };
  const parsed = isUtf8(bytes)
    ? parseJson(bytes.toString('utf8').replace(/^\uFEFF/, ''))
    : undefined;
  return parsed === undefined
    ? refused('record/json-malformed', 'line 1, byte 0', 'an encounter, or an array of encounters')
    : { kind: 'json', value: parsed.value, bytes: bytes.length };
}

/** The note as it stands, byte-order mark and line ends included: offsets count from its first character. */
function noteOf(bytes: Buffer): string {
  return new TextDecoder(utf16Of(bytes) ?? 'utf-8', { ignoreBOM: true }).decode(bytes);
}

function binary(): Extract<Opened, { kind: 'refused' }> {
  return refused('input/binary', undefined, 'a text file');
}

function tooLarge(): Extract<Opened, { kind: 'refused' }> {
  return refused('input/too-large', undefined, `at most ${LARGEST_WHOLE} bytes`);
}

function refused(
  code: CliIssueCode,
  at: string | undefined,
  expected: string,
): Extract<Opened, { kind: 'refused' }> {
  return { kind: 'refused', issue: cliIssue(code, at, expected) };
}
