import { stat, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import Papa from 'papaparse';
import { positionText } from '../chart/source-position.ts';
import { auditList, readList } from '../engine-lists.ts';
import type { ListAudit, ListFinding } from '../review/master-list.ts';
import { today } from '../store/today.ts';
import { calendarDay, failOnOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, withDataOption } from './data-option.ts';
import { installedEngine } from './installed.ts';
import { type Layout, layoutOf, paint, plainWords, type Style, wrap } from './text-layout.ts';
import { exitWithStatus, UnusableFile, usableBytes } from './unusable-file.ts';

type MasterlistOptions = DataOption & {
  readonly date?: string;
  readonly json?: true;
  readonly map?: Readonly<Record<string, string>>;
  readonly corrected?: string;
  readonly failOn?: 'error' | 'warning';
};

const HELP = `
The list is CSV with headings (code, title, and list where a file holds several) or a FHIR ValueSet.
A corrected list is written beside it, never over it; in it a retired code stands for all the codes that
followed, since only the documentation of a visit chooses among them.

Exit status: 0 done; 1 done, and findings at or above --fail-on exist; 2 could not run.

Examples:
  endplate masterlist favourites.csv
  endplate masterlist favourites.csv --date 2026-10-01 --corrected favourites-corrected.csv
  endplate masterlist charge-slip.csv --map code=ICD,title=Label --json`;

/** Adds `endplate masterlist` to the program. */
export function registerMasterlist(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('masterlist'))
    .description('audit the diagnosis list, favourites or charge slip of an EHR')
    .argument('<file>', 'CSV or FHIR ValueSet')
    .option(
      '--date <date>',
      'the day on which the list is used, YYYY-MM-DD; today when left out',
      calendarDay,
    )
    .option(
      '--map <columns>',
      'headings of the file: code=ICD,title=Label,list=Group',
      columnsOption,
    )
    .option('--corrected <file>', 'write a corrected list there, as CSV')
    .option('--json', 'findings and corrected list as JSON')
    .addOption(failOnOption())
    .addHelpText('after', HELP)
    .action(async (file: string, options: MasterlistOptions) => {
      await exitWithStatus('masterlist', streams, () => runMasterlist(file, options, streams));
    });
}

/** However the two are spelt, and through links too; false when there is no file of the first name yet. */
async function isSameFile(written: string, read: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [written, read].map((name) =>
      stat(name).then(
        ({ dev, ino }) => `${dev} ${ino}`,
        () => undefined,
      ),
    ),
  );
  return one !== undefined && one === other;
}

function columnsOption(words: string): Record<string, string> {
  return Object.fromEntries(
    words.split(',').map((pair) => {
      const [ours = '', ...theirs] = pair.split('=');
      return [ours.trim(), theirs.join('=').trim()];
    }),
  );
}

async function runMasterlist(
  file: string,
  options: MasterlistOptions,
  streams: CommandStreams,
): Promise<number> {
  const bytes = await usableBytes(file);
  const { rows, issues, isOtherJson } = readList(bytes, file, options.map);
  for (const { issue, at } of issues)
    streams.warn(`endplate masterlist: ${issue.code} at ${positionText(at)}\n`);
  if (rows.length === 0) {
    if (isOtherJson) throw new UnusableFile('the JSON is no FHIR ValueSet');
    if (issues.length === 0) throw new UnusableFile('no diagnosis codes were found in the file');
    return 2;
  }
  const audit = auditList(await installedEngine(options, streams), rows, options.date ?? today());
  if (options.corrected !== undefined) {
    if (await isSameFile(options.corrected, file))
      throw new UnusableFile('the corrected list is written beside the list, not over it');
    await writeFile(options.corrected, correctedCsv(audit));
  }
  streams.stdout.write(
    options.json === true
      ? `${JSON.stringify(audit, undefined, 2)}\n`
      : auditText(audit, layoutOf(streams.stdout, streams.environment)),
  );
  const severities = audit.findings.map(({ severity }) => severity);
  const fails =
    (options.failOn === 'error' && severities.includes('error')) ||
    (options.failOn === 'warning' && severities.some((severity) => severity !== 'info'));
  return fails ? 1 : 0;
}

/** The corrected list as CSV: what changed stands in a column of its own. */
function correctedCsv({ corrected }: ListAudit): string {
  return `${Papa.unparse(
    corrected.map(({ code, title, list = '', change, instead = '' }) => ({
      code,
      title,
      list,
      change,
      instead,
    })),
    { newline: '\n', escapeFormulae: true },
  )}\n`;
}

const SEVERITY = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  ListFinding['severity'],
  Style
>;
const MARK = { error: '✗', warning: '!', info: '–' } as const;

function auditText({ date, rows, findings }: ListAudit, layout: Layout): string {
  const lines = [paint(layout, 'bold', `${rows} rows on ${date}, ${findings.length} findings`)];
  for (const { finding, severity, row, code, title, list, because, suggest } of findings) {
    const where = [row === 0 ? undefined : `row ${row}`, list].filter((part) => part !== undefined);
    const head = [code, title === undefined ? undefined : plainWords(title)].filter(
      (part) => part !== undefined,
    );
    lines.push(
      '',
      ...wrap(
        layout,
        `${paint(layout, SEVERITY[severity], finding)}  ${head.join(' ')}${where.length > 0 ? ` (${where.join(', ')})` : ''}`,
        `  ${MARK[severity]} `,
      ),
      ...wrap(layout, because, '    '),
      ...(suggest.length > 0 ? wrap(layout, `choose among ${suggest.join(', ')}`, '    ') : []),
    );
  }
  return `${lines.join('\n')}\n`;
}
