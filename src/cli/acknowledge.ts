import type { Command } from 'commander';
import { makeAcknowledger } from '../formats/x12-999-writer.ts';
import { isX12 } from './claim-records.ts';
import { controlNumberOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { openBytes } from './open-bytes.ts';
import { outputTo } from './output.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

const HELP = `
Answers as a receiver does: for each interchange a 999 for each group, and a TA1 where the envelope is broken.
It says what reading found; codes, policies and the whole implementation guide are for others to check
(endplate scrub). The answer is written to standard output, and the file is left as it is.

Exit status: 0 done; 2 could not run.

Examples:
  endplate acknowledge claims.837 > claims.999
  endplate acknowledge - --control-number 4711 < claims.837`;

/** Adds `endplate acknowledge` to the program. */
export function registerAcknowledge(program: Command, streams: CommandStreams = PROCESS): void {
  program
    .command('acknowledge')
    .description('write the 999 that a receiver answers to a file of X12')
    .argument('[file]', 'an X12 file; - or nothing reads standard input')
    .option('--control-number <number>', 'of the first interchange written', controlNumberOption, 1)
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, { controlNumber }: { controlNumber: number }) => {
      await exitWithStatus('acknowledge', streams, () => run(file, controlNumber, streams));
    });
}

async function run(
  file: string | undefined,
  controlNumber: number,
  streams: CommandStreams,
): Promise<number> {
  const source =
    file === undefined || file === '-'
      ? { id: 'stdin', path: undefined }
      : { id: file, path: file };
  const name = file ?? 'standard input';
  const opened = await openBytes(source, streams.stdin);
  if ('issue' in opened)
    throw new UnusableFile(`${name} could not be read (${opened.issue.at ?? opened.issue.code})`);
  if (!isX12(opened.head)) throw new UnusableFile(`${name} is no file of X12`);
  const now = new Date().toISOString();
  const acknowledger = makeAcknowledger({
    date: now.slice(0, 10),
    time: now.slice(11, 13) + now.slice(14, 16),
    controlNumber,
  });
  for await (const chunk of opened.chunks) acknowledger.push(chunk);
  const output = outputTo(streams.stdout);
  for (const interchange of acknowledger.end()) await output.writeBytes(interchange);
  return 0;
}
