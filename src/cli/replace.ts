import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import type { Claim } from '../chart/claim.ts';
import type { ScrubResult } from '../claims/scrub-schema.ts';
import { readX12 } from '../formats/x12.ts';
import { type ClaimCorrection, proposeReplacement } from '../formats/x12-replacement.ts';
import { sha256 } from '../store/sealed-reading.ts';
import { today } from '../store/today.ts';
import { isX12 } from './claim-records.ts';
import { controlNumberOption } from './code-settings.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';
import { installedCodebook } from './installed-codebook.ts';
import { installedScrubber } from './installed-scrubber.ts';
import { outputTo } from './output.ts';
import { answersIn } from './payer-answers.ts';
import { exitWithStatus, isThere, UnusableFile, usableBytes } from './unusable-file.ts';

/** A code to write: the claim by its patient control number, the diagnosis counted from 1. */
type Change = { readonly claim: string; readonly number: number; readonly code: string };

type ReplaceOptions = DataOption & {
  readonly correct: readonly Change[];
  readonly payerNumber?: Readonly<Record<string, string>>;
  readonly interchange?: number;
  readonly group?: number;
  readonly out?: string;
  readonly releasedBy?: string;
  readonly json?: true;
};

const HELP = `
Proposes, for the claims that are named, replacements (frequency 7) with the payer's claim number and the codes
that are given; every other segment stays as it is in the file. The payer's number is taken from the answers
(835, 277CA) or from --payer-number. What would be sent is read back and scrubbed. Nothing is written until a
person releases it with --released-by and --out; a line beside the file then says who, when and what changed.
The codes are the coder's: none is proposed here.

Exit status: 0 proposed, or written; 1 a correction cannot be made or its claim would be rejected, and nothing
is written; 2 could not run.

Examples:
  endplate replace claims.837 remittance.835 --correct LBP-0002:1=M54.50
  endplate replace claims.837 --correct LBP-0002:1=M54.50 --payer-number LBP-0002=PC902
  endplate replace claims.837 remittance.835 --correct LBP-0002:1=M54.50 \\
    --out replacement.837 --released-by "Q. Quist"`;

/** Adds `endplate replace` to the program. */
export function registerReplace(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('replace'))
    .description('propose the corrected replacement of claims, for a person to release')
    .argument('<claims>', 'the 837 in which the claims were sent')
    .argument('[answers...]', 'answers to them (835, 277CA), which have the payer’s numbers')
    .requiredOption(
      '--correct <claim:diagnosis=code>',
      'a code to write, by patient control number and place of the diagnosis; may be repeated',
      changeOption,
    )
    .option(
      '--payer-number <claim=number>',
      'the payer’s number for a claim; may be repeated',
      numberOption,
    )
    .option('--interchange <number>', 'new control number of the interchange', controlNumberOption)
    .option('--group <number>', 'new control number of the group', controlNumberOption)
    .option('--out <file>', 'file to write; one that is there is not written over')
    .option('--released-by <name>', 'the person who releases it')
    .option('--json', 'the proposal as JSON')
    .addHelpText('after', HELP)
    .action(async (claims: string, answers: string[], options: ReplaceOptions) => {
      await exitWithStatus('replace', streams, () => run(claims, answers, options, streams));
    });
}

function changeOption(words: string, before: readonly Change[] = []): readonly Change[] {
  const [, claim = '', number = '', code = ''] = /^(.+):(\d{1,2})=(\S+)$/.exec(words) ?? [];
  if (claim === '') throw new InvalidArgumentError('Give it as LBP-0002:1=M54.50.');
  return [...before, { claim, number: Number(number), code: code.toUpperCase() }];
}

function numberOption(
  words: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const place = words.lastIndexOf('=');
  if (place < 1) throw new InvalidArgumentError('Give it as LBP-0002=PC902.');
  return { ...before, [words.slice(0, place)]: words.slice(place + 1) };
}

/** One claim of a proposal, as it is shown and kept. */
type Proposed = {
  readonly claim: string;
  readonly payerClaimNumber: string;
  readonly diagnoses: readonly {
    readonly number: number;
    readonly from: string;
    readonly to: string;
  }[];
  readonly verdict: ScrubResult['verdict'];
  readonly edits: readonly {
    readonly edit: string;
    readonly severity: string;
    readonly because: string;
  }[];
};

/** Proposes, and writes what a person releases; nothing is written when a claim of it would be rejected. */
async function run(
  path: string,
  answers: readonly string[],
  options: ReplaceOptions,
  streams: CommandStreams,
): Promise<number> {
  const { out, releasedBy } = options;
  if ((out === undefined) !== (releasedBy === undefined))
    throw new UnusableFile(
      '--out and --released-by go together: a person releases what is written',
    );
  if (out !== undefined && (await isThere(out)))
    throw new UnusableFile(`${out} is there already and is not written over`);
  const original = await bytesOfFile(path);
  const corrections = await correctionsOf(claimsOf(original), answers, options, streams);
  const { interchange, group } = options;
  const { bytes, issues } = proposeReplacement(original, corrections, {
    ...(interchange === undefined ? {} : { interchangeControlNumber: interchange }),
    ...(group === undefined ? {} : { groupControlNumber: group }),
  });
  for (const item of issues)
    if (item.kind === 'issue') streams.warn(`endplate replace: ${item.issue.code}\n`);
  const data = dataOf(options, streams);
  const scrubber = await installedScrubber(data, await installedCodebook(data), today());
  const proposed = claimsOf(bytes).map((claim) =>
    describe(claim, corrections, scrubber.scrub(claim)),
  );
  const isRefused = issues.length > 0 || proposed.some(({ verdict }) => verdict === 'reject');
  const isWritten = out !== undefined && !isRefused;
  if (isWritten) {
    const released = {
      releasedBy,
      releasedAt: new Date().toISOString(),
      replaces: path,
      sha256: sha256(bytes),
      claims: proposed,
    };
    await writeFile(`${out}.json`, `${JSON.stringify(released, undefined, 2)}\n`, { flag: 'wx' });
    await writeFile(out, bytes, { flag: 'wx' });
  }
  const output = outputTo(streams.stdout);
  if (options.json === true)
    await output.write(`${JSON.stringify({ claims: proposed, isWritten }, undefined, 2)}\n`);
  else await output.write(textOf(proposed, isRefused, isWritten ? out : undefined));
  await output.flush();
  return isRefused ? 1 : 0;
}

async function correctionsOf(
  claims: readonly Claim[],
  answers: readonly string[],
  { correct, payerNumber = {} }: ReplaceOptions,
  streams: CommandStreams,
): Promise<ClaimCorrection[]> {
  const numbers = await payerNumbers(answers, streams);
  return [...Map.groupBy(correct, ({ claim }) => claim)].map(([id, changes]) => {
    const [claim, another] = claims.filter(
      ({ patientControlNumber }) => patientControlNumber === id,
    );
    if (claim === undefined) throw new UnusableFile(`the file holds no claim ${id}`);
    if (another !== undefined) throw new UnusableFile(`the file holds claim ${id} more than once`);
    const payerClaimNumber = payerNumber[id] ?? numbers.get(id);
    if (payerClaimNumber === undefined)
      throw new UnusableFile(
        `no answer has the payer’s number for claim ${id}; give the 835 or 277CA, or --payer-number`,
      );
    return {
      claim,
      payerClaimNumber,
      diagnoses: changes.map(({ number, code }) => ({ number, code })),
    };
  });
}

/** The payer’s number for each claim, by patient control number; the last answer has it. */
async function payerNumbers(
  answers: readonly string[],
  streams: CommandStreams,
): Promise<ReadonlyMap<string, string>> {
  const given = await answersIn(answers, streams.stdin);
  for (const { code, at } of given.issues) streams.warn(`endplate replace: ${code} at ${at}\n`);
  const numbers = new Map<string, string>();
  for (const { patientControlNumber, payerClaimNumber } of [...given.statuses, ...given.payments])
    if (patientControlNumber !== undefined && payerClaimNumber !== undefined)
      numbers.set(patientControlNumber, payerClaimNumber);
  return numbers;
}

async function bytesOfFile(path: string): Promise<Buffer> {
  const bytes = await usableBytes(path);
  if (!isX12(bytes)) throw new UnusableFile(`${path} is no file of X12`);
  return bytes;
}

function claimsOf(bytes: Uint8Array): Claim[] {
  const reader = readX12();
  const items = [...reader.push(bytes), ...reader.end()];
  return items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));
}

function describe(
  claim: Claim,
  corrections: readonly ClaimCorrection[],
  { verdict, edits }: ScrubResult,
): Proposed {
  const made = corrections.find(
    (correction) => correction.claim.patientControlNumber === claim.patientControlNumber,
  );
  return {
    claim: claim.patientControlNumber ?? claim.id,
    payerClaimNumber: claim.payerClaimNumber ?? '',
    diagnoses: (made?.diagnoses ?? []).map(({ number, code }) => ({
      number,
      from: made?.claim.diagnoses[number - 1]?.code ?? '',
      to: code,
    })),
    verdict,
    edits: edits
      .filter(({ severity }) => severity !== 'info')
      .map(({ edit, severity, because }) => ({ edit, severity, because })),
  };
}

function textOf(
  proposed: readonly Proposed[],
  isRefused: boolean,
  written: string | undefined,
): string {
  const lines = proposed.flatMap(({ claim, payerClaimNumber, diagnoses, verdict, edits }) => [
    `${claim}: replaces ${payerClaimNumber}, ${verdict}`,
    ...diagnoses.map(({ number, from, to }) => `  diagnosis ${number}: ${from} becomes ${to}`),
    ...edits.map(({ edit, severity, because }) => `  ${severity}: ${because} (${edit})`),
  ]);
  const end = isRefused
    ? 'Nothing was written: a correction cannot be made, or its claim would be rejected.'
    : written === undefined
      ? 'Nothing was written. To release it: --out FILE --released-by NAME.'
      : `Written to ${written}; who released it stands in ${written}.json.`;
  return `${[...lines, end].join('\n')}\n`;
}
