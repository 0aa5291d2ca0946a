import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Issue } from '../chart/issue.ts';
import { cardOf } from '../codebook/code-card.ts';
import { embeddedCodebook, type Release } from '../codebook/codebook.ts';
import { officialFiles, readEmbedded } from '../codebook/embedded.ts';
import type { ImportReport } from '../codebook/importers/import-release.ts';
import { codebookIssue } from '../codebook/issues.ts';
import { mergeReleases } from '../codebook/release.ts';
import {
  CodeStoreError,
  keepRelease,
  listReleases,
  openCodebook,
  readReleases,
  type StoredRelease,
} from '../store/code-releases.ts';
import { calendarDay } from './code-settings.ts';
import {
  cardText,
  foundLines,
  issueText,
  releaseLines,
  reportText,
  statusLine,
} from './codes-output.ts';
import { type CodesStreams, PROCESS_STREAMS } from './codes-streams.ts';
import { CMS_FILES, fetchOfficialFile, officialName, wantedFiles } from './codes-update.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';

type Common = DataOption & { readonly json?: true };
type Dated = Common & { readonly date?: string };

/** Adds `endplate codes …` to the program. */
export function registerCodes(program: Command, streams: CodesStreams = PROCESS_STREAMS): void {
  const codes = program
    .command('codes')
    .description('ICD-10-CM codes on a date of service, and the releases that are loaded')
    .addHelpText('after', '\nExample:\n  endplate codes show M54.5 --date 2021-10-01');
  addShow(codes, streams);
  addCheck(codes, streams);
  addSearch(codes, streams);
  addList(codes, streams);
  addImport(codes, streams);
  addUpdate(codes, streams);
}

function addShow(codes: Command, streams: CodesStreams): void {
  withCommon(codes.command('show'), true)
    .description('what a code is on a day, with its history and all notes that hold for it')
    .argument('<code>', 'with or without the dot')
    .addHelpText('after', '\nExample:\n  endplate codes show M54.5 --date 2021-10-01')
    .action((code: string, options: Dated) =>
      guarded('show', streams, async () => {
        const codebook = await openCodebook(dataOf(options, streams));
        const card = cardOf(codebook, code, options.date ?? streams.today());
        streams.write(options.json ? json(card) : cardText(card));
        return 0;
      }),
    );
}

function addCheck(codes: Command, streams: CodesStreams): void {
  withCommon(codes.command('check'), true)
    .description('whether codes can be billed on a day')
    .argument('<code...>', 'one or more codes')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit 1: error = a code cannot be billed, warning = also when its release is not loaded',
      ).choices(['error', 'warning']),
    )
    .addHelpText('after', '\nExample:\n  endplate codes check M54.50 M51.36 --date 2024-10-01')
    .action((written: string[], options: Dated & { failOn?: 'error' | 'warning' }) =>
      guarded('check', streams, async () => {
        const codebook = await openCodebook(dataOf(options, streams));
        const date = options.date ?? streams.today();
        const checked = written.map((code) => ({ ...codebook.check(code, date), date }));
        streams.write(
          options.json
            ? json(checked.length === 1 ? checked[0] : checked)
            : checked.map((status) => statusLine(status, date)).join(''),
        );
        const bad = checked.some(
          ({ status }) =>
            status !== 'valid' && (status !== 'release-not-loaded' || options.failOn === 'warning'),
        );
        return bad && options.failOn !== undefined ? 1 : 0;
      }),
    );
}

function addSearch(codes: Command, streams: CodesStreams): void {
  withCommon(codes.command('search'), true)
    .description('billable codes whose title or inclusion terms hold all the words')
    .argument('<words...>', 'words, or the start of a code')
    .option('--limit <number>', 'at most so many', wholeNumber, 20)
    .addHelpText('after', '\nExample:\n  endplate codes search endplate pain')
    .action((words: string[], options: Dated & { limit: number }) =>
      guarded('search', streams, async () => {
        const codebook = await openCodebook(dataOf(options, streams));
        const date = options.date ?? streams.today();
        const found = codebook.search(words.join(' '), date, options.limit);
        streams.write(options.json ? json(found) : foundLines(found));
        return 0;
      }),
    );
}

function addList(codes: Command, streams: CodesStreams): void {
  withCommon(codes.command('list'), false)
    .description('the releases that are known, and which of them are loaded in full')
    .addHelpText('after', '\nExample:\n  endplate codes list')
    .action((options: Common) =>
      guarded('list', streams, async () => {
        const stored = await listReleases(dataOf(options, streams));
        const releases = mergeReleases(embeddedCodebook().releases, stored.flatMap(asRelease));
        streams.write(options.json ? json(releases) : releaseLines(releases));
        return 0;
      }),
    );
}

/** A stored release stands in the list when it holds codes; a Tabular List alone makes none. */
function asRelease({ id, effective, sha256, rows }: StoredRelease): Release[] {
  if (rows === 0) return [];
  return [{ id, effective, scope: 'full', ...(sha256 === undefined ? {} : { sha256 }) }];
}

type ImportOptions = Common & {
  readonly effective: string;
  readonly sha256?: string;
  readonly rows?: number;
  readonly billable?: number;
};

function addImport(codes: Command, streams: CodesStreams): void {
  withCommon(codes.command('import'), false)
    .description(
      'load an official file: order file, order addenda, Tabular List XML or conversion table, loose or in a ZIP',
    )
    .argument('<file>', 'recognised by its content; its name does not matter')
    .requiredOption('--effective <date>', 'the day on which the release takes effect', calendarDay)
    .option('--sha256 <hex>', 'refuse the file when its checksum is another', checksum)
    .option('--rows <number>', 'refuse the file when it has not so many rows', wholeNumber)
    .option('--billable <number>', 'refuse it when it has not so many billable codes', wholeNumber)
    .addHelpText(
      'after',
      '\nExample:\n  endplate codes import 2026-code-descriptions-tabular-order.zip --effective 2025-10-01',
    )
    .action((file: string, options: ImportOptions) =>
      guarded('import', streams, async () => {
        const bytes = await readFile(file).catch(() => undefined);
        if (bytes === undefined) {
          return complain(
            'import',
            codebookIssue('codes/file-unreadable', file, 'a readable file'),
            streams,
          );
        }
        return importBytes('import', bytes, options, streams);
      }),
    );
}

async function importBytes(
  command: string,
  bytes: Uint8Array,
  options: ImportOptions,
  streams: CodesStreams,
): Promise<number> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (options.sha256 !== undefined && options.sha256 !== sha256) {
    return complain(
      command,
      codebookIssue('codes/checksum-differs', sha256, options.sha256),
      streams,
    );
  }
  const directory = dataOf(options, streams);
  const { importRelease } = await import('../codebook/importers/import-release.ts');
  const result = importRelease({
    bytes,
    sha256,
    effective: options.effective,
    known: await readReleases(directory),
    family: readEmbedded(),
    officialFiles: officialFiles(),
    expected: {
      ...(options.rows === undefined ? {} : { rows: options.rows }),
      ...(options.billable === undefined ? {} : { billable: options.billable }),
    },
  });
  if (!result.ok) return complain(command, result.issue, streams);
  if (!result.value.report.alreadyKnown) await keepRelease(directory, result.value.release);
  writeReport(result.value.report, options, streams);
  return 0;
}

function writeReport(report: ImportReport, options: Common, streams: CodesStreams): void {
  streams.write(options.json ? `${JSON.stringify(report)}\n` : reportText(report));
}

type UpdateOptions = Common & {
  readonly effective?: string;
  readonly from: string;
  readonly file?: string;
  readonly sha256?: string;
};

function addUpdate(codes: Command, streams: CodesStreams): void {
  withCommon(codes.command('update'), false)
    .description('download and load the official releases that are in force')
    .option('--effective <date>', 'only the release that takes effect on this day', calendarDay)
    .option('--from <url>', 'where the files lie', CMS_FILES)
    .option('--file <name>', 'name of the file there; with --effective')
    .option('--sha256 <hex>', 'refuse the file when its checksum is another', checksum)
    .addHelpText(
      'after',
      '\nHTTPS_PROXY, HTTP_PROXY and NO_PROXY are respected. A download that was broken off continues.\n\nExample:\n  endplate codes update --effective 2025-10-01',
    )
    .action((options: UpdateOptions) => guarded('update', streams, () => update(options, streams)));
}

async function update(options: UpdateOptions, streams: CodesStreams): Promise<number> {
  const directory = dataOf(options, streams);
  const base = options.from.endsWith('/') ? options.from : `${options.from}/`;
  const { effective } = options;
  const wanted =
    effective === undefined
      ? wantedFiles(await openCodebook(directory), streams.today(), base)
      : [
          {
            effective,
            url: new URL(options.file ?? officialName(effective), base).href,
            mayBeMissing: false,
          },
        ];
  if (wanted.length === 0)
    streams.warn('endplate codes update: every release in force is loaded.\n');
  let status = 0;
  for (const { effective: day, url, mayBeMissing } of wanted) {
    streams.warn(`endplate codes update: ${url}\n`);
    const { download, path, forget } = await fetchOfficialFile(url, directory, {
      environment: streams.environment,
      ...(options.sha256 === undefined ? {} : { sha256: options.sha256 }),
    });
    if (!download.ok) {
      const absent = mayBeMissing && download.issue.code === 'codes/download-not-found';
      if (absent) streams.warn(`endplate codes update: not published (${day}).\n`);
      else status = complain('update', download.issue, streams);
      continue;
    }
    const imported = await importBytes(
      'update',
      await readFile(path),
      { ...options, effective: day },
      streams,
    );
    status = Math.max(status, imported);
    await forget();
  }
  return status;
}

function withCommon(command: Command, dated: boolean): Command {
  if (dated) command.option('--date <date>', 'date of service; today when left out', calendarDay);
  return withDataOption(command).option('--json', 'JSON instead of text');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Runs a command; a store that cannot be used ends it with status 2 and its issue. */
async function guarded(
  command: string,
  streams: CodesStreams,
  run: () => Promise<number>,
): Promise<void> {
  try {
    streams.exitWith(await run());
  } catch (error) {
    if (!(error instanceof CodeStoreError)) throw error;
    streams.exitWith(complain(command, error.issue, streams));
  }
}

function complain(command: string, issue: Issue, streams: CodesStreams): number {
  streams.warn(issueText(command, issue));
  return 2;
}

function checksum(value: string): string {
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  throw new InvalidArgumentError('Expected 64 hexadecimal digits.');
}

function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a whole number.');
}
