import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import { queryIssue } from '../queries/issues.ts';
import { lintQuery, unreadable } from '../queries/lint.ts';
import { CHECKS, type LintResult } from '../queries/lint-schema.ts';

type LintOptions = {
  readonly json?: true;
  readonly ndjson?: true;
  readonly failOn?: 'error' | 'warning';
};

/** Where the command reads and writes; the process itself unless a test says otherwise. */
export type QueryStreams = {
  readonly input: Readable;
  write(words: string): void;
  warn(words: string): void;
  exitWith(status: number): void;
};

const PROCESS: QueryStreams = {
  input: process.stdin,
  write: (words) => void process.stdout.write(words),
  warn: (words) => void process.stderr.write(words),
  exitWith: (status) => {
    process.exitCode = status;
  },
};

const EXAMPLE = `
Example:
  endplate query lint queries.ndjson
  echo '{"id":"q1","title":"Low back pain","text":"Please add sciatica.","options":[],"indicators":[]}' | endplate query lint - --ndjson`;

/** Adds `endplate query lint` to the program. */
export function registerQuery(program: Command, streams: QueryStreams = PROCESS): void {
  const query = program.command('query').description('queries to providers');
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
    .addHelpText('after', EXAMPLE)
    .action((file: string, options: LintOptions) => runLint(file, options, streams));
}

async function runLint(file: string, options: LintOptions, streams: QueryStreams): Promise<void> {
  const tally = { queries: 0, compliant: 0, failed: false };
  const all: LintResult[] = [];
  try {
    for await (const result of lintLines(file === '-' ? streams.input : createReadStream(file))) {
      tally.queries++;
      if (result.compliant) tally.compliant++;
      if (fails(result, options.failOn)) tally.failed = true;
      if (options.json) all.push(result);
      else streams.write(options.ndjson ? `${JSON.stringify(result)}\n` : readable(result));
    }
  } catch (error) {
    streams.warn(
      `endplate query lint: ${file} could not be read (${codeOf(error)}). Give a file of JSON objects, or - for standard input.\n`,
    );
    streams.exitWith(2);
    return;
  }
  if (options.json) streams.write(`${JSON.stringify(all, null, 2)}\n`);
  else if (!options.ndjson)
    streams.write(
      `${tally.compliant} of ${tally.queries} ${tally.queries === 1 ? 'query is' : 'queries are'} compliant.\n`,
    );
  streams.exitWith(tally.failed ? 1 : 0);
}

/** Reads one object a line; JSON that starts with a bracket or with a bare `{` line is read as one document. */
async function* lintLines(input: Readable): AsyncGenerator<LintResult> {
  const document: string[] = [];
  let line = 0;
  for await (const raw of linesOf(input)) {
    line++;
    const words = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (document.length > 0 || (line === 1 && startsDocument(words))) document.push(words);
    else if (words.trim() !== '') yield* lintWhole(words, line);
  }
  if (document.length > 0) yield* lintWhole(document.join('\n'), 1);
}

function startsDocument(words: string): boolean {
  return /^\s*(?:\[|\{\s*$)/.test(words);
}

async function* linesOf(input: Readable): AsyncGenerator<string> {
  // readline swallows a stream error that comes before the first line, so it is carried over here.
  const failure = new Promise<never>((_, reject) => input.once('error', reject));
  failure.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  for (;;) {
    const next = await Promise.race([lines.next(), failure]);
    if (next.done) return;
    yield next.value;
  }
}

function* lintWhole(words: string, line: number): Generator<LintResult> {
  const parsed = parse(words);
  if (parsed === undefined) {
    yield unreadable(`line-${line}`, [queryIssue('query/not-json', line, 'JSON object')]);
    return;
  }
  const records: unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  for (const [index, record] of records.entries())
    yield lintQuery(record, Array.isArray(parsed.value) ? `record-${index + 1}` : `line-${line}`);
}

function parse(words: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(words) };
  } catch {
    return undefined;
  }
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

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown error';
}
