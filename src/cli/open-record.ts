import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { StoreError } from '../store/issues.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { PROCESS } from './command-streams.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';

/** Where a command finds the record. */
export type RecordOptions = DataOption & { readonly database?: string };

/** Adds the options by which every command of the record finds it. */
export function withRecordOptions(command: Command): Command {
  return withDataOption(command).option(
    '--database <location>',
    'file, or postgres://user@host/database; record.sqlite in the data directory when left out',
  );
}

/**
 * Opens the record, does something with it, and closes it. What cannot be opened is told and ends with status 2.
 * @param patience milliseconds for which a server that does not answer is asked again
 */
export async function withRecord(
  options: RecordOptions,
  work: (store: Store, directory: string) => Promise<void>,
  patience = 0,
): Promise<void> {
  const { data, database } = placeOf(options);
  try {
    const store = await openPatiently(database, data, performance.now() + patience);
    try {
      await work(store, data);
    } finally {
      await store.close();
    }
  } catch (error) {
    endWithIssue(error);
  }
}

/** The same for what looks at a record or changes it: none is begun where none is. */
export async function withKeptRecord(
  options: RecordOptions,
  work: (store: Store, directory: string) => Promise<void>,
): Promise<void> {
  const { database } = placeOf(options);
  if (database.includes('://') || existsSync(database)) return withRecord(options, work);
  endWithIssue(
    new StoreError('store/record-missing', database, 'a record that was begun: see --data'),
  );
}

function placeOf(options: RecordOptions): { readonly data: string; readonly database: string } {
  const data = dataOf(options, PROCESS);
  return { data, database: options.database ?? join(data, 'record.sqlite') };
}

async function openPatiently(database: string, data: string, until: number): Promise<Store> {
  for (;;) {
    try {
      return await openStore(database, data, process.env);
    } catch (error) {
      const isAway =
        error instanceof StoreError && error.issue.code === 'store/database-unreachable';
      if (!isAway || performance.now() > until) throw error;
      await wait(500);
    }
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
