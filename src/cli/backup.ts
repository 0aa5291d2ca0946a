import { join } from 'node:path';
import type { Command } from 'commander';
import { readBackup } from '../store/backup/read-backup.ts';
import { writeBackup } from '../store/backup/write-backup.ts';
import { dataDirectory } from '../store/data-directory.ts';
import {
  endWithIssue,
  type RecordOptions,
  withKeptRecord,
  withRecordOptions,
} from './open-record.ts';

const BACKUP_HELP = `
The backup is the record as it is at one moment; the service may go on meanwhile. Notes in it stay
encrypted, names of patients do not: keep it as safe as the record. The key is not in it.

Examples:
  endplate backup record-2026-11-25.backup
  endplate backup record.backup --database postgres://endplate@127.0.0.1/endplate`;

const RESTORE_HELP = `
Restores into an empty record only, of either database, and with the keys of the backup: ENDPLATE_KEY,
or the key file in the data directory.

Examples:
  endplate restore record.backup --data /var/lib/endplate
  endplate restore record.backup --database postgres://endplate@127.0.0.1/endplate`;

/** Adds `endplate backup` to the program. */
export function registerBackup(program: Command): void {
  withRecordOptions(
    program.command('backup <file>').description('write the whole record to a file'),
  )
    .addHelpText('after', BACKUP_HELP)
    .action((file: string, options: RecordOptions) =>
      withKeptRecord(options, async (store) => {
        const rows = await writeBackup(store, file);
        process.stdout.write(`${rows} rows written to ${file}\n`);
      }),
    );
}

/** Adds `endplate restore` to the program. */
export function registerRestore(program: Command): void {
  withRecordOptions(
    program.command('restore <file>').description('put a backup into an empty record'),
  )
    .addHelpText('after', RESTORE_HELP)
    .action(async (file: string, options: RecordOptions) => {
      const { data = dataDirectory(process.env), database = join(data, 'record.sqlite') } = options;
      try {
        const rows = await readBackup(file, database, data, process.env);
        process.stdout.write(`${rows} rows restored\n`);
      } catch (error) {
        endWithIssue(error);
      }
    });
}
