import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { ownNotes } from '../engine-own-notes.ts';
import { tipCodes } from '../engine-tip-sheet.ts';
import type { Page } from '../reports/page.ts';
import { printPage } from '../reports/page.ts';
import { type OwnNotes, tipSheet } from '../reports/tip-sheet.ts';
import { today } from '../store/today.ts';
import { UNTAGGED } from './audit-report.ts';
import { calendarDay } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, withDataOption } from './data-option.ts';
import { installedEngine } from './installed.ts';
import { exportedVisits } from './practice-export.ts';
import { exitWithStatus } from './unusable-file.ts';

type TipSheetOptions = DataOption & {
  readonly date?: string;
  readonly provider?: string;
  readonly format: 'md' | 'html' | 'pdf';
  readonly out?: string;
};

const HELP = `
Every line is decided on the day of the sheet and stands under the code it gives. With --provider and an
export of encounters the sheet shows that provider’s own sentences, without names, dates and numbers.

Exit status: 0 done; 2 could not run.

Examples:
  endplate tipsheet
  endplate tipsheet --format pdf --out tip-sheet.pdf
  endplate tipsheet encounters.ndjson --provider pr05 --format html --out pr05.html`;

/** Adds `endplate tipsheet` to the program. */
export function registerTipSheet(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('tipsheet'))
    .description('print which words give which code of low back pain, and why')
    .argument('[files...]', 'exports of encounters, for --provider; - reads standard input')
    .option('--date <date>', 'the day of the sheet, YYYY-MM-DD; today when left out', calendarDay)
    .option('--provider <name>', 'with own sentences of this provider')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['md', 'html', 'pdf'])
        .default('md'),
    )
    .option('--out <file>', 'write there; PDF needs it')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: TipSheetOptions) => {
      await exitWithStatus('tipsheet', streams, () => runTipSheet(files, options, streams));
    });
}

async function runTipSheet(
  files: readonly string[],
  { date, provider, format, out, ...data }: TipSheetOptions,
  streams: CommandStreams,
): Promise<number> {
  const refuse = (why: string): number => {
    streams.warn(`endplate tipsheet: ${why}\n`);
    return 2;
  };
  if (provider === undefined && files.length > 0) return refuse('name the --provider of the notes');
  if (format === 'pdf' && out === undefined) return refuse('a PDF needs --out');
  const engine = await installedEngine(data, streams);
  const on = date ?? today();
  let own: OwnNotes | undefined;
  if (provider !== undefined) {
    const records: unknown[] = [];
    for await (const item of exportedVisits(files, streams.stdin))
      if ('visit' in item && item.visit.provider === provider) records.push(item.visit.encounter);
    if (records.length === 0) return refuse('the export holds no note of that provider');
    own = ownNotes(engine, provider, records, on);
  }
  const page = tipSheet(tipCodes(engine, on), on, engine.version, own);
  const printed = await print(page, format, on, streams);
  if (out === undefined) streams.stdout.write(printed);
  else await writeFile(out, printed);
  return 0;
}

async function print(
  page: Page,
  format: TipSheetOptions['format'],
  on: string,
  streams: CommandStreams,
): Promise<string | Uint8Array> {
  if (format !== 'pdf') return printPage(page, format);
  const { pdfOf } = await import('../print/pdf.ts');
  const { bytes, isTagged } = await pdfOf(page, on);
  if (!isTagged) streams.warn(UNTAGGED);
  return bytes;
}
