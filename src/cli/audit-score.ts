import Papa from 'papaparse';
import { agreementWords, TEN_OF_TEN } from '../reports/audit-report.ts';
import { proportionWords } from '../review/proportion.ts';
import { type Blindness, blindnessOf } from '../review/sample-audit-blindness.ts';
import type { Sample } from '../review/sample-audit-schema.ts';
import {
  AUDIT_MEASURES,
  type AuditScore,
  MEASURE_NAMES,
  scoreAudit,
} from '../review/sample-audit-score.ts';
import { sha256 } from '../store/sealed-reading.ts';
import { readCodings, readRevealed, readSample } from './audit-files.ts';
import { warnOf } from './audit-reveal.ts';
import type { CommandStreams } from './command-streams.ts';
import { type DataOption, dataOf } from './data-option.ts';
import { installedCodebook } from './installed-codebook.ts';

export type ScoreOptions = DataOption & {
  readonly second?: string;
  readonly revealed?: string;
  readonly json?: true;
  readonly csv?: true;
};

/** An audit with everything that was said in it. */
export type WorkedAudit = {
  readonly sample: Sample;
  readonly score: AuditScore;
  readonly blindness: Blindness;
};

/** Reads a sample with its filled worksheets and scores it; what was wrong in them is told. */
export async function workAudit(
  samplePath: string,
  worksheet: string,
  { second, revealed, ...data }: Pick<ScoreOptions, 'second' | 'revealed' | 'data'>,
  streams: CommandStreams,
): Promise<WorkedAudit> {
  const sample = await readSample(samplePath);
  const first = await readCodings(worksheet, sample);
  const other = second === undefined ? undefined : await readCodings(second, sample);
  const blindness = blindnessOf(sample, first.codings, await readRevealed(revealed), sha256);
  warnOf([...first.issues, ...(other?.issues ?? []), ...blindness.issues], streams);
  const score = scoreAudit(
    sample,
    first.codings,
    other?.codings ?? [],
    await installedCodebook(dataOf(data, streams)),
  );
  return { sample, score, blindness };
}

/** Scores an audit and prints it. Status 1 while encounters are not coded or a seal does not hold. */
export async function runScore(
  samplePath: string,
  worksheet: string,
  options: ScoreOptions,
  streams: CommandStreams,
): Promise<number> {
  const { score, blindness } = await workAudit(samplePath, worksheet, options, streams);
  if (score.coded === 0) {
    streams.warn('endplate audit score: no encounter of the worksheet is coded yet\n');
    return 2;
  }
  if (options.json === true)
    streams.stdout.write(`${JSON.stringify({ ...score, blindness }, undefined, 2)}\n`);
  else if (options.csv === true) streams.stdout.write(scoreCsv(score));
  else streams.stdout.write(scoreText(score, blindness));
  return score.notCoded.length > 0 || blindness.issues.length > 0 ? 1 : 0;
}

/** The figures as rows: group, name, measure, count, of, rate, low, high. */
function scoreCsv({ measures, by }: AuditScore): string {
  const groups = [
    { kind: 'all', name: 'all', measures },
    ...Object.entries(by).flatMap(([kind, members]) =>
      members.map((member) => ({ kind, ...member })),
    ),
  ];
  const rows = groups.flatMap(({ kind, name, measures: these }) =>
    MEASURE_NAMES.map((measure) => {
      const { count, of, rate = '', low = '', high = '' } = these[measure];
      return { by: kind, name, measure, count, of, rate, low, high };
    }),
  );
  return `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

function scoreText(score: AuditScore, blindness: Blindness): string {
  const { measures, by, coderErrors, documentationGaps, agreement } = score;
  const lines = [
    `Sample ${score.sample}: ${score.coded} of ${score.drawn} encounters coded`,
    '',
    ...MEASURE_NAMES.map(
      (name) => `${AUDIT_MEASURES[name].padEnd(46)} ${proportionWords(measures[name])}`,
    ),
    '',
    'In brackets: 95 % interval (Wilson). Codes of one encounter are not independent of each other.',
    `A sample is a probe: ${TEN_OF_TEN}`,
    '',
    'Errors in coding:',
    ...listOf(coderErrors),
    `over-coded ${score.over}, under-coded ${score.under}`,
    '',
    'Gaps in documentation, not counted as errors of the coder:',
    ...listOf(documentationGaps),
    '',
    'Encounters billed rightly, by provider:',
    ...by.provider.map(
      ({ name, measures: these }) =>
        `  ${name.padEnd(24)} ${proportionWords(these.encounterAccuracy)}`,
    ),
    '',
    `Two reviewers, first-listed code: ${agreementWords(agreement.firstListed)}`,
    `Two reviewers, billed rightly or not: ${agreementWords(agreement.verdict)}`,
    `Engine: the same codes as the auditor coded blind in ${blindness.sameAsEngine} of ${blindness.revealed} encounters shown; ${blindness.changedAfter.length} changed afterwards`,
    '',
  ];
  return lines.join('\n');
}

function listOf(counts: AuditScore['coderErrors']): string[] {
  if (counts.length === 0) return ['  none'];
  return counts.map(
    ({ finding, title, direction, count, high }) =>
      `  ${finding.padEnd(4)} ${String(count).padStart(3)}  ${title} (${direction}${high > 0 ? `, ${high} high` : ''})`,
  );
}
