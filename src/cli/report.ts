import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import Papa from 'papaparse';
import { figureOver, PRACTICE_FIGURES } from '../analytics/practice-figures.ts';
import { releaseMarkers } from '../engine-measures.ts';
import { type PracticeVisit, workPractice } from '../engine-practice.ts';
import { drawEncounters, sampledEncounters } from '../engine-practice-sample.ts';
import { type Page, printPage } from '../reports/page.ts';
import { partOf } from '../reports/page-parts.ts';
import {
  type PracticeReviewInput,
  practiceReview,
  REVIEW_PARTS,
  type ReviewPart,
} from '../reports/practice-review.ts';
import { practiceFigureRows } from '../reports/practice-review-figures.ts';
import { listErrors } from '../review/master-list.ts';
import { type Proportion, proportionWords } from '../review/proportion.ts';
import { sha256 } from '../store/sealed-reading.ts';
import { today } from '../store/today.ts';
import { UNTAGGED } from './audit-report.ts';
import { calendarDay, countOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, withDataOption } from './data-option.ts';
import { installedEngine } from './installed.ts';
import { markersIn } from './marker-option.ts';
import { exportedVisits } from './practice-export.ts';
import { denialsOf, listAuditOf } from './report-inputs.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

type ReportOptions = DataOption & {
  readonly out?: string;
  readonly figure?: string;
  readonly part?: string;
  readonly list?: string;
  readonly answers?: string[];
  readonly markers?: string;
  readonly date?: string;
  readonly sample: number;
  readonly seed: string;
};

const HELP = `
Writes practice-review.pdf, .html and figures.csv into the folder. Each figure of the report stands beside
the command that prints it: the same files with --figure. So does each table and picture: with --part, as CSV.

Figures: ${PRACTICE_FIGURES.map(({ id }) => id).join(', ')}, denied, list-errors.
Parts: ${REVIEW_PARTS.join(', ')}.

Exit status: 0 done; 2 could not run.

Examples:
  endplate report encounters.ndjson --out review
  endplate report encounters.ndjson --list favourites.csv --answers claims statuses remittances --out review
  endplate report encounters.ndjson --figure share-m54-50`;

/** Adds `endplate report` to the program. */
export function registerReport(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('report'))
    .description('practice coding review: one report from an export of encounters')
    .argument('[files...]', 'exports of encounters; - or nothing reads standard input')
    .option('--out <folder>', 'folder to write the report to')
    .option('--figure <name>', 'print this one figure')
    .option('--part <name>', 'print this one table, or what this picture shows, as CSV')
    .option('--list <file>', 'diagnosis list of the EHR, CSV')
    .option(
      '--answers <files...>',
      'claims with answers of payers: 837, 277CA, 835; files or folders',
    )
    .option('--markers <file>', 'CSV of days that changed something: date, title')
    .option('--date <date>', 'the day of the report, YYYY-MM-DD; today when left out', calendarDay)
    .option('--sample <number>', 'encounters in the sample', countOption, 15)
    .option('--seed <words>', 'seed of the sample', 'practice review')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ReportOptions) => {
      await exitWithStatus('report', streams, () => runReport(files, options, streams));
    });
}

async function runReport(
  files: readonly string[],
  options: ReportOptions,
  streams: CommandStreams,
): Promise<number> {
  const { figure, part, out } = options;
  if (figure === undefined && part === undefined && out === undefined)
    throw new UnusableFile('give --out, --figure or --part');
  if (figure !== undefined) {
    streams.stdout.write(`${proportionWords(await figureOf(figure, files, options, streams))}\n`);
    return 0;
  }
  const input = await gather(files, options, streams);
  const page = practiceReview(input);
  if (part !== undefined) {
    streams.stdout.write(partCsv(page, part));
    return 0;
  }
  const { pdfOf } = await import('../print/pdf.ts');
  const { bytes, isTagged } = await pdfOf(page, input.on);
  if (!isTagged) streams.warn(UNTAGGED);
  const folder = out ?? '.';
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'practice-review.pdf'), bytes);
  await writeFile(join(folder, 'practice-review.html'), printPage(page, 'html'));
  await writeFile(join(folder, 'figures.csv'), figuresCsv(input));
  streams.stdout.write(
    `${input.rows.length} encounters: ${join(folder, 'practice-review')}.pdf, .html, figures.csv\n`,
  );
  return 0;
}

/** One figure, from no more than it needs. */
async function figureOf(
  name: string,
  files: readonly string[],
  { list, answers, date, ...data }: ReportOptions,
  streams: CommandStreams,
): Promise<Proportion> {
  const engine = await installedEngine(data, streams);
  if (name === 'denied') {
    if (answers === undefined) throw new UnusableFile('the figure denied needs --answers');
    return (await denialsOf(engine, answers, streams.stdin)).denied;
  }
  if (name === 'list-errors') {
    if (list === undefined) throw new UnusableFile('the figure list-errors needs --list');
    return listErrors(await listAuditOf(engine, list, date ?? today()));
  }
  const figure = PRACTICE_FIGURES.find(({ id }) => id === name);
  if (figure === undefined) throw new UnusableFile(`there is no figure ${name}; --help lists them`);
  return figureOver(figure, workPractice(engine, await visitsOf(files, streams), today()));
}

async function gather(
  files: readonly string[],
  options: ReportOptions,
  streams: CommandStreams,
): Promise<PracticeReviewInput> {
  const { list, answers, seed, sample, markers } = options;
  const on = options.date ?? today();
  const engine = await installedEngine(options, streams);
  const visits = await visitsOf(files, streams);
  const rows = workPractice(engine, visits, today());
  const data = options.data === undefined ? [] : ['--data', quoted(options.data)];
  const given = [...files.map(quoted), ...data].join(' ');
  const command = `endplate report ${given}`;
  const encounters = new Map(visits.map(({ encounter }) => [encounter.id, { encounter }]));
  const audit = list === undefined ? undefined : await listAuditOf(engine, list, on);
  const set = markers === undefined ? [] : await markersIn(markers);
  const { drawChart } = await import('../print/chart-svg.ts');
  return {
    rows,
    markers: [...set, ...releaseMarkers(engine.codebook, on)],
    draw: drawChart,
    on,
    decided: `decided by engine ${engine.version}`,
    commands: {
      giveList: 'Give it with --list.',
      giveAnswers:
        'No answers of payers were given. Give claims, 277CA and 835 files with --answers.',
      figure: (id) => `${command} --figure ${id}`,
      part: (part) => [command, ...optionsOf(part, options, on), '--part', part].join(' '),
      auditSample: `endplate audit sample ${given} --out audit --seed ${quoted(seed)}`,
      education: `endplate education ${given}`,
      ownTipSheet: `endplate tipsheet ${given} --provider NAME --format pdf --out tip-sheet.pdf`,
    },
    seed,
    ...sampledEncounters(
      engine,
      drawEncounters(rows, { many: sample, seed, hash: sha256 }),
      encounters,
    ),
    list:
      audit === undefined || list === undefined
        ? undefined
        : {
            audit,
            errors: listErrors(audit),
            command: `${command} --list ${quoted(list)} --date ${on} --figure list-errors`,
          },
    denials:
      answers === undefined
        ? undefined
        : {
            ...(await denialsOf(engine, answers, streams.stdin)),
            command: `${command} --answers ${answers.map(quoted).join(' ')} --figure denied`,
          },
  };
}

async function visitsOf(
  files: readonly string[],
  streams: CommandStreams,
): Promise<PracticeVisit[]> {
  const visits = new Map<string, PracticeVisit>();
  for await (const item of exportedVisits(files, streams.stdin)) {
    if ('issue' in item)
      streams.warn(`endplate report: ${item.issue.code} at ${item.issue.at ?? 'the file'}\n`);
    else if (!visits.has(item.visit.encounter.id)) visits.set(item.visit.encounter.id, item.visit);
  }
  if (visits.size === 0) throw new UnusableFile('the export holds no encounter that can be read');
  return [...visits.values()];
}

/** Every figure as a row, with the command that prints it. */
function figuresCsv(input: PracticeReviewInput): string {
  return csvOf(practiceFigureRows(input));
}

/** A part that the page has not is said to be none, as the page says it. */
function partCsv(page: Page, part: string): string {
  if (!REVIEW_PARTS.some((known) => known === part))
    throw new UnusableFile(`there is no part ${part}; --help lists them`);
  return csvOf((partOf(page, part) ?? []).map((row) => [...row]));
}

function csvOf(rows: readonly object[]): string {
  return `${Papa.unparse([...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

/** The options that a part of the report depends on, as they were given. */
function optionsOf(
  part: ReviewPart,
  { list, answers, sample, seed }: ReportOptions,
  on: string,
): string[] {
  switch (part) {
    case 'list-findings':
      return list === undefined ? [] : ['--list', quoted(list), '--date', on];
    case 'denial-causes':
      return answers === undefined ? [] : ['--answers', ...answers.map(quoted)];
    case 'sample':
      return ['--sample', String(sample), '--seed', quoted(seed)];
    case 'unsupported':
    case 'under-coded':
      return ['--seed', quoted(seed)];
    default:
      return [];
  }
}

/** A file name as a shell reads it. */
function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
