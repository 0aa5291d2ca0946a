import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { fingerprintWithPayers } from '../store/engine-fingerprint.ts';
import { today } from '../store/today.ts';
import { openJournal, type PieceDone, todayOfRun } from './batch-journal.ts';
import { BATCH_FORMATS, type BatchFormat, type Piece, piecesOf, runOf } from './batch-plan.ts';
import { type BatchPool, startPool } from './batch-pool.ts';
import { calendarDay, countOption, policyOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';
import { type CodeSettings, openDecider } from './decide-record.ts';
import { isNoHiddenFile, type Source, sourcesOf } from './input.ts';
import { installedPolicies } from './installed.ts';
import { progressOn } from './progress.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

type BatchOptions = DataOption & {
  readonly out: string;
  readonly format: BatchFormat;
  readonly workers: number;
  readonly date?: string;
  readonly policy?: Readonly<Record<string, string>>;
  readonly progress: boolean;
};

const HELP = `
Reads encounters and claims one JSON object a line, FHIR, C-CDA, HL7 v2, text and 837 files, and writes
decisions, their findings and the edits of claims by month of service: OUT/decisions/month=2026-11/…
Records that cannot be read stand in OUT/bad with their place and reason. A run that was ended goes on
where it was when the same command is given again; nothing is lost and nothing stands twice.

Exit status: 0 done; 2 could not run.

Examples:
  endplate batch encounters.ndjson --out decided
  endplate batch outbox/*.837 charts/ --out decided --format ndjson --workers 4`;

/** Adds `endplate batch` to the program. */
export function registerBatch(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('batch'))
    .description('decide and scrub any number of records into files by month, with workers')
    .argument('<inputs...>', 'files or folders')
    .requiredOption('--out <folder>', 'folder to write to')
    .addOption(
      new Option('--format <format>', 'parquet: rows; ndjson: whole decisions')
        .choices(BATCH_FORMATS)
        .default('parquet'),
    )
    .option('--workers <number>', 'processors to use', countOption, availableParallelism())
    .option('--date <date>', 'date of service of notes that have none', calendarDay)
    .option('--policy <name=value>', 'set a practice policy; may be repeated', policyOption)
    .option('--no-progress', 'tell nothing while it runs')
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options: BatchOptions) => {
      await exitWithStatus('batch', streams, () => runBatch(inputs, options, streams));
    });
}

async function runBatch(
  inputs: readonly string[],
  options: BatchOptions,
  streams: CommandStreams,
): Promise<number> {
  const { out, format, date, policy = {} } = options;
  const settings: CodeSettings = {
    ...(date === undefined ? {} : { date }),
    today: (await todayOfRun(out)) ?? today(),
    data: dataOf(options, streams),
    policies: policy,
    phrases: [],
  };
  let pool: BatchPool | undefined;
  try {
    const sources = await sourcesOf(inputs, isNoHiddenFile);
    if (sources.length === 0) throw new UnusableFile('there is no file in what was given');
    pool = startPool({ out, format, settings }, Math.max(1, options.workers));
    const readWith = await readsWith(settings);
    const run = await runOf(sources, format, settings, readWith);
    const journal = await openJournal(out, run);
    if (journal === undefined)
      throw new UnusableFile(
        `${out} holds a run with other inputs, settings or rules. Give another folder.`,
      );
    const known = [...journal.done.values()];
    if (known.length > 0)
      streams.stderr.write(`endplate batch: goes on behind ${known.length} finished pieces\n`);
    const total = { bytes: run.inputs.reduce((sum, { size }) => sum + size, 0), read: 0, now: 0 };
    const progress = progressOn(streams.stderr, options.progress, 'records');
    const started = performance.now();
    await pool.workThrough(open(sources, journal.done, total), async (done, piece) => {
      await journal.add(done);
      total.read += piece.bytes;
      total.now += done.decisions + done.claims + done.bad;
      progress.at(total.read, total.bytes, total.now);
    });
    progress.end();
    await journal.close();
    const seconds = (performance.now() - started) / 1000;
    streams.stdout.write(summary([...journal.done.values()], total.now, seconds, out));
    return 0;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    const path = error instanceof Error && 'path' in error ? String(error.path) : 'a file';
    throw new UnusableFile(`${path} could not be read or written (${reason})`);
  } finally {
    await pool?.close();
  }
}

/** What decides notes and scrubs claims: program, rules, code sets and payer policies, of the product and imported. */
async function readsWith(settings: CodeSettings): Promise<string> {
  const { engine } = await openDecider(settings);
  return fingerprintWithPayers(engine, await installedPolicies(settings.data));
}

/** The pieces that are not finished yet; those that are count for nothing, so that rate and time left are those of this run. */
async function* open(
  sources: readonly Source[],
  done: ReadonlyMap<number, PieceDone>,
  total: { bytes: number },
): AsyncGenerator<Piece> {
  const known = new Set(done.keys());
  for await (const piece of piecesOf(sources)) {
    if (known.has(piece.number)) total.bytes -= piece.bytes;
    else yield piece;
  }
}

function summary(pieces: readonly PieceDone[], now: number, seconds: number, out: string): string {
  const sum = (of: (piece: PieceDone) => number): string =>
    pieces.reduce((all, piece) => all + of(piece), 0).toLocaleString('en-US');
  return `${sum((piece) => piece.decisions)} decisions with ${sum((piece) => piece.findings)} findings, ${sum((piece) => piece.claims)} claims with ${sum((piece) => piece.edits)} edits, ${sum((piece) => piece.bad)} records set aside, in ${out}; ${Math.round(now / Math.max(seconds, 0.001)).toLocaleString('en-US')} records a second\n`;
}
