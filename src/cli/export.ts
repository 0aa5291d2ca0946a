import type { Command } from 'commander';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type RecordOptions, withKeptRecord, withRecordOptions } from './open-record.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

type ExportOptions = RecordOptions & { readonly practice?: string; readonly parquet: string };

const HELP = `
Writes decisions and findings as "endplate batch" does, and facts, which measures count, in folders by month of
service. No word of a note is in them; the names of patients, providers and payers that the record has are.

Exit status: 0 done; 2 could not run.

Examples:
  endplate export --parquet exported --data practice-data
  endplate count exported --by provider,code,month
  endplate measures --parquet exported --by provider`;

/** Adds `endplate export` to the program. */
export function registerExport(program: Command, streams: CommandStreams = PROCESS): void {
  withRecordOptions(program.command('export'))
    .description('write the decisions of the record, and what measures count, as Parquet')
    .requiredOption('--parquet <folder>', 'a folder that holds no export yet')
    .option('--practice <id>', 'whose record it is; needed when there are several')
    .addHelpText('after', HELP)
    .action((options: ExportOptions) =>
      exitWithStatus('export', streams, () => runExport(options, streams)),
    );
}

async function runExport(options: ExportOptions, streams: CommandStreams): Promise<number> {
  let status = 2;
  await withKeptRecord(options, async (store, directory) => {
    const { practiceOf } = await import('../intake/doors.ts');
    const { newId } = await import('../store/new-id.ts');
    const { openPracticeEngine } = await import('../store/practice-engine.ts');
    const { systemScope } = await import('../store/scope.ts');
    const { exportRecord } = await import('./export-record.ts');
    const tenant = await practiceOf(store, options.practice);
    if (tenant === undefined) throw new UnusableFile('name the practice with --practice');
    const scope = systemScope(tenant, 'endplate export', newId());
    const parts = await openPracticeEngine(directory, store, tenant);
    const { decisions, facts } = await exportRecord(scope, store, parts, options.parquet);
    streams.stdout.write(`${options.parquet}: ${decisions} decisions, ${facts} rows of facts\n`);
    status = 0;
  });
  return status;
}
