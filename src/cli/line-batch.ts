import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Issue } from '../chart/issue.ts';
import type { CommandStreams } from './command-streams.ts';
import { cliIssue } from './issues.ts';
import { endWithReader, outputTo } from './output.ts';
import { parseJson } from './parse-json.ts';
import { progressBeside } from './progress.ts';
import { LineSplitter, LONGEST_LINE, type RecordLine } from './record-lines.ts';
import { systemCode } from './unusable-file.ts';

/** A line that holds something: its words when they can be read, else what is wrong with it. */
export type BatchLine = {
  readonly line: number;
  /** for issues: the line, and the byte at which it begins */
  readonly where: string;
  readonly words: string | undefined;
  readonly issue: Issue | undefined;
};

export type Batch = {
  /** for messages: `endplate assert` */
  readonly command: string;
  /** a path, or `-` for standard input */
  readonly file: string;
  /** what one thing on a line is called by the progress line */
  readonly unit: string;
  readonly progress: boolean;
  /** what is written for a line; called in the order of the lines, one at a time */
  readonly answer: (line: BatchLine) => string | Promise<string>;
  /** what is written at the end */
  readonly end?: () => string | Promise<string>;
};

/**
 * Reads a file or standard input line by line and writes each answer as soon as it is there, no faster than it is read.
 * False when the input cannot be read: that is told on standard error, after what was read before.
 */
export async function answerLines(batch: Batch, streams: CommandStreams): Promise<boolean> {
  const { file, answer, end } = batch;
  const output = outputTo(streams.stdout);
  endWithReader(streams.stdout);
  const progress = progressBeside(streams, batch.progress, batch.unit);
  const splitter = new LineSplitter();
  let [read, count] = [0, 0];
  const write = async (record: RecordLine): Promise<void> => {
    const line = readLine(record);
    if (line === undefined) return;
    count++;
    await output.write(await answer(line));
  };
  try {
    const size = file === '-' ? undefined : (await stat(file)).size;
    for await (const chunk of file === '-' ? streams.stdin : createReadStream(file)) {
      for (const record of splitter.push(chunk)) await write(record);
      read += chunk.length;
      progress.at(read, size, count);
      // Whoever sends records one by one reads the answer before sending the next.
      await output.flush();
    }
    for (const record of splitter.end()) await write(record);
    if (end !== undefined) await output.write(await end());
  } catch (error) {
    await output.flush();
    progress.end();
    streams.stderr.write(
      `${batch.command}: ${nameOf(error, file)} could not be read (${systemCode(error)}). Give a file with one JSON object a line, or - for standard input.\n`,
    );
    return false;
  }
  await output.flush();
  progress.end();
  return true;
}

/** Reads the words of a line as UTF-8; undefined for an empty line. */
export function readLine({ bytes, line, offset }: RecordLine): BatchLine | undefined {
  const where = `line ${line}, byte ${offset}`;
  if (bytes === undefined) {
    const issue = cliIssue('record/too-long', where, `at most ${LONGEST_LINE} bytes`);
    return { line, where, words: undefined, issue };
  }
  if (!isUtf8(bytes))
    return { line, where, words: undefined, issue: cliIssue('record/not-utf8', where, 'UTF-8') };
  const words = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return words.trim() === '' ? undefined : { line, where, words, issue: undefined };
}

/** The value of a line, or the issue that it has none. */
export function jsonOf({
  words,
  where,
  issue,
}: BatchLine): { readonly value: unknown } | { readonly issue: Issue } {
  if (issue !== undefined) return { issue };
  const parsed = parseJson(words ?? '');
  return parsed ?? { issue: cliIssue('record/json-malformed', where, 'one JSON object') };
}

/** An error of the operating system names the file that it is about; there may be two. */
function nameOf(error: unknown, file: string): string {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? error.path
    : file;
}
