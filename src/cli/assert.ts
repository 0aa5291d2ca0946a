import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';
import { assertRecord } from '../reading/assert-record.ts';
import type { AssertResult } from '../reading/assertion-schema.ts';
import { PHRASES } from '../reading/embedded-phrases.ts';
import { buildPhraseBook, type PhraseBook } from '../reading/phrase-book.ts';
import { type CliIssueCode, cliIssue } from './issues.ts';
import { endWithReader, outputTo } from './output.ts';
import { parseJson } from './parse-json.ts';
import { LineSplitter, LONGEST_LINE, type RecordLine } from './record-lines.ts';

/** Where the command reads and writes; the process itself unless a test says otherwise. */
export type AssertStreams = {
  readonly input: Readable;
  readonly output: Writable;
  warn(words: string): void;
  exitWith(status: number): void;
};

const PROCESS: AssertStreams = {
  input: process.stdin,
  output: process.stdout,
  warn: (words) => void process.stderr.write(words),
  exitWith: (status) => {
    process.exitCode = status;
  },
};

const EXAMPLE = `
Example:
  endplate assert phrases.ndjson --ndjson
  echo '{"id":"1","text":"Denies sciatica.","span":[7,15]}' | endplate assert -`;

/** Adds `endplate assert` to the program. */
export function registerAssert(program: Command, streams: AssertStreams = PROCESS): void {
  program
    .command('assert')
    .description('say of phrases whether they are affirmed, when and of whom: one object a line')
    .argument('[file]', 'file to read; - or nothing reads standard input', '-')
    .option('--ndjson', 'one JSON object a line, which is what it always writes')
    .addHelpText('after', EXAMPLE)
    .action((file: string) => runAssert(file, streams));
}

async function runAssert(file: string, streams: AssertStreams): Promise<void> {
  const book = buildPhraseBook(PHRASES);
  const output = outputTo(streams.output);
  endWithReader(streams.output);
  const splitter = new LineSplitter();
  const input: AsyncIterable<Buffer> = file === '-' ? streams.input : createReadStream(file);
  try {
    for await (const chunk of input)
      for (const line of splitter.push(Buffer.from(chunk))) await output.write(answer(line, book));
    for (const line of splitter.end()) await output.write(answer(line, book));
  } catch (error) {
    await output.flush();
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    streams.warn(
      `endplate assert: ${file} could not be read (${reason}). Give a file of JSON objects, or - for standard input.\n`,
    );
    streams.exitWith(2);
    return;
  }
  await output.flush();
  streams.exitWith(0);
}

/** The line to write for a line that was read; nothing for an empty one. */
function answer(line: RecordLine, book: PhraseBook): string {
  const result = assertLine(line, book);
  return result === undefined ? '' : `${JSON.stringify(result)}\n`;
}

function assertLine(
  { bytes, line, offset }: RecordLine,
  book: PhraseBook,
): AssertResult | undefined {
  const id = `line-${line}`;
  const refused = (code: CliIssueCode, expected: string): AssertResult => ({
    id,
    issues: [cliIssue(code, `line ${line}, byte ${offset}`, expected)],
  });
  if (bytes === undefined) return refused('record/too-long', `at most ${LONGEST_LINE} bytes`);
  if (!isUtf8(bytes)) return refused('record/not-utf8', 'UTF-8');
  const words = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (words.trim() === '') return undefined;
  const parsed = parseJson(words);
  if (parsed === undefined) return refused('record/json-malformed', 'one JSON object');
  return assertRecord(parsed.value, id, book);
}
