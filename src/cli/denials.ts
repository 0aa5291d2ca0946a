import { type Command, Option } from 'commander';
import Papa from 'papaparse';
import type { Claim } from '../chart/claim.ts';
import { positionText } from '../chart/source-position.ts';
import { type DenialLinks, linkDenials } from '../claims/denials.ts';
import type { Decision } from '../coding/decision.ts';
import type { Engine } from '../engine.ts';
import { chartsOfClaims } from './charts-of-claims.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, withDataOption } from './data-option.ts';
import { denialsText } from './denials-text.ts';
import { installedEngine } from './installed.ts';
import { outputTo } from './output.ts';
import { answersIn, firstIssueOf } from './payer-answers.ts';
import { layoutOf } from './text-layout.ts';
import { exitWithStatus, UnusableFile } from './unusable-file.ts';

type DenialsOptions = DataOption & {
  readonly notes?: string;
  readonly json?: true;
  readonly csv?: true;
};

const HELP = `
Give the claims and the answers to them in any order: 837, 835, 277CA, and claims as JSON or one a line.
Each denial is classed by its cause in the coding. No amounts are shown.

Exit status: 0 done; 2 could not run.

Examples:
  endplate denials claims.837 remittance.835 status.277
  endplate denials outbox/ inbox/ --notes visits.ndjson
  endplate denials claims.837 remittance.835 --csv > worklist.csv`;

/** Adds `endplate denials` to the program. */
export function registerDenials(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('denials'))
    .description('link denials and rejections to their claims and to their coding cause')
    .argument('[files...]', 'files or folders of claims and answers; - reads standard input')
    .option('--notes <file>', 'encounters, one JSON object a line: what the chart supports instead')
    .addOption(new Option('--json', 'everything as JSON').conflicts('csv'))
    .option('--csv', 'a worklist: one row for each denial')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: DenialsOptions) => {
      await exitWithStatus('denials', streams, () => runDenials(files, options, streams));
    });
}

async function runDenials(
  names: readonly string[],
  options: DenialsOptions,
  streams: CommandStreams,
): Promise<number> {
  const given = await answersIn(names.length === 0 ? ['-'] : names, streams.stdin);
  if (given.payments.length + given.statuses.length === 0)
    throw new UnusableFile(
      `the files hold no answer of a payer (835 or 277CA)${firstIssueOf(given)}`,
    );
  for (const { code, at } of given.issues) streams.warn(`endplate denials: ${code} at ${at}\n`);
  const engine = await installedEngine(options, streams);
  const decisions = await decisionsFor(engine, given.claims, options.notes);
  const links = linkDenials({
    ...given,
    codebook: engine.codebook,
    decisionOf: (claim) => decisions.get(claim),
  });
  const output = outputTo(streams.stdout);
  if (options.json === true) await output.write(`${JSON.stringify(shown(links), undefined, 2)}\n`);
  else if (options.csv === true) await output.write(worklist(links));
  else await output.write(denialsText(links, layoutOf(streams.stdout, streams.environment)));
  await output.flush();
  return 0;
}

async function decisionsFor(
  engine: Engine,
  claims: readonly Claim[],
  notes: string | undefined,
): Promise<ReadonlyMap<Claim, Decision>> {
  const charts = await chartsOfClaims(async () => engine, notes);
  const decisions = new Map<Claim, Decision>();
  for (const claim of claims) {
    const { chart } = await charts.of(claim);
    if (chart !== undefined) decisions.set(claim, chart.decision);
  }
  await charts.close();
  return decisions;
}

/** Without the amounts that stand in claims and answers. */
function shown({
  denials,
  counts,
  answersWithoutClaim,
  claimsWithoutAnswer,
}: DenialLinks): unknown {
  return {
    denials,
    counts,
    answersWithoutClaim: answersWithoutClaim.map(
      ({ patientControlNumber, payerClaimNumber, at }) => ({
        patientControlNumber,
        payerClaimNumber,
        at,
      }),
    ),
    claimsWithoutAnswer: claimsWithoutAnswer.map(({ id, patientControlNumber, dateOfService }) => ({
      id,
      patientControlNumber,
      dateOfService,
    })),
  };
}

function worklist({ denials }: DenialLinks): string {
  const rows = denials.map((denial) => ({
    claim: denial.claimId ?? denial.patientControlNumber ?? '',
    payer: denial.payer ?? '',
    source: denial.source,
    line: denial.line ?? '',
    procedure: denial.procedure ?? '',
    cause: denial.cause,
    reasons: denial.reasons.join(' '),
    codes: denial.codes.join(' '),
    'the note supports': denial.supported.join(' '),
    because: denial.because,
    owner: denial.owner,
    next: denial.next,
    place: denial.at === undefined ? '' : positionText(denial.at),
  }));
  return `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
