import { readFile, stat } from 'node:fs/promises';
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

/**
 * What `open` gives.
 * @throws UnusableFile with the message of a failure of this kind; any other goes on
 */
export async function usable<Thing>(
  open: () => Promise<Thing>,
  kind: abstract new (...given: never[]) => Error,
): Promise<Thing> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof kind) throw new UnusableFile(error.message);
    throw error;
  }
}

/**
 * The bytes of a file.
 * @throws UnusableFile when it cannot be read
 */
export async function usableBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnusableFile(`${path} could not be read (${systemCode(error)})`);
  }
}

/** What the system calls a failure: ENOENT, EACCES. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/** Whether there is a file or folder of this name. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
