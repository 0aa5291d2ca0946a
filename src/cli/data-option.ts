import type { Command } from 'commander';
import { dataDirectory } from '../store/data-directory.ts';
import type { CommandStreams } from './command-streams.ts';

/** Where a command finds the code sets and payer policies that were imported. */
export type DataOption = { readonly data?: string };

/** Adds the option by which every command finds what was imported. */
export function withDataOption(command: Command): Command {
  return command.option(
    '--data <directory>',
    'data directory; else ENDPLATE_DATA, else ~/.endplate',
  );
}

/** The data directory that was named, else that of the environment. */
export function dataOf(
  { data }: DataOption,
  { environment }: Pick<CommandStreams, 'environment'>,
): string {
  return data ?? dataDirectory(environment);
}
