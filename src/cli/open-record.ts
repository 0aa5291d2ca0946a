import { join } from 'node:path';
import type { Command } from 'commander';
import { dataDirectory } from '../store/code-releases.ts';
import { StoreError } from '../store/issues.ts';
import { openStore, type Store } from '../store/open-store.ts';

/** Where a command finds the record. */
export type RecordOptions = { readonly data?: string; readonly database?: string };

/** Adds the options by which every command of the record finds it. */
export function withRecordOptions(command: Command): Command {
  return command
    .option('--data <directory>', 'data directory; else ENDPLATE_DATA, else ~/.endplate')
    .option(
      '--database <location>',
      'file, or postgres://user@host/database; record.sqlite in the data directory when left out',
    );
}

/** Opens the record, does something with it, and closes it. What cannot be opened is told and ends with status 2. */
export async function withRecord(
  { data = dataDirectory(process.env), database = join(data, 'record.sqlite') }: RecordOptions,
  work: (store: Store, directory: string) => Promise<void>,
): Promise<void> {
  try {
    const store = await openStore(database, data, process.env);
    try {
      await work(store, data);
    } finally {
      await store.close();
    }
  } catch (error) {
    endWithIssue(error);
  }
}

/** Tells what kept the command from running, and ends with status 2. What was not foreseen is thrown on. */
export function endWithIssue(error: unknown): void {
  if (!(error instanceof StoreError || isSystemError(error))) throw error;
  process.stderr.write(`endplate: ${error.message}\n`);
  process.exitCode = 2;
}

/** A file that is not there, a full disk, a folder that cannot be written. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
