import { type Command, Option } from 'commander';
import { queryIssue } from '../queries/issues.ts';
import { lintQuery, unreadable } from '../queries/lint.ts';
import { CHECKS, type LintResult } from '../queries/lint-schema.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { answerLines, type BatchLine } from './line-batch.ts';
import { parseJson } from './parse-json.ts';

type LintOptions = {
  readonly json?: true;
  readonly ndjson?: true;
  readonly failOn?: 'error' | 'warning';
  readonly progress: boolean;
};

const EXAMPLE = `
A line that cannot be read becomes an issue in its place, and the rest goes on.

Exit status: 0 done; 1 done, and violations at or above --fail-on exist; 2 could not run.

Examples:
  endplate query lint queries.ndjson
  echo '{"id":"q1","title":"Low back pain","text":"Please add sciatica.","options":[],"indicators":[]}' | endplate query lint - --ndjson`;

/** Adds `endplate query lint` to the program. */
export function registerQuery(program: Command, streams: CommandStreams = PROCESS): void {
  const query = program.command('query').description('queries to providers');
  query.addHelpText('after', '\nExample:\n  endplate query lint queries.ndjson');
  query
    .command('lint')
    .description(
      'check queries against compliant query practice: one JSON object a line, or one JSON array',
    )
    .argument('[file]', 'file to read; - or nothing reads standard input', '-')
    .addOption(new Option('--json', 'one JSON array').conflicts('ndjson'))
    .option('--ndjson', 'one JSON object a line')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit 1 when a query has a violation: error = hard, warning = hard or soft',
      ).choices(['error', 'warning']),
    )
    .option('--no-progress', 'no progress on standard error')
    .addHelpText('after', EXAMPLE)
    .action((file: string, options: LintOptions) => runLint(file, options, streams));
}

async function runLint(file: string, options: LintOptions, streams: CommandStreams): Promise<void> {
  const tally = { queries: 0, compliant: 0, failed: false };
  const print = (result: LintResult): string => {
    tally.queries++;
    if (result.compliant) tally.compliant++;
    if (fails(result, options.failOn)) tally.failed = true;
    if (options.json) return `${tally.queries === 1 ? '[\n' : ',\n'}${indented(result)}`;
    return options.ndjson ? `${JSON.stringify(result)}\n` : readable(result);
  };
  const lines = new LintedLines();
  const done = await answerLines(
    {
      command: 'endplate query lint',
      file,
      unit: 'queries',
      progress: options.progress,
      answer: (line) => lines.take(line).map(print).join(''),
      end: () => `${lines.end().map(print).join('')}${closing(options, tally)}`,
    },
    streams,
  );
  streams.exitWith(done ? (tally.failed ? 1 : 0) : 2);
}

function indented(result: LintResult): string {
  return JSON.stringify(result, null, 2).replace(/^/gm, '  ');
}

function closing(
  { json, ndjson }: LintOptions,
  { queries, compliant }: { readonly queries: number; readonly compliant: number },
): string {
  if (json) return queries === 0 ? '[]\n' : '\n]\n';
  if (ndjson) return '';
  return `${compliant} of ${queries} ${queries === 1 ? 'query is' : 'queries are'} compliant.\n`;
}

/** One object a line; JSON that starts with a bracket or with a bare `{` line is read as one document. */
class LintedLines {
  private document: string[] = [];
  private taken = 0;

  take({ words, line, issue }: BatchLine): readonly LintResult[] {
    this.taken++;
    if (words !== undefined && (this.document.length > 0 || (this.taken === 1 && opens(words)))) {
      this.document.push(words);
      return [];
    }
    if (issue !== undefined) return [unreadable(`line-${line}`, [issue])];
    return lintWhole(words ?? '', line);
  }

  end(): readonly LintResult[] {
    return this.document.length === 0 ? [] : lintWhole(this.document.join('\n'), 1);
  }
}

function opens(words: string): boolean {
  return /^\s*(?:\[|\{\s*$)/.test(words);
}

function lintWhole(words: string, line: number): readonly LintResult[] {
  const parsed = parseJson(words);
  if (parsed === undefined)
    return [unreadable(`line-${line}`, [queryIssue('query/not-json', line, 'JSON object')])];
  const isList = Array.isArray(parsed.value);
  const records: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  return records.map((record, index) =>
    lintQuery(record, isList ? `record-${index + 1}` : `line-${line}`),
  );
}

function fails(result: LintResult, failOn: LintOptions['failOn']): boolean {
  if (failOn === undefined) return false;
  return (
    !result.compliant ||
    (failOn === 'warning' && (result.violations.length > 0 || result.issues.length > 0))
  );
}

function readable(result: LintResult): string {
  const lines = [
    `${result.compliant ? '✓' : '✗'} ${result.id}: ${result.compliant ? 'compliant' : 'not compliant'}`,
  ];
  for (const { check, severity, because, field, span } of result.violations) {
    const place = span === undefined ? field : `${field} ${span[0]}–${span[1]}`;
    lines.push(`    ${check} ${severity === 'hard' ? 'must ' : 'could'}  ${because} [${place}]`);
  }
  for (const check of new Set(result.violations.map((violation) => violation.check)))
    lines.push(`    ${check} means: ${CHECKS[check]}`);
  for (const issue of result.issues)
    lines.push(
      `    issue ${issue.code}${issue.at === undefined ? '' : ` at ${issue.at}`}${issue.expected === undefined ? '' : `, expected ${issue.expected}`}`,
    );
  return `${lines.join('\n')}\n`;
}
