import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { workPatient } from '../engine-review.ts';
import { timelinePicture } from '../reports/timeline-picture.ts';
import type { ReviewSettings } from '../review/define-check.ts';
import { reviewVisits } from '../review/review-patient.ts';
import type { PatientReview } from '../review/review-schema.ts';
import { makeSentenceTally, type TemplateSentences } from '../review/template-sentences.ts';
import { timelineOf } from '../review/timeline.ts';
import { countOption, daysOption, failOnOption, policyOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, withDataOption } from './data-option.ts';
import { installedEngine } from './installed.ts';
import { outputTo } from './output.ts';
import { recordsOf } from './patient-records.ts';
import { reviewText } from './review-text.ts';
import type { FailOn } from './tally.ts';
import { layoutOf } from './text-layout.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

type ReviewOptions = DataOption & {
  readonly json?: true;
  readonly ndjson?: true;
  readonly timeline?: string;
  readonly window?: number;
  readonly gap?: number;
  readonly visits?: number;
  readonly cloned?: number;
  readonly policy?: Readonly<Record<string, string>>;
  readonly failOn?: FailOn;
};

const HELP = `
One patient a line, or an array of patients: { "id", "visits": [ encounter … oldest first ] }. What was
billed counts where it is given, else what the words support. Sentences that stand in the notes of many
patients are a template of the practice and make no note a copy (files are read twice for it).

Files are recognised by their content: patients as JSON or one a line (NDJSON), and files of other
systems with the visits of patients: FHIR R4, C-CDA, HL7 v2, tables (CSV).

Exit status: 0 done; 1 done, and findings at or above --fail-on exist; 2 could not run.

Examples:
  endplate review patients.ndjson
  endplate review patients.ndjson --ndjson > findings.ndjson
  endplate review patients.ndjson --timeline pictures --window 180 --fail-on error`;

/** Adds `endplate review` to the program. */
export function registerReview(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('review'))
    .description('look back over patients: repeated unspecified codes, unexplained changes, copies')
    .argument('[files...]', 'files of patients; - or nothing reads standard input')
    .addOption(new Option('--json', 'findings as one JSON array').conflicts('ndjson'))
    .option('--ndjson', 'findings as JSON, one patient a line')
    .option('--timeline <folder>', 'write a picture of each patient’s visits there, as SVG')
    .option('--window <days>', 'visits within this many days count together', daysOption)
    .option('--gap <days>', 'a gap longer than this begins a new episode', daysOption)
    .option('--visits <number>', 'from which unspecified visit on a review is due', countOption)
    .option('--cloned <percent>', 'share of copied words that makes a note a copy', countOption)
    .option('--policy <name=value>', 'set a practice policy; may be repeated', policyOption)
    .addOption(failOnOption())
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ReviewOptions) => {
      await exitWithStatus('review', streams, () => runReview(files, options, streams));
    });
}

async function runReview(
  files: readonly string[],
  options: ReviewOptions,
  streams: CommandStreams,
): Promise<number> {
  const engine = await installedEngine(options, streams, options.policy);
  const templates = await templatesOf(files, streams);
  const settings = { ...settingsOf(options), ...(templates === undefined ? {} : { templates }) };
  const layout = layoutOf(streams.stdout, streams.environment);
  const output = outputTo(streams.stdout);
  if (options.timeline !== undefined) await mkdir(options.timeline, { recursive: true });
  let patients = 0;
  let unread = 0;
  let worst = 0;
  for await (const given of recordsOf(files, streams.stdin)) {
    patients++;
    const worked =
      'issue' in given
        ? { id: given.fallbackId, visits: [], issues: [given.issue] }
        : workPatient(engine, given.value, given.fallbackId);
    if ('issue' in given || (worked.visits.length === 0 && worked.issues.length > 0)) unread++;
    const findings = reviewVisits(worked.visits, engine.codebook, settings);
    for (const { severity } of findings)
      worst = Math.max(worst, severity === 'error' ? 2 : severity === 'warning' ? 1 : 0);
    if (options.timeline !== undefined)
      await writeFile(
        join(options.timeline, `${fileName(worked.id, patients)}.svg`),
        timelinePicture(timelineOf(worked.id, worked.visits, findings)),
      );
    const review: PatientReview = {
      id: worked.id,
      findings: [...findings],
      issues: [...('value' in given ? (given.issues ?? []) : []), ...worked.issues],
    };
    if (options.ndjson === true) await output.write(`${JSON.stringify(review)}\n`);
    else if (options.json === true)
      await output.write(
        `${patients === 1 ? '[\n' : ',\n'}${JSON.stringify(review, undefined, 2)}`,
      );
    else await output.write(`${patients === 1 ? '' : '\n'}${reviewText(worked, findings, layout)}`);
  }
  if (options.json === true) await output.write(patients === 0 ? '[]\n' : '\n]\n');
  await output.flush();
  if (patients === 0) throw new UnusableFile('there was nothing to read');
  if (unread > 0)
    streams.warn(`endplate review: ${unread} of ${patients} records could not be read\n`);
  if (unread === patients) return 2;
  const least = options.failOn === 'error' ? 2 : options.failOn === 'warning' ? 1 : 3;
  return worst >= least || (unread > 0 && least < 3) ? 1 : 0;
}

/**
 * What the practice writes about everybody, from a first reading of the files; standard input can be read only once, and
 * then nothing is taken for a template.
 */
async function templatesOf(
  files: readonly string[],
  { stdin }: CommandStreams,
): Promise<TemplateSentences | undefined> {
  if (files.length === 0 || files.includes('-')) return undefined;
  const tally = makeSentenceTally();
  for await (const given of recordsOf(files, stdin))
    if ('value' in given) tally.take(notesOf(given.value));
  return tally.templates();
}

function notesOf(record: unknown): string[] {
  if (typeof record !== 'object' || record === null || !('visits' in record)) return [];
  const visits: readonly unknown[] = Array.isArray(record.visits) ? record.visits : [];
  return visits.flatMap((visit) =>
    typeof visit === 'object' && visit !== null && 'note' in visit && typeof visit.note === 'string'
      ? [visit.note]
      : [],
  );
}

function settingsOf({ window, gap, visits, cloned }: ReviewOptions): Partial<ReviewSettings> {
  return {
    ...(window === undefined ? {} : { windowDays: window }),
    ...(gap === undefined ? {} : { episodeGapDays: gap }),
    ...(visits === undefined ? {} : { unspecifiedVisits: visits }),
    ...(cloned === undefined ? {} : { clonedShare: cloned / 100 }),
  };
}

/** A file name that an identifier cannot break out of its folder with. */
function fileName(id: string, place: number): string {
  const plain = id.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 80);
  return `${String(place).padStart(4, '0')}-${plain === '' ? 'patient' : plain}`;
}
