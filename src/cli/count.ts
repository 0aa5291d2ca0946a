import { type Command, InvalidArgumentError, Option } from 'commander';
import Papa from 'papaparse';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import {
  COUNTED_BY,
  COUNTED_CODES,
  type CountedBy,
  type CountedCodes,
  countDecisions,
} from './count-query.ts';

type CountOptions = {
  readonly by: readonly CountedBy[];
  readonly codes: CountedCodes;
  readonly json?: true;
};

const HELP = `
Counts where the files lie, any number of them. A decision with two codes counts under each, so the counts
by code add up to more than the decisions.

Exit status: 0 done; 2 could not run.

Examples:
  endplate count decided --by provider,code,month
  endplate count decided --by code --codes billed --json`;

/** Adds `endplate count` to the program. */
export function registerCount(program: Command, streams: CommandStreams = PROCESS): void {
  program
    .command('count')
    .description('count the decisions of a batch by provider, code, month')
    .argument('<folder>', 'what endplate batch wrote as Parquet')
    .option('--by <columns>', `of ${COUNTED_BY.join(', ')}`, columnsOption, ['code'])
    .addOption(
      new Option('--codes <which>', 'which codes of a decision count')
        .choices(COUNTED_CODES)
        .default('supported'),
    )
    .option('--json', 'as JSON; CSV otherwise')
    .addHelpText('after', HELP)
    .action(async (folder: string, options: CountOptions) => {
      streams.exitWith(await runCount(folder, options, streams));
    });
}

function columnsOption(words: string): CountedBy[] {
  return words.split(',').map((word) => {
    const column = COUNTED_BY.find((known) => known === word.trim());
    if (column === undefined)
      throw new InvalidArgumentError(`Give one or more of ${COUNTED_BY.join(', ')}.`);
    return column;
  });
}

async function runCount(
  folder: string,
  { by, codes, json }: CountOptions,
  streams: CommandStreams,
): Promise<number> {
  try {
    const rows = (await countDecisions(folder, by, codes)).map(({ of, decisions }) =>
      Object.fromEntries([
        ...by.map((column, index) => [column, of[index]]),
        ['decisions', decisions],
      ]),
    );
    streams.stdout.write(
      json === true
        ? `${JSON.stringify(rows, undefined, 2)}\n`
        : `${Papa.unparse(rows, { newline: '\n', escapeFormulae: true })}\n`,
    );
    return 0;
  } catch {
    streams.warn(
      `endplate count: ${folder} holds no Parquet files of endplate batch that can be read\n`,
    );
    return 2;
  }
}
