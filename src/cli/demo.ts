import { type Command, InvalidArgumentError } from 'commander';
import { PROVIDERS } from '../demonstration/people.ts';
import { PRACTICE } from '../demonstration/practice.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { writePractice } from './demo-files.ts';
import { systemCode } from './unusable-file.ts';

type DemoOptions = { readonly out: string; readonly patients: number; readonly seed: string };

const HELP = `
Everybody in it is invented. The same seed and number of patients give the same files, byte for byte:
  encounters.ndjson   visits with notes           endplate code, endplate serve
  patients.ndjson     the same by patient         endplate review
  claims.ndjson       one claim a visit           endplate scrub --notes encounters.ndjson
  claims/*.837        the same as X12 837P        endplate scrub, endplate denials
  statuses/*.277      277CA, by month             endplate denials
  remittances/*.835   835, by month               endplate denials
  diagnosis-list.csv  what an EHR exports         endplate masterlist --date 2025-06-02
  queries.ndjson      questions to providers, with answers and response times
  practice.json       providers, places, payers, education, and what the list was made to show
  truth.ndjson        for each visit the codes that its note was written to support, what a look back
                      should find, the edits of its claim and the cause of its denial

Examples:
  endplate demo --out practice
  endplate demo --out small --patients 50 --seed another
  endplate denials practice/claims practice/statuses practice/remittances`;

/** Adds `endplate demo` to the program. */
export function registerDemo(program: Command, streams: CommandStreams = PROCESS): void {
  program
    .command('demo')
    .description(
      'write an invented practice: notes, claims, answers of payers, lists, and what they were made to show',
    )
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
  streams: CommandStreams,
): Promise<number> {
  try {
    const count = await writePractice(out, seed, { ...PRACTICE, patients });
    streams.stdout.write(
      `${patients} patients, ${count} visits, ${PROVIDERS.length} providers, ${PRACTICE.from} to ${PRACTICE.until}, in ${out}\n`,
    );
    return 0;
  } catch (error) {
    streams.warn(`endplate demo: ${out} could not be written (${systemCode(error)})\n`);
    return 2;
  }
}
