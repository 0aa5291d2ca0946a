import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { ChangeMarker } from '../analytics/change-marker.ts';
import {
  EDUCATION_PATTERNS,
  educationEffects,
  LEAST,
  NO_TARGET,
  patternsOf,
} from '../analytics/education-patterns.ts';
import type { EncounterFacts } from '../analytics/encounter-facts.ts';
import { MEASURES } from '../analytics/measure-list.ts';
import { shareWords } from '../analytics/share-words.ts';
import { type Summary, summaryOf } from '../analytics/summary.ts';
import { addEncounter, makeTally, unitsOf } from '../analytics/tally.ts';
import type { Encounter } from '../chart/encounter.ts';
import type { Engine } from '../engine.ts';
import { patternInNotes } from '../engine-education.ts';
import { type PracticeVisit, workPractice } from '../engine-practice.ts';
import { type Education, educationPage } from '../reports/education-page.ts';
import { printPage } from '../reports/page.ts';
import { today } from '../store/today.ts';
import { UNTAGGED } from './audit-report.ts';
import { countOption, daysOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, withDataOption } from './data-option.ts';
import { installedEngine } from './installed.ts';
import { addMarker, markersIn } from './marker-option.ts';
import { exportedVisits } from './practice-export.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

type EducationOptions = DataOption & {
  readonly provider?: string;
  readonly marker: readonly ChangeMarker[];
  readonly markers?: string;
  readonly window: number;
  readonly least: number;
  readonly format: 'md' | 'html' | 'pdf' | 'json';
  readonly out?: string;
};

const HELP = `
A pattern is a way of documenting that comes back in at least --least encounters of a provider, a quarter
more often than with the others of the practice, and more so than chance by an exact test. Providers are
listed by name. With --provider: that provider's own sentences, without names, dates and numbers, the codes
they give, what kind of statement would support another reading, and the encounters before and after a
marker. No number is a target.

Exit status: 0 done; 2 could not run.

Examples:
  endplate education encounters.ndjson
  endplate education encounters.ndjson --provider pr02 --format html --out pr02.html
  endplate education encounters.ndjson --provider pr02 --marker "2025-06-02=Side of sciatica@pr02"`;

/** Adds `endplate education` to the program. */
export function registerEducation(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('education'))
    .description('show what comes back in the notes of each provider, to teach by')
    .argument('[files...]', 'exports of encounters; - or nothing reads standard input')
    .option('--provider <name>', 'the page of this provider')
    .option(
      '--marker <day=title>',
      'a day of education, for one provider with @name',
      addMarker,
      [],
    )
    .option('--markers <file>', 'CSV of such days: date, title, provider')
    .option('--window <days>', 'days before and after it that are compared', daysOption, 180)
    .option('--least <number>', 'fewest encounters that make a pattern', countOption, LEAST)
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['md', 'html', 'pdf', 'json'])
        .default('md'),
    )
    .option('--out <file>', 'write there; PDF needs it')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: EducationOptions) => {
      await exitWithStatus('education', streams, () => runEducation(files, options, streams));
    });
}

type Row = { readonly facts: EncounterFacts; readonly encounter: Encounter };

async function runEducation(
  files: readonly string[],
  { provider, marker, markers, window: windowDays, least, format, out, ...data }: EducationOptions,
  streams: CommandStreams,
): Promise<number> {
  if (format === 'pdf' && (out === undefined || provider === undefined))
    throw new UnusableFile('a PDF needs --provider and --out');
  const engine = await installedEngine(data, streams);
  const rows = await rowsOf(engine, files, streams);
  const set = [...marker, ...(markers === undefined ? [] : await markersIn(markers))];
  const summary = summarised(
    rows,
    provider === undefined ? [] : concerning(set, provider),
    windowDays,
  );
  const printed =
    provider === undefined
      ? listed(summary, providersOf(rows), least, format)
      : await pageOf(educationOf(engine, rows, summary, provider, least), format, streams);
  if (out === undefined) streams.stdout.write(printed);
  else await writeFile(out, printed);
  return 0;
}

async function rowsOf(
  engine: Engine,
  files: readonly string[],
  streams: CommandStreams,
): Promise<Row[]> {
  const visits = new Map<string, PracticeVisit>();
  for await (const item of exportedVisits(files, streams.stdin)) {
    if ('issue' in item)
      streams.warn(`endplate education: ${item.issue.code} at ${item.issue.at ?? 'the file'}\n`);
    else if (!visits.has(item.visit.encounter.id)) visits.set(item.visit.encounter.id, item.visit);
  }
  if (visits.size === 0) throw new UnusableFile('the export holds no encounter that can be read');
  const encounters = new Map([...visits].map(([id, { encounter }]) => [id, encounter]));
  return workPractice(engine, [...visits.values()], today()).flatMap(({ facts }) => {
    const encounter = encounters.get(facts.id);
    return encounter === undefined ? [] : [{ facts, encounter }];
  });
}

function summarised(
  rows: readonly Row[],
  markers: readonly ChangeMarker[],
  windowDays: number,
): Summary {
  const tally = makeTally({ markers, windowDays });
  for (const { facts } of rows) addEncounter(tally, facts);
  return summaryOf(tally);
}

/** Days of education that concerned a provider, as days of that provider: the others are then the peers. */
function concerning(markers: readonly ChangeMarker[], provider: string): readonly ChangeMarker[] {
  return markers
    .filter((marker) => marker.kind === 'education' && (marker.provider ?? provider) === provider)
    .map((marker) => ({ ...marker, provider }));
}

function providersOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ facts }) => facts.provider ?? []))].toSorted();
}

const MOST_NOTES = 40;

function educationOf(
  engine: Engine,
  rows: readonly Row[],
  summary: Summary,
  provider: string,
  least: number,
): Education {
  const own = rows
    .filter(({ facts }) => facts.provider === provider)
    .toSorted((a, b) => (a.facts.dateOfService > b.facts.dateOfService ? -1 : 1));
  if (own.length === 0) throw new UnusableFile('the export holds no note of that provider');
  const days = own.map(({ facts }) => facts.dateOfService);
  return {
    provider,
    encounters: own.length,
    from: days.at(-1) ?? '',
    until: days[0] ?? '',
    patterns: patternsOf(summary, provider, least).map((one) => {
      const measure = MEASURES.find(({ id }) => id === one.pattern.id);
      const behind = own
        .filter(({ facts }) => measure !== undefined && unitsOf(measure, facts).count > 0)
        .slice(0, MOST_NOTES)
        .map(({ encounter }) => encounter);
      return {
        ...one,
        effects: educationEffects(summary, one.pattern.id),
        inNotes: one.isPattern ? patternInNotes(engine, one.pattern, behind, today()) : undefined,
      };
    }),
  };
}

async function pageOf(
  education: Education,
  format: EducationOptions['format'],
  streams: CommandStreams,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(education, undefined, 2)}\n`;
  const page = educationPage(education, true);
  if (format !== 'pdf') return printPage(page, format);
  const { pdfOf } = await import('../print/pdf.ts');
  const { bytes, isTagged } = await pdfOf(page, today());
  if (!isTagged) streams.warn(UNTAGGED);
  return bytes;
}

/** Providers by name, each with what was found. */
function listed(
  summary: Summary,
  providers: readonly string[],
  least: number,
  format: EducationOptions['format'],
): string {
  const found = providers.map((provider) => ({
    provider,
    patterns: patternsOf(summary, provider, least)
      .filter(({ isPattern }) => isPattern)
      .map(({ pattern, share, peers, place }) => ({ id: pattern.id, share, peers, place })),
  }));
  if (format === 'json') return `${JSON.stringify(found, undefined, 2)}\n`;
  const title = new Map(EDUCATION_PATTERNS.map((pattern) => [pattern.id, pattern.title]));
  const rows = found.flatMap(({ provider, patterns }) =>
    patterns.length === 0
      ? [[provider, 'no pattern', '', '']]
      : patterns.map(({ id, share, peers }) => [
          provider,
          title.get(id) ?? id,
          shareWords(share),
          shareWords(peers),
        ]),
  );
  const text = (words: string) => [words];
  return printPage(
    {
      name: 'education',
      title: 'Patterns of documentation, by provider',
      blocks: [
        { kind: 'paragraph', text: [NO_TARGET] },
        {
          kind: 'table',
          head: ['Provider', 'Pattern', 'Encounters', 'All others'],
          rows: rows.map((cells) => cells.map(text)),
        },
      ],
    },
    format === 'html' ? 'html' : 'md',
  );
}
