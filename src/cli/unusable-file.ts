import type { CommandStreams } from './command-streams.ts';
import { endWithReader } from './output.ts';

/** What was given to a command cannot be used; the message says why and holds no text of a patient. */
export class UnusableFile extends Error {}

/**
 * Runs a command to its exit status. What cannot be used ends it with status 2 and one line;
 * anything else that is thrown is a fault of ours and goes on. When the reader of a pipe goes, it ends quietly.
 */
export async function exitWithStatus(
  command: string,
  streams: Pick<CommandStreams, 'stdout' | 'warn' | 'exitWith'>,
  run: () => Promise<number>,
): Promise<void> {
  endWithReader(streams.stdout);
  try {
    streams.exitWith(await run());
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    streams.warn(`endplate ${command}: ${error.message}\n`);
    streams.exitWith(2);
  }
}
