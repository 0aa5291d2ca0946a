import { type Command, Option } from 'commander';
import type { Issue } from '../chart/issue.ts';
import type { ServiceOrder } from '../chart/order.ts';
import { SERVICES } from '../claims/embedded-services.ts';
import type { ElementResult, Readiness } from '../claims/readiness.ts';
import { serviceNamed } from '../claims/readiness.ts';
import { readyFor } from '../engine-readiness.ts';
import { failOnOption, formatOption, policyOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, withDataOption } from './data-option.ts';
import type { InputFormat } from './input.ts';
import { installedEngine } from './installed.ts';
import { jsonPrinter } from './json-printer.ts';
import { outputTo } from './output.ts';
import { recordsOf } from './patient-records.ts';
import { emptyTally, type FailOn, fails } from './tally.ts';
import { type Layout, layoutOf, paint, plainWords, type Style, wrap } from './text-layout.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

type ReadinessOptions = DataOption & {
  readonly for: string;
  readonly code?: string;
  readonly json?: true;
  readonly ndjson?: true;
  readonly policy?: Readonly<Record<string, string>>;
  readonly failOn?: FailOn;
  readonly format?: InputFormat;
};

const HELP = `
Services: ${SERVICES.map(({ id }) => id).join(', ')}; or a CPT number of one.
Files are recognised by their content: encounters or patients as JSON or one a line (NDJSON), FHIR R4,
C-CDA, HL7 v2, tables (CSV). The last visit of a patient is the one that asks; without --code, the code
on the request is that of the order (FHIR ServiceRequest) for the service. What is said is what the
record holds, never that a payer covers the service.

Exit status: 0 done; 1 done, and something contradicts itself (--fail-on error) or is missing
(--fail-on warning); 2 could not run.

Examples:
  endplate readiness patient.json --for basivertebral-ablation --code M54.51
  endplate readiness visits.ndjson --for 72148 --ndjson
  endplate readiness bundle.fhir.json --for epidural-injection --fail-on warning`;

/** Adds `endplate readiness` to the program. */
export function registerReadiness(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('readiness'))
    .description('compare a record with what payers ask to see before a service')
    .argument('[files...]', 'files of encounters or patients; - or nothing reads standard input')
    .requiredOption('--for <service>', 'the service that is asked for: a name or a CPT number')
    .option('--code <code>', 'the diagnosis code on the request')
    .addOption(new Option('--json', 'as JSON, an array when several').conflicts('ndjson'))
    .option('--ndjson', 'as JSON, one record a line')
    .option('--policy <name=value>', 'set a practice policy; may be repeated', policyOption)
    .addOption(failOnOption('what is found'))
    .addOption(formatOption())
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ReadinessOptions) => {
      await exitWithStatus('readiness', streams, () => runReadiness(files, options, streams));
    });
}

async function runReadiness(
  files: readonly string[],
  options: ReadinessOptions,
  streams: CommandStreams,
): Promise<number> {
  if (serviceNamed(options.for) === undefined)
    throw new UnusableFile(
      `there is no service of that name. There are: ${SERVICES.map(({ id }) => id).join(', ')}.`,
    );
  const engine = await installedEngine(options, streams, options.policy);
  const layout = layoutOf(streams.stdout, streams.environment);
  const output = outputTo(streams.stdout);
  const json = options.json === true ? jsonPrinter(output) : undefined;
  const tally = emptyTally();
  const tell = ({ code, at }: Issue, source: string): void => {
    const place = at === undefined || at === source ? source : `${source}, ${at}`;
    streams.warn(`endplate readiness: ${code} at ${place}\n`);
  };
  for await (const given of recordsOf(files, streams.stdin, options.format)) {
    if ('issue' in given) {
      tally.unread++;
      tell(given.issue, given.fallbackId);
      continue;
    }
    for (const issue of given.issues ?? []) tell(issue, given.fallbackId);
    const code = options.code?.trim().toUpperCase() ?? codeOrdered(given.orders, options.for);
    const found = readyFor(engine, given.value, options.for, code);
    if (found === undefined) continue;
    tally.notes++;
    const statuses = [found.diagnosis, ...found.elements].map(({ status }) => status);
    if (statuses.includes('contradictory')) tally.errors++;
    if (statuses.includes('missing')) tally.warnings++;
    if (json !== undefined) await json.print(found);
    else if (options.ndjson === true) await output.write(`${JSON.stringify(found)}\n`);
    else await output.write(`${tally.notes === 1 ? '' : '\n'}${readinessText(found, layout)}`);
  }
  if (json !== undefined) await json.end();
  await output.flush();
  if (tally.notes === 0) {
    if (tally.unread === 0) throw new UnusableFile('there was nothing to read');
    return 2;
  }
  return fails(tally, options.failOn) ? 1 : 0;
}

/** The first reason of the newest order for the service that still stands. */
function codeOrdered(orders: readonly ServiceOrder[] = [], service: string): string | undefined {
  const wanted = serviceNamed(service)?.procedures ?? [];
  return orders
    .filter(({ status, code }) => status !== 'withdrawn' && wanted.includes(code ?? ''))
    .toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))
    .find(({ reasons }) => reasons.length > 0)?.reasons[0];
}

const SHOWN = {
  found: { mark: '✓', style: 'green' },
  missing: { mark: '✗', style: 'yellow' },
  contradictory: { mark: '!', style: 'red' },
  'not-asked': { mark: '–', style: 'dim' },
} as const satisfies Record<
  ElementResult['status'],
  { readonly mark: string; readonly style: Style }
>;

const MOST = 3;

/** One record for the terminal: each element with its words, and who closes what is open. */
function readinessText(found: Readiness & { readonly id: string }, layout: Layout): string {
  const { id, title, date, ready, diagnosis, elements } = found;
  const lines = [
    `${paint(layout, 'bold', `${plainWords(id)}: ${title}`)}, visit of ${date}`,
    ready
      ? '  Everything that is looked for is documented.'
      : '  Not everything is documented yet.',
    '',
  ];
  for (const { element, status, because, evidence, owner, basis } of [diagnosis, ...elements]) {
    const { mark, style } = SHOWN[status];
    lines.push(
      ...wrap(layout, `${paint(layout, style, element)}  ${because}`, `  ${mark} `),
      ...evidence
        .slice(0, MOST)
        .flatMap(({ date: day, words }) =>
          wrap(layout, `${day}: “${plainWords(words)}”`, '      '),
        ),
      ...(status === 'missing' || status === 'contradictory'
        ? wrap(layout, `closed by ${owner}; ${basis}`, '      ')
        : []),
    );
  }
  return `${lines.join('\n')}\n`;
}
