import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Issue } from '../chart/issue.ts';
import { HEAD } from '../formats/recognise.ts';
import type { Source } from './input.ts';
import { cliIssue } from './issues.ts';
import { systemCode } from './unusable-file.ts';

/** A source opened as bytes: its beginning, to recognise it by, and all of it as a stream. */
export type OpenBytes = {
  readonly head: Buffer;
  /** nothing stands behind the head */
  readonly isWhole: boolean;
  /** everything, the head included */
  readonly chunks: AsyncIterable<Buffer>;
  /** bytes of a file; undefined for standard input */
  readonly size: number | undefined;
};

/** Bytes of a file that are read at once: each time costs a turn of the event loop. */
export const READ = 256 * 1024;

/** Opens a file or standard input. What cannot be opened is an issue. */
export async function openBytes(
  source: Source,
  stdin: Readable,
): Promise<OpenBytes | { readonly issue: Issue }> {
  try {
    const { path } = source;
    const size = path === undefined ? undefined : (await stat(path)).size;
    const stream = path === undefined ? stdin : createReadStream(path, { highWaterMark: READ });
    const rest: AsyncIterator<Buffer | string> = stream[Symbol.asyncIterator]();
    return { ...(await peek(rest)), size };
  } catch (error) {
    return { issue: cliIssue('input/unreadable', systemCode(error), 'a readable file') };
  }
}

/** A first line that is complete tells enough; a claim that is piped line by line is not waited for. */
async function peek(rest: AsyncIterator<Buffer | string>): Promise<Omit<OpenBytes, 'size'>> {
  let head = Buffer.alloc(0);
  let isWhole = false;
  while (!isWhole && head.length < HEAD && !head.includes(10)) {
    const next = await rest.next();
    if (next.done === true) isWhole = true;
    else head = Buffer.concat([head, Buffer.from(next.value)]);
  }
  return { head, isWhole, chunks: resumed(head, rest) };
}

async function* resumed(
  head: Buffer,
  rest: AsyncIterator<Buffer | string>,
): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return;
    yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
  }
}
