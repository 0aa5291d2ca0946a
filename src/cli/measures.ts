import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import Papa from 'papaparse';
import type { ChangeMarker } from '../analytics/change-marker.ts';
import { MEASURES } from '../analytics/measure-list.ts';
import { type Summary, summaryOf } from '../analytics/summary.ts';
import {
  addEncounter,
  DIMENSIONS,
  type Dimension,
  makeTally,
  type Tally,
} from '../analytics/tally.ts';
import { measuresPage, SHOWN_MEASURES } from '../reports/measures-page.ts';
import { printPage } from '../reports/page.ts';
import { today } from '../store/today.ts';
import { UNTAGGED } from './audit-report.ts';
import { daysOption, mapOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { installedEngine } from './installed.ts';
import { addMarker, markersIn } from './marker-option.ts';
import { besideFiles } from './measure-inputs.ts';
import { tallyOfRecord } from './measure-record.ts';
import { measureRows } from './measure-rows.ts';
import { measuresText } from './measures-text.ts';
import { type RecordOptions, withRecordOptions } from './open-record.ts';
import { layoutOf } from './text-layout.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

type MeasuresOptions = RecordOptions & {
  readonly practice?: string;
  readonly parquet?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly answers?: string[];
  readonly queries?: string;
  readonly markers?: string;
  readonly page?: string;
  readonly show?: string[];
  readonly by?: Dimension;
  readonly marker: readonly ChangeMarker[];
  readonly window: number;
  readonly gap: number;
  readonly rows?: string;
  readonly json?: true;
  readonly csv?: true;
};

const HELP = `
Reads decisions (endplate code --ndjson), encounters with their notes, rows as --rows writes them, or a CSV
export of visits with headings like Date of Service, Provider, Payer, Dx1.

A marker is a day on which something changed: --marker 2026-03-01=Teaching, or for one provider
--marker "2026-03-01=Teaching@Dr. Example". Each measure is then compared before and after it.

With --answers (claims with 835 and 277CA files) denials are counted, with --queries (records with
encounterId, sentOn, answeredOn) queries; every encounter of the export then counts as reviewed.

With --data or --database and no files the stored record is counted, with its marked days; with --parquet
the files of endplate export, with the days that are given.

Exit status: 0 done; 2 could not run, or nothing could be counted.

Examples:
  endplate measures visits.ndjson
  endplate measures visits.ndjson --by provider
  endplate measures export.csv --by month --csv
  endplate measures export.csv --map dateOfService="Visit day"
  endplate measures visits.ndjson --answers claims statuses remittances --queries queries.ndjson
  endplate measures visits.ndjson --markers change-markers.csv --page measures.html
  endplate measures --data practice-data --by month
  endplate measures decisions.ndjson --marker 2026-03-01=Teaching --json`;

/** Adds `endplate measures` to the program. */
export function registerMeasures(program: Command, streams: CommandStreams = PROCESS): void {
  withRecordOptions(program.command('measures'))
    .description('count codes, documentation and queries of a practice, with intervals')
    .argument('[files...]', 'NDJSON, JSON or CSV; standard input when left out')
    .addOption(new Option('--by <group>', 'count each group as well').choices(DIMENSIONS))
    .option('--marker <day=title>', 'compare before and after a day; repeatable', addMarker, [])
    .option('--markers <file>', 'CSV of such days: date, title, provider')
    .option('--window <days>', 'days before and after a marker that are compared', daysOption, 180)
    .option('--gap <days>', 'a gap longer than this begins a new episode', daysOption, 180)
    .option('--map <field=heading>', 'column of a CSV that holds a field; repeatable', mapOption)
    .option('--answers <files...>', 'claims with answers of payers: 837, 277CA, 835; or folders')
    .option('--queries <file>', 'queries to providers with their days')
    .option('--practice <id>', 'whose record it is; needed when there are several')
    .option('--parquet <folder>', 'count what endplate export wrote')
    .option('--page <file>', 'write a page with charts there, .html or .pdf')
    .option('--show <measures...>', 'measures whose charts the page has')
    .option('--rows <file>', 'write the counted rows there, without a word of the notes')
    .option('--json', 'everything as JSON')
    .option('--csv', 'a line for each measure and group')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: MeasuresOptions) => {
      await exitWithStatus('measures', streams, () => runMeasures(files, options, streams));
    });
}

async function runMeasures(
  files: readonly string[],
  options: MeasuresOptions,
  streams: CommandStreams,
): Promise<number> {
  const { by, json, csv, page, markers: file } = options;
  const markers = [...options.marker, ...(file === undefined ? [] : await markersIn(file))];
  const { parquet } = options;
  const isRecord = options.data !== undefined || options.database !== undefined;
  const tally =
    parquet !== undefined
      ? await tallyOfExport(parquet, markers, options.window)
      : isRecord && files.length === 0
        ? await tallyOfRecord(options, markers, options.window)
        : await tallyOfFiles(files, options, markers, streams);
  if (tally === undefined) return 2;
  if (tally.all.encounters === 0) {
    streams.warn('No encounter could be counted.\n');
    return 2;
  }
  const summary = summaryOf(tally);
  if (page !== undefined) await writePage(page, summary, options, streams);
  else if (json === true) streams.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`);
  else if (csv === true) streams.stdout.write(`${measuresCsv(summary, by)}\n`);
  else
    streams.stdout.write(measuresText(summary, by, layoutOf(streams.stdout, streams.environment)));
  return 0;
}

/** DuckDB is loaded only here. */
async function tallyOfExport(
  folder: string,
  markers: readonly ChangeMarker[],
  windowDays: number,
): Promise<Tally> {
  const { tallyOfParquet } = await import('./measure-parquet.ts');
  return tallyOfParquet(folder, markers, windowDays);
}

async function tallyOfFiles(
  files: readonly string[],
  { answers, queries, map, rows, gap: gapDays, window: windowDays, ...data }: MeasuresOptions,
  markers: readonly ChangeMarker[],
  streams: CommandStreams,
): Promise<Tally> {
  const tally = makeTally({ markers, windowDays });
  const issues = new Map<string, number>();
  const engine = await installedEngine(data, streams);
  const beside = await besideFiles(
    {
      ...(answers === undefined ? {} : { answers }),
      ...(queries === undefined ? {} : { queries }),
    },
    engine.codebook,
    streams.stdin,
  );
  const hasBeside = answers !== undefined || queries !== undefined;
  const out = rows === undefined ? undefined : createWriteStream(rows);
  const settings = {
    engine,
    today: today(),
    gapDays,
    ...(map === undefined ? {} : { columns: map }),
  };
  for await (const items of measureRows(files, streams.stdin, settings))
    for (const item of items) {
      if ('issue' in item) {
        issues.set(item.issue.code, (issues.get(item.issue.code) ?? 0) + 1);
        continue;
      }
      const facts = hasBeside ? beside(item.facts) : item.facts;
      addEncounter(tally, facts);
      if (out?.write(`${JSON.stringify(facts)}\n`) === false) await once(out, 'drain');
    }
  out?.end();
  for (const [code, times] of issues) streams.warn(`${times} × ${code}; see docs/errors.md\n`);
  return tally;
}

async function writePage(
  file: string,
  summary: Summary,
  { by = 'provider', show = [...SHOWN_MEASURES] }: MeasuresOptions,
  streams: CommandStreams,
): Promise<void> {
  const unknown = show.find((id) => !MEASURES.some((measure) => measure.id === id));
  if (unknown !== undefined) throw new UnusableFile(`there is no measure ${unknown}`);
  const { drawChart } = await import('../print/chart-svg.ts');
  const page = measuresPage({ summary, shown: show, by, draw: drawChart });
  if (!/\.pdf$/i.test(file)) {
    await writeFile(file, printPage(page, 'html'));
    return;
  }
  const { pdfOf } = await import('../print/pdf.ts');
  const { bytes, isTagged } = await pdfOf(page, today());
  if (!isTagged) streams.warn(UNTAGGED);
  await writeFile(file, bytes);
}

function measuresCsv({ measures }: Summary, by: Dimension | undefined): string {
  const lines = measures.flatMap(({ measure, all, by: groups }) => [
    { measure: measure.id, group: 'all', ...all },
    ...(by === undefined
      ? []
      : groups[by].map(({ name, ...share }) => ({ measure: measure.id, group: name, ...share }))),
  ]);
  return Papa.unparse(lines, { newline: '\n', escapeFormulae: true });
}
