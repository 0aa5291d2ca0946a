import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { type Command, Option } from 'commander';
import Papa from 'papaparse';
import type { ChangeMarker } from '../analytics/change-marker.ts';
import { type Summary, summaryOf } from '../analytics/summary.ts';
import { addEncounter, DIMENSIONS, type Dimension, makeTally } from '../analytics/tally.ts';
import { today } from '../store/today.ts';
import { daysOption } from './code-settings.ts';
import { addMarker } from './marker-option.ts';
import { measureRows } from './measure-rows.ts';
import { measuresText } from './measures-text.ts';
import { layoutOf } from './text-layout.ts';

type MeasuresOptions = {
  readonly by?: Dimension;
  readonly marker: readonly ChangeMarker[];
  readonly window: number;
  readonly gap: number;
  readonly rows?: string;
  readonly json?: true;
  readonly csv?: true;
};

/** Where the command reads and writes; the process itself unless a test says otherwise. */
export type MeasuresStreams = {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
  warn(words: string): void;
  exitWith(status: number): void;
};

const PROCESS: MeasuresStreams = {
  stdin: process.stdin,
  stdout: process.stdout,
  environment: process.env,
  warn: (words) => void process.stderr.write(words),
  exitWith: (status) => {
    process.exitCode = status;
  },
};

const HELP = `
Reads decisions (endplate code --ndjson), encounters with their notes, rows as --rows writes them, or a CSV
export of visits with headings like Date of Service, Provider, Payer, Dx1.

A marker is a day on which something changed: --marker 2026-03-01=Teaching, or for one provider
--marker "2026-03-01=Teaching@Dr. Example". Each measure is then compared before and after it.

Exit status: 0 done; 2 could not run, or nothing could be counted.

Examples:
  endplate measures visits.ndjson
  endplate measures visits.ndjson --by provider
  endplate measures export.csv --by month --csv
  endplate measures decisions.ndjson --marker 2026-03-01=Teaching --json`;

/** Adds `endplate measures` to the program. */
export function registerMeasures(program: Command, streams: MeasuresStreams = PROCESS): void {
  program
    .command('measures')
    .description('count codes, documentation and queries of a practice, with intervals')
    .argument('[files...]', 'NDJSON, JSON or CSV; standard input when left out')
    .addOption(new Option('--by <group>', 'count each group as well').choices(DIMENSIONS))
    .option('--marker <day=title>', 'compare before and after a day; repeatable', addMarker, [])
    .option('--window <days>', 'days before and after a marker that are compared', daysOption, 180)
    .option('--gap <days>', 'a gap longer than this begins a new episode', daysOption, 180)
    .option('--rows <file>', 'write the counted rows there, without a word of the notes')
    .option('--json', 'everything as JSON')
    .option('--csv', 'a line for each measure and group')
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], options: MeasuresOptions) => {
      streams.exitWith(await runMeasures(files, options, streams));
    });
}

async function runMeasures(
  files: readonly string[],
  { by, marker: markers, window: windowDays, gap: gapDays, rows, json, csv }: MeasuresOptions,
  streams: MeasuresStreams,
): Promise<number> {
  const tally = makeTally({ markers, windowDays });
  const issues = new Map<string, number>();
  const out = rows === undefined ? undefined : createWriteStream(rows);
  for await (const items of measureRows(files, streams.stdin, { today: today(), gapDays }))
    for (const item of items) {
      if ('issue' in item) {
        issues.set(item.issue.code, (issues.get(item.issue.code) ?? 0) + 1);
        continue;
      }
      addEncounter(tally, item.facts);
      if (out?.write(`${JSON.stringify(item.facts)}\n`) === false) await once(out, 'drain');
    }
  out?.end();
  for (const [code, times] of issues) streams.warn(`${times} × ${code}; see docs/errors.md\n`);
  if (tally.all.encounters === 0) {
    streams.warn('No encounter could be counted.\n');
    return 2;
  }
  const summary = summaryOf(tally);
  if (json === true) streams.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`);
  else if (csv === true) streams.stdout.write(`${measuresCsv(summary, by)}\n`);
  else
    streams.stdout.write(measuresText(summary, by, layoutOf(streams.stdout, streams.environment)));
  return 0;
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
