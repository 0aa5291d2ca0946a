import { type Command, InvalidArgumentError, Option } from 'commander';
import { STRATA, type Stratum } from '../review/sample-audit-draw.ts';
import { type ReportOptions, runAuditReport } from './audit-report.ts';
import { runReveal } from './audit-reveal.ts';
import { checkSample, runSample } from './audit-sample.ts';
import { runScore, type ScoreOptions } from './audit-score.ts';
import { calendarDay, countOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, withDataOption } from './data-option.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

const EXAMPLES = {
  sample: `  endplate audit sample encounters.ndjson --out audit --seed "Q4 2026" --each 12 --second 25
  endplate audit sample encounters.ndjson --check audit/sample.json`,
  reveal:
    '  endplate audit reveal audit/sample.json audit/worksheet.csv --sealed audit/sealed.ndjson --key seal.key --out audit/revealed.ndjson',
  score:
    '  endplate audit score audit/sample.json audit/worksheet.csv --second audit/worksheet-second.csv --revealed audit/revealed.ndjson',
  report:
    '  endplate audit report audit/sample.json audit/worksheet.csv --details details.json --out audit/report',
} as const;

/** A step of an audit with its example under the help. */
function withExample(command: Command, step: keyof typeof EXAMPLES): Command {
  return command.addHelpText('after', `\nExamples:\n${EXAMPLES[step]}`);
}

const HELP = `
The steps of an audit: sample draws encounters and seals the engine’s reading of each; the auditors fill
in the worksheets; reveal shows the readings of what is coded; score and report sum up.

Exit status: 0 done; 1 done, and something is open or does not hold; 2 could not run.

Examples:
${Object.values(EXAMPLES).join('\n')}`;

/** Adds `endplate audit` to the program. */
export function registerAudit(program: Command, streams: CommandStreams = PROCESS): void {
  const audit = program
    .command('audit')
    .description('draw a sample of encounters, code it blind, score it, report on it')
    .addHelpText('after', HELP);
  registerSample(audit, streams);
  registerReveal(audit, streams);
  registerScore(audit, streams);
  registerReport(audit, streams);
}

type SampleOptions = DataOption & {
  readonly out?: string;
  readonly check?: string;
  readonly title: string;
  readonly seed?: string;
  readonly by: readonly Stratum[];
  readonly each: number;
  readonly precision?: number;
  readonly expected: number;
  readonly second: number;
  readonly from?: string;
  readonly until?: string;
  readonly provider?: string[];
  readonly payer?: string[];
  readonly code?: string[];
  readonly without?: string[];
};

function registerSample(audit: Command, streams: CommandStreams): void {
  withDataOption(withExample(audit.command('sample'), 'sample'))
    .description(
      'draw encounters by strata and seed; the same export and seed give the same sample',
    )
    .argument('[files...]', 'exports of encounters; - or nothing reads standard input')
    .option('--out <folder>', 'folder to write to; a sample there is never written over')
    .addOption(
      new Option('--check <sample>', 'draw once more by this record and compare').conflicts('out'),
    )
    .option('--title <words>', 'title of the audit', 'Coding audit')
    .option('--seed <words>', 'any words; needed with --out')
    .option('--by <strata>', `strata, of ${STRATA.join(', ')}, with commas`, strataOption, [
      'provider',
    ])
    .option('--each <number>', 'encounters of each stratum', countOption, 12)
    .addOption(
      new Option(
        '--precision <percent>',
        'as many in all as give an interval of plus or minus this; strata by their size',
      )
        .argParser(percentOption)
        .conflicts('each'),
    )
    .option('--expected <percent>', 'the accuracy expected, for --precision', percentOption, 90)
    .option('--second <percent>', 'share that a second reviewer codes too', percentOption, 0)
    .option('--from <date>', 'dates of service from this day', calendarDay)
    .option('--until <date>', 'dates of service up to this day', calendarDay)
    .option('--provider <names...>', 'these providers only')
    .option('--payer <names...>', 'these payers only')
    .option('--code <starts...>', 'encounters with a billed code that begins so')
    .option('--without <ids...>', 'encounters to leave out by name')
    .action(async (files: string[], options: SampleOptions) => {
      await exitWithStatus('audit', streams, () => sample(files, options, streams));
    });
}

async function sample(
  files: readonly string[],
  options: SampleOptions,
  streams: CommandStreams,
): Promise<number> {
  if (options.check !== undefined) return await checkSample(files, options.check, options, streams);
  const { out, seed } = options;
  if (out === undefined || seed === undefined)
    throw new UnusableFile(
      'give --out and --seed, so that the draw is recorded and can be repeated',
    );
  const { title, by, each, precision, expected, second, from, until } = options;
  return await runSample(
    files,
    out,
    {
      title,
      by,
      seed,
      size:
        precision === undefined
          ? { each }
          : { precision: precision / 100, expected: expected / 100 },
      secondShare: second / 100,
      rules: {
        from,
        until,
        providers: options.provider,
        payers: options.payer,
        codes: options.code?.map((code) => code.toUpperCase()),
        without: options.without,
      },
    },
    options,
    streams,
  );
}

function registerReveal(audit: Command, streams: CommandStreams): void {
  withExample(audit.command('reveal'), 'reveal')
    .description('show the engine’s reading of encounters that are coded, and of no other')
    .argument('<sample>', 'sample.json')
    .argument('<worksheet>', 'the worksheet as filled in, CSV')
    .requiredOption('--sealed <file>', 'sealed.ndjson')
    .requiredOption('--key <file>', 'seal.key, from whoever keeps it')
    .requiredOption('--out <file>', 'where shown readings are added')
    .action(
      async (
        path: string,
        worksheet: string,
        files: { readonly sealed: string; readonly key: string; readonly out: string },
      ) => {
        await exitWithStatus('audit', streams, () => runReveal(path, worksheet, files, streams));
      },
    );
}

function registerScore(audit: Command, streams: CommandStreams): void {
  withDataOption(withExample(audit.command('score'), 'score'))
    .description('score an audit: every share with counts and interval, findings by kind')
    .argument('<sample>', 'sample.json')
    .argument('<worksheet>', 'the worksheet as filled in, CSV')
    .option('--second <file>', 'the worksheet of the second reviewer')
    .option('--revealed <file>', 'what endplate audit reveal wrote')
    .addOption(new Option('--json', 'everything as JSON').conflicts('csv'))
    .option('--csv', 'the shares as CSV, by provider, payer, code and reviewer')
    .action(async (path: string, worksheet: string, options: ScoreOptions) => {
      await exitWithStatus('audit', streams, () => runScore(path, worksheet, options, streams));
    });
}

function registerReport(audit: Command, streams: CommandStreams): void {
  withDataOption(withExample(audit.command('report'), 'report'))
    .description('write the next version of the report: PDF, HTML and JSON')
    .argument('<sample>', 'sample.json')
    .argument('<worksheet>', 'the worksheet as filled in, CSV')
    .requiredOption('--details <file>', 'reviewers, actions, rebuttals, dates: see docs/audits.md')
    .requiredOption('--out <folder>', 'folder of the versions; none is ever written over')
    .option('--second <file>', 'the worksheet of the second reviewer')
    .option('--revealed <file>', 'what endplate audit reveal wrote')
    .action(async (path: string, worksheet: string, options: ReportOptions) => {
      await exitWithStatus('audit', streams, () =>
        runAuditReport(path, worksheet, options, streams),
      );
    });
}

function strataOption(words: string): Stratum[] {
  const named = words.split(',').map((word) => word.trim());
  const strata = STRATA.filter((stratum) => named.includes(stratum));
  if (strata.length === named.length) return strata;
  throw new InvalidArgumentError(`Give some of ${STRATA.join(', ')}, with commas between.`);
}

function percentOption(words: string): number {
  const number = Number(words);
  if (words.trim() !== '' && number >= 0 && number <= 100) return number;
  throw new InvalidArgumentError('Give a number from 0 to 100.');
}
