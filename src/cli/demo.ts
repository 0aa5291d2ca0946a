import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { PROVIDERS } from '../demonstration/people.ts';
import { demonstrationPatients, PRACTICE } from '../demonstration/practice.ts';
import { outputTo } from './output.ts';

type DemoOptions = { readonly out: string; readonly patients: number; readonly seed: string };

/** Where the command writes; the process itself unless a test says otherwise. */
export type DemoStreams = {
  readonly stdout: Writable;
  warn(words: string): void;
  exitWith(status: number): void;
};

const PROCESS: DemoStreams = {
  stdout: process.stdout,
  warn: (words) => void process.stderr.write(words),
  exitWith: (status) => {
    process.exitCode = status;
  },
};

const HELP = `
Everybody in it is invented. The same seed and number of patients give the same files, byte for byte:
encounters.ndjson for endplate code, patients.ndjson for endplate review, and truth.ndjson with the
codes that each note was written to support and what a look back should find.

Examples:
  endplate demo --out practice
  endplate demo --out small --patients 50 --seed another`;

/** Adds `endplate demo` to the program. */
export function registerDemo(program: Command, streams: DemoStreams = PROCESS): void {
  program
    .command('demo')
    .description('write the notes of an invented practice, with what they were made to show')
    .requiredOption('--out <folder>', 'folder to write to; it is made when it is not there')
    .option('--patients <number>', 'how many patients', patientsOption, PRACTICE.patients)
    .option('--seed <words>', 'another seed gives another practice', 'endplate')
    .addHelpText('after', HELP)
    .action(async (options: DemoOptions) => {
      streams.exitWith(await runDemo(options, streams));
    });
}

function patientsOption(words: string): number {
  const number = Number(words);
  if (Number.isInteger(number) && number > 0 && number <= 1_000_000) return number;
  throw new InvalidArgumentError('Give a whole number from 1 to 1000000.');
}

async function runDemo(
  { out, patients, seed }: DemoOptions,
  streams: DemoStreams,
): Promise<number> {
  try {
    await mkdir(out, { recursive: true });
    const encounters = fileIn(out, 'encounters.ndjson');
    const histories = fileIn(out, 'patients.ndjson');
    const truths = fileIn(out, 'truth.ndjson');
    let count = 0;
    for (const { id, visits } of demonstrationPatients(seed, { ...PRACTICE, patients })) {
      await histories.line({ id, visits: visits.map(({ encounter }) => encounter) });
      for (const { encounter, patientId, providerId, location, payerId, truth } of visits) {
        count++;
        await encounters.line(encounter);
        await truths.line({ id: encounter.id, patientId, providerId, location, payerId, ...truth });
      }
    }
    await Promise.all([encounters.close(), histories.close(), truths.close()]);
    streams.stdout.write(
      `${patients} patients, ${count} visits, ${PROVIDERS.length} providers, ${PRACTICE.from} to ${PRACTICE.until}, in ${out}\n`,
    );
    return 0;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    streams.warn(`endplate demo: ${out} could not be written (${reason})\n`);
    return 2;
  }
}

function fileIn(
  folder: string,
  name: string,
): { line(value: unknown): Promise<void>; close(): Promise<void> } {
  const stream = createWriteStream(join(folder, name));
  const output = outputTo(stream);
  return {
    line: (value) => output.write(`${JSON.stringify(value)}\n`),
    close: async () => {
      await output.flush();
      stream.end();
      await finished(stream);
    },
  };
}
