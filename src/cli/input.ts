import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import type { Issue } from '../chart/issue.ts';
import { FORMATS, type FormatName } from '../formats/format-reader.ts';
import type { FormatIssueCode } from '../formats/issues.ts';
import { noteText } from '../formats/note-file.ts';
import { HEAD, recognise as recogniseContent } from '../formats/recognise.ts';
import type { CliIssueCode } from './issues.ts';
import { parseJson } from './parse-json.ts';
import { systemCode } from './unusable-file.ts';

/** What a file holds: a note, records of the contract as JSON or one a line, or a format of other systems. */
export const INPUT_FORMATS = FORMATS;
export type InputFormat = FormatName;

/** A thing to read: a file, or standard input. `id` names its notes when they name themselves not. */
export type Source = {
  readonly id: string;
  /** undefined for standard input */
  readonly path: string | undefined;
};

/** What was read of a source, or why it was not. Lines come as a stream, so that a batch needs no memory. */
export type Opened =
  | { readonly kind: 'text'; readonly note: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'json'; readonly value: unknown; readonly bytes: number }
  | {
      readonly kind: 'ndjson';
      readonly chunks: AsyncIterable<Buffer>;
      readonly size: number | undefined;
    }
  | {
      /** a format of other systems: `openReader` reads it */
      readonly kind: 'format';
      readonly format: Exclude<FormatName, 'text' | 'json' | 'ndjson'>;
      readonly chunks: AsyncIterable<Buffer>;
      readonly size: number | undefined;
    }
  | { readonly kind: 'refused'; readonly issue: Issue };

/** Largest file that is read as a whole. */
export const LARGEST_WHOLE = 256 * 1024 * 1024;

const READ = 1024 * 1024;

/** What a folder of claims is read for: everything but what its owner hid. */
export function isNoHiddenFile(file: string): boolean {
  return !/(?:^|[\\/])\./.test(file);
}

/** Endings of files that hold notes, in a folder with others. */
const NOTES = /\.(?:txt|text|html?|rtf|xml|ccda|cda|hl7|csv|tsv|json|ndjson|jsonl)$/i;

/** The files that the arguments name, folders opened up: those `isWanted`, in the order of their names. */
export async function sourcesOf(
  names: readonly string[],
  isWanted: (file: string) => boolean = (file) => NOTES.test(file),
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
    return refused('input/unreadable', systemCode(error), 'a readable file');
  }
}

async function openFile(path: string, format: InputFormat | undefined): Promise<Opened> {
  const { size } = await stat(path);
  const head = await headOf(path);
  const recognised = recognise(head, size > head.length, format);
  if (typeof recognised !== 'string') return recognised;
  if (recognised !== 'text' && recognised !== 'json')
    return streamed(recognised, createReadStream(path, { highWaterMark: READ }), size);
  if (size > LARGEST_WHOLE) return tooLarge();
  return whole(await readFile(path), recognised);
}

/** The first bytes of a file, by which it is known. */
export async function headOf(path: string): Promise<Buffer> {
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
  if (recognised !== 'text' && recognised !== 'json')
    return streamed(recognised, resumed(head, chunks), undefined);
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

function streamed(
  format: Exclude<InputFormat, 'text' | 'json'>,
  chunks: AsyncIterable<Buffer>,
  size: number | undefined,
): Opened {
  return format === 'ndjson'
    ? { kind: 'ndjson', chunks, size }
    : { kind: 'format', format, chunks, size };
}

/**
 * What the first bytes say the input is. `cut` is true when there is more than these bytes.
 * @param format what a person says that it is; only a note that is binary is refused against their word
 */
export function recognise(
  head: Buffer,
  cut: boolean,
  format: InputFormat | undefined,
): InputFormat | Extract<Opened, { kind: 'refused' }> {
  if (head.length === 0) return refused('input/empty', undefined, 'a note');
  if (format !== undefined && format !== 'text') return format;
  const recognised = recogniseContent(head, cut);
  if ('format' in recognised) return format ?? recognised.format;
  // A note of blank lines is a note: the decision says that it has no words.
  if (recognised.refused === 'format/empty') return 'text';
  if (format === 'text' && recognised.refused === 'format/not-recognised') return 'text';
  return refused(recognised.refused, undefined, recognised.expected);
}

function startsObject(head: Buffer): boolean {
  return /^\uFEFF?\s*\{/.test(head.toString('utf8', 0, 64));
}

function whole(bytes: Buffer, format: 'text' | 'json'): Opened {
  if (format === 'text') return noteOf(bytes);
  const parsed = isUtf8(bytes)
    ? parseJson(bytes.toString('utf8').replace(/^\uFEFF/, ''))
    : undefined;
  return parsed === undefined
    ? refused('record/json-malformed', 'line 1, byte 0', 'an encounter, or an array of encounters')
    : { kind: 'json', value: parsed.value, bytes: bytes.length };
}

function noteOf(bytes: Buffer): Opened {
  const { text, issues } = noteText(bytes);
  const told = issues.map((code): Issue => ({ code, at: 'note' }));
  const [first] = issues;
  return text === undefined
    ? refused(first ?? 'format/binary', undefined, 'a note')
    : { kind: 'text', note: text, issues: told };
}

function tooLarge(): Extract<Opened, { kind: 'refused' }> {
  return refused('input/too-large', undefined, `at most ${LARGEST_WHOLE} bytes`);
}

function refused(
  code: CliIssueCode | FormatIssueCode,
  at: string | undefined,
  expected: string,
): Extract<Opened, { kind: 'refused' }> {
  return {
    kind: 'refused',
    issue: { code, ...(at === undefined ? {} : { at }), expected },
  };
}
