import type { Command } from 'commander';
import { assertRecord } from '../reading/assert-record.ts';
import { PHRASES } from '../reading/embedded-phrases.ts';
import { buildPhraseBook } from '../reading/phrase-book.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { answerLines, jsonOf } from './line-batch.ts';

const EXAMPLE = `
A line that cannot be read becomes an issue in its place, and the rest goes on.

Exit status: 0 done; 2 could not run.

Examples:
  endplate assert phrases.ndjson --ndjson > assertions.ndjson
  echo '{"id":"1","text":"Denies sciatica.","span":[7,15]}' | endplate assert -`;

/** Adds `endplate assert` to the program. */
export function registerAssert(program: Command, streams: CommandStreams = PROCESS): void {
  program
    .command('assert')
    .description('say of phrases whether they are affirmed, when and of whom: one object a line')
    .argument('[file]', 'file to read; - or nothing reads standard input', '-')
    .option('--ndjson', 'one JSON object a line, which is what it always writes')
    .option('--no-progress', 'no progress on standard error')
    .addHelpText('after', EXAMPLE)
    .action((file: string, { progress }: { readonly progress: boolean }) =>
      runAssert(file, progress, streams),
    );
}

async function runAssert(file: string, progress: boolean, streams: CommandStreams): Promise<void> {
  const book = buildPhraseBook(PHRASES);
  const done = await answerLines(
    {
      command: 'endplate assert',
      file,
      unit: 'phrases',
      progress,
      answer: (line) => {
        const id = `line-${line.line}`;
        const read = jsonOf(line);
        const result =
          'issue' in read ? { id, issues: [read.issue] } : assertRecord(read.value, id, book);
        return `${JSON.stringify(result)}\n`;
      },
    },
    streams,
  );
  streams.exitWith(done ? 0 : 2);
}
