import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import { encounterSchema, SETTINGS, type Setting } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import { today } from '../store/today.ts';
import { codeInWorkers, WORTH_WORKERS } from './code-pool.ts';
import {
  calendarDay,
  countOption,
  failOnOption,
  formatOption,
  mapOption,
  policyOption,
  readPhrases,
} from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';
import type { CodeSettings, Decided, Decider } from './decide-record.ts';
import { type InputFormat, type Opened, openSource, type Source, sourcesOf } from './input.ts';
import { cliIssue, refusalText } from './issues.ts';
import { jsonPrinter } from './json-printer.ts';
import { type Output, outputTo } from './output.ts';
import { type Progress, progressBeside } from './progress.ts';
import { LineSplitter } from './record-lines.ts';
import { add, count, emptyTally, type FailOn, fails, type Tally } from './tally.ts';
import { type Layout, layoutOf } from './text-layout.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';
import { type GatheredVisit, makeVisitGatherer } from './visits-of-format.ts';

type CodeOptions = DataOption & {
  readonly date?: string;
  readonly setting?: Setting;
  readonly json?: true;
  readonly ndjson?: true;
  readonly policy?: Readonly<Record<string, string>>;
  readonly phrases?: string;
  readonly failOn?: FailOn;
  readonly format?: InputFormat;
  readonly map?: Readonly<Record<string, string>>;
  readonly workers?: number;
  readonly progress: boolean;
};

const HELP = `
Files are recognised by their content: a note as plain text, HTML or RTF; encounters as JSON or one a
line (NDJSON); FHIR R4 as JSON, Bundle or lines; C-CDA; HL7 v2; tables (CSV). Of a folder, the files
with endings of these are read. A record that cannot be read becomes an issue in its place, and the
rest goes on.

Exit status: 0 done; 1 done, and findings at or above --fail-on exist; 2 could not run.

Examples:
  endplate code note.txt --date 2026-11-02
  pbpaste | endplate code - --setting ed
  endplate code visits.ndjson --ndjson > decisions.ndjson
  endplate code bundle.fhir.json visit.ccda.xml feed.hl7 --json
  endplate code worklist.csv --map note=Documentation --map dateOfService=Seen
  endplate code notes/ --json --policy disc-bulge=displacement --fail-on error`;

/** Adds `endplate code` to the program. */
export function registerCode(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('code'))
    .description('read notes and decide their codes')
    .argument('[files...]', 'files or folders to read; - or nothing reads standard input')
    .option('--date <date>', 'date of service for notes that give none, YYYY-MM-DD', calendarDay)
    .addOption(
      new Option('--setting <setting>', 'setting for notes that give none').choices(SETTINGS),
    )
    .addOption(new Option('--json', 'decisions as JSON, an array when several').conflicts('ndjson'))
    .option('--ndjson', 'decisions as JSON, one a line')
    .option('--policy <name=value>', 'set a practice policy; may be repeated', policyOption)
    .option('--phrases <file>', 'add phrases of your own: one "concept: phrase" a line')
    .addOption(failOnOption())
    .addOption(formatOption())
    .option(
      '--map <field=heading>',
      'the column of a table that holds a field; may be repeated',
      mapOption,
    )
    .option(
      '--workers <number>',
      'workers for NDJSON files with --ndjson; from 8 MB on one for each core when left out',
      countOption,
    )
    .option('--no-progress', 'no progress on standard error')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: CodeOptions) => {
      await exitWithStatus('code', streams, () => runCode(files, options, streams));
    });
}

async function runCode(
  names: readonly string[],
  options: CodeOptions,
  streams: CommandStreams,
): Promise<number> {
  const say = (words: string): void => void streams.stderr.write(`endplate code: ${words}\n`);
  if (names.length === 0 && streams.stdin.isTTY === true)
    throw new UnusableFile('name a file, or pipe a note in. See endplate code --help.');
  const run = await prepare(options, streams);
  let isUnreadable = false;
  for (const source of await sourcesOf(names.length === 0 ? ['-'] : names)) {
    const refusal = await codeSource(run, source, streams.stdin);
    if (refusal === undefined) continue;
    isUnreadable = true;
    run.progress.end();
    say(`${source.path ?? 'standard input'}: ${refusalText(refusal)}`);
  }
  await run.printer.end();
  run.progress.end();
  const { tally } = run;
  if (tally.unread > 0 && tally.notes > 1)
    say(`${tally.unread} of ${tally.notes} records could not be read`);
  if (tally.notes === 0 && !isUnreadable) say('there was nothing to read');
  if (isUnreadable || tally.notes === 0) return 2;
  return fails(tally, options.failOn) ? 1 : 0;
}

/** What stays the same over all sources of a run. */
type Run = {
  readonly options: CodeOptions;
  readonly settings: CodeSettings;
  /** made when first asked for: where workers decide, none is needed here */
  readonly decider: () => Promise<Decider>;
  /** finds a damaged release before workers do, who could not tell it */
  readonly confirm: () => Promise<unknown>;
  readonly output: Output;
  readonly printer: Printer;
  readonly tally: Tally;
  readonly progress: Progress;
};

async function prepare(options: CodeOptions, streams: CommandStreams): Promise<Run> {
  const { date, setting, policy, phrases } = options;
  const settings: CodeSettings = {
    today: today(),
    data: dataOf(options, streams),
    policies: policy ?? {},
    phrases: phrases === undefined ? [] : await readPhrases(phrases),
    ...(date === undefined ? {} : { date }),
    ...(setting === undefined ? {} : { setting }),
  };
  let made: Promise<Decider> | undefined;
  const decider = (): Promise<Decider> => {
    made ??= import('./decide-record.ts').then(({ openDecider }) => openDecider(settings));
    return made;
  };
  let confirmed: Promise<unknown> | undefined;
  const confirm = (): Promise<unknown> => {
    confirmed ??=
      made ??
      import('./installed-codebook.ts').then(({ confirmReleases }) =>
        confirmReleases(settings.data),
      );
    return confirmed;
  };
  // What a person wrote is tried before anything is read.
  if (policy !== undefined || phrases !== undefined) await decider();
  const output = outputTo(streams.stdout);
  const { environment, stdout } = streams;
  return {
    options,
    settings,
    decider,
    confirm,
    output,
    printer: printerFor(options, decider, output, layoutOf(stdout, environment)),
    tally: emptyTally(),
    progress: progressBeside(streams, options.progress, 'notes'),
  };
}

/** Decides everything in one source. Gives the issue when it could not be read at all. */
async function codeSource(run: Run, source: Source, stdin: Readable): Promise<Issue | undefined> {
  const opened = await openSource(source, stdin, run.options.format);
  if (opened.kind === 'ndjson') {
    const { size, chunks } = opened;
    const workers = workersFor(run.options, size);
    if (workers > 1 && source.path !== undefined) await codeSplit(run, source.path, workers, size);
    else await codeLines(run, chunks, size);
    return undefined;
  }
  if (opened.kind === 'format') return await codeFormat(run, source, opened);
  const decider = await run.decider();
  if (opened.kind === 'refused') {
    await keep(run, decider.nothing(source.id, [opened.issue]));
    return opened.issue;
  }
  if (opened.kind === 'text') {
    const given = { id: source.id, note: opened.note };
    const decided = decider.record(given, source.id, source.id);
    await keep(run, withIssues(decided, opened.issues));
  } else {
    const records: unknown[] = Array.isArray(opened.value) ? opened.value : [opened.value];
    for (const [index, record] of records.entries()) {
      const id = records.length === 1 ? source.id : `record-${index + 1}`;
      await keep(run, decider.record(record, id, `record ${index + 1}`));
    }
  }
  return undefined;
}

/** Decides the visits of a file in a format of other systems. */
async function codeFormat(
  run: Run,
  source: Source,
  { format, chunks, size }: Extract<Opened, { kind: 'format' }>,
): Promise<Issue | undefined> {
  const decider = await run.decider();
  if (format === 'x12') {
    const issue = cliIssue('input/format-not-read', undefined, 'notes; endplate scrub reads X12');
    await keep(run, decider.nothing(source.id, [issue]));
    return issue;
  }
  const { openReader } = await import('../formats/open-reader.ts');
  const { map } = run.options;
  const reader = openReader(format, {
    file: source.id,
    ...(map === undefined ? {} : { columns: map }),
  });
  const gatherer = makeVisitGatherer();
  let refusal: Issue | undefined;
  const decide = async (visits: readonly GatheredVisit[]): Promise<void> => {
    for (const { encounter, issues } of visits) {
      // nothing but issues: no visit could be read
      if (encounter === undefined) refusal = issues[0];
      const decided =
        encounter === undefined
          ? decider.nothing(source.id, issues)
          : withIssues(decider.record(encounter, encounter.id, encounter.id), issues);
      await keep(run, decided);
    }
  };
  let read = 0;
  for await (const chunk of chunks) {
    await decide(gatherer.take(reader.push(chunk)));
    read += chunk.length;
    run.progress.at(read, size, run.tally.notes);
    await run.output.flush();
  }
  await decide(gatherer.take(reader.end()));
  await decide(gatherer.end());
  return refusal;
}

/** What was wrong in the file comes before what is wrong with the record that was made of it. */
function withIssues(decided: Decided, issues: readonly Issue[]): Decided {
  if (issues.length === 0) return decided;
  const { decision } = decided;
  return { ...decided, decision: { ...decision, issues: [...issues, ...decision.issues] } };
}

async function keep(run: Run, decided: Decided): Promise<void> {
  count(run.tally, decided.decision);
  await run.printer.print(decided);
}

function workersFor({ ndjson, workers }: CodeOptions, size: number | undefined): number {
  if (ndjson !== true || size === undefined) return 1;
  return workers ?? (size >= WORTH_WORKERS ? availableParallelism() : 1);
}

async function codeLines(
  run: Run,
  chunks: AsyncIterable<Buffer>,
  size: number | undefined,
): Promise<void> {
  const decider = await run.decider();
  const splitter = new LineSplitter();
  let read = 0;
  for await (const chunk of chunks) {
    for (const line of splitter.push(chunk)) {
      const decided = decider.line(line);
      if (decided !== undefined) await keep(run, decided);
    }
    read += chunk.length;
    run.progress.at(read, size, run.tally.notes);
    // Whoever sends notes one by one reads the answer before sending the next.
    await run.output.flush();
  }
  for (const line of splitter.end()) {
    const decided = decider.line(line);
    if (decided !== undefined) await keep(run, decided);
  }
}

async function codeSplit(
  run: Run,
  path: string,
  workers: number,
  size: number | undefined,
): Promise<void> {
  await run.confirm();
  await codeInWorkers(
    { path, settings: run.settings },
    workers,
    async ({ output, tally }, block) => {
      add(run.tally, tally);
      await run.output.writeBytes(output);
      run.progress.at(block.end, size, run.tally.notes);
    },
  );
}

/** Prints decisions one after the other and keeps none of them, so that a batch needs no memory. */
type Printer = { print(decided: Decided): Promise<void>; end(): Promise<void> };

function printerFor(
  options: CodeOptions,
  decider: () => Promise<Decider>,
  output: Output,
  layout: Layout,
): Printer {
  if (options.ndjson === true) {
    return {
      print: ({ decision }) => output.write(`${JSON.stringify(decision)}\n`),
      end: () => output.flush(),
    };
  }
  if (options.json === true) {
    const json = jsonPrinter(output);
    return { print: ({ decision }) => json.print(decision), end: () => json.end() };
  }
  let isFirst = true;
  return {
    print: async (decided) => {
      const text = await textOf(decided, await decider(), layout);
      await output.write(isFirst ? text : `\n\n${text}`);
      isFirst = false;
    },
    end: () => output.flush(),
  };
}

async function textOf(
  { decision, record }: Decided,
  decider: Decider,
  layout: Layout,
): Promise<string> {
  const { decisionText, shownOf } = await import('./decision-text.ts');
  const parsed = encounterSchema.safeParse(record);
  const encounter = parsed.success ? parsed.data : undefined;
  return decisionText(shownOf(decision, encounter, decider.engine), layout);
}
