import type { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import { type Scrubber, unreadResult } from '../claims/scrub.ts';
import type { ScrubResult } from '../claims/scrub-schema.ts';
import type { ClaimItem } from '../formats/claim-item.ts';
import { today } from '../store/today.ts';
import { type ChartOfClaim, type ChartsOfClaims, chartsOfClaims } from './charts-of-claims.ts';
import { claimsIn } from './claim-records.ts';
import { calendarDay, failOnOption, formatOption, mapOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';
import { type InputFormat, isNoHiddenFile, type Source, sourcesOf } from './input.ts';
import { installedCodebook } from './installed-codebook.ts';
import { installedScrubber } from './installed-scrubber.ts';
import { refusalText } from './issues.ts';
import { outputTo } from './output.ts';
import { type Progress, progressBeside } from './progress.ts';
import { type ScrubPrinter, scrubPrinter } from './scrub-printer.ts';
import { countScrub, emptyScrubTally, type ScrubTally } from './scrub-tally.ts';
import { layoutOf } from './text-layout.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

export type ScrubOptions = DataOption & {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly html?: true;
  readonly all?: true;
  readonly notes?: string;
  readonly date?: string;
  readonly payer?: string;
  readonly policy?: readonly string[];
  readonly failOn?: 'error' | 'warning';
  readonly format?: InputFormat;
  readonly map?: Readonly<Record<string, string>>;
  readonly progress: boolean;
};

const HELP = `
Files are recognised by their content: X12 837, FHIR Claim, tables (CSV), HL7 v2 charges, claims as JSON
or one a line (NDJSON). Of a folder, all files are read. A record that cannot be read becomes an issue in
its place, and the rest goes on. What is read is never changed.

Exit status: 0 done; 1 done, and edits at or above --fail-on exist; 2 could not run.

Examples:
  endplate scrub claims.837
  endplate scrub outbox/ --csv > worklist.csv
  endplate scrub claims.837 --notes visits.ndjson --fail-on error
  endplate scrub - --ndjson < claims.ndjson > edits.ndjson
  endplate scrub worklist.csv --map claimId=Ref --map diagnosis=Code
  endplate scrub claims.837 --html > claims.html`;

/** Adds `endplate scrub` to the program. */
export function registerScrub(program: Command, streams: CommandStreams = PROCESS): void {
  const shapes = ['json', 'ndjson', 'csv', 'html'];
  const shape = (flag: string, says: string): Option =>
    new Option(`--${flag}`, says).conflicts(shapes.filter((other) => other !== flag));
  withDataOption(program.command('scrub'))
    .description('check claims against code set, chart and payer policies before they leave')
    .argument('[files...]', 'files or folders to read; - or nothing reads standard input')
    .addOption(shape('json', 'edits as JSON, an array when there are several claims'))
    .addOption(shape('ndjson', 'edits as JSON, one claim a line'))
    .addOption(shape('csv', 'a worklist: one row for each edit'))
    .addOption(shape('html', 'a page to print'))
    .option('--all', 'also show clean claims and what is for information')
    .option('--notes <file>', 'visits in any format, to check the codes against their notes')
    .option('--date <date>', 'date of service for claims that give none, YYYY-MM-DD', calendarDay)
    .option('--payer <name>', 'payer of claims that name none')
    .option(
      '--policy <id>',
      'check against this policy, whatever the payer; may be repeated',
      collect,
    )
    .addOption(failOnOption('an edit'))
    .addOption(formatOption())
    .option(
      '--map <field=heading>',
      'the column of a table that holds a field; may be repeated',
      mapOption,
    )
    .option('--no-progress', 'no progress on standard error')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ScrubOptions) => {
      await exitWithStatus('scrub', streams, () => runScrub(files, options, streams));
    });
}

/** What stays the same over all sources of a run. */
type Run = {
  readonly options: ScrubOptions;
  readonly scrubber: Scrubber;
  readonly charts: ChartsOfClaims;
  readonly printer: ScrubPrinter;
  readonly tally: ScrubTally;
  readonly progress: Progress;
};

async function runScrub(
  names: readonly string[],
  options: ScrubOptions,
  streams: CommandStreams,
): Promise<number> {
  const say = (words: string): void => void streams.stderr.write(`endplate scrub: ${words}\n`);
  if (names.length === 0 && streams.stdin.isTTY === true)
    throw new UnusableFile('name a file, or pipe claims in. See endplate scrub --help.');
  const run = await prepare(options, streams);
  let isUnreadable = false;
  for (const source of await sourcesOf(names.length === 0 ? ['-'] : names, isNoHiddenFile)) {
    const refusal = await scrubSource(run, source, streams.stdin);
    if (refusal === undefined) continue;
    isUnreadable = true;
    run.progress.end();
    say(`${source.path ?? 'standard input'}: ${refusal}`);
  }
  await run.printer.end(run.tally);
  await run.charts.close();
  run.progress.end();
  const { tally } = run;
  if (tally.claims === 0 && !isUnreadable) say('there were no claims to read');
  if (isUnreadable || tally.claims === 0) return 2;
  const { error, warning } = tally.severities;
  const hasErrors = error + tally.unread > 0;
  if (options.failOn === undefined) return 0;
  const hasWarnings = warning + tally.frames > 0;
  return hasErrors || (options.failOn === 'warning' && hasWarnings) ? 1 : 0;
}

function collect(id: string, before: readonly string[] = []): string[] {
  return [...before, id];
}

async function prepare(options: ScrubOptions, streams: CommandStreams): Promise<Run> {
  const { stdout, environment } = streams;
  const directory = dataOf(options, streams);
  const codebook = await installedCodebook(directory);
  const makeEngine = async () => {
    const engine = await import('../engine.ts');
    return engine.makeEngine({ codebook, today: today() });
  };
  return {
    options,
    scrubber: await installedScrubber(directory, codebook, options.date ?? today(), options.policy),
    charts: await chartsOfClaims(makeEngine, options.notes),
    printer: scrubPrinter(options, outputTo(stdout), layoutOf(stdout, environment)),
    tally: emptyScrubTally(),
    progress: progressBeside(streams, options.progress, 'claims'),
  };
}

/** Scrubs everything in one source. Gives words for the issue when it could not be read at all. */
async function scrubSource(run: Run, source: Source, stdin: Readable): Promise<string | undefined> {
  let read = 0;
  for await (const piece of claimsIn(source, stdin, run.options.format, run.options.map)) {
    if (piece.kind === 'refused') return refusalText(piece.issue);
    for (const item of piece.items) {
      const scrubbed = scrubItem(run, item);
      const result = scrubbed instanceof Promise ? await scrubbed : scrubbed;
      if (item.kind === 'frame') run.tally.frames += 1;
      else countScrub(run.tally, result);
      if (item.kind === 'unread') run.tally.unread += 1;
      const written = run.printer.print(result);
      if (written !== undefined) await written;
    }
    read += piece.read;
    run.progress.at(read, piece.size, run.tally.claims);
    // Whoever sends claims one by one reads the answer before sending the next.
    await run.printer.flush();
  }
  return undefined;
}

function scrubItem(run: Run, item: ClaimItem): Promise<ScrubResult> | ScrubResult {
  if (item.kind !== 'claim')
    return unreadResult(item.id, item.issues, item.at, item.kind === 'unread');
  const { payer } = run.options;
  const claim =
    payer === undefined || item.claim.payer !== undefined
      ? item.claim
      : { ...item.claim, payer: { name: payer } };
  const scrub = ({ chart, issues }: ChartOfClaim): ScrubResult =>
    run.scrubber.scrub(claim, chart, [...item.issues, ...issues]);
  const charted = run.charts.of(claim);
  return charted instanceof Promise ? charted.then(scrub) : scrub(charted);
}
