import { stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { FORMATS, type FormatName } from '../formats/format-reader.ts';
import type { FileRead } from '../work/file-lines.ts';
import { isNoHiddenFile, type Source, sourcesOf } from './input.ts';
import { type RecordOptions, withKeptRecord, withRecordOptions } from './open-record.ts';
import { type Progress, progressOn } from './progress.ts';
import { openQueueOf, type QueueOptions, withQueueOptions } from './queue-options.ts';

type SubmitOptions = RecordOptions &
  QueueOptions & {
    readonly practice?: string;
    readonly format?: FormatName;
    readonly progress: boolean;
  };

const HELP = `
Reads visits and claims of any format, as endplate batch does, a piece at a time. They are cut into
chunks of 256 and encrypted with the key of the record. The same submitted twice is one chunk. It waits
while the queue is full.

Exit status: 0 all submitted; 1 something could not be read, or is not for workers; 2 could not run.

Examples:
  endplate submit visits.ndjson --queue nats://127.0.0.1:4222 --database postgres://endplate@127.0.0.1/endplate
  endplate submit charts/ outbox/*.837 --queue postgres://endplate@127.0.0.1/endplate --database postgres://endplate@127.0.0.1/endplate`;

/** Adds `endplate submit` to the program. */
export function registerSubmit(program: Command): void {
  withQueueOptions(
    withRecordOptions(
      program
        .command('submit <files...>')
        .description('put visits and claims on the queue for workers'),
    ),
  )
    .option('--practice <id>', 'whose record it is; needed when there are several')
    .addOption(new Option('--format <format>', 'what the files hold').choices(FORMATS))
    .option('--no-progress', 'tell nothing while it runs')
    .addHelpText('after', HELP)
    .action((files: string[], options: SubmitOptions) =>
      withKeptRecord(options, async (store, directory) => {
        const { practiceOf } = await import('../intake/doors.ts');
        const { newId } = await import('../store/new-id.ts');
        const { systemScope } = await import('../store/scope.ts');
        const { readForWorkers } = await import('../work/file-lines.ts');
        const { openSubmitDesk } = await import('./submit-desk.ts');
        const sources = await sourcesOf(files, isNoHiddenFile);
        if (sources.some(({ path }) => path === undefined))
          return refuse('files are read twice; standard input cannot be');
        const tenant = await practiceOf(store, options.practice);
        if (tenant === undefined) return refuse('name the practice with --practice');
        const queue = await openQueueOf(options, 'endplate submit');
        if (queue === undefined) return;
        const progress = await progressOver(sources, options.progress);
        const desk = await openSubmitDesk(store, directory, tenant, queue);
        const scope = systemScope(tenant, 'endplate submit', newId());
        for (const { id: name, path = '' } of sources) {
          const file = { path, name, format: options.format };
          const read = await readForWorkers(scope, store, file, desk.take, (bytes) =>
            progress.passed(bytes, desk.taken.visits + desk.taken.claims),
          );
          tell(path, read);
        }
        await desk.end();
        progress.end();
        await queue.close();
        const { visits, claims, chunks } = desk.taken;
        process.stdout.write(
          `${visits.toLocaleString('en-US')} visits and ${claims.toLocaleString('en-US')} claims in ${chunks.toLocaleString('en-US')} chunks\n`,
        );
      }),
    );
}

function refuse(why: string): void {
  process.stderr.write(`endplate submit: ${why}\n`);
  process.exitCode = 2;
}

async function progressOver(
  sources: readonly Source[],
  isWanted: boolean,
): Promise<{ passed(bytes: number, things: number): void; end: Progress['end'] }> {
  const sizes = await Promise.all(sources.map(async ({ path = '' }) => (await stat(path)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const progress = progressOn(process.stderr, isWanted, 'records');
  let read = 0;
  return {
    passed: (bytes, things) => {
      read += bytes;
      progress.at(read, total, things);
    },
    end: () => progress.end(),
  };
}

function tell(path: string, { hasLost, issues, left }: FileRead): void {
  if (hasLost) {
    const codes = [...new Set(issues.map(({ code }) => code))];
    process.stderr.write(`${path}: not all of it could be read (${codes.join(', ')})\n`);
  }
  const others = Object.entries(left).map(([kind, count]) => `${count} ${kind}`);
  if (others.length > 0)
    process.stderr.write(
      `${path}: ${others.join(', ')} not submitted; endplate ingest takes them\n`,
    );
  if (hasLost || others.length > 0) process.exitCode ??= 1;
}
